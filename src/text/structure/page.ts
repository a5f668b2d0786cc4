import { said, says, type Token } from "../tokens/token.js";
import type { Block, BlockKind, Line } from "./blocks.js";
import { nth } from "../nth.js";

/** A line with fewer words than this may be a heading, a caption or part of a menu. */
const shortLine = 14;
/** The words of a heading of related stories make up most of its line. */
const headingRest = 3;

const stops = new Set([".", "。", "!", "?", "！", "？", ";", "；"]);
const wordsOf = (tokens: readonly Token[]): number => tokens.reduce((count, token) => count + (token.kind === "sign" ? 0 : token.kind === "word" && token.end - token.start === 1 ? 0.5 : 1), 0);
const endsSentence = (tokens: readonly Token[]): boolean => tokens.slice(-2).some((token) => stops.has(token.sign));

/** Reads the structure of a page line by line: its title, captions and menus, and where the stories of others begin. */
export class Page {
  #section = 0;
  #titled = false;
  #related = false;
  #afterHeading = false;
  #commented = false;

  /** What a line is for, by its tokens. */
  block(line: Line, tokens: readonly Token[]): Block {
    const { kind, section } = this.#kind(line, tokens);
    return { start: line.start, end: line.end, kind, section };
  }

  #kind(line: Line, tokens: readonly Token[]): { kind: BlockKind; section: number } {
    const words = wordsOf(tokens);
    const opens = openingWord(tokens);
    if (opens.as === "related" && opens.end + headingRest >= tokens.length) return this.#heading();
    if (opens.as === "related" && [":", "："].includes(tokens[opens.end]?.sign ?? "")) {
      this.#heading();
      return this.#story(tokens);
    }
    if (opens.as === "comment" && opens.end + headingRest >= tokens.length) return this.#comments();
    if (this.#commented) return { kind: "furniture", section: this.#section };
    if (words <= shortLine && (opens.as === "menu" || opens.as === "comment" || opens.as === "notice")) return { kind: "furniture", section: this.#section };
    if (isCaption(tokens, words)) return { kind: "caption", section: this.#section };
    if (this.#related && (line.gap || this.#afterHeading)) return this.#story(tokens);
    if (!this.#titled && words > 2) return this.#title(tokens);
    return { kind: this.#related ? "related" : "body", section: this.#section };
  }

  /** What readers wrote below a story is no part of it. */
  #comments(): { kind: BlockKind; section: number } {
    this.#commented = true;
    return { kind: "furniture", section: ++this.#section };
  }

  #heading(): { kind: BlockKind; section: number } {
    this.#related = true;
    this.#commented = false;
    this.#afterHeading = true;
    this.#section++;
    return { kind: "furniture", section: this.#section };
  }

  /** The first line of a related story: a title where no sentence ends in it. */
  #story(tokens: readonly Token[]): { kind: BlockKind; section: number } {
    this.#section++;
    this.#afterHeading = false;
    return { kind: endsSentence(tokens) ? "related" : "title", section: this.#section };
  }

  #title(tokens: readonly Token[]): { kind: BlockKind; section: number } {
    this.#titled = true;
    return { kind: endsSentence(tokens) ? "body" : "title", section: this.#section };
  }
}

/** The first word of the page's own that a line begins with, behind brackets and other signs. */
function openingWord(tokens: readonly Token[]): { as: string | undefined; end: number } {
  const at = tokens.findIndex((token) => token.kind !== "sign" && token.kind !== "number");
  return at >= 0 && at <= 2 ? { as: said(tokens[at], "page"), end: at + 1 } : { as: undefined, end: 0 };
}

const longestTail = 8;
/** "(Photo: VNA)" at the end of a line, "图：" or "Ảnh" at its beginning. */
function isCaption(tokens: readonly Token[], words: number): boolean {
  if (words > shortLine * 3) return false;
  if (openingWord(tokens).as === "caption") return true;
  for (let at = Math.max(0, tokens.length - longestTail); at < tokens.length; at++) if (says(tokens[at], "page", "caption")) return captionTail(tokens);
  return false;
}

/** Behind the word of a caption stands a name or a colon, before it a stop, bracket or dash. */
function captionTail(tokens: readonly Token[]): boolean {
  const at = tokens.findLastIndex((token) => says(token, "page", "caption"));
  const before = nth(tokens, at - 1)?.sign ?? "";
  return ["(", "（", ".", "。", "-", "–", "—", "/", "[", "【", ""].includes(before) && (before !== "" || /[:：]/.test(tokens[at + 1]?.sign ?? ""));
}
