/** The lines of a stream of bytes, one at a time: only "\n" ends a line, since JSON may hold every other break within a text. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  let open: string[] = [];
  for await (const chunk of chunks) {
    const [first = "", ...rest] = (typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true })).split("\n");
    open.push(first);
    for (const next of rest) {
      yield open.join("");
      open = [next];
    }
  }
  const last = open.join("") + decoder.decode();
  if (last !== "") yield last;
}
