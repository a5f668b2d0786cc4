import { type Bound, type Decimal, type Estimate } from "../model/index.js";
import { type ShownRounding, significant } from "./round.js";

/** How an estimate is written for people. */
export interface EstimateTextOptions {
  /** Significant digits; without them every digit is shown. */
  digits?: number;
  /** The rounding when `digits` are given; half-even unless said. */
  rounding?: ShownRounding;
  /** "symbols" writes "> 139 m", "words" writes "over 139 m". */
  bounds?: "symbols" | "words";
}

const symbols: Record<Bound, string> = { exact: "", about: "≈ ", over: "> ", atLeast: "≥ ", under: "< ", atMost: "≤ ", nearly: "≲ ", between: "" };
/** A bound speaks of the magnitude: a deficit of over 35 bn lies below −35 bn. */
const mirrored: Record<Bound, string> = { ...symbols, over: "< ", atLeast: "≤ ", under: "> ", atMost: "≥ ", nearly: "≳ " };
const words: Record<Bound, string> = { exact: "", about: "about ", over: "over ", atLeast: "at least ", under: "under ", atMost: "at most ", nearly: "nearly ", between: "" };
const scales = [[12, " tn"], [9, " bn"], [6, " m"]] as const;

/** The power of ten and its word by which a number is shortest. */
function scaleOf(value: Decimal): readonly [number, string] {
  return scales.find(([power]) => value.abs().greaterThanOrEqualTo(`1e${power}`)) ?? [0, ""];
}

function grouped(value: Decimal): string {
  const [whole = "", fraction] = value.abs().toFixed().split(".");
  const digits = `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${fraction === undefined ? "" : `.${fraction}`}`;
  return value.isNegative() && !value.isZero() ? `−${digits}` : digits;
}

function shortened(value: Decimal, options: EstimateTextOptions): readonly [string, string] {
  const shown = options.digits === undefined ? value : significant(value, options.digits, options.rounding ?? "half-even");
  const [power, word] = scaleOf(shown);
  return [grouped(shown.times(`1e-${power}`)), word];
}

function boundMark({ bound, value }: Estimate, options: EstimateTextOptions): string {
  if (value.isNegative()) return mirrored[bound];
  return options.bounds === "words" ? words[bound] : symbols[bound];
}

function rangeText(low: Decimal, high: Decimal, options: EstimateTextOptions): string {
  const [[first, firstWord], [last, lastWord]] = [shortened(low, options), shortened(high, options)];
  const dash = low.isNegative() || high.isNegative() ? " to " : "–";
  return `${first}${firstWord === lastWord ? "" : firstWord}${dash}${last}${lastWord}`;
}

/** The mark of a bound and the number after it, apart, so that a unit can stand between them. */
export function estimateParts(e: Estimate, options: EstimateTextOptions = {}): { mark: string; number: string } {
  if (e.bound === "between") return { mark: "", number: rangeText(e.value, e.high, options) };
  return { mark: boundMark(e, options), number: shortened(e.value, options).join("") };
}

/**
 * An estimate as people read it: the bound as a sign or a word, thousands grouped, millions and more by their short word.
 *
 * @example
 * import { estimate } from "entrepot";
 * import { estimateText } from "entrepot/display";
 * estimateText(estimate("138937303.2", { bound: "over" }), { digits: 3 }); // => > 139 m
 * estimateText(estimate("5e9", { bound: "between", high: "7e9" })); // => 5–7 bn
 * estimateText(estimate("36300000000", { bound: "nearly" }), { bounds: "words" }); // => nearly 36.3 bn
 * estimateText(estimate("-35e9", { bound: "over" })); // => < −35 bn
 */
export function estimateText(e: Estimate, options: EstimateTextOptions = {}): string {
  const { mark, number } = estimateParts(e, options);
  return `${mark}${number}`;
}
