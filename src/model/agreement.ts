import * as z from "zod/mini";
import { type Party, partySchema } from "./party.js";
import { parseAs } from "./schema.js";
import { type Source, sourceSchema } from "./source.js";

/** What an agreement is called; its substance is its purpose. "unspecified": no form is named (a consensus at a meeting). */
export const agreementForms = [
  "treaty", "agreement", "framework", "protocol", "mou", "minutes", "exchange-of-notes", "declaration", "letter-of-intent",
  "programme", "contract", "amendment", "document", "unspecified",
] as const;
export type AgreementForm = (typeof agreementForms)[number];
export const agreementFormSchema = () => z.enum(agreementForms);

/** What an agreement is for. */
export const purposes = [
  "free-trade", "customs-union", "border-trade", "trade-cooperation", "investment", "transport-corridor", "border-gate",
  "customs-facilitation", "payments-currency", "comprehensive-cooperation", "twinning", "friendly-exchange", "labour", "tourism",
  "culture-education", "other",
] as const;
export type Purpose = (typeof purposes)[number];
export const purposeSchema = () => z.enum(purposes);

/** How far an agreement has come. */
export const agreementStatuses = [
  "negotiating", "agreed-in-principle", "initialled", "signed", "in-force", "partly-in-force", "renewed", "amended", "suspended",
  "withdrawn", "terminated", "expired", "unknown",
] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];
export const agreementStatusSchema = () => z.enum(agreementStatuses);

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

const partialDate = () => z.nullable(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "expected a date such as 2006, 2006-11 or 2006-11-03")));

export const agreementSchema = () => z.object({
  form: agreementFormSchema(),
  title: z.exactOptional(z.string()),
  parties: z.array(partySchema()),
  date: partialDate(),
  status: agreementStatusSchema(),
  events: z.array(z.object({ status: agreementStatusSchema(), date: partialDate() })),
  count: z.nullable(z.int().check(z.nonnegative())),
  purposes: z.array(purposeSchema()),
  topics: z.array(z.string()),
  source: sourceSchema(),
});

/** An {@link Agreement} from JSON. Errors: `schema.agreement`. */
export const agreementFromJson = (json: unknown): Agreement => parseAs(agreementSchema, "agreement", json);
