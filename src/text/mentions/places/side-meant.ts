import { countryIn, type Locality } from "../../../model/index.js";
import { sideNamed } from "../../../places/index.js";
import type { PlaceMention } from "../mention.js";

/** Of a gate, the country whose name for it is used: "through Benapole" is Bangladesh's side of it. */
export const sideMeant = ({ locality, name }: PlaceMention): string | undefined => (locality?.sides === undefined || name === undefined ? undefined : sideNamed(locality, name));

/** The countries in which a place lies: a gate lies in those of both its sides. */
export const countriesOf = (place: Locality | null | undefined): readonly (string | null)[] => (place ? (place.sides?.map(({ country }) => country) ?? [countryIn(place)]) : []);

/** Those of a place as it is named: of a gate's two sides the one whose name is used. */
export function countriesMeant(mention: PlaceMention): readonly (string | null)[] {
  const side = sideMeant(mention);
  return side === undefined ? countriesOf(mention.locality) : [side];
}
