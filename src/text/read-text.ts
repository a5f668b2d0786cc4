import { createReader } from "./create-reader.js";
import type { ExplainedReading, ReadOptions } from "./read-options.js";
import { en } from "./lexicon/en/index.js";
import { vi } from "./lexicon/vi/index.js";
import { zh } from "./lexicon/zh/index.js";

// Pure: a bundle of a reader for one language carries no words of the others.
const reader = /* @__PURE__ */ createReader([en, vi, zh]);

/**
 * Every figure, period, place, flow and agreement that a text of trade states, in English, Vietnamese or Chinese, each with the characters it
 * came from. What was seen but could not be placed is a problem; nothing is guessed silently. Nothing of the text leaves the machine.
 *
 * Errors: `text.input` (no text), `text.language`, `text.published` (no day of the calendar), `text.within` (no id of a place).
 *
 * @example
 * import { readText } from "entrepot";
 * readText("In 2024, Dali's trade with Vietnam exceeded CNY1 billion.").amounts[0].money; // => {"value":"1000000000","bound":"over","step":"1000000000","currency":"CNY"}
 */
export const readText = (text: string, options: ReadOptions = {}): ExplainedReading => reader.readText(text, options);
