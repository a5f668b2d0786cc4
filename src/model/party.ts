import * as z from "zod/mini";
import { type LocalityRef, LocalityRefSchema } from "./locality.js";

export const PartyKindSchema = z.enum(["state", "locality", "body", "firm", "person", "unknown"]);
export type PartyKind = z.infer<typeof PartyKindSchema>;

/** Who concluded an agreement, as the source names it. */
export interface Party {
  name: string;
  locality?: LocalityRef;
  kind: PartyKind;
}

export const PartySchema = z.object({ name: z.string(), locality: z.exactOptional(LocalityRefSchema), kind: PartyKindSchema });
