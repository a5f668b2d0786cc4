/** Codes of a column, as narrow as its dictionary allows. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Codes that widen when a larger one comes. */
export class CodeWriter {
  codes: Codes;
  private highest = 0xff;

  constructor(length: number) {
    this.codes = new Uint8Array(length);
  }

  set(row: number, code: number): void {
    if (code > this.highest) this.widen(code);
    this.codes[row] = code;
  }

  private widen(code: number): void {
    this.highest = code > 0xffff ? 0xffffffff : 0xffff;
    this.codes = code > 0xffff ? Uint32Array.from(this.codes) : Uint16Array.from(this.codes);
  }
}

/** The same codes in the narrowest array that holds codes below `size`. */
export function narrowed(codes: Codes, size: number): Codes {
  if (size <= 0x100) return codes instanceof Uint8Array ? codes : Uint8Array.from(codes);
  if (size <= 0x10000) return codes instanceof Uint16Array ? codes : Uint16Array.from(codes);
  return codes instanceof Uint32Array ? codes : Uint32Array.from(codes);
}
