import * as z from "zod/mini";
import { type Commodity, CommoditySchema } from "./commodity.js";
import { type LocalityRef, LocalityRefSchema } from "./locality.js";
import { type Money, MoneySchema } from "./money.js";
import { type Period, PeriodSchema } from "./period.js";
import { type Percent, PercentSchema, type Quantity, QuantitySchema } from "./quantity.js";
import { parseAs } from "./schema.js";
import { type Source, SourceSchema } from "./source.js";

/** Which way goods go, seen from the reporter; "total" is exports and imports together, "balance" exports less imports. */
export const DirectionSchema = z.enum(["export", "import", "total", "balance", "re-export", "re-import", "transit", "unspecified"]);
export type Direction = z.infer<typeof DirectionSchema>;

export const FlowStatusSchema = z.enum(["actual", "preliminary", "revised", "forecast", "target"]);
export type FlowStatus = z.infer<typeof FlowStatusSchema>;

/** A field that may stand nowhere in the words at hand and be carried over from elsewhere. */
export const InferredFieldSchema = z.enum(["direction", "reporter", "partner", "via", "period", "commodity"]);
export type InferredField = z.infer<typeof InferredFieldSchema>;

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

const place = z.nullable(LocalityRefSchema);

export const TradeFlowSchema = z.object({
  direction: DirectionSchema,
  reporter: place,
  partner: place,
  via: place,
  period: z.nullable(PeriodSchema),
  money: z.exactOptional(MoneySchema),
  quantity: z.exactOptional(QuantitySchema),
  equivalents: z.exactOptional(z.array(MoneySchema)),
  change: z.exactOptional(z.object({ percent: PercentSchema, against: z.exactOptional(PeriodSchema) })),
  share: z.exactOptional(z.object({ percent: PercentSchema, of: z.string() })),
  commodity: z.exactOptional(CommoditySchema),
  valuation: z.exactOptional(z.enum(["fob", "cif"])),
  coverage: z.exactOptional(z.enum(["period", "year-to-date"])),
  status: FlowStatusSchema,
  inferred: z.exactOptional(z.partialRecord(InferredFieldSchema, z.string())),
  source: SourceSchema,
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
export const tradeFlowFromJson = (json: unknown): TradeFlow => parseAs(TradeFlowSchema, "trade-flow", json) as TradeFlow;
