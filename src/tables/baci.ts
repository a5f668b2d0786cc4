import type { RecordFormat } from "./format.js";

/** BACI of CEPII: what `i` exports to `j` in the year `t`, `v` in thousand dollars fob, `q` in metric tons; area codes as in Comtrade. */
export const baci: RecordFormat = {
  kind: "records",
  name: "baci",
  columns: [["t"], ["i"], ["j"], ["k"], ["v"], ["q"]],
  draft: (cells) => ({
    direction: "export", reporter: { scheme: "comtrade", text: cells("i") }, partner: { scheme: "comtrade", text: cells("j") }, period: cells("t"),
    money: { text: cells("v"), scale: 1000, currency: "USD" }, column: "v", quantity: { text: cells("q"), unit: "t" },
    commodity: { words: cells("k"), hs: cells("k") }, valuation: "fob",
  }),
};
