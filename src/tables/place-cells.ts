import type { LocalityRef } from "../model/index.js";
import { defaultPlaces, type Places, refOf, resolveIn } from "../places/index.js";
import { Refusal, type PlaceCell } from "./format.js";

/** Codes that Comtrade uses for a country otherwise than M49 does today: France with Monaco, India, Norway, Switzerland, the United States. */
const comtradeVariants: Readonly<Record<string, string>> = { "0": "1", "251": "250", "699": "356", "579": "578", "757": "756", "842": "840" };
/** What ASEAN's statistics write for groups and for what ISO writes otherwise. */
const aseanVariants: Readonly<Record<string, string>> = { AX: "ASEAN" };

const padded = (code: string): string => (/^\d{1,3}$/.test(code) ? code.padStart(3, "0") : code);

function queryOf({ scheme, text }: PlaceCell): string {
  if (scheme === "name") return text;
  if (scheme === "asean") return aseanVariants[text.toUpperCase()] ?? `iso:${text}`;
  if (scheme === "iso") return text.length === 2 ? `iso:${text}` : text;
  return `m49:${padded(scheme === "comtrade" ? (comtradeVariants[String(Number(text))] ?? text) : text)}`;
}

const isWorld = ({ scheme, text }: PlaceCell): boolean => (scheme === "comtrade" || scheme === "m49" ? /^0+$/.test(text) : /^(?:WLD|W0|W00|World|世界|Thế giới)$/i.test(text));

/** An area of a coded scheme that is no country of today, such as "areas nes": kept by its code, not guessed at. */
const byCode = ({ scheme, text, label }: PlaceCell): LocalityRef => ({ id: `${scheme}:${text}`, type: "region", name: label ?? text, country: null, codes: {} });

/** Reads the places of a table, each writing once. */
export class PlaceCells {
  /** By day, then by writing: rows of one period come together. */
  private readonly known = new Map<string, Map<string, LocalityRef | Refusal>>();

  constructor(private readonly places: Places = defaultPlaces()) {}

  /** The place of a cell on a day: the one that fits, or why there is none. */
  read(cell: PlaceCell, at: string): LocalityRef | Refusal {
    let ofDay = this.known.get(at);
    if (ofDay === undefined) this.known.set(at, (ofDay = new Map()));
    const key = `${cell.scheme}:${cell.text}`;
    const found = ofDay.get(key) ?? this.find(cell, at);
    ofDay.set(key, found);
    return found;
  }

  /** Of places that lie in one another a bare name is the outermost: tables list provinces, not their seats. */
  private find(cell: PlaceCell, at: string): LocalityRef | Refusal {
    const { status, locality, candidates } = isWorld(cell) ? resolveIn(this.places, "WLD") : resolveIn(this.places, queryOf(cell), { at, nested: "outermost" });
    if (status === "found" && locality !== null) return refOf(locality, at);
    if (status === "ambiguous") return new Refusal("tables.ambiguous-place", `“${cell.text}” may be ${candidates.map(({ name }) => name).slice(0, 5).join(", ")}`, { found: cell.text, expected: "a name that fits one place" });
    if (cell.scheme !== "name" && /^[A-Za-z0-9_]{1,4}$/.test(cell.text)) return byCode(cell);
    return new Refusal("tables.place", `“${cell.text}” is no place that is known`, { found: cell.text, expected: "a place" });
  }
}
