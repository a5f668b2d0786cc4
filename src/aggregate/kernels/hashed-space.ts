import { digitsOf, type KeyPart, type KeySpace, productOf, type RowSet } from "./key-space.js";

/** Combinations of codes beyond this number could not be told apart as whole numbers of a double. */
const largestProduct = 2 ** 53;

/**
 * The space of the combinations that some row has, numbered as they first appear: one part, found by hashing. For columns
 * whose product is too large for a cell each.
 */
export function hashedSpace(parts: readonly KeyPart[], rows: RowSet, length: number): KeySpace {
  const { head, tail } = divided(parts);
  if (tail.length > 0) return nested(hashedSpace(head, rows, length), tail, { rows, length });
  const sizes = parts.map(({ size }) => size);
  const { codes, combinations } = numbered(parts, rows, length);
  return { parts: [{ codes, size: combinations.length }], size: combinations.length, codesOf: (cells) => digitsOf(new Float64Array(cells).map((cell) => combinations[cell] ?? 0), sizes) };
}

/** As many columns as one whole number can hold, and the others. */
function divided(parts: readonly KeyPart[]): { head: readonly KeyPart[]; tail: readonly KeyPart[] } {
  let count = parts.length;
  while (productOf(parts.slice(0, count)) > largestProduct) count--;
  return { head: parts.slice(0, count), tail: parts.slice(count) };
}

function nested(outer: KeySpace, tail: readonly KeyPart[], { rows, length }: { rows: RowSet; length: number }): KeySpace {
  const all = hashedSpace([...outer.parts, ...tail], rows, length);
  return {
    ...all,
    codesOf: (cells) => {
      const [combinations = cells, ...rest] = all.codesOf(cells);
      return [...outer.codesOf(combinations), ...rest];
    },
  };
}

interface Numbered {
  readonly codes: Uint32Array;
  readonly combinations: Float64Array;
}

function numbered(parts: readonly KeyPart[], { index, count }: RowSet, length: number): Numbered {
  const codes = new Uint32Array(length);
  const table = new CombinationTable();
  for (let i = 0; i < count; i++) {
    const row = index === null ? i : (index[i] ?? 0);
    let combination = 0;
    for (const part of parts) combination = combination * part.size + (part.codes[row] ?? 0);
    codes[row] = table.number(combination);
  }
  return { codes, combinations: table.combinations.subarray(0, table.size) };
}

/** Whole numbers below 2^53 and the number that each got: open addressing, at most half full. */
class CombinationTable {
  combinations = new Float64Array(512);
  size = 0;
  private slots = new Uint32Array(1024);

  number(combination: number): number {
    let slot = this.slotOf(combination);
    for (;;) {
      const held = this.slots[slot] ?? 0;
      if (held === 0) return this.add(combination, slot);
      if (this.combinations[held - 1] === combination) return held - 1;
      slot = (slot + 1) & (this.slots.length - 1);
    }
  }

  /** Every bit of the combination moves every bit of the slot, or columns that step alike would crowd together. */
  private slotOf(combination: number): number {
    let mixed = (combination >>> 0) ^ Math.imul((combination / 2 ** 32) >>> 0, 0x9e3779b1);
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) & (this.slots.length - 1);
  }

  private add(combination: number, slot: number): number {
    if (this.size === this.combinations.length) {
      this.grow();
      return this.number(combination);
    }
    this.combinations[this.size] = combination;
    this.slots[slot] = ++this.size;
    return this.size - 1;
  }

  private grow(): void {
    const wider = new Float64Array(this.combinations.length * 2);
    wider.set(this.combinations);
    this.combinations = wider;
    this.slots = new Uint32Array(wider.length * 2);
    for (let i = 0; i < this.size; i++) {
      let slot = this.slotOf(wider[i] ?? 0);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = i + 1;
    }
  }
}
