import type { Term } from "../lexicon/term.js";

/** What a token is: a word that no list knows, a number as written, a sign, or the words of a term. */
export type TokenKind = "word" | "number" | "sign" | "term";

/** A stretch of the text, cut once: everything that comes later works on tokens, never on characters. Offsets are those of the normalised text. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** The terms that these words may be; empty unless the kind is "term". */
  readonly terms: readonly Term[];
  /** The category of its terms; "none" without terms, "several" where they differ. Most questions for a category end here: never undefined, it is compared fastest. */
  readonly is: Term["is"] | "several" | "none";
  /** What it may begin or be, as bits of `Cue`. */
  readonly cues: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** The characters of a sign or number; empty for words and terms, which `textOf` gives. */
  readonly sign: string;
}

/** The term of a category that a token may be. */
export function termOf(token: Token | undefined, is: Term["is"]): Term | undefined {
  if (token === undefined || (token.is !== is && token.is !== "several")) return undefined;
  for (const term of token.terms) if (term.is === is) return term;
  return undefined;
}

/** What a term of a category says: its `as`. */
export const said = (token: Token | undefined, is: Term["is"]): string | undefined => termOf(token, is)?.as;

/** Whether a term of a category says just this. */
export function says(token: Token | undefined, is: Term["is"], as: string): boolean {
  const term = termOf(token, is);
  return term !== undefined && term.as === as;
}

/** Hyphens and dashes. */
export const isDash = (sign: string | undefined): boolean => sign === "-" || sign === "\u2013" || sign === "\u2014";
/** A round bracket that opens, in either width. */
export const isOpening = (sign: string | undefined): boolean => sign === "(" || sign === "（";
/** A round bracket that closes, in either width. */
export const isClosing = (sign: string | undefined): boolean => sign === ")" || sign === "）";
/** A comma, in either width. */
export const isComma = (sign: string | undefined): boolean => sign === "," || sign === "，";
/** A semicolon parts clauses, in either width. */
export const isSemicolon = (sign: string | undefined): boolean => sign === ";" || sign === "；";
