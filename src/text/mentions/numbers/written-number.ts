/** A number in digits, as plain digits with a decimal point. */
export interface WrittenNumber {
  readonly digits: string;
  /** How many digits stand after the point. */
  readonly decimals: number;
  /** Whether it has separators of any kind: a year has none. */
  readonly separated: boolean;
}

/** More digits than a figure may have are no figure. */
const longest = 50;

/** Reads "1,234.5", "1.234,5", "18,36,953": `decimal` is the sign before decimals in the language of the text. Undefined for lists, dates and versions ("1,2,3", "15.10.2024"). */
export function writtenNumber(sign: string, decimal: "." | ","): WrittenNumber | undefined {
  if (sign.length > longest) return undefined;
  const hasComma = sign.includes(",");
  const hasStop = sign.includes(".");
  if (!hasComma && !hasStop) return { digits: sign, decimals: 0, separated: false };
  if (hasComma && hasStop) return withBoth(sign);
  const separator = hasComma ? "," : ".";
  const at = sign.indexOf(separator);
  if (sign.includes(separator, at + 1)) {
    const groups = sign.split(separator);
    return isGrouped(groups) ? whole(groups.join("")) : undefined;
  }
  const groupsThousands = separator !== decimal && sign.length - at === 4 && at <= 3 && !(at === 1 && sign.charCodeAt(0) === 0x30);
  if (!groupsThousands && separator === ".") return { digits: sign, decimals: sign.length - at - 1, separated: true };
  const [before, after] = [sign.slice(0, at), sign.slice(at + 1)];
  return groupsThousands ? whole(before + after) : fraction(before, after);
}

/** The last of two kinds of separators stands before the decimals. */
function withBoth(sign: string): WrittenNumber | undefined {
  const at = Math.max(sign.lastIndexOf(","), sign.lastIndexOf("."));
  const groups = sign.slice(0, at).split(sign.charAt(at) === "," ? "." : ",");
  return isGrouped(groups) ? fraction(groups.join(""), sign.slice(at + 1)) : undefined;
}

/** Thousands, or lakhs and crores: the last group has three digits, those between three or two. */
function isGrouped(groups: readonly string[]): boolean {
  const [first = "", ...others] = groups;
  const last = others.at(-1) ?? "";
  const size = others[0]?.length ?? 0;
  return first.length > 0 && first.length <= 3 && last.length === 3 && (size === 2 || size === 3) && others.slice(0, -1).every((group) => group.length === size);
}

const whole = (digits: string): WrittenNumber => ({ digits, decimals: 0, separated: true });
const fraction = (before: string, after: string): WrittenNumber => ({ digits: `${before}.${after}`, decimals: after.length, separated: true });
