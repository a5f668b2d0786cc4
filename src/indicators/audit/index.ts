// The audit of flows, a door of its own: the front door brings it without the indicators.
export { audit } from "./audit.js";
export type { AuditOptions } from "./book.js";
export type { Finding as AuditFinding } from "./finding.js";
