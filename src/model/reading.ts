import * as z from "zod/mini";
import { type Agreement, agreementSchema } from "./agreement.js";
import { languageSchema, type Language } from "./language.js";
import { type LocalityRef, localityRefSchema } from "./locality.js";
import { type Money, moneySchema } from "./money.js";
import { type Period, periodSchema } from "./period.js";
import { type Problem, problemSchema } from "./problem.js";
import { type Percent, percentSchema, type Quantity, quantitySchema } from "./quantity.js";
import { parseAs } from "./schema.js";
import { type Share, shareSchema } from "./share.js";
import { type Source, sourceSchema } from "./source.js";
import { type TradeFlow, tradeFlowSchema } from "./trade-flow.js";

/** What an amount of money is about. */
export const amountRoles = ["trade", "investment", "aid", "budget", "tariff", "gdp", "price", "other"] as const;
export type AmountRole = (typeof amountRoles)[number];
export const amountRoleSchema = () => z.enum(amountRoles);

/** What a percentage says. */
export const percentRoles = ["change", "share", "target", "rate", "other"] as const;
export type PercentRole = (typeof percentRoles)[number];
export const percentRoleSchema = () => z.enum(percentRoles);

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

export const readingSchema = () => z.object({
  language: languageSchema(),
  amounts: z.array(z.object({ money: moneySchema(), role: amountRoleSchema(), source: sourceSchema() })),
  quantities: z.array(z.object({ quantity: quantitySchema(), source: sourceSchema() })),
  percents: z.array(z.object({ percent: percentSchema(), role: percentRoleSchema(), source: sourceSchema() })),
  periods: z.array(z.object({ period: periodSchema(), source: sourceSchema() })),
  localities: z.array(z.object({ locality: z.nullable(localityRefSchema()), candidates: z.array(localityRefSchema()), source: sourceSchema() })),
  flows: z.array(tradeFlowSchema()),
  shares: z.array(shareSchema()),
  agreements: z.array(agreementSchema()),
  problems: z.array(problemSchema()),
});

/** A {@link Reading} from JSON. Errors: `schema.reading`, naming the field. */
export const readingFromJson = (json: unknown): Reading => parseAs(readingSchema, "reading", json) as Reading;
