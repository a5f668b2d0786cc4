// A desk for trade news: paste a text, see what it states, where, and what it adds up to. Nothing leaves this machine.
import { createServer, type IncomingMessage } from "node:http";
import { isEntrepotError } from "entrepot";
import { factsOf } from "./facts.js";
import { page } from "./page.js";

const longest = 1_000_000;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length > longest) return "";
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

function answer(text: string, published: string | undefined): { status: number; html: string; json: string } {
  const given = { text, ...(published === undefined ? {} : { published }) };
  try {
    const facts = factsOf(text, published);
    return { status: 200, html: page(given, facts), json: JSON.stringify(facts.reading) };
  } catch (error) {
    if (!isEntrepotError(error)) throw error;
    return { status: 422, html: page(given, error.message), json: JSON.stringify({ code: error.code, message: error.message }) };
  }
}

const server = createServer(async (request, response) => {
  if (request.method !== "POST") return void response.setHeader("content-type", "text/html; charset=utf-8").end(page({}));
  const fields = new URLSearchParams(await bodyOf(request));
  const { status, html, json } = answer(fields.get("text") ?? "", fields.get("published") ?? undefined);
  const wantsJson = request.headers.accept?.includes("application/json") === true;
  response.writeHead(status, { "content-type": wantsJson ? "application/json" : "text/html; charset=utf-8" }).end(wantsJson ? json : html);
});

server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) console.log(`http://127.0.0.1:${address.port}`);
});
