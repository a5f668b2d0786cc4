import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { root } from "../docs/examples.js";

describe("the check of sizes", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "entrepot-sizes-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const check = (text: string) => {
    writeFileSync(join(folder, "one.ts"), text);
    return spawnSync(process.execPath, [join(root, "scripts/check-sizes.mjs"), folder], { encoding: "utf8" });
  };

  it("prints median, ninth decile and largest", () => {
    const { status, stdout } = check("export function one() {\n  return 1;\n}\n");
    expect(stdout).toContain("1 files: lines median 3, ninth decile 3, largest 3; 1 named functions: lines median 3");
    expect(status).toBe(0);
  });

  it.each([
    ["a file of 301 lines", `${"\n".repeat(300)}export {};`, "301 lines, at most 300"],
    ["a function of 61 lines", `export function long() {${"\n".repeat(60)}}`, "a function of 61 lines, at most 60"],
    ["five parameters", "export function wide(a: 1, b: 1, c: 1, d: 1, e: 1) {}", "5 parameters, at most 4"],
  ])("fails at %s", (_, text, fault) => {
    const { status, stdout } = check(text);
    expect(status).toBe(1);
    expect(stdout).toContain(fault);
  });
});
