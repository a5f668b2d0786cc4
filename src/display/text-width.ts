/** Blocks whose characters take two columns of a terminal (Unicode's East Asian Width W and F, and pictographs). */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x2e80, 0x303e], [0x3041, 0x4dbf], [0x4e00, 0xa4cf], [0xa960, 0xa97f], [0xac00, 0xd7a3], [0xf900, 0xfaff],
  [0xfe30, 0xfe6f], [0xff01, 0xff60], [0xffe0, 0xffe6], [0x1f300, 0x1f64f], [0x1f680, 0x1f6ff], [0x1f900, 0x1f9ff], [0x20000, 0x3fffd],
];
const weightless = /^[\p{M}\p{Cf}]$/u;
const ascii = /^[ -~]*$/;

/** Columns that one character takes: 0 for marks that sit on another, 2 for wide ones. */
export function characterWidth(character: string): 0 | 1 | 2 {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (weightless.test(character)) return 0;
  return wide.some(([low, high]) => code >= low && code <= high) ? 2 : 1;
}

/**
 * Columns that a text takes in a terminal.
 *
 * @example
 * import { textWidth } from "entrepot/display";
 * textWidth("Lào Cai"); // => 7
 * textWidth("老街"); // => 4
 */
export function textWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** A text filled up with spaces to a width. */
export function padded(text: string, width: number, align: "left" | "right" = "left"): string {
  const space = " ".repeat(Math.max(0, width - textWidth(text)));
  return align === "right" ? space + text : text + space;
}
