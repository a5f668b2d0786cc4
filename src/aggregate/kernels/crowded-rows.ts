import type { KeyPart, RowSet } from "./key-space.js";

/** So many bits for each row leave one row of sixteen beside another by chance. */
const bitsForRow = 16;
/** Two tables of 32 MB each at most. */
const mostBits = 2 ** 28;

/**
 * The rows whose combination of codes another row may have too: both leave their mark at the same bit. Rows that share a combination are
 * all among them, and few others; it takes a fraction of the time of telling every combination from every other.
 */
export function crowdedRows(parts: readonly KeyPart[], { index, count }: RowSet): RowSet {
  const bits = Math.min(2 ** Math.ceil(Math.log2(bitsForRow * Math.max(count, 2))), mostBits);
  const [once, again] = [new Uint32Array(bits / 32), new Uint32Array(bits / 32)];
  const marks = marksOf(parts, { index, count }, bits);
  for (let place = 0; place < count; place++) {
    const [word, bit] = [(marks[place] ?? 0) >>> 5, 1 << ((marks[place] ?? 0) & 31)];
    again[word] = (again[word] ?? 0) | ((once[word] ?? 0) & bit);
    once[word] = (once[word] ?? 0) | bit;
  }
  const crowded = new Uint32Array(count);
  let found = 0;
  for (let place = 0; place < count; place++) {
    const mark = marks[place] ?? 0;
    if (((again[mark >>> 5] ?? 0) & (1 << (mark & 31))) !== 0) crowded[found++] = index === null ? place : (index[place] ?? 0);
  }
  return { index: crowded.slice(0, found), count: found };
}

/** The bit of each row: every bit of every code moves it. */
function marksOf(parts: readonly KeyPart[], { index, count }: RowSet, bits: number): Uint32Array {
  const marks = new Uint32Array(count);
  for (const { codes } of parts) {
    for (let place = 0; place < count; place++) {
      const mixed = Math.imul((marks[place] ?? 0) ^ (codes[index === null ? place : (index[place] ?? 0)] ?? 0), 0x9e3779b1);
      marks[place] = mixed ^ (mixed >>> 15);
    }
  }
  for (let place = 0; place < count; place++) {
    const mixed = Math.imul(marks[place] ?? 0, 0x85ebca6b);
    marks[place] = (mixed ^ (mixed >>> 13)) & (bits - 1);
  }
  return marks;
}
