import { placeTables } from "../../display/index.js";
import { languages, type LocalityType, localityTypes } from "../../model/index.js";
import { describePlace, type ResolveOptions } from "../../places/index.js";
import { type Call, type Command, choice, needed, UsageError } from "../command.js";
import { jsonOption, printJson, wantsJson } from "../json.js";
import { printTables } from "../tables.js";

const levels = ["0", "1", "2", "3"] as const;

function optionsOf(call: Call): ResolveOptions {
  const [at, within, near] = [call.text("at"), call.text("within"), call.text("near")];
  const [level, type, language] = [choice(call, "level", levels), choice<LocalityType>(call, "type", localityTypes), choice(call, "language", languages)];
  const typos = choice(call, "typos", ["0", "1", "2"]);
  return {
    ...(at === undefined ? {} : { at }), ...(within === undefined ? {} : { within }), ...(level === undefined ? {} : { level: Number(level) as 0 | 1 | 2 | 3 }),
    ...(type === undefined ? {} : { type }), ...(language === undefined ? {} : { language }), ...(near === undefined ? {} : { near: near.split(",") }), ...(typos === undefined ? {} : { typos: Number(typos) as 0 | 1 | 2 }),
  };
}

/** Names to places. */
export const places: Command = {
  name: "places",
  usage: "NAME [OPTIONS]",
  summary: "find a place: what a name or code means on a day, its history and gates",
  options: {
    at: { type: "string", value: "DATE", help: "the day; that of the tables unless given" },
    within: { type: "string", value: "ID", help: "the place that holds it" },
    level: { type: "string", value: "0-3", help: "country, province level, prefecture or district, county or commune" },
    type: { type: "string", value: "TYPE", help: "province, city, gate …" },
    language: { type: "string", value: "en|vi|zh", help: "the language of the name" },
    near: { type: "string", value: "ID,…", help: "places named beside it" },
    typos: { type: "string", value: "0-2", help: "how many letters may be wrong" },
    ...jsonOption,
  },
  examples: ["entrepot places \"Hà Khẩu\" --at 2024-12-31", "entrepot places gso:15 --at 2024-12-31"],
  async run(call) {
    const [name, ...rest] = needed(call, "a name");
    if (rest.length > 0) throw new UsageError(`one name at a time: quote a name of several words (“${[name, ...rest].join(" ")}”).`);
    const description = describePlace(name, optionsOf(call));
    if (wantsJson(call)) await printJson(call.terminal, description);
    else await printTables(call.terminal, placeTables(description));
    return description.finding.status === "unknown" ? 1 : 0;
  },
};
