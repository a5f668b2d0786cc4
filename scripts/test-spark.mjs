// `npm run test:spark`: runs the example of Apache Spark with the packed package, over its own texts and over the retold pages of the tests. Every
// piped line must equal the line of one process that reads the same text.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./entries.mjs";
import { installPacked } from "./pack.mjs";
import { build, install } from "./prepare.mjs";
import { pythonIn, run } from "./run.mjs";

const folder = join(root, ".cache", "spark");
const project = join(folder, "project");

/** Spark 4 runs on Java 17 or newer with its vector module: what JAVA_HOME or the path has, else Debian's. */
function installJava() {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
  if (spawnSync(java, ["--add-modules=jdk.incubator.vector", "-version"]).status === 0) return;
  if (spawnSync("apt-get", ["--version"]).status !== 0) throw new Error("Spark needs Java 17 or newer: install it, or point JAVA_HOME to it.");
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "default-jre-headless"]);
}

/** A folder as a user of the example has it: its files, and the packed package installed beside them. */
function makeProject() {
  installPacked(project, { type: "module" });
  cpSync(join(root, "examples", "spark"), project, { recursive: true });
  const pages = join(project, "pages");
  mkdirSync(pages);
  const corpus = join(root, "tests", "corpus", "dev");
  for (const file of readdirSync(corpus)) if (file.endsWith(".txt")) cpSync(join(corpus, file), join(pages, file));
}

const sparkEnv = { ...process.env, SPARK_LOCAL_IP: "127.0.0.1", PYSPARK_SUBMIT_ARGS: "--master local[2] --conf spark.ui.enabled=false --conf spark.ui.showConsoleProgress=false pyspark-shell" };
const runExample = (...args) => run(pythonIn(join(folder, "python"), ["pyspark==4.3.0"]), ["trade_by_period.py", ...args], { cwd: project, env: sparkEnv });

const entrepot = (args, input = "") => run(process.execPath, [join("node_modules", "entrepot", "dist", "cli", "entrepot.js"), ...args], { cwd: project, input });

/** The lines that Spark wrote, part by part. */
const parts = (readings) => readdirSync(join(project, readings)).filter((name) => name.startsWith("part-")).sort().map((name) => readFileSync(join(project, readings, name), "utf8").split("\n").filter(Boolean));

/** The same texts, in the order of Spark's lines, read by one process. */
function readAtOnce(texts, ids) {
  const lines = ids.map((id) => JSON.stringify({ id, text: readFileSync(join(project, texts, id), "utf8"), published: /^\d{4}-\d{2}-\d{2}/.exec(id)?.[0] ?? null }));
  return entrepot(["read", "--jsonl"], `${lines.join("\n")}\n`).split("\n").filter(Boolean);
}

let passed = 0;
let failed = 0;
function check(name, holds) {
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? "✓" : "✗"} ${name}`);
}

function compare(texts, readings, atLeast) {
  const written = parts(readings);
  const lines = written.flat();
  const ids = lines.map((line) => JSON.parse(line).id);
  const files = readdirSync(join(project, texts)).sort();
  check(`${texts}: each of ${files.length} texts has one reading`, files.length >= atLeast && [...ids].sort().join() === files.join());
  check(`${texts}: several parts were read side by side`, written.filter((part) => part.length > 0).length > 1);
  const alone = readAtOnce(texts, ids);
  const different = ids.filter((_id, index) => lines[index] !== alone[index]);
  check(`${texts}: every line is that of one process${different.length > 0 ? `, but for ${different.join(", ")}` : ""}`, different.length === 0 && alone.length === lines.length);
}

/** The amounts as the six texts state them. */
const stated = [
  "2022-01-01/2022-12-31|total|VN|CN|USD|2|2|175600000000|175600000000",
  "2023-01-01/2023-10-31|total|VN|CN|USD|2|2|138900000000|139000000000",
  "2023-01-01/2023-12-31|total|VN|CN-GX|USD|1|1|36300000000|36300000000",
  "2024-01-01/2024-12-31|total|gbt:532900|VN|CNY|1|1|1000000000|1000000000",
];

function checkTable(shown) {
  const rows = shown.split("\n").filter((line) => line.startsWith("|")).slice(1).map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()).join("|"));
  check("the table tells who stated what", rows.join("\n") === stated.join("\n"));
  if (rows.join("\n") !== stated.join("\n")) console.log(shown);
}

/** The readings in entrepot's own hands: what two texts state is counted once, and Guangxi's part of the year is not lost. */
function checkTotals() {
  const files = readdirSync(join(project, "readings")).filter((name) => name.startsWith("part-")).map((name) => join("readings", name));
  const { rows } = JSON.parse(entrepot(["aggregate", ...files, "--by", "year", "--currency", "USD", "--overlaps", "coarsest", "--json"]));
  const [first] = rows;
  check("entrepot adds the readings up without counting a statement twice", first?.year === 2022 && first?.sum?.value === "175600000000");
}

function failure(command) {
  try {
    runExample("texts", `failed-${Date.now()}`, "--command", command);
  } catch (error) {
    return error.message;
  }
  return "";
}

process.chdir(root);
install();
await build({ types: true });
installJava();
makeProject();
checkTable(runExample("texts", "readings", "--partitions", "3"));
compare("texts", "readings", 6);
checkTotals();
runExample("pages", "readings-of-pages", "--partitions", "4");
compare("pages", "readings-of-pages", 20);
check("a command that fails ends the job and is named", failure("npx entrepot read --no-such-option").includes("npx entrepot read --no-such-option"));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
