import type { Sentence } from "../structure/sentence.js";

/** What a token may begin or be. */
export const enum Cue { Place = 1, Date = 2, Numeral = 4, Part = 8 }

/** What the tokens of a sentence may begin: grammars look at those alone that are of use to them, and most are of none. */
export interface Cues {
  readonly sentence: Sentence | undefined;
  /** For each token, as bits of {@link Cue}. */
  readonly at: Uint8Array;
  /** Those of all tokens together. */
  readonly any: number;
  /** Whether the sentence is a row of a table flattened into text. */
  readonly row: boolean;
}

const cues = new Map<string, number>();
function note(cue: Cue, categories: readonly string[]): void {
  for (const is of categories) cues.set(is, (cues.get(is) ?? 0) | cue);
}
note(Cue.Place, ["place", "demonym"]);
note(Cue.Date, ["month-name", "weekday", "period-unit", "period-order", "period-relative", "period-bound", "period-base", "period-range", "period-fixed", "period-day", "period-ordinal", "period-era", "cardinal", "scale"]);
note(Cue.Numeral, ["cardinal", "scale", "fraction", "and"]);
note(Cue.Part, ["multiple", "part"]);

let known: Cues = { sentence: undefined, at: new Uint8Array(1 << 8), any: 0, row: false };

/** The cues of a sentence: its grammars ask one after another, so the last answer is kept, and its room used again. */
export function cuesOf(sentence: Sentence): Cues {
  if (known.sentence !== sentence) known = read(sentence, known.at.length < sentence.tokens.length ? new Uint8Array(sentence.tokens.length * 2) : known.at);
  return known;
}

function read(sentence: Sentence, room: Uint8Array): Cues {
  let [index, any, row] = [0, 0, false];
  for (const { kind, sign, terms } of sentence.tokens) {
    let own = 0;
    if (kind === "number") own = Cue.Date | Cue.Numeral;
    else if (kind === "sign") row ||= sign === "|";
    else for (const { is } of terms) own |= cues.get(is) ?? 0;
    room[index++] = own;
    any |= own;
  }
  return { sentence, at: room, any, row };
}
