import type { Token } from "./token.js";

const toward = /(?:^sells?$|^sold$|^suppli(?:es|ed)$| to$| for$|sang|cho|đi|ra|往|给|向|(?<!进)出口)$/u;
const whence = /(?:từ|của|về|from|进口)$/u;

/** What a verb of trade says of the name behind it, where it holds a preposition: "delivered to", "bán sang", 销往. */
export function verbRelation(token: Token | undefined): "to" | "from" | undefined {
  const verb = token?.terms.find(({ is }) => is === "direction");
  if (verb === undefined) return undefined;
  return toward.test(verb.form) ? "to" : whence.test(verb.form) ? "from" : undefined;
}
