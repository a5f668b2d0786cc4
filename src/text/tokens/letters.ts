// What single characters are, and the plain letter of each: tables over the basic plane, made on first use.

/** Kinds of characters, as the tokeniser cuts them. */
export const enum Letter { Other = 0, Word = 1, Digit = 2, Han = 3, Space = 4, Break = 5, Silent = 6, Dash = 7 }

const planeSize = 0x10000;

export interface Letters {
  kind: Uint8Array;
  /** The small letter without marks; itself where there is none. */
  bare: Uint16Array;
  /** The small letter with its marks. */
  small: Uint16Array;
  /** The small letter without the mark of its tone, and which tone that was, from 1; 0 for none. */
  toneless: Uint16Array;
  tone: Uint8Array;
  /** 1 for letters with marks, and for marks. */
  marked: Uint8Array;
}

let table: Letters | undefined;

/** The tables, made once. */
export function letters(): Letters {
  return (table ??= { kind: kinds(), ...formsOfLetters() });
}

function fill(kind: Uint8Array, from: number, to: number, as: Letter): void {
  kind.fill(as, from, to + 1);
}

function kinds(): Uint8Array {
  const kind = new Uint8Array(planeSize);
  fill(kind, 0x41, 0x5a, Letter.Word);
  fill(kind, 0x61, 0x7a, Letter.Word);
  fill(kind, 0xc0, 0x24f, Letter.Word);
  kind[0xd7] = kind[0xf7] = Letter.Other;
  // Letters of other alphabets are words as well: a text in a fourth language is cut, and nothing is found in it.
  fill(kind, 0x370, 0x1fff, Letter.Word);
  fill(kind, 0x300, 0x36f, Letter.Word);
  fill(kind, 0x30, 0x39, Letter.Digit);
  fill(kind, 0x3040, 0x30ff, Letter.Han);
  fill(kind, 0x3400, 0x4dbf, Letter.Han);
  fill(kind, 0x4e00, 0x9fff, Letter.Han);
  kind[0x3007] = Letter.Han;
  fill(kind, 0xac00, 0xd7a3, Letter.Han);
  fill(kind, 0xf900, 0xfaff, Letter.Han);
  for (const space of [0x09, 0x20, 0xa0, 0x3000, 0x202f, 0x2007, 0x2009]) kind[space] = Letter.Space;
  fill(kind, 0x2000, 0x200a, Letter.Space);
  for (const lineEnd of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) kind[lineEnd] = Letter.Break;
  fill(kind, 0x2010, 0x2015, Letter.Dash);
  kind[0x2d] = kind[0x2212] = Letter.Dash;
  for (const silent of [0x27, 0x2018, 0x2019, 0x2bc, 0x60, 0xb4]) kind[silent] = Letter.Silent;
  return kind;
}

/** Marks of the tones of Vietnamese, in the order of their numbers. */
const tones = "\u0300\u0301\u0303\u0309\u0323";
/** Where letters have small forms or marks. */
const alphabets = [[0x41, 0x5a], [0xc0, 0x24f], [0x1e00, 0x1eff], [0x370, 0x3ff], [0x400, 0x4ff]] as const;

function formsOfLetters(): Omit<Letters, "kind"> {
  const bare = new Uint16Array(planeSize);
  for (let code = 0; code < planeSize; code++) bare[code] = code;
  const forms = { bare, small: bare.slice(), toneless: bare.slice(), tone: new Uint8Array(planeSize), marked: new Uint8Array(planeSize) };
  for (const [from, to] of alphabets) for (let code = from; code <= to; code++) decompose(code, forms);
  // "đ" is not decomposed by Unicode.
  bare[0x110] = bare[0x111] = 0x64;
  for (let index = 0; index < tones.length; index++) forms.tone[tones.charCodeAt(index)] = index + 1;
  for (const [from, to] of [[0xc0, 0x24f], [0x1e00, 0x1eff], [0x300, 0x36f]] as const) forms.marked.fill(1, from, to + 1);
  return forms;
}

/** Parts a letter into its base, its tone and its other marks. */
function decompose(code: number, { bare, small, toneless, tone }: Omit<Letters, "kind">): void {
  const letter = String.fromCharCode(code);
  const [base = "", ...marks] = letter.normalize("NFD").toLowerCase();
  bare[code] = base.charCodeAt(0);
  const low = letter.toLowerCase();
  small[code] = low.length === 1 ? low.charCodeAt(0) : code;
  toneless[code] = [base, ...marks.filter((mark) => !tones.includes(mark))].join("").normalize("NFC").charCodeAt(0);
  for (const mark of marks) if (tones.includes(mark)) tone[code] = tones.indexOf(mark) + 1;
}
