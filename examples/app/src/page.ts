import { escapeHtml, show } from "entrepot/display";
import type { Facts } from "./facts.js";

const style = "body{font:16px/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}textarea{width:100%;height:10rem}table{border-collapse:collapse;margin:1rem 0}td,th{border:1px solid #999;padding:.2rem .5rem;text-align:left;vertical-align:top}";

const form = ({ text = "", published = "" }: { text?: string; published?: string }): string =>
  `<form method="post"><textarea name="text" aria-label="Text">${escapeHtml(text)}</textarea><p><label>Published <input name="published" placeholder="2024-08-31" value="${escapeHtml(published)}"></label> <button>Read</button></p></form>`;

/** The page: the form, and below it the facts or the reason why there are none. */
export function page(given: { text?: string; published?: string }, found?: Facts | string): string {
  const below = found === undefined ? "" : typeof found === "string" ? `<p role="alert">${escapeHtml(found)}</p>` : `${html(show(found.reading, { text: found.text }))}<h2>Totals</h2>${html(show(found.totals, { digits: 3 }))}`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trade desk</title><style>${style}</style><h1>Trade desk</h1>${form(given)}${below}</html>`;
}

const html = ({ media }: ReturnType<typeof show>): string => String(media["text/html"]);
