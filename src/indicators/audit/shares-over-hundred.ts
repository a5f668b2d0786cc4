import { addIntervals, type Interval, precisionInterval } from "../../model/index.js";
import { defaultPlaces, contains, localityOf, type Places } from "../../places/index.js";
import { type Book, type Dated, fileUnder, goodsKey, rangeText, tradeText, whenText } from "./book.js";
import type { Finding } from "./finding.js";

type Shared = Dated & { readonly share: NonNullable<Dated["share"]> };
type Dimension = "reporter" | "partner" | "via" | "goods";

const dimensions: readonly Dimension[] = ["reporter", "partner", "via", "goods"];
const isShared = (flow: Dated): flow is Shared => flow.share !== undefined;
const isOver = ({ low, lowClosed }: Interval): boolean => low !== null && (low.greaterThan(100) || (low.equals(100) && !lowClosed));
const valueOf = (flow: Shared, dimension: Dimension): string => (dimension === "goods" ? goodsKey(flow.commodity) : (flow[dimension]?.id ?? ""));

/** Shares of one whole whose parts differ in one dimension only. */
function wholeKey(flow: Shared, dimension: Dimension): string {
  const fixed = dimensions.filter((each) => each !== dimension).map((each) => valueOf(flow, each));
  return JSON.stringify([flow.share.of.normalize("NFC").trim().toLowerCase(), flow.direction, flow.status, flow.period.start, flow.period.end, ...fixed]);
}

/** Whether one part lies in another, so that both shares count the same trade. */
function lies(part: Shared, whole: Shared, dimension: Dimension, places: Places): boolean {
  const [inner, outer] = [valueOf(part, dimension), valueOf(whole, dimension)];
  if (dimension === "goods") return outer === "" || (outer.startsWith("hs:") && inner.startsWith(outer) && inner !== outer);
  const [place, holder] = [part[dimension], whole[dimension]].map((ref) => (ref === null ? undefined : localityOf(ref, places)));
  return place !== undefined && holder !== undefined && contains(holder, place, part.period.end, places);
}

/** The parts of one whole, each once, without those that lie in another. */
function parts(flows: readonly Shared[], dimension: Dimension, places: Places): readonly Shared[] {
  const once = [...new Map(flows.map((flow) => [valueOf(flow, dimension), flow])).values()];
  return once.filter((part) => valueOf(part, dimension) !== "" && !once.some((other) => other !== part && lies(part, other, dimension, places)));
}

function together(flows: readonly Shared[]): Finding[] {
  if (flows.length < 2) return [];
  const total = flows.map(({ share }) => precisionInterval(share.percent)).reduce(addIntervals);
  const [first] = flows;
  if (first === undefined || !isOver(total)) return [];
  return [{ code: "audit.shares-over-hundred", message: `${flows.length} shares of ${first.share.of} in ${whenText(first.period)} add up to ${rangeText(total, "%")}.`, facts: flows, expected: "at most 100 %", found: rangeText(total, "%") }];
}

function alone(flow: Shared): Finding[] {
  const share = precisionInterval(flow.share.percent);
  return isOver(share) ? [{ code: "audit.shares-over-hundred", message: `The ${tradeText(flow)} is said to be ${flow.share.percent.value} % of ${flow.share.of}.`, facts: [flow], expected: "at most 100 %", found: `${flow.share.percent.value} %` }] : [];
}

/** A share over 100 %, or shares of one whole that are more together, at the precision in which they are written. */
export function sharesOverHundred({ dated, options }: Book): Finding[] {
  const shared = dated.filter(isShared);
  const places = options.places ?? defaultPlaces();
  const sums = dimensions.flatMap((dimension) => {
    const wholes = new Map<string, Shared[]>();
    for (const flow of shared) fileUnder(wholes, wholeKey(flow, dimension), flow);
    return [...wholes.values()].flatMap((flows) => together(parts(flows, dimension, places)));
  });
  return [...shared.flatMap(alone), ...sums];
}
