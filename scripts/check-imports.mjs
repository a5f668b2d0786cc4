// Fails on an import that points against the direction of the rooms, that passes by a room's door, that reaches for Node where the
// library must run anywhere, and on a cycle. `node scripts/check-imports.mjs [FOLDER]`: FOLDER is `src` if not given.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";
import { root } from "./entries.mjs";

/** Rooms in the order in which data flows: a room imports from earlier lines only, and never from its neighbours in a line. */
export const directions = [["model"], ["columns", "data", "input"], ["places", "rates"], ["text", "tables"], ["aggregate"], ["indicators"], ["display"], ["front door"], ["cli"]];

/** Where Node's own modules may be used. */
const onNode = [/^input\//, /^cli\//, /^text\/workers/, /^aggregate\/engines\/(duckdb|trino)/, /^aggregate\/workers\//];

/** Parts of a room that have a door of their own beside the room's, for what shall not bring the whole room along. */
const partDoors = ["workers", "audit"];

const folder = resolve(process.argv[2] ?? join(root, "src"));
const rankOf = (room) => directions.findIndex((rooms) => rooms.includes(room));
const roomOf = (file) => (file.includes("/") ? file.split("/")[0] : "front door");

const files = readdirSync(folder, { recursive: true })
  .map((file) => String(file).split(sep).join("/"))
  .filter((file) => file.endsWith(".ts"))
  .sort();

function importsOf(file) {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(folder, file), "utf8"), true, true);
  return importedFiles.map(({ fileName }) => fileName);
}

const targetOf = (file, specifier) => relative(folder, resolve(folder, dirname(file), specifier)).split(sep).join("/").replace(/\.js$/, ".ts");

function faultOf(file, specifier) {
  if (specifier.startsWith("node:")) return onNode.some((place) => place.test(file)) ? null : "uses a module of Node in a room that runs anywhere";
  if (!specifier.startsWith(".")) return null;
  if (!specifier.endsWith(".js")) return "imports a relative file without .js";
  const target = targetOf(file, specifier);
  if (!files.includes(target)) return "imports a file that is not there";
  const [from, to] = [roomOf(file), roomOf(target)];
  if (rankOf(from) < 0) return `stands in a room without a place in the order (${from})`;
  if (from === to) return null;
  if (rankOf(to) >= rankOf(from)) return `points against the direction: ${from} must not know ${to}`;
  if (to !== "data" && to !== "front door" && target !== `${to}/index.ts` && !partDoors.some((part) => target === `${to}/${part}/index.ts`)) return `passes by the door of ${to}`;
  return null;
}

/** Strongly connected files (Tarjan): every group of more than one file is a cycle. */
function cyclesOf(graph) {
  const [order, low, stack, groups] = [new Map(), new Map(), [], []];
  const visit = (file) => {
    order.set(file, order.size);
    low.set(file, order.get(file));
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file), low.get(next)));
    }
    if (low.get(file) === order.get(file)) groups.push(stack.splice(stack.indexOf(file)));
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return groups.filter((group) => group.length > 1);
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));
const faults = files.flatMap((file) => imports.get(file).map((specifier) => [file, specifier, faultOf(file, specifier)]).filter(([, , fault]) => fault));
const graph = new Map(files.map((file) => [file, imports.get(file).filter((specifier) => specifier.startsWith(".")).map((specifier) => targetOf(file, specifier)).filter((target) => files.includes(target))]));
const cycles = cyclesOf(graph);

for (const [file, specifier, fault] of faults) console.log(`${file} imports "${specifier}": it ${fault}.`);
for (const cycle of cycles) console.log(`cycle: ${cycle.join(" ↔ ")}`);
console.log(`${files.length} files, ${faults.length} wrong imports, ${cycles.length} cycles`);
process.exitCode = faults.length + cycles.length > 0 ? 1 : 0;
