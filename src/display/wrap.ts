import { characterWidth, textWidth } from "./text-width.js";

/** Control characters would move the cursor or change the colours of the terminal that shows them. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
/** A text from a stranger, safe for a terminal; line breaks stay. */
export const plainText = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/\t/g, " ").replace(controls, "�");

/** Places where a line may end: after a space, a dash or a slash, and around each wide character. */
const pieces = /[^\s\-–—/\u2e80-\u9fff\uac00-\ud7a3]*(?:[\u2e80-\u9fff\uac00-\ud7a3]|[\s\-–—/]+|$)/gu;

/** A word that is wider than the line, in parts that fit. */
function broken(word: string, width: number): string[] {
  const parts = [""];
  let used = 0;
  for (const character of word) {
    const takes = characterWidth(character);
    if (used + takes > width && takes > 0) {
      parts.push("");
      used = 0;
    }
    parts[parts.length - 1] += character;
    used += takes;
  }
  return parts;
}

function wrappedLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const [piece] of line.matchAll(pieces)) {
    if (piece === "") continue;
    if (textWidth((current + piece).trimEnd()) <= width) {
      current += piece;
      continue;
    }
    if (current !== "") lines.push(current.trimEnd());
    const parts = textWidth(piece.trimEnd()) <= width ? [piece] : broken(piece, width);
    lines.push(...parts.slice(0, -1));
    current = parts.at(-1) ?? "";
  }
  return [...lines, current.trimEnd()];
}

/**
 * A text in lines of at most `width` columns; nothing is cut off.
 *
 * @example
 * import { wrapped } from "entrepot/display";
 * wrapped("over CNY 1 bn", 8); // => ["over CNY","1 bn"]
 */
export const wrapped = (text: string, width: number): string[] => plainText(text).split("\n").flatMap((line) => wrappedLine(line, Math.max(2, width)));
