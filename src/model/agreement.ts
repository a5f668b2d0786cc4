import * as z from "zod/mini";
import { type Party, PartySchema } from "./party.js";
import { parseAs } from "./schema.js";
import { type Source, SourceSchema } from "./source.js";

/** What an agreement is called; its substance is its purpose. "unspecified": no form is named (a consensus at a meeting). */
export const AgreementFormSchema = z.enum([
  "treaty", "agreement", "framework", "protocol", "mou", "minutes", "exchange-of-notes", "declaration", "letter-of-intent",
  "programme", "contract", "amendment", "document", "unspecified",
]);
export type AgreementForm = z.infer<typeof AgreementFormSchema>;

/** What an agreement is for. */
export const PurposeSchema = z.enum([
  "free-trade", "customs-union", "border-trade", "trade-cooperation", "investment", "transport-corridor", "border-gate",
  "customs-facilitation", "payments-currency", "comprehensive-cooperation", "twinning", "friendly-exchange", "labour", "tourism",
  "culture-education", "other",
]);
export type Purpose = z.infer<typeof PurposeSchema>;

/** How far an agreement has come. */
export const AgreementStatusSchema = z.enum([
  "negotiating", "agreed-in-principle", "initialled", "signed", "in-force", "partly-in-force", "renewed", "amended", "suspended",
  "withdrawn", "terminated", "expired", "unknown",
]);
export type AgreementStatus = z.infer<typeof AgreementStatusSchema>;

/** An agreement as a source tells of it. Dates keep their stated precision: "2006", "2006-11", "2006-11-03". */
export interface Agreement {
  form: AgreementForm;
  title?: string;
  parties: Party[];
  date: string | null;
  status: AgreementStatus;
  events: { status: AgreementStatus; date: string | null }[];
  /** How many documents this record speaks of; null when the source does not say ("several"). */
  count: number | null;
  purposes: Purpose[];
  topics: string[];
  source: Source;
}

const partialDate = z.nullable(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "expected a date such as 2006, 2006-11 or 2006-11-03")));

export const AgreementSchema = z.object({
  form: AgreementFormSchema,
  title: z.exactOptional(z.string()),
  parties: z.array(PartySchema),
  date: partialDate,
  status: AgreementStatusSchema,
  events: z.array(z.object({ status: AgreementStatusSchema, date: partialDate })),
  count: z.nullable(z.int().check(z.nonnegative())),
  purposes: z.array(PurposeSchema),
  topics: z.array(z.string()),
  source: SourceSchema,
});

/** An {@link Agreement} from JSON. Errors: `schema.agreement`. */
export const agreementFromJson = (json: unknown): Agreement => parseAs(AgreementSchema, "agreement", json);
