import type { Agreement, Estimate, LocalityRef, Money, Percent, Quantity, Reading, Source, TradeFlow } from "../../src/model/index.js";
import { touches } from "../seeds/documents.js";
import type { GoldAgreement, GoldFigure, GoldFlow, GoldLocality, GoldPeriod } from "./gold.js";

/** When a found fact says what is wanted: `core` in the main, `strict` in every field. */
export interface Match<Want, Got> {
  core(text: string, want: Want, got: Got): boolean;
  strict(want: Want, got: Got): boolean;
}

type Place = LocalityRef | null;
/** Names without marks, signs and case. */
export const fold = (words: string): string => words.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const oneCode = (code: string): string => (({ "cn hk": "hk", "cn mo": "mo", "cn tw": "tw" }) as Record<string, string>)[code] ?? code;
const namesOf = (place: Place): string[] => (place === null ? [] : [place.id, place.name, ...Object.values(place.codes)].filter((name) => name !== undefined).map((name) => oneCode(fold(name))));
const isNamed = (wanted: readonly (string | null)[], place: Place): boolean => wanted.some((name) => (name === null ? place === null : namesOf(place).includes(oneCode(fold(name)))));
const countryOf = (code: string | null): string | null => (/^[A-Z]{2}(-|$)/.test(code ?? "") ? (code ?? "").slice(0, 2) : /^\d{6}$/.test(code ?? "") ? "CN" : null);

const sameNumber = (want: string | null | undefined, got: Estimate["value"] | undefined): boolean => (want === null || want === undefined ? got === undefined : got?.equals(want) === true);

export const amount: Match<GoldFigure, { money: Money; source: Source }> = {
  core: (text, want, { money, source }) => sameNumber(want.value, money.value) && money.currency === want.unit && touches(text, want.quote, source),
  strict: (want, { money }) => money.bound === want.bound && sameNumber(want.high, money.high),
};

export const quantity: Match<GoldFigure, { quantity: Quantity; source: Source }> = {
  core: (text, want, got) => sameNumber(want.value, got.quantity.value) && touches(text, want.quote, got.source),
  strict: (want, got) => fold(got.quantity.unit) === fold(want.unit),
};

export const percent: Match<GoldFigure, { percent: Percent; role: string; source: Source }> = {
  core: (text, want, got) => sameNumber(want.value, got.percent.value) && touches(text, want.quote, got.source),
  strict: (want, got) => got.role === want.role,
};

export const period: Match<GoldPeriod, Reading["periods"][number]> = {
  core: (text, want, got) => got.period.start === want.start && got.period.end === want.end && touches(text, want.surface, got.source),
  strict: () => true,
};

/** An honest "one of these" is right in the main. A place that the gold knows by name alone may be written longer or shorter. */
export const locality: Match<GoldLocality, Reading["localities"][number]> = {
  core: (text, want, got) => touches(text, want.surface, got.source) && (got.locality === null ? got.candidates : [got.locality]).some((place) => {
    if (isNamed([want.code ?? want.name, ...(want.codeAlso ?? []), ...(want.code === null ? [want.name] : [])], place)) return true;
    return want.code === null && namesOf(place).some((name) => name.includes(fold(want.name)) || (name.length > 3 && fold(want.name).includes(name)));
  }),
  strict: (want, { locality: found }) => found !== null && (want.code !== null || found.type === want.type),
};

/** The two ends of a two-way total may stand in either order; the world and nobody named are one; at a gate the country may stand for its province. */
function samePair(want: GoldFlow, got: TradeFlow): boolean {
  const reporters = [want.reporter, ...(want.reporterAlso ?? [])], partners = [want.partner, ...(want.partnerAlso ?? [])];
  const anyPartner = want.partner === "WLD" || want.partner === null;
  const reporter = isNamed(reporters, got.reporter) || (want.via !== null && got.reporter !== null && got.reporter.country === countryOf(want.reporter));
  const partner = isNamed(partners, got.partner) || (anyPartner && (got.partner === null || got.partner.id === "WLD" || got.inferred?.partner !== undefined));
  return (reporter && partner) || (want.direction === "total" && isNamed(reporters, got.partner) && isNamed(partners, got.reporter));
}

export const flow: Match<GoldFlow, TradeFlow> = {
  core: (text, want, got) => {
    const unit = got.money?.currency ?? got.quantity?.unit ?? null;
    return sameNumber(want.value, (got.money ?? got.quantity)?.value) && unit === want.unit && [want.direction, ...(want.directionAlso ?? [])].includes(got.direction) && touches(text, want.quote, got.source);
  },
  strict: (want, got) => {
    const samePeriod = got.period?.start === want.period?.start && got.period?.end === want.period?.end;
    const sameBound = want.value === null || (got.money ?? got.quantity)?.bound === want.bound;
    const sameChange = want.change === null ? got.change === undefined || got.change.against !== undefined : sameNumber(want.change, got.change?.percent.value);
    const status = got.status === "preliminary" || got.status === "revised" ? "actual" : got.status;
    return samePair(want, got) && samePeriod && sameBound && sameChange && status === want.status;
  },
};

/** The gold's everyday words for papers, in the library's. */
const forms: Record<string, string[]> = { agreement: ["agreement", "framework", "protocol"], plan: ["programme"], list: ["document", "programme"], minutes: ["minutes", "mou", "unspecified"], declaration: ["declaration"], document: ["document", "agreement", "unspecified"] };
const statuses: Record<string, string[]> = { "in force": ["in-force", "partly-in-force"], planned: ["agreed-in-principle", "negotiating", "initialled"], proposed: ["negotiating", "agreed-in-principle"] };

export const agreement: Match<GoldAgreement, Agreement> = {
  core: (text, want, got) => (forms[want.kind] ?? [want.kind]).includes(got.form) && touches(text, want.quote, got.source),
  strict: (want, got) => want.date === got.date && want.count === got.count && (statuses[want.status] ?? [want.status]).includes(got.status),
};
