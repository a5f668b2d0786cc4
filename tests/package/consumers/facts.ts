import { add, agrees, EntrepotError, isEntrepotError, money, readTable, tradeFlowFromJson, year, type TradeFlow } from "entrepot";
import { resolve } from "entrepot/places";
import { checkStatedPair, convert } from "entrepot/rates";

// The same program in every runtime: types, values, tables and errors of several doors of the package.
const stated = money("1000000000", "CNY", { bound: "over" });
const flow: TradeFlow = tradeFlowFromJson({ direction: "total", reporter: null, partner: null, via: null, period: year(2024), money: stated, status: "actual", source: { row: 1 } });
let refused = "nothing";
try {
  convert(stated, "USD", { on: "1803-04-30" });
} catch (error) {
  refused = error instanceof EntrepotError && isEntrepotError(error) ? error.code : String(error);
}

export const facts = {
  sum: String(add(money("0.1", "USD"), money("0.2", "USD")).value),
  flow: flow.money === undefined ? "none" : `${flow.money.bound} ${flow.money.value}`,
  pair: checkStatedPair(stated, money("140000000", "USD", { bound: "about" }), { on: year(2024) }).verdict,
  converted: agrees(convert(money("1000000000", "CNY"), "USD", { on: year(2024) }).money, money("139000000", "USD")),
  place: resolve("Lào Cai", { at: "2025-10-21", level: 1 }).locality?.id,
  refused,
};

/** Readers of tables are loaded when they are first asked for. */
async function tableFacts(): Promise<string[]> {
  const found: string[] = [];
  for await (const { reporter, partner, money: value } of readTable("t,i,j,k,v,q\n2018,156,704,845420,112.734,26.0\n", { format: "baci" })) found.push(`${reporter?.id} ${partner?.id} ${value?.value}`);
  return found;
}
void tableFacts().then((table) => console.log(JSON.stringify({ ...facts, table })));
