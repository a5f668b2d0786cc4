import { sideNamed } from "../../../places/index.js";
import type { PlaceMention } from "../mention.js";

/** Of a gate, the country whose name for it is used: "through Benapole" is Bangladesh's side of it. */
export const sideMeant = ({ locality, name }: PlaceMention): string | undefined => (locality?.sides === undefined || name === undefined ? undefined : sideNamed(locality, name));
