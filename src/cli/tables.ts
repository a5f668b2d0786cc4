import { plainText, type Table, textTable, wrapped } from "../display/index.js";
import { emphasisOf, print, type Terminal, widthOf } from "./terminal.js";

/** What stands around tables: a heading above, sentences below, and what is said where there is no table. */
export interface Around {
  readonly heading?: string | undefined;
  readonly notes?: readonly string[];
  readonly none?: string;
}

/** Tables and sentences as they are printed, one below the other. */
export function tablesText(terminal: Terminal, tables: readonly Table[], { heading, notes = [], none = "" }: Around = {}): string {
  const [width, emphasis] = [widthOf(terminal), emphasisOf(terminal)];
  const blocks = tables.map((table) => textTable(table, { width, emphasis }));
  const above = heading === undefined ? [] : [emphasis(plainText(heading))];
  const below = notes.length === 0 ? [] : [notes.flatMap((note) => wrapped(`· ${note}`, width)).join("\n")];
  return [...above, ...(blocks.length === 0 && none !== "" ? [none] : blocks), ...below].join("\n\n");
}

export const printTables = (terminal: Terminal, tables: readonly Table[], around: Around = {}): Promise<void> => print(terminal, tablesText(terminal, tables, around));
