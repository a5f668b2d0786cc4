// The schemas of all nouns, to compose with a caller's own. This door holds no logic.
import {
  agreementFormSchema, agreementSchema, agreementStatusSchema, amountRoleSchema, boundSchema, commoditySchema, currencyCodeSchema, decimalSchema, directionSchema, estimateSchema, flowStatusSchema, gateClassSchema, inferredFieldSchema, languageSchema, localityRefSchema, localitySchema, localityTypeSchema, moneySchema, partyKindSchema, partySchema, percentRoleSchema, percentSchema, periodSchema, problemSchema, purposeSchema, quantitySchema, readingSchema as schemaOfReading, shareSchema, sourceSchema, tradeFlowSchema,
} from "./model/index.js";

export { type JsonSchema, readingSchema } from "./json-schema.js";
export const AgreementFormSchema = agreementFormSchema();
export const AgreementSchema = agreementSchema();
export const AgreementStatusSchema = agreementStatusSchema();
export const AmountRoleSchema = amountRoleSchema();
export const BoundSchema = boundSchema();
export const CommoditySchema = commoditySchema();
export const CurrencyCodeSchema = currencyCodeSchema();
export const DecimalSchema = decimalSchema();
export const DirectionSchema = directionSchema();
export const EstimateSchema = estimateSchema();
export const FlowStatusSchema = flowStatusSchema();
export const GateClassSchema = gateClassSchema();
export const InferredFieldSchema = inferredFieldSchema();
export const LanguageSchema = languageSchema();
export const LocalityRefSchema = localityRefSchema();
export const LocalitySchema = localitySchema();
export const LocalityTypeSchema = localityTypeSchema();
export const MoneySchema = moneySchema();
export const PartyKindSchema = partyKindSchema();
export const PartySchema = partySchema();
export const PercentRoleSchema = percentRoleSchema();
export const PercentSchema = percentSchema();
export const PeriodSchema = periodSchema();
export const ProblemSchema = problemSchema();
export const PurposeSchema = purposeSchema();
export const QuantitySchema = quantitySchema();
export const ReadingSchema = schemaOfReading();
export const ShareSchema = shareSchema();
export const SourceSchema = sourceSchema();
export const TradeFlowSchema = tradeFlowSchema();
