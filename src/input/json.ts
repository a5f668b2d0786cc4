import { EntrepotError } from "../model/index.js";

/** A text between quotes, or a number: outside texts, each number is put between quotes. */
const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** JSON whose numbers stay texts of their digits, so that none passes through a binary float. Errors: `input.json`. */
export function jsonWithDigits(text: string): unknown {
  try {
    return JSON.parse(text.replace(tokens, (token) => (token.startsWith('"') ? token : `"${token}"`)));
  } catch (cause) {
    throw new EntrepotError("input.json", "The input is no JSON.", { found: text.slice(0, 60), expected: "JSON", cause });
  }
}
