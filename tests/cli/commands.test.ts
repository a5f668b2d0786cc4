import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands/index.js";
import { root } from "../docs/examples.js";
import { runCli } from "../../src/cli/run-cli.js";
import { ran, standIn } from "./stand-in.js";

const folder = mkdtempSync(join(tmpdir(), "entrepot-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const flow = (reporter: object | null, value: string, period: [string, string], currency = "USD") => ({
  direction: "total", reporter, partner: null, via: null, period: { start: period[0], end: period[1] }, money: { value, bound: "over", currency }, status: "actual", source: { document: "d" },
});
const vietnam = { id: "VN", type: "country", name: "Vietnam", country: "VN", codes: { iso: "VN", m49: "704" } };
const year = (y: number): [string, string] => [`${y}-01-01`, `${y}-12-31`];

describe("the command line", () => {
  it("lists every command of the folder", () => {
    const files = readdirSync(join(root, "src/cli/commands")).filter((name) => name !== "index.ts").map((name) => name.replace(/\.ts$/, "")).sort();
    expect(commands.map(({ name }) => name).sort()).toEqual(files);
  });

  it("tells its version and its commands", async () => {
    expect((await ran(["--version"])).out).toBe(`${JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version}\n`);
    const { code, out } = await ran(["--help"]);
    expect(code).toBe(0);
    for (const { name, summary } of commands) expect(out).toContain(`${name.padEnd(9)}  ${summary}`);
  });

  it.each(commands.map(({ name }) => name))("tells every option of %s", async (name) => {
    const { code, out, err } = await ran([name, "--help"]);
    expect([code, err]).toEqual([0, ""]);
    for (const option of Object.keys(commands.find((command) => command.name === name)?.options ?? {})) expect(out).toContain(`--${option}`);
  });

  it.each([
    [[], "a command is missing"], [["fly"], "there is no command “fly”"], [["read"], "a file"], [["read", "--fly", "x"], "--fly"],
    [["convert", "CNY 1 bn", "USD"], "--on is missing"], [["convert", "CNY 1 bn"], "an amount and a currency"], [["places", "a", "b"], "quote a name"],
    [["places", "a", "--level", "9"], "--level is one of 0, 1, 2, 3"], [["convert", "CNY 1 bn", "USD", "--on", "2024", "--missing", "previous"], "previous:DAYS"], [["read", "--jsonl", "x"], "takes no file"], [["read", "--jsonl", "--workers", "-1"], "--workers"], [["read", "--jsonl", "--workers", "many"], "a whole number"], [["aggregate", "x", "--format", "excel"], "--format is one of"],
  ])("answers %j with exit code 2 and a sentence on stderr", async (args, sentence) => {
    const { code, out, err } = await ran(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
  });

  it.each([
    [["read", "nowhere.txt"], "[input.file]"], [["read", folder], "[input.file]"], [["read", "-", "--encoding", "klingon"], "[input.encoding]"], [["convert", "a heap of gold", "USD", "--on", "2024"], "[money.syntax]"],
    [["convert", "CNY 1 bn", "XYZ", "--on", "2024"], "[money.unknown-currency]"], [["convert", "CNY 1 bn", "USD", "--on", "1803"], "[rates.missing]"], [["places", "Lào Cai", "--at", "2024-02-30"], "2024-02-30"],
  ])("answers %j with exit code 1 and the error's code", async (args, sentence) => {
    const { code, out, err } = await ran(args, { stdin: "a" });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(sentence);
  });

  it.each([
    ["an image", [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13], "input.bytes"], ["zeros", [65, 0, 66], "cli.binary"],
  ])("refuses %s, which is no text", async (_, bytes, reason) => {
    const { code, out, err } = await ran(["read", file("image.txt", Uint8Array.from(bytes))]);
    expect([code, out, err.includes(`[${reason}]`)]).toEqual([1, "", true]);
  });

  it("reads other encodings when told", async () => {
    // 越南 in GB 18030, by the tables of the standard.
    const text = file("gb.txt", Buffer.concat([Buffer.from([0xd4, 0xbd, 0xc4, 0xcf]), Buffer.from("2024")]));
    const { out } = await ran(["read", text, "--encoding", "gb18030", "--json"]);
    expect(JSON.parse(out).localities.map(({ locality }: { locality: { id: string } }) => locality.id)).toEqual(["VN"]);
  });
});

describe("entrepot convert", () => {
  it("tells the amount with its bound and the rate that was used", async () => {
    const { code, out, err } = await ran(["convert", "over CNY 1 billion", "USD", "--on", "2024"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^> CNY 1 bn = > USD 138.937302557 m\n/);
    expect(out).toContain("USD/CNY");
  });

  it("gives JSON with the exact quotient", async () => {
    const { money, exact } = JSON.parse((await ran(["convert", "CNY 7 bn", "USD", "--on", "2024", "--json"])).out);
    expect(money.currency).toBe("USD");
    // The quotient is 7e9 divided by the published rate: multiplied back by it, it gives 7e9 without remainder.
    expect((BigInt(exact.numerator) * 719749111n) % (BigInt(exact.denominator) * 100000000n)).toBe(0n);
  });
});

describe("entrepot places", () => {
  it("tells what bears Hekou's Vietnamese name, with names and gates", async () => {
    const { code, out } = await ran(["places", "Hà Khẩu", "--at", "2024-12-31"]);
    expect(code).toBe(0);
    // The county, its town and the gate bear the name; the county is the first of the candidates.
    expect(out).toMatch(/^“Hà Khẩu” on 31 Dec 2024: ambiguous.*\n.*\n.*\nHekou\s+county\s+gbt:532532/);
    expect(out).toContain("gate:hekou-lao-cai");
    expect(out).toContain("河口");
  });

  it("tells every candidate of an ambiguous name and exits 1 for an unknown one", async () => {
    expect((await ran(["places", "gso:15"])).out).toContain("ambiguous");
    expect((await ran(["places", "Nowhereville"])).code).toBe(1);
  });

  it("gives the description as JSON", async () => {
    expect(JSON.parse((await ran(["places", "Yunnan", "--json"])).out).finding.locality.id).toBe("CN-YN");
  });
});

describe("entrepot read", () => {
  it("reads a text from stdin and gives what the library gives", async () => {
    const { code, out } = await ran(["read", "-", "--json", "--published", "2025-10-21"], { stdin: "In 2024, Dali's trade with Vietnam exceeded CNY1 billion." });
    const reading = JSON.parse(out);
    expect([code, reading.document, reading.language]).toEqual([0, "stdin", "en"]);
    expect(reading.amounts.map(({ money }: { money: object }) => money)).toEqual([{ value: "1000000000", bound: "over", step: "1000000000", currency: "CNY" }]);
  });

  it("prints tables and, on request, the text with its facts marked", async () => {
    const text = file("dali.txt", "In 2024, Dali's trade with Vietnam exceeded CNY1 billion <sic>.");
    expect((await ran(["read", text])).out).toContain("> CNY 1 bn");
    expect((await ran(["read", text, "--html"])).out).toMatch(/<mark class="[^"]*amount[^"]*"[^>]*>[^<]*CNY1 billion<\/mark>.*&lt;sic&gt;/s);
  });

  it("reads UTF-16 by its mark and says so when nothing is found", async () => {
    const text = file("wide.txt", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("Nothing of note.", "utf16le")]));
    expect((await ran(["read", text])).out).toBe("wide.txt: no fact was found.\n");
  });

  it("reads lines as they come, keeps their order and ids, and goes on after a bad one", async () => {
    const lines = [JSON.stringify({ id: 7, text: "Exports reached US$2 billion in 2023.\u2028More." }), "no json", JSON.stringify({ id: "vi", text: 5 }), "", JSON.stringify({ id: null, text: "", published: "2024-02-30" }), JSON.stringify({ id: "last", text: "", language: "zh", published: null })];
    const whole = lines.join("\n");
    const { code, out } = await ran(["read", "--jsonl"], { stdin: [whole.slice(0, 31), whole.slice(31, 33), whole.slice(33)] });
    const answers = out.trimEnd().split("\n").map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ id, reading }) => [id, reading.amounts.length])).toEqual([[7, 1], [null, 0], ["vi", 0], [null, 0], ["last", 0]]);
    expect(answers.slice(1, 4).map(({ reading }) => reading.problems[0].code)).toEqual(["cli.line", "text.input", "text.published"]);
    expect(answers[1].reading.problems[0]).toMatchObject({ source: { row: 2 }, found: "no json" });
  });

  it("answers each line before it reads the next, so that a partner may wait for it", async () => {
    const { terminal, out } = standIn();
    const seen: number[] = [];
    async function* lines(): AsyncGenerator<Buffer> {
      for (let id = 0; id < 4; id++) {
        seen.push(out().split("\n").length - 1);
        yield Buffer.from(`${JSON.stringify({ id, text: "Exports reached US$2 billion in 2023." })}\n`);
      }
    }
    await runCli(["read", "--jsonl"], { ...terminal, stdin: lines() as never });
    expect(seen).toEqual([0, 1, 2, 3]);
  });

  it("gives the same on several threads", async () => {
    const stdin = Array.from({ length: 20 }, (_, id) => JSON.stringify({ id, text: `Exports reached US$${id + 1} billion in 2023.` })).join("\n");
    const [one, several] = [await ran(["read", "--jsonl"], { stdin }), await ran(["read", "--jsonl", "--workers", "2"], { stdin })];
    expect(several).toEqual(one);
    expect(one.out.split("\n")).toHaveLength(21);
  });
});

describe("entrepot aggregate", () => {
  const facts = file("facts.json", JSON.stringify([flow(vietnam, "0.1", year(2023)), flow(vietnam, "0.2", year(2022)), flow(vietnam, "7", year(2024))]));

  it("adds exactly and carries the bound", async () => {
    const { code, out } = await ran(["aggregate", facts, "--by", "reporter", "--measures", "sum,count"]);
    expect(code).toBe(0);
    // 0.1 + 0.2 + 7, and none of it through a binary fraction.
    expect(out).toMatch(/Vietnam\s+> 7\.3\s+3\n/);
  });

  it("takes a whole plan, JSON lines on stdin, and gives JSON", async () => {
    const stdin = [{ id: 1, reading: { language: "en", amounts: [], quantities: [], percents: [], periods: [], localities: [], shares: [], agreements: [], problems: [], flows: [flow(vietnam, "5", year(2023))] } }, { id: 2, reading: { language: "en", amounts: [], quantities: [], percents: [], periods: [], localities: [], shares: [], agreements: [], problems: [], flows: [] } }].map((line) => JSON.stringify(line)).join("\n");
    const { out } = await ran(["aggregate", "-", "--plan", '{"by":["year"],"measures":["sum"]}', "--json"], { stdin });
    expect(JSON.parse(out).rows).toMatchObject([{ sum: { value: "5", bound: "over", currency: "USD" } }]);
  });

  it("prints Markdown on request", async () => {
    expect((await ran(["aggregate", facts, "--by", "year", "--measures", "sum", "--markdown"])).out).toContain("| 2024 | &gt; 7 |");
  });

  it.each([
    [["--by", "colour"], "colour"], [["--plan", "{}"], "measures"], [["--plan", "{"], "[cli.json]"], [["--by", "__proto__"], "__proto__"], [["--currency", "XYZ"], "XYZ"],
  ])("refuses %j with a sentence", async (options, word) => {
    const { code, err } = await ran(["aggregate", facts, ...options]);
    expect(code).toBe(1);
    expect(err).toContain(word);
  });

  it("names the field of a fact that does not fit", async () => {
    expect((await ran(["aggregate", file("bad.json", '[{"direction":"up"}]')])).err).toMatch(/direction.*\[schema\.trade-flow\]/);
  });
});

describe("facts from tables", () => {
  const table = file("table.csv", "from,to,year,thousand dollars\nVietnam,China,2024,61.2\nVietnam,China,2024,a few\nVietnam,Laos,2024,0.3\n");
  const mapping = JSON.stringify({ columns: { reporter: "from", partner: "to", period: "year", value: "thousand dollars" }, direction: "export", currency: "USD", scale: 1000 });

  it("are read by a mapping, and rows that are none are told on stderr", async () => {
    const { code, out, err } = await ran(["aggregate", table, "--mapping", mapping, "--by", "partner", "--measures", "sum", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out).rows.map(({ partner, sum }: { partner: { id: string }; sum: { value: string } }) => [partner.id, sum.value])).toEqual([["CN", "61200"], ["LA", "300"]]);
    expect(err).toMatch(/^table\.csv: Row 3: .*a few/);
  });
});

describe("entrepot audit", () => {
  const pair = (usd: string) => JSON.stringify([{ ...flow(vietnam, "1000000000", year(2024), "CNY"), equivalents: [{ value: usd, bound: "about", currency: "USD" }] }]);

  it("tells a stated pair that cannot be right, with the fact behind it, and exits 1", async () => {
    // 1 bn yuan was US$138.9 m at the mean of 2024: "about 150 million" is not within its rounding.
    const { code, out } = await ran(["audit", file("off.json", pair("150000000"))]);
    expect(code).toBe(1);
    expect(out).toContain("audit.stated-pair");
    expect(out).toContain("Vietnam · — · 2024 · total · > CNY 1 bn");
  });

  it("says that nothing was found where nothing was, and exits 0", async () => {
    expect(await ran(["audit", file("right.json", pair("140000000"))])).toEqual({ code: 0, out: "Flows looked at: 1. Nothing was found against them.\n", err: "" });
  });
});

describe("entrepot chart", () => {
  it("prints a Vega-Lite specification with the data inside", async () => {
    const facts = file("chart.json", JSON.stringify([flow(vietnam, "2", year(2023)), flow(vietnam, "3", year(2024))]));
    const spec = JSON.parse((await ran(["chart", facts, "--by", "year", "--measures", "sum", "--title", "Trade"])).out);
    expect([spec.$schema, spec.title]).toEqual(["https://vega.github.io/schema/vega-lite/v5.json", "Trade"]);
    expect(spec.data.values.map(({ year: at, sum }: { year: unknown; sum: number }) => [String(at), sum])).toEqual([["2023", 2], ["2024", 3]]);
  });
});

describe("on a terminal", () => {
  it("emphasises headings, unless NO_COLOR or a dumb terminal says otherwise, and keeps within its width", async () => {
    const args = ["places", "Yunnan"];
    expect((await ran(args, { isTTY: true })).out).toContain("\u001b[1m");
    for (const env of [{ NO_COLOR: "1" }, { TERM: "dumb" }]) expect((await ran(args, { isTTY: true, env })).out).not.toContain("\u001b");
    expect(Math.max(...(await ran(args, { columns: 60 })).out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});
