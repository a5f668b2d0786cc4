import * as z from "zod/mini";
import { type LocalityRef, localityRefSchema } from "./locality.js";

export const partyKinds = ["state", "locality", "body", "firm", "person", "unknown"] as const;
export type PartyKind = (typeof partyKinds)[number];
export const partyKindSchema = () => z.enum(partyKinds);

/** Who concluded an agreement, as the source names it. */
export interface Party {
  name: string;
  locality?: LocalityRef;
  kind: PartyKind;
}

export const partySchema = () => z.object({ name: z.string(), locality: z.exactOptional(localityRefSchema()), kind: partyKindSchema() });
