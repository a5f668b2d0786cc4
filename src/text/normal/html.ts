const tags = /<(?:!doctype|html|head|body|div|p|span|br|a|table|tr|td|li|ul|ol|h[1-6]|script|style|meta|strong|em|b|i|img|article|section)\b[^<>]*>/i;

/** Whether a text is markup: its beginning, or some part of it, holds tags that only HTML has. */
export const looksLikeHtml = (text: string): boolean => text.includes("<") && tags.test(text);

const breaking = /^<\/?(?:p|div|br|tr|li|ul|ol|table|h[1-6]|article|section|header|footer|nav|figure|figcaption|blockquote|title|td|th)\b/i;
const hidden = /^<(script|style|noscript|template)\b/i;

/** The same text with every tag, comment and script blanked: of equal length, so that offsets stay; tags of blocks become line ends. */
export function blankTags(text: string): string {
  const pieces: string[] = [];
  const noEnd = new Set<string>();
  let last = 0;
  for (let open = text.indexOf("<"); open >= 0; open = text.indexOf("<", last)) {
    const end = endOfTag(text, open, noEnd);
    if (end === undefined) {
      pieces.push(text.slice(last, open + 1));
      last = open + 1;
      continue;
    }
    const tag = text.slice(open, Math.min(end, open + 20));
    pieces.push(text.slice(last, open), breaking.test(tag) ? "\n" : " ", " ".repeat(end - open - 1));
    last = end;
  }
  pieces.push(text.slice(last));
  return pieces.join("");
}

/** Where a tag ends, with all that it hides; undefined for "<" that opens no tag. */
function endOfTag(text: string, open: number, noEnd: Set<string>): number | undefined {
  if (text.startsWith("<!--", open)) return after(text, "-->", open, noEnd);
  if (!/[a-z/!]/i.test(text.charAt(open + 1))) return undefined;
  const close = after(text, ">", open, noEnd);
  const name = hidden.exec(text.slice(open, open + 12))?.[1]?.toLowerCase();
  if (close === undefined || name === undefined) return close;
  const hiddenEnd = after(text, `</${name}`, close, noEnd);
  return hiddenEnd === undefined ? close : (after(text, ">", hiddenEnd, noEnd) ?? close);
}

/** The offset after the next `sought`; what was not found once is not searched for again, or a page of open tags would take quadratic time. */
function after(text: string, sought: string, from: number, noEnd: Set<string>): number | undefined {
  if (noEnd.has(sought)) return undefined;
  const found = text.indexOf(sought, from);
  if (found < 0) noEnd.add(sought);
  return found < 0 ? undefined : found + sought.length;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'", nbsp: " ", ndash: "–", mdash: "—", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", hellip: "…", euro: "€", pound: "£", yen: "¥" };

/** The sign of an entity; itself where it is not known. */
export function entity(written: string): string {
  const name = written.slice(1, -1);
  if (!name.startsWith("#")) return named[name.toLowerCase()] ?? written;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : written;
}
