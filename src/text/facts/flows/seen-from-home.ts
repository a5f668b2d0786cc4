import { countryIn } from "../../../model/index.js";
import { contains } from "../../../places/index.js";
import type { Scope } from "../../scope.js";
import type { Context, Frame } from "../context.js";
import type { RoledPlace } from "./place-roles.js";
import type { Who } from "./who.js";
import type { Way } from "./way-of-words.js";

/** Whether what is ranked are not parts of the reporter but those with whom it trades; in a list of imports ("bought of Thailand 251, of China 122") also an owner is. */
export function isElsewhere(places: readonly RoledPlace[], { lead }: Context, scope: Scope, goesOn: Frame | undefined): boolean {
  const subject = places.find(({ role }) => role === "subject" || (role === "owner" && goesOn?.direction === "import"))?.place;
  // "Nong Khai handled 60 billion, followed by Mukdahan with 48": beside the reporter of the same sentence.
  if (subject !== undefined && goesOn?.counterpart !== true && goesOn?.reporter?.level !== 0 && goesOn?.reporter?.country === subject.country) return false;
  const reporter = lead?.reporter;
  return subject !== undefined && reporter !== undefined && subject.id !== reporter.id && subject.country !== countryIn(reporter) && !contains(reporter, subject, scope.at, scope.places);
}

/** "China bought 5.8 billion worth of goods from Vietnam" in a text about Vietnam: what is told are Vietnam's exports. */
export function fromHome(who: Who, way: Way, { context, frame }: { context: Context; frame: Frame | undefined }, bought: "reporter" | "counterpart" | "with" | false): Who & { way: Way } {
  // "Asia buys most": the subject is with whom is traded.
  if (way.direction === "import" && bought === "counterpart" && who.partners.length > 0 && who.reporters.length === 0) return { ...who, way: { ...way, direction: "export" } };
  // "Exports came to 2.4 billion, with Thailand buying 1.9".
  if (way.direction === "import" && bought === "with" && frame?.direction === "export" && who.partners.length === 1 && who.reporters.length === 0) return { ...who, way: { ...way, direction: "export" } };
  const [reporter, partner] = [who.reporters[0], who.partners[0]];
  const home = context.subject;
  const seller = context.lead?.reporter ?? frame?.reporter;
  // "The US bought goods worth 1.1 billion", in a text about Cambodia's exports.
  if (way.direction === "import" && bought && reporter?.level === 0 && partner === undefined && seller !== undefined && reporter.id !== countryIn(seller)) return { ...who, reporters: [seller], partners: [reporter], way: { ...way, direction: "export" } };
  const { via, office, inList, label } = who;
  if (way.direction !== "import" || !bought || !home || !reporter || !partner || partner.id !== home.id || reporter.id === home.id) return { reporters: who.reporters, partners: who.partners, via, office, inList, label, way };
  return { reporters: [partner], partners: [reporter], via, office, label, way: { ...way, direction: "export" } };
}
