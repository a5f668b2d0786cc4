import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { root } from "../docs/examples.js";

/** What a bundler leaves of the built package for a program that uses these functions. */
async function bundleOf(names: string): Promise<string> {
  const contents = `import { ${names} } from "./dist/index.js"; console.log(${names});`;
  const { outputFiles } = await build({ stdin: { contents, resolveDir: root }, bundle: true, format: "esm", platform: "browser", charset: "utf8", write: false, logLevel: "silent" });
  return outputFiles[0]?.text ?? "";
}

const [tables, vietnamese, chinese, schemas, parser] = ["gbt:532500", "kim ngạch", "进出口", "ZodMini", "htmlparser2"];

describe("a bundle of the front door", () => {
  it.each([
    { names: "money, add", without: [tables, vietnamese, chinese, schemas, parser] },
    { names: "tradeFlowFromJson", without: [tables, vietnamese, chinese, parser] },
    { names: "resolve", without: [vietnamese, schemas, parser] },
    { names: "convert", without: [tables, vietnamese, schemas, parser] },
    { names: "createReader, en", without: [vietnamese, chinese, schemas, parser] },
  ])("leaves out what $names does not need", async ({ names, without }) => {
    const bundle = await bundleOf(names);
    expect(without.filter((sign) => bundle.includes(sign))).toEqual([]);
  });

  it("would show those signs if it had them", async () => {
    const bundle = await bundleOf("readText, tradeFlowFromJson");
    expect([tables, vietnamese, chinese, schemas].filter((sign) => !bundle.includes(sign))).toEqual([]);
  });
});
