import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { allBytes, csvRows, gridRows, type Input, jsonWithDigits, textOf, type TextOptions, wholeText } from "../../src/input/index.js";

async function* pieces(...parts: (string | Uint8Array)[]) { yield* parts; }
const rows = async (input: Input, options = {}) => {
  const found: string[] = [];
  for await (const { cells, row } of csvRows(textOf(input), options)) found.push(`${row}: ${cells.join("|")}`);
  return found;
};
const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...[...text].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8])]);

describe("text", () => {
  it.each<[string, Input, TextOptions, string]>([
    ["a byte order mark of UTF-8", new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), {}, "a"],
    ["a byte order mark of a text", "\uFEFFa", {}, "a"],
    ["UTF-16 by its mark", utf16("Việt"), {}, "Việt"],
    ["GB 18030 where it is no UTF-8", new Uint8Array([0xd4, 0xbd, 0xc4, 0xcf]), { fallback: "gb18030" }, "越南"],
    ["UTF-8 where it is, whatever the fallback", new TextEncoder().encode("越南"), { fallback: "gb18030" }, "越南"],
    ["the encoding that is named", new Uint8Array([0xe9]), { encoding: "windows-1252" }, "é"],
    ["gzip", new Uint8Array(gzipSync("abc")), {}, "abc"],
  ])("%s", async (_, input, options, text) => expect(await wholeText(input, options)).toBe(text));

  it("a character may be cut in two, and a gzip into single bytes", async () => {
    const bytes = new TextEncoder().encode("越南");
    expect(await wholeText(pieces(bytes.slice(0, 2), bytes.slice(2)))).toBe("越南");
    expect(await wholeText(pieces(...Array.from(gzipSync("越南"), (byte) => new Uint8Array([byte]))))).toBe("越南");
  });
  it("a stream of the web, and a file", async () => {
    const stream = new Blob(["abc"]).stream() as ReadableStream<Uint8Array>;
    expect(new TextDecoder().decode(await allBytes(stream))).toBe("abc");
    const folder = mkdtempSync(join(tmpdir(), "entrepot-"));
    writeFileSync(join(folder, "a.csv"), "x,y\n");
    expect(await wholeText({ path: join(folder, "a.csv") })).toBe("x,y\n");
    rmSync(folder, { recursive: true });
  });
  it.each<[string, Input, TextOptions]>([
    ["input.kind", 7 as unknown as Input, {}],
    ["input.kind", {} as unknown as Input, {}],
    ["input.file", { path: "no/such/file.csv" }, {}],
    ["input.encoding", new Uint8Array([97]), { encoding: "klingon" }],
    ["input.bytes", new Uint8Array([0x61, 0xff, 0xff]), {}],
    ["input.gzip", new Uint8Array(gzipSync("abc".repeat(1000))).slice(0, 20), {}],
    ["input.gzip", new Uint8Array([0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), {}],
  ])("%s", async (code, input, options) => { await expect(wholeText(input, options)).rejects.toMatchObject({ code }); });
});

describe("rows", () => {
  it("quotes, line ends inside cells, blank lines and marks of every kind", async () => {
    expect(await rows('a,b\r\n"x, y","say ""hi""\nthere"\r\n\r\n1,2')).toEqual(["1: a|b", '2: x, y|say "hi"\nthere', "4: 1|2"]);
    expect(await rows("a;b\n1,5;2\n")).toEqual(["1: a|b", "2: 1,5|2"]);
    expect(await rows("a\tb\n1\t2\n")).toEqual(["1: a|b", "2: 1|2"]);
    expect(await rows("a,b;c\n1,2;3", { delimiter: ";" })).toEqual(["1: a,b|c", "2: 1,2|3"]);
  });
  it("are the same however the text is cut", async () => {
    const text = 'k,v\n"a\nb",1\n"c""d",2\ne,3\n';
    const whole = await rows(text);
    for (let at = 1; at < text.length; at++) expect(await rows(pieces(text.slice(0, at), text.slice(at)))).toEqual(whole);
  });
  it("a quote without its end harms its own line, not those after it", async () => {
    const found = await rows('a,b\n"open,1\nx,2\ny,3\n');
    expect(found.slice(-2)).toEqual(["3: x|2", "4: y|3"]);
  });
});

it("numbers of JSON keep their digits, texts stay as they are", () => {
  expect(jsonWithDigits('{"a":885929063.979999,"b":[1e-7,-0,"12 \\" 3"],"c":null,"d":true,"x1":"0"}')).toEqual({ a: "885929063.979999", b: ["1e-7", "-0", '12 " 3'], c: null, d: true, x1: "0" });
  expect(() => jsonWithDigits("{")).toThrow(expect.objectContaining({ code: "input.json" }));
});

/** A workbook of one sheet, by the parts that Office Open XML asks for: cells as inline texts or as stored digits. */
function workbook(cells: (string | number)[][]): Uint8Array {
  const sheet = cells.map((row, y) => `<row r="${y + 1}">${row.map((cell, x) => `<c r="${String.fromCharCode(65 + x)}${y + 1}"${typeof cell === "string" ? ` t="inlineStr"><is><t>${cell}</t></is>` : `><v>${cell}</v>`}</c>`).join("")}</row>`).join("");
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const files = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="8" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`)])));
}

describe("tables of pages and workbooks", () => {
  const cellsOf = async (input: Input) => (await gridRows(input)).map(({ cells, row }) => `${row}: ${cells.join("|")}`);
  it("cells over several columns and rows stand in each, of the longest table", async () => {
    const html = `<html><body><table><tr><td>menu</table><table><tr><th rowspan=2>地区<th colspan="2">进出口</tr><tr><td>当月</td><td>1至<br>3月</td></tr><tr><td> 云南&#30465; <td>1&nbsp;<td>2</table></body></html>`;
    expect(await cellsOf(html)).toEqual(["1: 地区|进出口|进出口", "2: 地区|当月|1至 3月", "3: 云南省|1|2"]);
  });
  it("a cell that asks for a million columns gets a thousand", async () => expect((await gridRows("<table><tr><td colspan=1000000>x</table>"))[0]?.cells).toHaveLength(1000));
  it("a workbook gives its numbers by their digits", async () => {
    expect(await cellsOf(workbook([["地区", "当月"], ["云南省", 885929063.979999], ["广西", "-"]]))).toEqual(["1: 地区|当月", "2: 云南省|885929063.979999", "3: 广西|-"]);
  });
  it("a damaged workbook is told as such", async () => {
    await expect(gridRows(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).rejects.toMatchObject({ code: "input.workbook" });
  });
});
