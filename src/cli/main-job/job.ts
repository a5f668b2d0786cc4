import { aggregate, type Plan, type Result } from "../../aggregate/index.js";
import type { AppraisedFlow } from "../../display/index.js";
import type { Language, Problem, Reading } from "../../model/index.js";
import { readText } from "../../text/index.js";
import { appraise } from "./appraise.js";

/** A document of the main job: its text and what is known about it. */
export interface JobDocument {
  readonly name: string;
  readonly text: string;
  readonly published: string | null;
  readonly language?: Language;
}

/** A document as read. */
export interface ReadDocument extends Omit<JobDocument, "text"> {
  readonly reading: Reading;
  readonly flows: readonly AppraisedFlow[];
}

/** Everything that the main job found. */
export interface Job {
  readonly documents: readonly ReadDocument[];
  readonly plan: Plan;
  readonly aggregate: Result;
  readonly notUnderstood: readonly Problem[];
}

/** The money of all totals. */
export const jobCurrency = "USD";

/** Totals by reporter and year; of figures that hold one another, the whole is counted. */
export const jobPlan: Plan = { by: ["reporter", "year"], measures: ["sum", "count"], currency: { to: jobCurrency }, overlaps: "coarsest" };

function readOne({ text, ...document }: JobDocument): ReadDocument {
  const reading = readText(text, { document: document.name, ...(document.published === null ? {} : { published: document.published }), ...(document.language === undefined ? {} : { language: document.language }) });
  return { ...document, reading, flows: reading.flows.map((flow) => appraise(flow, jobCurrency)) };
}

/** Reads documents, holds their figures against dated rates, and adds up what they say. */
export function mainJob(documents: readonly JobDocument[]): Job {
  const read = documents.map(readOne);
  return {
    documents: read,
    plan: jobPlan,
    aggregate: aggregate(read.flatMap(({ reading }) => reading.flows), jobPlan),
    notUnderstood: read.flatMap(({ reading }) => reading.problems),
  };
}
