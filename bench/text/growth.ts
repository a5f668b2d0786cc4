import { readText } from "./built.js";
import type { Measurement } from "../index.js";
import { costOf, ms } from "./cost.js";
import { published, repeated, textOf } from "./texts.js";

const sparse = "The two sides talked about roads and rivers, and about the people who live beside them, in the old town hall behind the market";

const kinds: readonly { label: string; sizes: readonly number[]; make: (bytes: number) => string }[] = [
  { label: "pages of the corpus, 1, 2 and 4 MB", sizes: [1, 2, 4], make: (bytes) => textOf("en", bytes) },
  { label: "prose without a full stop, 12.5, 25 and 50 MB", sizes: [12.5, 25, 50], make: (bytes) => repeated(sparse, bytes).replaceAll("\n\n", " ") },
  { label: "digits, 12.5, 25 and 50 MB", sizes: [12.5, 25, 50], make: (bytes) => "7".repeat(bytes) },
  { label: "“1,1,1,…”, 12.5, 25 and 50 MB", sizes: [12.5, 25, 50], make: (bytes) => "1,".repeat(bytes / 2) },
];

/** How many times as long twice the text takes. */
export const growth = (): Measurement[] => kinds.map(({ label, sizes, make }) => {
  const times = sizes.map((size) => {
    const text = Buffer.from(make(size * 1e6)).toString("latin1");
    return costOf(() => readText(text, { published }), size > 4 ? 4 : 5);
  });
  const ratios = times.slice(1).map((time, index) => `${(time / (times[index] ?? 1)).toFixed(2)}×`);
  return { label: `  twice the text: ${label} (at most 2.2×)`, value: `${ratios.join(", ")}; the last in ${ms(times.at(-1) ?? 0)}` };
});
