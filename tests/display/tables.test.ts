import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementsTable, amountsTable, conversionTable, derivedText, flowsTable, highlightedHtml, htmlTable, markdownTable, placesTable, quoteText, readingTables, type Table, textTable, textWidth, wrapped } from "../../src/display/index.js";
import { type Agreement, month, money, months, percent, quantity, type Reading, type TradeFlow, year } from "../../src/model/index.js";
import { localityOf, refOf } from "../../src/places/index.js";
import { checkStatedPair, convert } from "../../src/rates/index.js";

const ref = (id: string) => {
  const locality = localityOf(id);
  if (locality === undefined) throw new Error(`no ${id}`);
  return refOf(locality);
};

const dali: TradeFlow = {
  direction: "total", reporter: ref("gbt:532900"), partner: ref("VN"), via: null, period: year(2024), money: money("1e9", "CNY", { bound: "over" }),
  equivalents: [money("140e6", "USD", { bound: "about", step: "1e7" })], share: { percent: percent("36"), of: "its entire trade in goods" }, status: "actual",
  inferred: { via: "from the sentence before" }, source: { document: "000", span: [10, 20], quote: "topped CNY1 billion" },
};
const empty: Reading = { language: "en", amounts: [], quantities: [], percents: [], periods: [], localities: [], flows: [], shares: [], agreements: [], problems: [] };

describe("a table of flows", () => {
  it("tells who, with whom, when, which way and how much, the bound as written", () => {
    expect(flowsTable([dali]).rows[0]?.cells).toEqual(["Dali", "Vietnam", "—", "2024", "total", "> CNY 1 bn", "—", "36%"]);
  });

  it("tells the converted amount with the rate's kind and year, the check of the equivalent, the derived whole, and what was inferred", () => {
    const { conversion } = convert(dali, "USD");
    const check = checkStatedPair(dali.money ?? money("0", "CNY"), money("140e6", "USD", { bound: "about", step: "1e7" }), { on: year(2024) });
    const table = flowsTable([{ flow: dali, conversion, equivalents: [{ equivalent: money("140e6", "USD", { bound: "about" }), check }], whole: money("2777777777.8", "CNY", { bound: "over" }) }], { currency: "USD" });
    expect(table.columns.map(({ name }) => name)).toEqual(["reporter", "partner", "through", "period", "direction", "amount", "in USD", "change", "share"]);
    // 1 bn at the World Bank's and IMF's mean of 2024, 7.1975 yuan a dollar, is 138.937 m.
    expect(table.rows[0]?.cells[6]).toBe("> USD 139 m\naverage 2024");
    expect(table.rows[0]?.notes).toEqual([
      "The source's own equivalent, ≈ USD 140 m, agrees with USD/CNY 7.1975 (average 2024).",
      "Derived, not stated: its entire trade in goods (36% is this flow) was > CNY 2.77 bn.",
      "Inferred: via: from the sentence before.",
    ]);
  });

  it("tells a fall, the period it is against, quantities, forecasts and goods", () => {
    const flow: TradeFlow = { direction: "export", reporter: null, partner: null, via: null, period: months(2023, 1, 10), quantity: quantity("1.5e6", "t"), change: { percent: percent("-5.88"), against: months(2022, 1, 10) }, commodity: { words: "rice" }, status: "forecast", source: {} };
    const [row] = flowsTable([flow]).rows;
    expect(row?.cells).toEqual(["—", "—", "—", "Jan–Oct 2023", "export\nforecast\nrice", "1.5 m t", "−5.88%", "—"]);
    expect(row?.notes).toEqual(["The change is against Jan–Oct 2022."]);
  });
});

describe("a derived amount", () => {
  it.each([
    ["over", "2777777777.8", "> CNY 2.77 bn"], ["atLeast", "1999999", "≥ CNY 1.99 m"], ["under", "2771000000", "< CNY 2.78 bn"], ["exact", "2777000000", "CNY 2.78 bn"],
  ] as const)("that is %s %s stays true when shortened", (bound, value, shown) => {
    expect(derivedText(money(value, "CNY", { bound }))).toBe(shown);
  });
});

describe("tables of a reading", () => {
  it("gather the mentions of a place and tell all candidates of an ambiguous one", () => {
    const [yunnan, laoCai, ward] = [ref("CN-YN"), ref("VN-02@2025"), ref("gso:02647")];
    const table = placesTable([
      { locality: yunnan, candidates: [yunnan], source: { quote: "Yunnan" } }, { locality: yunnan, candidates: [yunnan], source: { quote: "Van Nam" } },
      { locality: null, candidates: [laoCai, ward], source: { quote: "Lào Cai" } },
    ]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([["Yunnan (province, CN)", "CN-YN", "2", "Yunnan; Van Nam"], ["one of: Lào Cai (province, VN); Lào Cai (ward, VN)", "—", "1", "Lào Cai"]]);
  });

  it("tell dates of agreements at their precision, and what they are about", () => {
    const agreement: Agreement = { form: "mou", parties: [{ name: "Lao Cai", kind: "locality", locality: ref("VN-02@2025") }, { name: "Yunnan", kind: "locality" }], date: "2006-11", status: "in-force", events: [], count: null, purposes: ["trade-cooperation"], topics: ["fairs"], source: {} };
    const [row] = agreementsTable([agreement]).rows;
    expect(row).toEqual({ cells: ["mou", "Lao Cai (Lào Cai); Yunnan", "Nov 2006", "in force", "—"], notes: ["For: trade cooperation.", "Topics: fairs."] });
  });

  it("are those of the facts that are there, each with its words", () => {
    const reading: Reading = { ...empty, amounts: [{ money: money("26e9", "USD", { bound: "over" }), role: "investment", source: { quote: "over\n US$26 billion" } }], periods: [{ period: month(2024, 9), source: { quote: "September" } }] };
    expect(readingTables(reading).map(({ title, rows }) => [title, rows[0]?.cells])).toEqual([["Money", ["investment", "> USD 26 bn", "over US$26 billion"]], ["Periods", ["Sep 2024", "September"]]]);
    expect(amountsTable([]).rows).toEqual([]);
  });
});

describe("a conversion as a table", () => {
  it("tells each step with its published digits", () => {
    const table = conversionTable(convert(money("1e9", "VND"), "CNY", { on: "2024" }));
    expect(table.rows.map(({ cells }) => [cells[0], cells[1], cells[6]])).toEqual([["VND → USD", "USD/VND", "divided"], ["USD → CNY", "USD/CNY", "multiplied"]]);
  });
});

describe("any table", () => {
  const texts = fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { minLength: 3, maxLength: 3 });
  const tables = fc.array(texts, { maxLength: 6 }).map((rows): Table => ({ columns: [{ name: "a" }, { name: "b", align: "right" }, { name: "c" }], rows: rows.map((cells) => ({ cells, notes: [cells.join(" ")] })) }));

  it("keeps within the width of the terminal", () => {
    fc.assert(fc.property(tables, fc.integer({ min: 30, max: 120 }), (table, width) => textTable(table, { width }).split("\n").every((line) => textWidth(line) <= width)));
  });

  it("loses no character but blanks when it wraps", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme-ascii" }), fc.integer({ min: 5, max: 40 }), (text, width) => wrapped(text, width).join("").replace(/\s/g, "") === text.replace(/\s/g, "")));
  });

  it("lets no text of a cell become HTML", () => {
    fc.assert(fc.property(fc.string(), (text) => !/<(?!\/?(table|thead|tbody|tr|th|td|small|br)\b)/.test(htmlTable({ columns: [{ name: text }], rows: [{ cells: [text], notes: [text] }] }))));
  });

  it("keeps a Markdown row in one line, whatever stands in it", () => {
    const hostile: Table = { title: "a*b*", columns: [{ name: "x|y" }], rows: [{ cells: ["1\n2 | <script>"], notes: ["[link](javascript:alert)"] }] };
    expect(markdownTable(hostile).split("\n")).toEqual(["**a\\*b\\***", "", "| x\\|y |", "| --- |", "| 1<br>2 \\| &lt;script&gt;<br>\\[link\\](javascript:alert) |"]);
  });

  it("never sends a control character to the terminal", () => {
    expect(textTable({ columns: [{ name: "a" }], rows: [{ cells: ["\u001b[31mred\u202e"] }] })).not.toMatch(/[\u001b\u202e]/);
  });
});

describe("a highlighted text", () => {
  const text = "Dali topped CNY1 billion <b>in</b> 2024 & more";
  const span = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  const reading: Reading = {
    ...empty,
    localities: [{ locality: ref("gbt:532900"), candidates: [], source: { span: span("Dali") } }],
    amounts: [{ money: money("1e9", "CNY", { bound: "over" }), role: "trade", source: { span: span("topped CNY1 billion") } }],
    periods: [{ period: year(2024), source: { span: span("2024") } }],
    flows: [{ ...dali, source: { span: [0, text.indexOf("2024") + 4] } }],
  };

  it("marks each fact where it stands, also where facts lie within each other", () => {
    expect(highlightedHtml(text, reading)).toBe(
      '<div class="entrepot-reading"><mark class="flow place" title="flow: total\nDali (prefecture, CN)">Dali</mark><mark class="flow" title="flow: total"> </mark>' +
      '<mark class="flow amount" title="flow: total\n&gt; CNY 1 bn (trade)">topped CNY1 billion</mark><mark class="flow" title="flow: total"> &lt;b&gt;in&lt;/b&gt; </mark>' +
      '<mark class="flow period" title="flow: total\n2024">2024</mark> &amp; more</div>');
  });

  it("is the text itself once marks are taken away, whatever the text and the spans", () => {
    const spans = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }));
    const unescaped = (html: string): string => html.replace(/<[^>]*>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, "&");
    fc.assert(fc.property(fc.string({ maxLength: 60 }), fc.array(spans, { maxLength: 8 }), (any, places) => {
      const found: Reading = { ...empty, periods: places.map((at) => ({ period: year(2024), source: { span: at } })) };
      expect(unescaped(highlightedHtml(any, found))).toBe(any);
    }));
  });
});

it("shortens a very long quote in its middle", () => {
  expect(quoteText({ quote: "x".repeat(1000) }).length).toBeLessThan(125);
  expect(quoteText({})).toBe("—");
});
