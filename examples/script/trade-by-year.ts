// Totals of trade by year, in one money, from news in three languages.
// As an ES module: `npx tsx trade-by-year.ts`. As CommonJS: `npx ts-node trade-by-year.ts`.
import { aggregate, readText } from "entrepot";
import { chart, resultNotes, resultTable, textTable } from "entrepot/display";

const news = [
  { published: "2025-10-21", text: "In 2024, Dali's two-way trade with Vietnam topped CNY1 billion (around US$140 million)." },
  { published: "2023-11-13", text: "Trong 10 tháng năm 2023, kim ngạch xuất nhập khẩu của Việt Nam với Trung Quốc đạt 138,9 tỷ USD, giảm 5,88%." },
  { published: "2024-08-31", text: "去年，越南与广西贸易额达363亿美元。" },
];

const flows = news.flatMap(({ text, published }) => readText(text, { published }).flows);
const totals = aggregate(flows, { by: ["year", "reporter"], measures: ["sum", "count"], currency: { to: "USD" }, overlaps: "coarsest", order: [{ column: "year" }] });

console.log(textTable(resultTable(totals, { title: "Trade by year, in US dollars", digits: "short" })));
for (const note of resultNotes(totals)) console.log(`· ${note}`);
console.log(JSON.stringify(chart(totals, { x: "year" }).data.values.map((value) => value["shown"])));
