import type { GateMode, Language, LocalityType } from "../model/index.js";
import { tableKey } from "./table-key.js";
import { levelWords } from "./level-words.js";

/** What is left of a name when its level word is taken off, and what that word may mean. */
export interface Stripped {
  rest: string;
  /** The level word, when it is Chinese: a Chinese unit's full name ends with it. */
  ending?: string;
  types: ReadonlySet<LocalityType>;
  /** What passes the gate, when the word says it. */
  mode?: GateMode;
}

interface Affix {
  key: string;
  types: Set<LocalityType>;
  mode?: GateMode;
}

interface Affixes {
  before: Affix[];
  after: Affix[];
  joined: Affix[];
}

let affixes: Affixes | undefined;

/** Level words by place, the longest first; Chinese ones stand without a space. */
function allAffixes(): Affixes {
  if (affixes) return affixes;
  const maps = { before: new Map<string, Affix>(), after: new Map<string, Affix>(), joined: new Map<string, Affix>() };
  for (const language of ["en", "vi", "zh"] as const satisfies Language[])
    for (const { word, types, position, mode } of levelWords(language)) {
      const map = language === "zh" ? maps.joined : maps[position];
      // Our own Chinese words are simplified: they need no look at the table of signs, the first of which takes milliseconds.
      const key = tableKey(word);
      const known = map.get(key) ?? { key, types: new Set<LocalityType>(), ...(mode ? { mode } : {}) };
      for (const type of types) known.types.add(type);
      map.set(key, known);
    }
  const sorted = (map: Map<string, Affix>): Affix[] => [...map.values()].sort((a, b) => b.key.length - a.key.length);
  affixes = { before: sorted(maps.before), after: sorted(maps.after), joined: sorted(maps.joined) };
  return affixes;
}

const cjk = /[\u3400-\u9fff]/;

const ofPeoples = { before: "tu tri", after: "autonomous" } as const;
const mostWordsOfPeoples = 7;

const saidBy = ({ types, mode }: Affix): { types: Set<LocalityType>; mode?: GateMode } => ({ types, ...(mode ? { mode } : {}) });

/** An autonomous unit's long form names its peoples between the level word and the name ("châu tự trị dân tộc Hà Nhì và Di Hồng Hà"): each shorter rest, the longest first. */
function withoutPeoples(affix: Affix, rest: string, side: "before" | "after"): Stripped[] {
  if (!affix.key.includes(ofPeoples[side])) return [];
  const words = rest.split(" ");
  const counts = Array.from({ length: Math.min(mostWordsOfPeoples, words.length - 1) }, (_, index) => index + 1);
  return counts.map((count) => ({ rest: (side === "before" ? words.slice(count) : words.slice(0, -count)).join(" "), ...saidBy(affix) }));
}

/** Every way to take a level word off a folded name, the longest word first. */
export function strippings(key: string): Stripped[] {
  const { before, after, joined } = allAffixes();
  const found: Stripped[] = [];
  if (cjk.test(key)) {
    for (const affix of joined) if (key.length > affix.key.length && key.endsWith(affix.key)) found.push({ rest: key.slice(0, -affix.key.length).trimEnd(), ...saidBy(affix), ending: affix.key });
    return found;
  }
  const put = (affix: Affix, rest: string, side: "before" | "after"): void => void found.push({ rest, ...saidBy(affix) }, ...withoutPeoples(affix, rest, side));
  for (const affix of before) if (key.startsWith(`${affix.key} `)) put(affix, key.slice(affix.key.length + 1), "before");
  for (const affix of after) if (key.endsWith(` ${affix.key}`)) put(affix, key.slice(0, -affix.key.length - 1), "after");
  return found;
}
