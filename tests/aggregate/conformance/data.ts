import { inYear, record, type FlowRecord } from "./record.js";

/** 81 exports that share no trade: three reporters, three partners, three years, three goods; amounts of up to three places. */
function exportsOfThree(): FlowRecord[] {
  const records: FlowRecord[] = [];
  for (const reporter of ["VN", "TH", "LA"])
    for (const partner of ["US", "JP", "DE"])
      for (const year of [2022, 2023, 2024])
        for (const hs of ["090111", "090240", "851712"]) {
          const i = records.length;
          const digits = String((i * 7919 + 13) * (i % 5 === 0 ? 1_000_003 : 17)).padStart(5, "0");
          const places = i % 4;
          const money = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
          records.push(record({ reporter, partner, ...inYear(year), hs, words: hs === "851712" ? "telephones" : "coffee and tea", money, currency: "USD", quantity: i % 6 === 0 ? null : `${i * 31 + 7}.${i % 10}`, unit: i % 6 === 0 ? null : "kg", document: `table ${i % 3}` }));
        }
  return records;
}

/** Figures as texts and tables state them: bounds, three currencies, parts of years, gates, places that are not said. */
const mixed: FlowRecord[] = [
  record({ money: "100.25", currency: "USD", ...inYear(2023) }),
  record({ money: "200.5", currency: "USD", bound: "over", partner: "US", ...inYear(2023) }),
  record({ money: "700", currency: "CNY", partner: "TH", ...inYear(2023) }),
  record({ money: "50", currency: "USD", bound: "about", step: "10", partner: "LA", ...inYear(2023) }),
  record({ money: "30", currency: "USD", bound: "between", high: "40", partner: "JP", ...inYear(2023) }),
  record({ money: "12.5", currency: "USD", start: "2024-05-01", end: "2024-05-31" }),
  record({ money: "7.25", currency: "USD", start: "2024-07-01", end: "2024-09-30", status: "preliminary" }),
  record({ money: "14", currency: "CNY", reporter: "CN", partner: "VN", direction: "import", start: "2024-05-01", end: "2024-05-31", valuation: "cif" }),
  record({ money: "9", currency: "USD", reporter: "VN-02", partner: "CN-YN", via: "gate:hekou-lao-cai", ...inYear(2023), valuation: "fob", document: "report A" }),
  record({ money: "3", currency: "USD", reporter: "VN-02@2025", partner: "CN-YN", via: "gate:hekou-lao-cai", ...inYear(2026) }),
  record({ money: "21", currency: "CNY", reporter: "CN-YN", partner: "VN", direction: "total", ...inYear(2024), status: "forecast" }),
  record({ money: "5", currency: "USD", reporter: null, partner: "US" }),
  record({ money: "6", currency: "USD", partner: null }),
  record({ money: "8", currency: "USD", start: null, end: null }),
  record({ quantity: "12.75", unit: "t", hs: "0901", words: "coffee" }),
  record({ quantity: "1000", unit: "kg", hs: "090111", words: "green coffee", money: "3200.40", currency: "USD" }),
  record({ quantity: "250", unit: "kg", hs: "09", words: "coffee, tea and spices", bound: "exact", coverage: "year-to-date" }),
  record({ money: "-35", currency: "USD", direction: "balance", partner: "DE" }),
  record({ money: "0", currency: "USD", partner: "FR" }),
  record({ money: "1.10", currency: "USD", change: "12.5", partner: "KR", ...inYear(2023) }),
  record({ money: "2.20", currency: "USD", change: "-5", partner: "KR", ...inYear(2024) }),
  record({ money: "4.40", currency: "USD", change: "0.75", partner: "KR", ...inYear(2022) }),
];

/** Amounts beyond 64 bits and with many places, with both signs. */
const wide: FlowRecord[] = [
  ["92233720368547758.07", "VN", "US"], ["92233720368547758.08", "VN", "JP"], ["-92233720368547758.08", "VN", "DE"], ["123456789012345678901234.12", "TH", "US"],
  ["999999999999999999999999.99", "TH", "JP"], ["0.01", "TH", "DE"], ["-0.01", "LA", "US"], ["0.0000000001", "LA", "JP"], ["5000189658498696697.88", "LA", "DE"],
].map(([money, reporter, partner]) => record({ money: money as string, currency: "USD", reporter: reporter as string, partner: partner as string }));

/** Words that try to be SQL, properties of objects, or out of order: a letter beyond 16 bits comes after U+FFFD. */
const words: FlowRecord[] = ["tea", "Tea", "o'clock", "\"; drop table flows; --", "') or 1=1 --", "__proto__", "constructor", "é", "e\u0301", "\u{1F34B} lemons", "\uFFFD", "龙眼", "cà phê", "$1", "?", "%", "", "tea "].map((name, i) =>
  record({ words: name, money: `${(i + 1) * 10}.0${i % 10}`, currency: "USD", document: name }));

/** Figures of which some count the same trade: a province in its country, months in their year, a total and its exports, one figure twice. */
const nested: FlowRecord[] = [
  record({ money: "100", currency: "USD", document: "customs" }),
  record({ money: "5", currency: "USD", reporter: "VN-02" }),
  record({ money: "20", currency: "USD", start: "2024-01-01", end: "2024-03-31", coverage: "year-to-date" }),
  record({ money: "180", currency: "USD", direction: "total" }),
  record({ money: "100", currency: "USD", document: "news" }),
  record({ money: "40", currency: "USD", hs: "09", words: "coffee" }),
  record({ money: "15", currency: "USD", hs: "090111", words: "green coffee" }),
  record({ money: "102", currency: "USD", reporter: "CN", partner: "VN", direction: "import" }),
  record({ money: "7", currency: "USD", partner: "US" }),
];

export const datasets = { exports: exportsOfThree(), mixed, wide, words, nested, empty: [] as FlowRecord[] };
export type DatasetName = keyof typeof datasets;
