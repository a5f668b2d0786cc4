import { readFile } from "node:fs/promises";
import type { Language } from "../../model/index.js";
import type { Call } from "../command.js";
import { readDocument } from "../documents.js";
import { packageRoot } from "../package-root.js";
import type { JobDocument } from "./job.js";

/** An entry of seeds/documents.json. */
interface Seed {
  readonly file: string;
  readonly language: Language;
  readonly published: string | null;
}

/** The five documents of the package's own seeds. */
export async function seedDocuments(): Promise<JobDocument[]> {
  const folder = new URL("seeds/", packageRoot());
  const list: Seed[] = JSON.parse(await readFile(new URL("documents.json", folder), "utf8"));
  return Promise.all(list.map(async ({ file, language, published }) => ({ name: file, language, published, text: await readFile(new URL(file, folder), "utf8") })));
}

/** The caller's own files, all of one day. */
export const givenDocuments = (call: Call): Promise<JobDocument[]> =>
  Promise.all(call.arguments.map(async (file) => ({ ...(await readDocument(file, call.terminal, call.text("encoding"))), published: call.text("published") ?? null })));
