import { aggregate, type Reading, readText, type Result } from "entrepot";

/** What the desk shows of a text. */
export interface Facts {
  readonly text: string;
  readonly reading: Reading;
  readonly totals: Result;
}

/** Reads a text and adds up its flows in US dollars; figures that hold one another are counted once. */
export function factsOf(text: string, published: string | undefined): Facts {
  const reading = readText(text, published === undefined || published === "" ? {} : { published });
  return { text, reading, totals: aggregate(reading.flows, { by: ["reporter", "year"], measures: ["sum", "count"], currency: { to: "USD" }, overlaps: "coarsest" }) };
}
