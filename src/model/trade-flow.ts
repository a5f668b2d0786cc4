import * as z from "zod/mini";
import { type Commodity, commoditySchema } from "./commodity.js";
import { type LocalityRef, localityRefSchema } from "./locality.js";
import { type Money, moneySchema } from "./money.js";
import { type Period, periodSchema } from "./period.js";
import { type Percent, percentSchema, type Quantity, quantitySchema } from "./quantity.js";
import { parseAs } from "./schema.js";
import { type Source, sourceSchema } from "./source.js";

/** Which way goods go, seen from the reporter; "total" is exports and imports together, "balance" exports less imports. */
export const directions = ["export", "import", "total", "balance", "re-export", "re-import", "transit", "unspecified"] as const;
export type Direction = (typeof directions)[number];
export const directionSchema = () => z.enum(directions);

export const flowStatuses = ["actual", "preliminary", "revised", "forecast", "target"] as const;
export type FlowStatus = (typeof flowStatuses)[number];
export const flowStatusSchema = () => z.enum(flowStatuses);

/** A field that may stand nowhere in the words at hand and be carried over from elsewhere. */
export const inferredFields = ["direction", "reporter", "partner", "via", "period", "commodity"] as const;
export type InferredField = (typeof inferredFields)[number];
export const inferredFieldSchema = () => z.enum(inferredFields);

/** One figure of trade as a source states it. A place or period that is not said is null; the world is a locality. */
export interface TradeFlow {
  direction: Direction;
  reporter: LocalityRef | null;
  partner: LocalityRef | null;
  /** The gate, port or corridor through which the goods go. */
  via: LocalityRef | null;
  period: Period | null;
  /** Neither money nor quantity: only a change is stated. */
  money?: Money;
  quantity?: Quantity;
  /** The same amount as the source states it in other money. */
  equivalents?: Money[];
  /** Year on year, unless `against` says otherwise. */
  change?: { percent: Percent; against?: Period };
  share?: { percent: Percent; of: string };
  commodity?: Commodity;
  valuation?: "fob" | "cif";
  coverage?: "period" | "year-to-date";
  status: FlowStatus;
  /** Fields that are not in the words at hand: whence they come, and why. */
  inferred?: Partial<Record<InferredField, string>>;
  source: Source;
}

const place = () => z.nullable(localityRefSchema());

export const tradeFlowSchema = () => z.object({
  direction: directionSchema(),
  reporter: place(),
  partner: place(),
  via: place(),
  period: z.nullable(periodSchema()),
  money: z.exactOptional(moneySchema()),
  quantity: z.exactOptional(quantitySchema()),
  equivalents: z.exactOptional(z.array(moneySchema())),
  change: z.exactOptional(z.object({ percent: percentSchema(), against: z.exactOptional(periodSchema()) })),
  share: z.exactOptional(z.object({ percent: percentSchema(), of: z.string() })),
  commodity: z.exactOptional(commoditySchema()),
  valuation: z.exactOptional(z.enum(["fob", "cif"])),
  coverage: z.exactOptional(z.enum(["period", "year-to-date"])),
  status: flowStatusSchema(),
  inferred: z.exactOptional(z.partialRecord(inferredFieldSchema(), z.string())),
  source: sourceSchema(),
});

/**
 * A {@link TradeFlow} from JSON.
 *
 * Errors: `schema.trade-flow`, naming the field.
 *
 * @example
 * import { tradeFlowFromJson } from "entrepot";
 * tradeFlowFromJson({ direction: "export", reporter: null, partner: null, via: null, period: null, status: "actual", source: {} }).direction; // => export
 */
export const tradeFlowFromJson = (json: unknown): TradeFlow => parseAs(tradeFlowSchema, "trade-flow", json) as TradeFlow;
