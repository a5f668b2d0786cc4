/** Signs between the two ends of a range. */
export const isDash = (sign: string | undefined): boolean => sign === "-" || sign === "\u2013" || sign === "\u2014" || sign === "~" || sign === "\uff5e" || sign === "\u2212";
