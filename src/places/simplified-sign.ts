import { traditionalSteps, wayToSimplified } from "../data/places-traditional.js";

let known: ReadonlyMap<string, string> | undefined;

/** Traditional Chinese signs and their simplified ones; read on first use. */
export function traditionalSigns(): ReadonlyMap<string, string> {
  if (known) return known;
  const signs = new Map<string, string>();
  const ways = wayToSimplified.split(",");
  let code = 0;
  traditionalSteps.split(",").forEach((step, index) => {
    code += Number.parseInt(step, 36);
    signs.set(String.fromCharCode(code), String.fromCharCode(code + Number.parseInt(ways[index] ?? "", 36)));
  });
  known = signs;
  return signs;
}

/**
 * The simplified form of a Chinese sign, or the sign itself.
 * @example
 * import { simplifiedSign } from "entrepot";
 * simplifiedSign("邊"); // => 边
 */
export const simplifiedSign = (sign: string): string => traditionalSigns().get(sign) ?? sign;
