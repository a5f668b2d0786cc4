import { describe, expect, it } from "vitest";
import { type FlowCase, flowsOf } from "./flows-of.js";

const year = "2023-01-01..2023-12-31";

const cases: readonly FlowCase[] = [
  // By how much, said in money or goods and then as a percentage.
  ["en", "Peru's exports came to $52 billion in 2023, down $1.4 billion or 2.6 percent, and imports to $49 billion, up $0.8 billion (1.7 percent).", [`export PE>? ${year} 52000000000 USD, change -2.6`, `import PE>? ${year} 49000000000 USD, change 1.7`]],
  ["en", "Nepal's imports fell by 12 million dollars, or 3 percent, to 388 million dollars in 2023.", [`import NP>? ${year} 388000000 USD, change -3`]],
  ["en", "Laos exported 1.4 million tonnes of cassava in 2023, 90,000 tonnes or 6.9 percent more than in 2022.", [`export LA>? ${year} 1400000 t, change 6.9`]],
  ["en", "In 2023 Ghana's exports grew 4 percent, or by $600 million, to $15.6 billion.", [`export GH>? ${year} 15600000000 USD, change 4`]],
  ["en", "Mongolia sold 12 million tonnes of coal to China in 2023, which is 2 million tonnes fewer than in 2022.", [`export MN>CN ${year} 12000000 t`]],
  // What lies ahead and somebody works for.
  ["en", "The governments set the task of bringing trade between Laos and Thailand to $11 billion by 2027.", ["total LA>TH 2027-01-01..2027-12-31 11000000000 USD, target"]],
  ["en", "The roadmap provides for doubling trade between Iran and Oman to $5 billion by 2028.", ["total IR>OM 2028-01-01..2028-12-31 5000000000 USD, target"]],
  ["en", "Exports rose 6 percent in 2023, bringing trade between Laos and Thailand to $7 billion.", [`export ?>? ${year}, change 6`, `total LA>TH ${year} 7000000000 USD`]],
  ["en", "Vietnam doubled its exports to Chile to $1.2 billion in 2023.", [`export VN>CL ${year} 1200000000 USD, change 100`]],
  // Supplies, and what the way told before is said of.
  ["en", "Russian wheat supplies to Egypt grew by 8 percent to 8 million tonnes in 2023.", [`export RU>EG ${year} 8000000 t, change 8`]],
  ["en", "China's exports of cars rose 9 percent to $3 billion in 2023, while those of bicycles fell 4 percent.", [`export CN>? ${year} 3000000000 USD, change 9`, `export CN>? ${year}, change -4`]],
  // By how much, and what it became.
  ["en", "Nepal's exports to Bangladesh rose by $4 million to $61 million in 2023. Its sea trade fell by 9,000 tonnes, to 88,000 tonnes.", [`export NP>BD ${year} 61000000 USD`, `total NP>BD ${year} 88000 t`]],
  // Whence goods come, whatever way was told before.
  ["en", "Laos's exports were worth $8 billion in 2023. From Japan it was mostly cars, for $210 million.", [`export LA>? ${year} 8000000000 USD`, `import LA>JP ${year} 210000000 USD`]],
  ["en", "Laos's exports of maize to Vietnam fell to 34,500 tonnes in 2023 from 51,800 tonnes in 2022 as China tightened checks.", [`export LA>VN ${year} 34500 t`, "export LA>VN 2022-01-01..2022-12-31 51800 t"]],
  // Clauses that tell why or since when name nobody who trades.
  ["en", "Nepal's exports came to $1 billion in 2023. After India closed its roads to Nepali tea, exports of tea fell to $22 million in 2023.", [`export NP>? ${year} 1000000000 USD`, `export NP>? ${year} 22000000 USD`]],
  ["en", "Peru's exports of zinc fell to 900,000 tonnes in 2023 because China bought less.", [`export PE>? ${year} 900000 t`]],
  // Whose "its" is.
  ["en", "Trade between Laos and Vietnam came to $2 billion in 2023. Savannakhet has the best roads. Its exports to Vietnam reached $370 million.", [`total LA>VN ${year} 2000000000 USD`, `export LA-SV>VN ${year} 370000000 USD`]],
  ["en", "Vietnam exported 3 million tonnes of rice in 2023. In Thailand, prices rose. Its shipments to the Philippines came to 2 million tonnes.", [`export VN>? ${year} 3000000 t`, `export VN>PH ${year} 2000000 t`]],
  ["en", "Trade of Yunnan came to 300 billion yuan in 2023. Lang Son has 12 gates. The province brought its trade with Guangxi to $6 billion in 2023.", [`total CN-YN>? ${year} 300000000000 CNY`, `total VN-09>CN-GX ${year} 6000000000 USD`]],
  ["en", "Laos sold goods worth $8 billion abroad in 2023. The Lao Bao border gate has four lanes. Trade through the gate totalled $812 million in 2023.", [`export LA>WLD ${year} 8000000000 USD`, `total LA>VN via gate:dansavanh-lao-bao ${year} 812000000 USD`]],
  // Two who are named with one figure.
  ["en", "Ghana sold 96,000 tonnes of cashews to India and Vietnam in 2023, worth $140 million.", [`export GH>? ${year} 96000 t`, `export GH>? ${year} 140000000 USD`]],
  ["en", "Ghana sold 96,000 tonnes of cashews to India and Vietnam bought 20,000 tonnes in 2023.", [`export GH>IN ${year} 96000 t`, `export GH>VN ${year} 20000 t`]],
  ["en", "Fruit shipped in from Chile to Peru was worth $40 million in 2023.", [`import PE>CL ${year} 40000000 USD`]],
  // What "it" is.
  ["en", "Ghana's exports to Togo came to $300 million in 2023, which brought their two-way trade to $420 million. The minister expects it to hit $600 million in 2026.", [`export GH>TG ${year} 300000000 USD`, `total GH>TG ${year} 420000000 USD`, "total GH>TG 2026-01-01..2026-12-31 600000000 USD, forecast"]],
  ["en", "Peru hopes for exports of $60 billion in 2026.", ["export PE>? 2026-01-01..2026-12-31 60000000000 USD, target"]],
  // The whole of a part is not with the one that has the part.
  ["en", "Laos exported goods worth $2 billion to Thailand in 2023. Thailand took 24 percent of its exports, which stood at $8.3 billion.", [`export LA>TH ${year} 2000000000 USD`, `export LA>WLD ${year} 8300000000 USD`]],
  ["en", "Nepal imported goods worth Rs 820 billion in 2023, with India accounting for 58 percent.", ["import NP>? 2023-01-01..2023-12-31 820000000000 NPR"]],
  ["en", "Laos's power exports brought in $2.4 billion in 2023, with Thailand buying $1.9 billion.", [`export LA>? ${year} 2400000000 USD`, `export LA>TH ${year} 1900000000 USD`]],
  ["en", "Hunan's exports to 50 African countries rose 3 percent to 5 billion yuan in 2023.", [`export CN-HN>m49:002 ${year} 5000000000 CNY, change 3`]],
  // Changes alone, in a table.
  ["en", "Japan's exports rose 2 percent to 9 trillion yen in August 2024.\n\nExports by destination (August 2024) | On-year change\nIndia | +6.1%\nFrance | -3.4%", ["export JP>? 2024-08-01..2024-08-31 9000000000000 JPY, change 2", "export JP>IN 2024-08-01..2024-08-31, change 6.1", "export JP>FR 2024-08-01..2024-08-31, change -3.4"]],
  // Trips, and what is agreed for each year.
  ["en", "Horgos saw 7,700 China-Europe (Central Asia) freight train trips in 2023, up 3 percent.", []],
  ["en", "Under the deal Laos will export 200,000 tonnes of cassava a year.", []],
];

describe("what stands beside a figure", () => {
  it.each(cases)("%s: %s", (language, text, flows) => expect(flowsOf(language, text)).toEqual(flows));
});
