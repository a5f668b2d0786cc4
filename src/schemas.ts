// The schemas of all nouns, to compose with a caller's own. This door holds no logic.
export { type JsonSchema, readingSchema } from "./json-schema.js";
export {
  AgreementFormSchema, AgreementSchema, AgreementStatusSchema, AmountRoleSchema, BoundSchema, CommoditySchema, CurrencyCodeSchema, DecimalSchema, DirectionSchema, EstimateSchema, FlowStatusSchema, GateClassSchema, InferredFieldSchema, LanguageSchema, LocalityRefSchema, LocalitySchema, LocalityTypeSchema, MoneySchema, PartyKindSchema, PartySchema, PercentRoleSchema, PercentSchema, PeriodSchema, ProblemSchema, PurposeSchema, QuantitySchema, ReadingSchema, ShareSchema, SourceSchema, TradeFlowSchema,
} from "./model/index.js";
