import type { GateClass, GateMode, GateSide, Language, Locality, LocalityCodes, LocalityType } from "../model/index.js";

/** One letter a type, as the packed tables write it. */
export const typeLetters = {
  country: "C", group: "O", province: "P", prefecture: "F", county: "N", district: "D", city: "I", town: "T", ward: "W", commune: "U",
  gate: "G", port: "H", station: "S", zone: "Z", corridor: "R", region: "E",
} as const satisfies Record<LocalityType, string>;

const types = new Map<string, LocalityType>(Object.entries(typeLetters).map(([type, letter]) => [letter, type as LocalityType]));
const trusts = { v: "verified", s: "stated", u: "unverified" } as const;

export const languages = ["en", "vi", "zh"] as const satisfies readonly Language[];
/** Where the names of each language stand in a packed line: the Chinese ones first, since they are their own keys and are read without the rest. */
export const nameField: Readonly<Record<Language, number>> = { zh: 0, en: 7, vi: 8 };
/** The field behind the last with names. */
export const namesEnd = 9;

const listed = (text: string | undefined): string[] => (text ? text.split(";") : []);
const unmarked = (text: string): string => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d").replace(/Đ/g, "D");

/** Both orders of the first two names of each side: the press writes "Hekou–Lao Cai" and "Lao Cai–Hekou". */
function pairs(first: readonly string[], second: readonly string[], joint: string): string[] {
  const pair: string[] = [];
  for (const b of second.slice(0, 2)) for (const a of first.slice(0, 2)) if (a !== b) pair.push(`${b}${joint}${a}`, `${a}${joint}${b}`);
  return pair;
}

const none: readonly string[] = [];

/** The Chinese names of a packed line, without marks of weakness; not all are keys, but each key in Chinese signs is among them. */
export function chineseNames(line: string): readonly string[] {
  const end = line.indexOf("\t");
  if (end <= 0) return none;
  const names = line.slice(0, end);
  return (names.includes("~") || names.includes(">") ? names.replaceAll("~", "").replace(">", ";") : names).split(";");
}

/** The id of a packed line. */
export function idOf(line: string): string {
  const start = line.indexOf("\t") + 1;
  return line.slice(start, line.indexOf("\t", start));
}

/** The keys of a gate from those of its sides, "a;b>c;d": each alone, and the first two of one with the first two of the other. */
export function sideKeys(text: string): string[] {
  const [first = [], second = []] = text.split(">").map(listed);
  const keys = [...first, ...second];
  for (const a of first.slice(0, 2)) for (const b of second.slice(0, 2)) if (a !== b) keys.push(`${a} ${b}`, `${b} ${a}`);
  return keys;
}

const [semicolon, side, weakMark] = [";", ">", "~"].map((sign) => sign.charCodeAt(0));

/** Shows where each name that a packed line lists begins. */
export function eachStart(line: string, visit: (at: number) => void): void {
  let from = 0;
  for (let field = 0; field < namesEnd && from >= 0; field++) {
    const tab = line.indexOf("\t", from);
    const end = tab < 0 ? line.length : tab;
    if (field === nameField.zh || field >= nameField.en) startsIn(line, from, end, visit);
    from = tab < 0 ? -1 : tab + 1;
  }
}

function startsIn(line: string, from: number, to: number, visit: (at: number) => void): void {
  let isStart = true;
  for (let at = from; at < to; at++) {
    const code = line.charCodeAt(at);
    if (code === semicolon || code === side) isStart = true;
    else if (isStart && code !== weakMark) {
      visit(at);
      isStart = false;
    }
  }
}

const joints = { en: "–", vi: " - ", zh: "—" } as const;

/** The names of one language in a packed line, weak ones with their "~"; the pairs of a gate's sides first. */
export function packedNames(fields: readonly string[], language: Language): string[] {
  const field = fields[nameField[language]] ?? "";
  if (field === "=") return listed(fields[nameField.vi]).map(unmarked);
  if (!field.includes(">")) return listed(field);
  const [first = [], second = []] = field.split(">").map(listed);
  const bare = (names: readonly string[]): string[] => names.map((name) => name.replace("~", ""));
  return [...new Set([...pairs(bare(first), bare(second), joints[language]), ...first, ...second])];
}

/** "VN-02[..2025-06-30]": an id and the days for which it holds. */
function dated(text: string): { id: string; from?: string; to?: string } {
  const [id = "", span] = text.split("[");
  const [from, to] = (span ?? "").replace("]", "").split("..");
  return { id, ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

function codesOf(field: string | undefined): LocalityCodes {
  const codes: LocalityCodes = {};
  for (const item of (field ?? "").split(" ")) {
    const [scheme = "", code = ""] = item.split("=");
    if (scheme && !scheme.startsWith("+")) codes[scheme as keyof LocalityCodes] = code;
  }
  return codes;
}

function sidesOf(field: string): GateSide[] {
  const parts = field.split("|");
  return [0, 3].map((start) => {
    const classes = listed(parts[start + 2]).map((item) => {
      const [kind = "unknown", from] = item.split("@");
      return { class: kind as GateClass, ...(from ? { from } : {}) };
    });
    return { country: parts[start] ?? "", locality: parts[start + 1] ?? "", class: classes };
  });
}

function historyOf(field: string): NonNullable<Locality["history"]> {
  return listed(field).map((item) => {
    const [from = "", type, ...name] = item.split(" ");
    return { from, ...(type ? { type: type as LocalityType } : {}), ...(name.length ? { name: name.join(" ") } : {}) };
  });
}

/** A Vietnamese place is shown with its own spelling, any other with its English name. */
function shownName(fields: readonly string[], names: Locality["names"]): string {
  const gate = fields[2] === typeLetters.gate;
  if (gate) return gateName(fields);
  return (fields[4] === "VN" && fields[2] !== typeLetters.country ? names.vi?.[0] : undefined) ?? names.en?.[0] ?? names.zh?.[0] ?? fields[1] ?? "";
}

/** "Hekou–Lào Cai": each side in the spelling of its own country. */
function gateName(fields: readonly string[]): string {
  const sides = (fields[16] ?? "").split("|");
  const first = (language: Language, side: number): string => listed((fields[nameField[language]] ?? "").split(">")[side])[0]?.replace("~", "") ?? "";
  const own = (side: number): string => (sides[side * 3] === "VN" ? first("vi", side) || first("en", side) : first("en", side) || first("vi", side)) || first("zh", side);
  return [own(1), own(0)].filter((name, index, all) => name && all.indexOf(name) === index).join("–");
}

function timeOf(fields: readonly string[]): Partial<Locality> {
  const [from, to, before, after, history] = fields.slice(11, 16);
  return {
    ...(from || to ? { valid: { ...(from ? { from } : {}), ...(to ? { to } : {}) } } : {}),
    ...(before ? { predecessors: listed(before) } : {}),
    ...(after ? { successors: listed(after) } : {}),
    ...(history ? { history: historyOf(history) } : {}),
  };
}

/** A locality from the fields of its packed line. */
export function localityFrom(fields: readonly string[]): Locality {
  const names: Locality["names"] = {};
  for (const language of languages) {
    const forms = packedNames(fields, language).map((name) => name.replace("~", ""));
    if (forms.length) names[language] = forms;
  }
  return {
    id: fields[1] ?? "",
    type: types.get(fields[2] ?? "") ?? "region",
    level: fields[3] ? (Number(fields[3]) as 0 | 1 | 2 | 3) : null,
    name: shownName(fields, names),
    names,
    country: fields[4] || null,
    parents: listed(fields[5]).map(dated),
    codes: codesOf(fields[6]),
    ...(fields[16] ? { sides: sidesOf(fields[16]) } : {}),
    ...(fields[17] ? { modes: listed(fields[17]) as GateMode[] } : {}),
    ...timeOf(fields),
    source: fields[9] ?? "",
    trust: trusts[(fields[10] ?? "u") as keyof typeof trusts],
  };
}

/** Every code of a packed line as "scheme:code", those too that only point at it. */
export const packedCodes = (fields: readonly string[]): string[] => (fields[6] ?? "").split(" ").filter(Boolean).map((item) => item.replace("+", "").replace("=", ":"));

/** The ids of every parent of a packed line, at any time. */
export const packedParents = (fields: readonly string[]): string[] => listed(fields[5]).map((item) => item.split("[")[0] ?? "");
