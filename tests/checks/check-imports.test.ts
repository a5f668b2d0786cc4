import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { root } from "../docs/examples.js";

const check = (folder: string) => spawnSync(process.execPath, [join(root, "scripts/check-imports.mjs"), folder], { encoding: "utf8" });

describe("the check of import directions", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "entrepot-imports-"));
    cpSync(join(root, "src"), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const plant = (file: string, line: string) => appendFileSync(join(folder, file), `\n${line}\n`);

  it("passes the sources as they are", () => {
    const { status, stdout } = check(folder);
    expect(stdout).toMatch(/ 0 wrong imports, 0 cycles\n$/);
    expect(status).toBe(0);
  });

  it.each([
    ["model/money.ts", 'import "../places/index.js";', "points against the direction: model must not know places"],
    ["model/money.ts", 'import type { Places } from "../places/index.js";', "points against the direction"],
    ["places/resolve.ts", 'export * from "../rates/index.js";', "places must not know rates"],
    ["places/resolve.ts", 'import "../index.js";', "places must not know front door"],
    ["rates/convert.ts", 'import "../model/money.js";', "passes by the door of model"],
    ["rates/convert.ts", 'import "node:fs";', "a module of Node"],
    ["rates/convert.ts", 'const later = () => import("../nowhere/index.js");', "imports a file that is not there"],
    ["rates/convert.ts", 'import "./route";', "without .js"],
  ])("finds in %s the planted %s", (file, line, fault) => {
    plant(file, line);
    const { status, stdout } = check(folder);
    expect(status).toBe(1);
    expect(stdout).toContain(fault);
  });

  it("finds a planted cycle", () => {
    writeFileSync(join(folder, "places", "one.ts"), 'import "./two.js";\n');
    writeFileSync(join(folder, "places", "two.ts"), 'import "./one.js";\n');
    const { status, stdout } = check(folder);
    expect(status).toBe(1);
    expect(stdout).toContain("cycle: places/one.ts ↔ places/two.ts");
  });
});
