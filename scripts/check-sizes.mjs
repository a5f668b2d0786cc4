// Prints the sizes of files and functions of src (median, ninth decile, largest) and fails above the ceilings. Generated tables are exempt.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import ts from "typescript";
import { root } from "./entries.mjs";

/** Ceilings: lines of a file, lines of a function, parameters of a function. */
const ceilings = { file: 300, function: 60, parameters: 4 };

const folder = resolve(process.argv[2] ?? join(root, "src"));
const files = readdirSync(folder, { recursive: true })
  .map((file) => String(file).split(sep).join("/"))
  .filter((file) => file.endsWith(".ts") && !file.startsWith("data/") && file !== "model/currency-codes.ts")
  .sort();

function functionsOf(source) {
  const found = [];
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const lineOf = (source, position) => source.getLineAndCharacterOfPosition(position).line + 1;

function measure(file) {
  const text = readFileSync(join(folder, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const functions = functionsOf(source).map((node) => {
    const line = lineOf(source, node.getStart());
    return { where: `${file}:${line}`, lines: lineOf(source, node.end) - line + 1, parameters: node.parameters.length, named: node.name !== undefined || ts.isVariableDeclaration(node.parent) };
  });
  return { where: file, lines: text.trimEnd().split("\n").length, functions };
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

function summary(lines) {
  const sorted = [...lines].sort((a, b) => a - b);
  return `median ${at(sorted, 0.5)}, ninth decile ${at(sorted, 0.9)}, largest ${sorted.at(-1) ?? 0}`;
}

const measured = files.map(measure);
const functions = measured.flatMap((file) => file.functions);
const named = functions.filter((each) => each.named);
const tooLarge = [
  ...measured.filter(({ lines }) => lines > ceilings.file).map(({ where, lines }) => `${where}: ${lines} lines, at most ${ceilings.file}`),
  ...functions.filter(({ lines }) => lines > ceilings.function).map(({ where, lines }) => `${where}: a function of ${lines} lines, at most ${ceilings.function}`),
  ...functions.filter(({ parameters }) => parameters > ceilings.parameters).map(({ where, parameters }) => `${where}: ${parameters} parameters, at most ${ceilings.parameters}`),
];
for (const line of tooLarge) console.log(line);
console.log(`${files.length} files: lines ${summary(measured.map(({ lines }) => lines))}; ${named.length} named functions: lines ${summary(named.map(({ lines }) => lines))}`);
process.exitCode = tooLarge.length > 0 ? 1 : 0;
