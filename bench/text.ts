import { createRequire } from "node:module";
import * as chrono from "chrono-node";
import type { Language } from "../src/model/index.js";
import { readText } from "./text/built.js";
import type { Measurement } from "./index.js";
import { costOf, ms, speed } from "./text/cost.js";
import { growth } from "./text/growth.js";
import { memory } from "./text/memory.js";
import { checkAnswers, pagesIn, published, textOf } from "./text/texts.js";

export const name = "text";

/** The models of the Recognizers in CommonJS: their modules import folders. */
type Model = (text: string, culture: string) => { text: string }[];
const recognizers = createRequire(import.meta.url)("@microsoft/recognizers-text-suite") as Record<"recognizeNumber" | "recognizeCurrency" | "recognizePercentage" | "recognizeDateTime", Model>;

const languages: readonly { language: Language; called: string; least: number; opening: string }[] = [
  { language: "en", called: "English", least: 5, opening: "In May" },
  { language: "vi", called: "Vietnamese", least: 5, opening: "Tháng tư" },
  { language: "zh", called: "Chinese", least: 3, opening: "五月" },
];

/** Engines make code faster while it runs: the least time of so many runs is that of a program that reads on. */
const runs = 30;

/** The first call makes the tree of a language; places are decoded with the first language. */
function firstCalls(): Measurement[] {
  return languages.map(({ language, called, opening }) => ({ label: `first call, ${called} (at most 150 ms)`, value: ms(costOf(() => readText(opening, { language }), 1)) }));
}

function speeds({ language, called, least }: (typeof languages)[number]): Measurement[] {
  checkAnswers(language, readText);
  const text = textOf(language, 1e6);
  const own = costOf(() => readText(text, { published, language }), runs);
  const loop = costOf(() => codesOf(text), runs);
  return [{ label: `${called}, 1 MB of UTF-8, everything (at least ${least} MB/s)`, value: `${speed(text, own)}; a bare charCodeAt loop takes 1/${(own / loop).toFixed(0)} of the time` }, ...(language === "en" ? peers(text, own) : [])];
}

function codesOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

/** Chrono finds dates alone. The Recognizers take far too long for a megabyte: their time is that of a kilobyte. */
function peers(text: string, own: number): Measurement[] {
  const { parse } = chrono;
  const dates = costOf(() => parse(text, new Date(published)), runs / 3);
  const small = text.slice(0, 1000);
  const found = [recognizers.recognizeNumber, recognizers.recognizeCurrency, recognizers.recognizePercentage, recognizers.recognizeDateTime];
  if (parse("On 5 May 2024", new Date(published)).length !== 1 || found.every((model) => model(small, "en-us").length === 0)) throw new Error("a peer finds nothing");
  const four = costOf(() => found.map((model) => model(small, "en-us")), 2);
  return [
    ...pageByPage(),
    { label: "  chrono on the same text, dates alone", value: `${speed(text, dates)}; takes ${(dates / own).toFixed(2)}× our time` },
    { label: "  four models of the Recognizers, its first kB", value: `${speed(small, four)}; takes ${(four / (own / (text.length / small.length))).toFixed(0)}× our time` },
  ];
}

/** Short texts, a call for each: chrono takes longer for each byte of a long one. */
function pageByPage(): Measurement[] {
  const pages = pagesIn("en");
  const all = pages.join("");
  const own = costOf(() => pages.map((page) => readText(page, { published, language: "en" })), runs);
  const dates = costOf(() => pages.map((page) => chrono.parse(page, new Date(published))), runs);
  return [{ label: "  a call for each page of it, and chrono the same way", value: `${speed(all, own)}; ${speed(all, dates)}, which takes ${(dates / own).toFixed(2)}× our time` }];
}

/** The time of reading beside that of others, in one process and on one text; answers are checked first. */
export async function run(): Promise<Measurement[]> {
  const first = firstCalls();
  const kept = memory();
  return [...first, ...languages.flatMap(speeds), ...kept, ...growth()];
}
