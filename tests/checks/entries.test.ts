import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { activeDoors, allDoors, distName, exportMap, innerRooms } from "../../scripts/entries.mjs";
import { root } from "../docs/examples.js";

const foldersOf = (path: string): string[] => readdirSync(join(root, path), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

describe("the list of doors", () => {
  it("knows every room: as a door of the package or as an inner room", () => {
    const rooms = foldersOf("src").filter((room) => existsSync(join(root, "src", room, "index.ts")));
    expect(rooms.filter((room) => !Object.keys(allDoors).includes(`./${room}`) && !innerRooms.includes(room))).toEqual([]);
  });

  it("has a door for every language", () => {
    const lexicons = existsSync(join(root, "src/text/lexicon")) ? foldersOf("src/text/lexicon").filter((language) => existsSync(join(root, "src/text/lexicon", language, "index.ts"))) : [];
    expect(lexicons.filter((language) => !Object.keys(activeDoors).includes(`./text/${language}`))).toEqual([]);
  });

  it("is what package.json exports, each file of it built", () => {
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(manifest.exports).toEqual(exportMap());
    const files = Object.keys(activeDoors).flatMap((door) => ["js", "cjs", "d.ts", "d.cts"].map((ending) => `dist/${distName(door)}.${ending}`));
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it("opens the same in both module systems, without a default export", async () => {
    const { createRequire } = await import("node:module");
    const require = createRequire(join(root, "package.json"));
    for (const [door, source] of Object.entries(activeDoors)) {
      const name = door.replace(".", "entrepot");
      const modern = Object.keys(await import(/* @vite-ignore */ join(root, "dist", `${distName(door)}.js`))).sort();
      expect(Object.keys(require(name)).sort(), name).toEqual(modern);
      expect(modern, name).toEqual(Object.keys(await import(/* @vite-ignore */ join(root, source))).sort());
      expect(modern).not.toContain("default");
    }
  });
});
