// What single characters are, and the plain letter of each: tables over the basic plane, made on first use.

/** Kinds of characters, as the tokeniser cuts them. */
export const enum Letter { Other = 0, Word = 1, Digit = 2, Han = 3, Space = 4, Break = 5, Silent = 6 }

const planeSize = 0x10000;

export interface Letters {
  kind: Uint8Array;
  /** The small letter without marks; itself where there is none. */
  bare: Uint16Array;
}

let table: Letters | undefined;

/** The tables, made once. */
export function letters(): Letters {
  return (table ??= { kind: kinds(), bare: bareLetters() });
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
  for (const silent of [0x27, 0x2018, 0x2019, 0x2bc, 0x60, 0xb4]) kind[silent] = Letter.Silent;
  return kind;
}

/** The first letter of the canonical decomposition, small; "đ" is not decomposed by Unicode. */
function bareLetters(): Uint16Array {
  const bare = new Uint16Array(planeSize);
  for (let code = 0; code < planeSize; code++) bare[code] = code;
  for (let code = 0x41; code <= 0x5a; code++) bare[code] = code + 32;
  for (const [from, to] of [[0xc0, 0x24f], [0x1e00, 0x1eff], [0x370, 0x3ff], [0x400, 0x4ff]] as const)
    for (let code = from; code <= to; code++) bare[code] = String.fromCharCode(code).normalize("NFD").charAt(0).toLowerCase().charCodeAt(0);
  bare[0x110] = bare[0x111] = 0x64;
  return bare;
}
