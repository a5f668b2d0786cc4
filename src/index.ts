// The front door: everything a caller needs but the schemas, the engines and the file system. It never does work at import.
export type {
  Agreement, AgreementForm, AgreementStatus, AmountRole, Bare, Bound, BoundedEstimate, Commodity, CurrencyCode, DecimalLike, Direction, ErrorDetails, Estimate, EstimateOptions, FlowStatus, GateClass, GateSide, InferredField, Interval, Language, Locality, LocalityCodes, LocalityRef, LocalityType, Money, Party, PartyKind, Percent, PercentRole, Period, Problem, Purpose, Quantity, RangeEstimate, Rational, Reading, Share, Source, TradeFlow, UnitCode,
} from "./model/index.js";
export {
  add, addIntervals, addRational, agreementFromJson, agrees, compareRational, containsPeriod, Decimal, day, daysOf, decimal, divide, divideRational, EntrepotError, estimate, estimateFrom, half, interval, isCurrencyCode, isDate, isEntrepotError, localityFromJson, localityRefFromJson, meet, money, moneyFromJson, month, months, multiply, multiplyIntervals, multiplyRational, negate, overlapsPeriod, percent, percentFromJson, period, periodFromJson, precisionInterval, problem, quantity, quantityFromJson, quarter, rational, rationalOf, readingFromJson, samePeriod, shareFromJson, shiftYears, stepOf, subtract, subtractRational, sum, toDecimal, tradeFlowFromJson, unitCodes, wholeFromShare, year,
} from "./model/index.js";
export * from "./aggregate/index.js";
export { type AuditFinding, type AuditOptions, audit } from "./indicators/audit/index.js";
export * from "./places/index.js";
export * from "./rates/index.js";
export { type FormatName, type Input, type MappedColumns, readTable, type ReadTableOptions, type TableMapping } from "./tables/index.js";
export * from "./text/index.js";
