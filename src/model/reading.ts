import * as z from "zod/mini";
import { type Agreement, AgreementSchema } from "./agreement.js";
import { LanguageSchema, type Language } from "./language.js";
import { type LocalityRef, LocalityRefSchema } from "./locality.js";
import { type Money, MoneySchema } from "./money.js";
import { type Period, PeriodSchema } from "./period.js";
import { type Problem, ProblemSchema } from "./problem.js";
import { type Percent, PercentSchema, type Quantity, QuantitySchema } from "./quantity.js";
import { parseAs } from "./schema.js";
import { type Share, ShareSchema } from "./share.js";
import { type Source, SourceSchema } from "./source.js";
import { type TradeFlow, TradeFlowSchema } from "./trade-flow.js";

/** What an amount of money is about. */
export const AmountRoleSchema = z.enum(["trade", "investment", "aid", "budget", "tariff", "gdp", "price", "other"]);
export type AmountRole = z.infer<typeof AmountRoleSchema>;

/** What a percentage says. */
export const PercentRoleSchema = z.enum(["change", "share", "target", "rate", "other"]);
export type PercentRole = z.infer<typeof PercentRoleSchema>;

/** Everything found in one text, each with the characters it came from. */
export interface Reading {
  language: Language;
  amounts: { money: Money; role: AmountRole; source: Source }[];
  quantities: { quantity: Quantity; source: Source }[];
  percents: { percent: Percent; role: PercentRole; source: Source }[];
  periods: { period: Period; source: Source }[];
  /** Each mention of a place; the locality is null when several fit. */
  localities: { locality: LocalityRef | null; candidates: LocalityRef[]; source: Source }[];
  flows: TradeFlow[];
  shares: Share[];
  agreements: Agreement[];
  problems: Problem[];
}

export const ReadingSchema = z.object({
  language: LanguageSchema,
  amounts: z.array(z.object({ money: MoneySchema, role: AmountRoleSchema, source: SourceSchema })),
  quantities: z.array(z.object({ quantity: QuantitySchema, source: SourceSchema })),
  percents: z.array(z.object({ percent: PercentSchema, role: PercentRoleSchema, source: SourceSchema })),
  periods: z.array(z.object({ period: PeriodSchema, source: SourceSchema })),
  localities: z.array(z.object({ locality: z.nullable(LocalityRefSchema), candidates: z.array(LocalityRefSchema), source: SourceSchema })),
  flows: z.array(TradeFlowSchema),
  shares: z.array(ShareSchema),
  agreements: z.array(AgreementSchema),
  problems: z.array(ProblemSchema),
});

/** A {@link Reading} from JSON. Errors: `schema.reading`, naming the field. */
export const readingFromJson = (json: unknown): Reading => parseAs(ReadingSchema, "reading", json) as Reading;
