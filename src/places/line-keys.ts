import { nameField, namesEnd } from "./decode.js";
import { tableKey } from "./table-key.js";

/** A name that is found as it is written: signs of Chinese, of which the tables hold the simplified ones; and a list of such names. */
const ownKey = /^~?[\u3400-\u9fff]+$/;
const ownKeys = /^[~;\u3400-\u9fff]*$/;

const othersIn = (zh: string): string => (zh.includes(">") ? zh : zh.split(";").filter((name) => !ownKey.test(name)).join(";"));

/** The names of a packed line that are not their own keys, a language a field. An English list that only lacks the Vietnamese marks folds to the same keys and is passed over. */
function namesOf(line: string): string {
  const fields = line.split("\t", namesEnd);
  const [zh = "", en = "", vi = ""] = [fields[nameField.zh], fields[nameField.en], fields[nameField.vi]];
  return `${ownKeys.test(zh) ? "" : othersIn(zh)}\t${en === "=" ? "" : en}\t${vi}`;
}

/** Shows the keys of each of some packed lines, but for names in Chinese signs, which are their own keys. Those of a gate's sides stand together, "a;b>c;d". */
export function eachKey(lines: readonly string[], visit: (key: string, row: number) => void): void {
  // All names are folded at once: one by one they would take many times as long.
  const folded = tableKey(lines.map(namesOf).join("\n").replaceAll("~", "")).split("\n");
  folded.forEach((names, row) => {
    for (const list of names.split("\t"))
      if (list.includes(">")) visit(list, row);
      else if (list) for (const key of list.split(";")) visit(key, row);
  });
}
