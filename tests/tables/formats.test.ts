import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatNamed } from "../../src/tables/formats.js";
import { formatNames } from "../../src/tables/index.js";
import { collect, lines } from "./collect.js";

const folder = join(import.meta.dirname, "../../src/tables");

it("lists every format that a file of the folder makes", () => {
  const names = readdirSync(folder).flatMap((file) => [...readFileSync(join(folder, file), "utf8").matchAll(/^export const \w+: (?:Record|Json|Text|Grid)Format = \{[^}]*?name: "([a-z-]+)"/gms)].map((found) => found[1]));
  expect([...formatNames()].sort()).toEqual(names.sort());
});

it.each(formatNames())("loads the format %s by its name", async (name) => {
  expect(await formatNamed(name)).toMatchObject({ name });
});

describe("comtrade", () => {
  const header = "typeCode,freqCode,refPeriodId,period,reporterCode,reporterDesc,flowCode,partnerCode,partnerDesc,partner2Code,classificationCode,cmdCode,cmdDesc,customsCode,motCode,mosCode,qtyUnitAbbr,qty,netWgt,primaryValue";
  const csv = [
    header,
    "C,A,20230101,2023,704,Viet Nam,X,156,China,0,H6,TOTAL,All Commodities,C00,0,0,N/A,0,0,61210000000.5",
    "C,A,20230101,2023,704,Viet Nam,X,156,China,0,H6,0810,\"Fruit, fresh\",C00,0,0,kg,1500,1500,2200000",
    "C,A,20230101,2023,704,Viet Nam,X,156,China,344,H6,0810,\"Fruit, fresh\",C00,0,0,kg,500,500,700000",
    "C,M,20230501,202305,842,USA,M,704,Viet Nam,0,H6,8517,Phones,C00,0,0,u,12,0,3000",
    "C,M,20230501,202305,899,\"Areas, nes\",M,0,World,0,H6,8517,Phones,C00,0,0,u,12,0,4000",
  ].join("\n");
  const expected = [
    "export | VN | CN | 2023-01-01..2023-12-31 | 61210000000.5 USD (step 0.1) | fob | actual | row 2",
    "export | VN | CN | 2023-01-01..2023-12-31 | 2200000 USD (step 1) | 1500 kg | 0810 | fob | actual | row 3",
    "import | US | VN | 2023-05-01..2023-05-31 | 3000 USD (step 1) | 12 piece | 8517 | cif | actual | row 5",
    "import | comtrade:899 | WLD | 2023-05-01..2023-05-31 | 4000 USD (step 1) | 12 piece | 8517 | cif | actual | row 6",
  ];
  it("reads CSV, leaving out rows that break a total down", async () => expect(await lines(csv, { format: "comtrade" })).toEqual(expected));
  it("reads a gzipped bulk file, separated by tabs, in pieces", async () => {
    const bulk = gzipSync(csv.replace(/"Fruit, fresh"/g, "Fruit; fresh").replace(/"Areas, nes"/, "Areas; nes").replaceAll(",", "\t"));
    async function* pieces() { for (let at = 0; at < bulk.length; at += 7) yield new Uint8Array(bulk.subarray(at, at + 7)); }
    expect(await lines(pieces(), { format: "comtrade" })).toEqual(expected);
  });
  it("reads JSON by its digits, null and 0 being absent, whatever the case of the fields", async () => {
    const json = `{"elapsedTime":"0.1 secs","count":1,"data":[{"period":"2010","reporterCode":156,"flowCode":"X","partnerCode":32,"partner2Code":0,"cmdCode":"TOTAL","customsCode":"C00","motCode":0,"qty":0.0,"netWgt":null,"cifvalue":null,"fobvalue":6115764185.0,"primaryvalue":6115764185.123456789}],"error":""}`;
    expect(await lines(json, { format: "comtrade-json" })).toEqual(["export | CN | AR | 2010-01-01..2010-12-31 | 6115764185.123456789 USD (step 0.000000001) | fob | actual | row 1"]);
    await expect(lines(`{"error":"no key"}`, { format: "comtrade-json" })).rejects.toMatchObject({ code: "tables.shape" });
    await expect(lines("<html>", { format: "comtrade-json" })).rejects.toMatchObject({ code: "input.json" });
  });
  it("tells a flow that it does not know, with its row", async () => {
    const { problems } = await collect(csv.replace("Viet Nam,X,156,China,0,H6,TOTAL", "Viet Nam,Q,156,China,0,H6,TOTAL"), { format: "comtrade" });
    expect(problems).toMatchObject([{ code: "tables.direction", source: { row: 2, column: "flowCode" }, found: "Q" }]);
  });
});

it("comtrade-legacy", async () => {
  const csv = `Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,TradeFlow Code,TradeFlow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,2nd Partner Code,Customs Proc. Code,Mode of Transport Code,Commodity Code,Commodity,Qty,Netweightkg,TradeValueUS,Flag
H4,2016,2016,2016,2,0,1,Import,36,Australia,AUS,0,World,WLD,,,,01,Live animals,,,91128858,0
H4,2016,2016,2016,2,0,2,Export,757,Switzerland,CHE,36,Australia,AUS,0,,,01,Live animals,,12,5000,0`;
  expect(await lines(csv, { format: "comtrade-legacy" })).toEqual([
    "import | AU | WLD | 2016-01-01..2016-12-31 | 91128858 USD (step 1) | 01 | cif | actual | row 2",
    "export | CH | AU | 2016-01-01..2016-12-31 | 5000 USD (step 1) | 12 kg | 01 | fob | actual | row 3",
  ]);
});

it("baci: thousand dollars, metric tons, codes with their zeros", async () => {
  const csv = "t,i,j,k,v,q\n2018,4,24,845420,112.734,26.0\n2018,251,699,010121,0.5,   NA\n";
  expect(await lines(csv, { format: "baci" })).toEqual([
    "export | AF | AO | 2018-01-01..2018-12-31 | 112734 USD (step 1) | 26 t | 845420 | fob | actual | row 2",
    "export | FR | IN | 2018-01-01..2018-12-31 | 500 USD (step 100) | 010121 | fob | actual | row 3",
  ]);
});

it("wits: thousand dollars, three letters, product groups in words", async () => {
  const csv = `Nomenclature,ReporterISO3,ReporterName,ProductCode,PartnerISO3,PartnerName,Year,TradeFlowName,TradeFlowCode,TradeValue in 1000 USD,NetWeight in KGM
H5,VNM,Vietnam,080132,CHN,China,2023,Export,6,"1,234.5",200
H5,VNM,Vietnam,Total,WLD,World,2023,Gross Imports,5,10.000,
H5,VNM,Vietnam,16-24_FoodProd,CHN,China,2023,Gross Exports,6,7,`;
  expect(await lines(csv, { format: "wits" })).toEqual([
    "export | VN | CN | 2023-01-01..2023-12-31 | 1234500 USD (step 100) | 200 kg | 080132 | actual | row 2",
    "import | VN | WLD | 2023-01-01..2023-12-31 | 10000 USD (step 1) | actual | row 3",
    "export | VN | CN | 2023-01-01..2023-12-31 | 7000 USD (step 1000) | 16-24_FoodProd | actual | row 4",
  ]);
});

describe("china-query", () => {
  // "商品编码","贸易伙伴名称","人民币" … in GB 18030, as the online query writes it: an empty last column, CRLF, commas inside numbers.
  const text = `"数据年月","商品编码","商品名称","贸易伙伴编码","贸易伙伴名称","第一数量","第一计量单位","人民币",\r\n"202401","12019000","大豆","141","越南","1,000","千克","5,000",\r\n"202402","12019000","大豆","136","泰国","-","千克","1,234,567",\r\n`;
  it("reads UTF-8 and GB 18030 alike", async () => {
    const expected = ["import | CN | VN | 2024-01-01..2024-01-31 | 5000 CNY (step 1) | 1000 kg | 12019000 | actual | row 2", "import | CN | TH | 2024-02-01..2024-02-29 | 1234567 CNY (step 1) | 12019000 | actual | row 3"];
    expect(await lines(text, { format: "china-query", direction: "import" })).toEqual(expected);
    expect(await lines(gb18030(text), { format: "china-query", direction: "import" })).toEqual(expected);
  });
  it("takes the place of registration for the reporter, dollars, and a month that the caller knows", async () => {
    const csv = `"商品编码","注册地名称","美元",\n"08109060","云南省","700",\n`;
    expect(await lines(csv, { format: "china-query", direction: "export", period: "2024-05" })).toEqual(["export | CN-YN | 2024-05-01..2024-05-31 | 700 USD (step 1) | 08109060 | actual | row 2".replace("CN-YN |", "CN-YN | - |")]);
  });
  it("asks for the direction, which the file does not hold", async () => {
    await expect(lines(text, { format: "china-query" })).rejects.toMatchObject({ code: "tables.given", expected: "direction" });
  });
});

/** GB 18030 of a text: its table is the inverse of the decoder's. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const table = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high++) for (let low = 0x40; low <= 0xfe; low++) if (low !== 0x7f) table.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
  return new Uint8Array([...text].flatMap((character) => (character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : (table.get(character) ?? []))));
}

describe("china-monthly", () => {
  const grid = [
    "（8）2024年3月进出口商品收发货人所在地总值表,,,,,,",
    ",,,,,,单位：万元",
    "收发货人所在地,进出口,,进口,,出口,",
    ",当月,1至当月累计,当月,1至当月累计,当月,1至当月累计",
    "总值,\"3,000.5\",9000,1000,3000,2000.5,6000",
    "云南省,30,90,10,-,20,60",
    "其中：昆明市,1,2,3,4,5,6",
  ].join("\n");
  it("reads places, whatever order the directions come in; nil is no flow; parts of rows are left out", async () => {
    expect(await lines(grid, { format: "china-monthly" })).toEqual([
      "total | CN | - | 2024-03-01..2024-03-31 | 30005000 CNY (step 1000) | period | preliminary | row 5",
      "total | CN | - | 2024-01-01..2024-03-31 | 90000000 CNY (step 10000) | year-to-date | preliminary | row 5",
      "import | CN | - | 2024-03-01..2024-03-31 | 10000000 CNY (step 10000) | period | preliminary | row 5",
      "import | CN | - | 2024-01-01..2024-03-31 | 30000000 CNY (step 10000) | year-to-date | preliminary | row 5",
      "export | CN | - | 2024-03-01..2024-03-31 | 20005000 CNY (step 1000) | period | preliminary | row 5",
      "export | CN | - | 2024-01-01..2024-03-31 | 60000000 CNY (step 10000) | year-to-date | preliminary | row 5",
      "total | CN-YN | - | 2024-03-01..2024-03-31 | 300000 CNY (step 10000) | period | preliminary | row 6",
      "total | CN-YN | - | 2024-01-01..2024-03-31 | 900000 CNY (step 10000) | year-to-date | preliminary | row 6",
      "import | CN-YN | - | 2024-03-01..2024-03-31 | 100000 CNY (step 10000) | period | preliminary | row 6",
      "export | CN-YN | - | 2024-03-01..2024-03-31 | 200000 CNY (step 10000) | period | preliminary | row 6",
      "export | CN-YN | - | 2024-01-01..2024-03-31 | 600000 CNY (step 10000) | year-to-date | preliminary | row 6",
    ]);
  });
  it("reads countries in thousand dollars as partners", async () => {
    const csv = "（2）2024年3月进出口商品国别（地区）总值表,,\n单位：千美元,,\n国别（地区）,出口,\n,当月,1至当月累计\n总值,10,30\n越南,2,6.5\n";
    expect(await lines(csv, { format: "china-monthly" })).toEqual([
      "export | CN | WLD | 2024-03-01..2024-03-31 | 10000 USD (step 1000) | period | preliminary | row 5",
      "export | CN | WLD | 2024-01-01..2024-03-31 | 30000 USD (step 1000) | year-to-date | preliminary | row 5",
      "export | CN | VN | 2024-03-01..2024-03-31 | 2000 USD (step 1000) | period | preliminary | row 6",
      "export | CN | VN | 2024-01-01..2024-03-31 | 6500 USD (step 100) | year-to-date | preliminary | row 6",
    ]);
  });
  it("reads the page that it is published as", async () => {
    const html = `<meta charset="utf-8"><table><tr><td colspan="5">（8）2024年3月收发货人所在地总值表</td></tr><tr><td colspan="5">单位：亿元</td></tr><tr><td rowspan="2">收发货人所在地</td><td colspan="2">出口</td><td colspan="2">进口</td></tr><tr><td>3月</td><td>1至3月</td><td>3月</td><td>1至3月</td></tr><tr><td>广西壮族自治区</td><td>1.5</td><td>4</td><td>-</td><td>2</td></tr></table>`;
    expect(await lines(html, { format: "china-monthly" })).toEqual([
      "export | CN-GX | - | 2024-03-01..2024-03-31 | 150000000 CNY (step 10000000) | period | preliminary | row 5",
      "export | CN-GX | - | 2024-01-01..2024-03-31 | 400000000 CNY (step 100000000) | year-to-date | preliminary | row 5",
      "import | CN-GX | - | 2024-01-01..2024-03-31 | 200000000 CNY (step 100000000) | year-to-date | preliminary | row 5",
    ]);
  });
  it("refuses figures without a unit or a month, and a table without its columns", async () => {
    await expect(lines(grid.replace("单位：万元", ""), { format: "china-monthly" })).rejects.toMatchObject({ code: "tables.given" });
    await expect(lines("a,b\n1,2\n", { format: "china-monthly" })).rejects.toMatchObject({ code: "tables.columns" });
  });
});

it("vietnam-customs: the lines of February 2026", async () => {
  const text = `TỔNG CỤC HẢI QUAN
XUẤT KHẨU HÀNG HÓA THEO THÁNG
Tháng 2 năm 2026
TỔNG TRỊ GIÁ USD 33.090.034.032 | 76.392.787.810 | -23,4 | 18,3
Hạt điều Tấn 24.231 165.862.236 | 74.888 513.480.968`;
  expect(await lines(text, { format: "vietnam-customs" })).toEqual([
    "export | VN | - | 2026-02-01..2026-02-28 | 33090034032 USD (step 1) | period | preliminary | row 4",
    "export | VN | - | 2026-01-01..2026-02-28 | 76392787810 USD (step 1) | year-to-date | preliminary | row 4",
    "export | VN | - | 2026-02-01..2026-02-28 | 165862236 USD (step 1) | 24231 t | Hạt điều | period | preliminary | row 5",
    "export | VN | - | 2026-01-01..2026-02-28 | 513480968 USD (step 1) | 74888 t | Hạt điều | year-to-date | preliminary | row 5",
  ]);
  const { flows, problems } = await collect(text.replace("Hạt điều Tấn 24.231", "Hạt điều 24.231"), { format: "vietnam-customs" });
  expect(flows).toHaveLength(2);
  expect(problems).toMatchObject([{ code: "tables.line", source: { row: 5 } }]);
  await expect(lines("Hạt điều Tấn 24.231 165.862.236 | 1 2", { format: "vietnam-customs" })).rejects.toMatchObject({ code: "tables.given" });
});

it("asean-stats: two letters, groups, totals, quarters and months", async () => {
  const csv = "Reporter,Partner,Year,Period,Flow,Commodity Code,Trade Value (US$),Commodity\nVN,CN,2018,2018,X,08109060,2225.9973,Durian\nID,AX,2018,Q2,T,,500,\nTH,VN,2018,5,M,TOTAL,7,\n";
  expect(await lines(csv, { format: "asean-stats" })).toEqual([
    "export | VN | CN | 2018-01-01..2018-12-31 | 2225.9973 USD (step 0.0001) | 08109060 | actual | row 2",
    "total | ID | ASEAN | 2018-04-01..2018-06-30 | 500 USD (step 1) | actual | row 3",
    "import | TH | VN | 2018-05-01..2018-05-31 | 7 USD (step 1) | actual | row 4",
  ]);
});

describe("sdmx", () => {
  it("CSV 2.0 with powers of ten, labels and decimal commas", async () => {
    const csv = "STRUCTURE;STRUCTURE_ID;ACTION;FREQ;REF_AREA;TRADE_FLOW;COMMODITY_1;COUNTERPART_AREA_1;COUNTERPART_AREA_2;TIME_PERIOD;OBS_VALUE;UNIT_MULT;UNIT_MEASURE\ndataflow;UNSD:IMTS_A(1.0);I;A;VN: Viet Nam;X: Exports;HS17_0801;CN: China;W0;2022;12,5;6;USD\ndataflow;UNSD:IMTS_A(1.0);I;M;KE;M;HS17_TOTAL;W0;CN;2022-03;1;6;USD\ndataflow;UNSD:IMTS_A(1.0);I;M;KE;M;HS17_TOTAL;W0;*;2022-03;3;0;USD\n";
    expect(await lines(csv, { format: "sdmx-csv" })).toEqual([
      "export | VN | CN | 2022-01-01..2022-12-31 | 12500000 USD (step 100000) | 0801 | actual | row 2",
      "import | KE | WLD | 2022-03-01..2022-03-31 | 3 USD (step 1) | actual | row 4",
    ]);
  });
  it("JSON by positions, numbers by their digits", async () => {
    const json = `{"dataSets":[{"series":{"0:0:1":{"observations":{"0":[885929063.979999,0],"1":[null]}}}}],"structure":{"dimensions":{"series":[{"id":"REF_AREA","values":[{"id":"KE"}]},{"id":"TRADE_FLOW","values":[{"id":"M"}]},{"id":"COUNTERPART_AREA_1","values":[{"id":"W0"},{"id":"CN"}]}],"observation":[{"id":"TIME_PERIOD","values":[{"id":"2014"},{"id":"2015"}]}]}}}`;
    expect(await lines(json, { format: "sdmx-json" })).toEqual(["import | KE | CN | 2014-01-01..2014-12-31 | 885929063.979999 USD (step 0.000001) | actual | row 1"]);
    await expect(lines("{}", { format: "sdmx-json" })).rejects.toMatchObject({ code: "tables.shape" });
  });
});
