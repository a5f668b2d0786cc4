// Results to Apache Arrow and tables from it. The package apache-arrow is the caller's: it is loaded when a result is converted.
export { type ArrowAmount, type ArrowColumn, type ArrowLike, type ArrowMapping, fromArrow } from "./from-arrow.js";
export { toArrow } from "./to-arrow.js";
