import type { Term } from "../lexicon/term.js";

/** What a token may begin or be, as bits: grammars look at those alone that are of use to them, and most are of none. */
export const enum Cue { Place = 1, Date = 2, Numeral = 4, Part = 8, Document = 16, Fact = 32, Way = 64, Bar = 128, Percent = 256, Money = 512, Times = 1024, Opens = 2048, Role = 4096 }

const cues = new Map<string, number>();
function note(cue: Cue, categories: readonly Term["is"][]): void {
  for (const is of categories) cues.set(is, (cues.get(is) ?? 0) | cue);
}
note(Cue.Place, ["place", "demonym"]);
note(Cue.Date, ["month-name", "weekday", "period-unit", "period-order", "period-relative", "period-bound", "period-base", "period-range", "period-fixed", "period-day", "period-ordinal", "period-era", "cardinal", "scale"]);
note(Cue.Opens, ["month-name", "weekday", "period-order", "period-relative", "period-bound", "period-base", "period-fixed", "period-day", "period-ordinal", "period-era"]);
note(Cue.Numeral, ["cardinal", "scale", "fraction", "and"]);
note(Cue.Part, ["multiple", "part"]);
note(Cue.Document, ["agreement-form", "agreement-status"]);
note(Cue.Fact, ["direction", "relation", "balance", "trade", "counterpart", "respectively", "of-which", "status", "no-flow", "valuation", "anaphor", "commodity", "change", "share", "target"]);
note(Cue.Percent, ["percent"]);
note(Cue.Money, ["currency", "minor"]);
note(Cue.Times, ["times"]);
note(Cue.Role, ["role", "direction"]);
note(Cue.Way, ["direction", "balance", "counterpart"]);

const nine = 0x39;

/** What the words of some terms may begin or be. */
export function cuesOfTerms(terms: readonly Term[]): number {
  let own = 0;
  // "1/4" is a quarter, or a day.
  for (const { is, form } of terms) own |= is === "part" && form.charCodeAt(0) <= nine ? Cue.Part | Cue.Date : (cues.get(is) ?? 0);
  return own;
}

/** What a number may begin or be. */
export const cuesOfNumber = Cue.Date | Cue.Numeral;
