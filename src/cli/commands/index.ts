import type { Command } from "../command.js";
import { aggregate } from "./aggregate.js";
import { audit } from "./audit.js";
import { chart } from "./chart.js";
import { convert } from "./convert.js";
import { places } from "./places.js";
import { read } from "./read.js";

/** Every command, in the order in which data flows; a test compares this list with the folder. */
export const commands: readonly Command[] = [read, convert, places, aggregate, audit, chart];
