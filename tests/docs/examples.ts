import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** A piece of documentation that can be run: where it stands and its code. */
export interface Example {
  where: string;
  code: string;
}

/** One checked line of an example. */
export interface Check {
  line: string;
  expected: string;
}

export function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file).split(sep).join("/"))
    .sort();
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split("\n").length;

/** The `@example` blocks of a source file's docstrings. */
function sourceExamples(file: string): Example[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const body = comment[0].slice(0, -2).split("\n").map((line) => line.replace(/^\s*\* ?/, "")).join("\n");
    return body.split(/^@/m).filter((tag) => tag.startsWith("example")).map((tag) => ({
      where: `${file}:${lineAt(text, comment.index)}`,
      code: tag.replace(/^example[^\n]*\n/, "").replace(/^```.*$/gm, ""),
    }));
  });
}

/** The fenced TypeScript blocks of a Markdown page that say what they print. */
function pageExamples(file: string): Example[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/^```(?:ts|js)\n([\s\S]*?)^```$/gm)].filter((block) => block[1]?.includes("// =>")).map((block) => ({ where: `${file}:${lineAt(text, block.index)}`, code: block[1] ?? "" }));
}

export const pages = (): string[] => [...readdirSync(root).filter((file) => file.endsWith(".md")), ...filesUnder("docs", ".md"), ...filesUnder("examples", ".md").filter((file) => !file.includes("node_modules"))];

/** All examples of the sources and the pages. */
export const allExamples = (): Example[] => [...filesUnder("src", ".ts").filter((file) => !file.startsWith("src/data/")).flatMap(sourceExamples), ...pages().flatMap(pageExamples)];

/** What stands behind `// =>` after a statement: the rest of its line, then lines of comment indented by four blanks. */
function expectedAfter(code: string, end: number): string | undefined {
  const [first = "", ...rest] = code.slice(end).split("\n");
  const found = /^\s*\/\/ =>(?: (.*))?$/.exec(first);
  if (!found) return undefined;
  const more: string[] = [];
  for (const line of rest) {
    const next = /^\s*\/\/ {4}(.*)$/.exec(line);
    if (!next) break;
    more.push(next[1] ?? "");
  }
  return [...(found[1] === undefined ? [] : [found[1]]), ...more].join("\n");
}

/** The expression of a statement that can be checked: of `expression;`, of `console.log(expression);`, or the name in `const name = …;`. */
function expressionOf(statement: ts.Statement, source: ts.SourceFile): string | undefined {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name.getText(source);
  if (!ts.isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  if (ts.isCallExpression(expression) && expression.expression.getText(source) === "console.log") return expression.arguments[0]?.getText(source);
  return expression.getText(source);
}

/** The code with each checked statement turned into a call of `check(number, value)`, and what each must be. */
export function instrumented({ code, where }: Example): { code: string; checks: Check[] } {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const checks: Check[] = [];
  const parts = source.statements.map((statement) => {
    const expected = expectedAfter(code, statement.end);
    const text = statement.getText(source);
    if (expected === undefined) return text;
    const expression = expressionOf(statement, source);
    if (expression === undefined) throw new Error(`${where}: nothing to check in ${text}`);
    const number = checks.push({ line: text, expected }) - 1;
    return `${ts.isVariableStatement(statement) ? text : ""}\nawait check(${number}, async () => (${expression}));`;
  });
  const marks = code.split("\n").filter((line) => line.includes("// =>")).length;
  if (marks !== checks.length) throw new Error(`${where}: ${marks} lines say “// =>”, but only ${checks.length} statements can be checked`);
  return { code: parts.join("\n"), checks };
}

export const relativeToRoot = (path: string): string => relative(root, path);
