import { conversionTable, parseMoney } from "../../display/index.js";
import { type CurrencyCode, isCurrencyCode, EntrepotError } from "../../model/index.js";
import { convert as convertMoney, type MissingPolicy, type RateKind } from "../../rates/index.js";
import { type Call, type Command, choice, needed, UsageError } from "../command.js";
import { jsonOption, printJson, wantsJson } from "../json.js";
import { printTables } from "../tables.js";

const kinds: readonly RateKind[] = ["average", "end", "daily", "customs"];

/** "previous:7", "nearest", "interpolate": a policy and days at most. */
function missingOf(call: Call): MissingPolicy | undefined {
  const given = call.text("missing");
  if (given === undefined) return undefined;
  const [policy = "", days] = given.split(":");
  const number = days === undefined ? {} : { days: Number(days) };
  if (policy === "error") return "error";
  if (policy === "previous" && days !== undefined) return { policy, days: Number(days) };
  if (policy === "nearest" || policy === "interpolate") return { policy, ...number };
  throw new UsageError("--missing is error, previous:DAYS, nearest[:DAYS] or interpolate[:DAYS].");
}

function currencyOf(text: string): CurrencyCode {
  const code = text.toUpperCase();
  if (!isCurrencyCode(code)) throw new EntrepotError("money.unknown-currency", `“${text}” is not a currency code of ISO 4217.`, { found: text, expected: "a code such as USD" });
  return code;
}

/** Money to other money. */
export const convert: Command = {
  name: "convert",
  usage: "AMOUNT CURRENCY --on PERIOD [OPTIONS]",
  summary: "convert an amount at a dated rate, exactly, with the rates that were used",
  options: {
    on: { type: "string", value: "PERIOD", help: "a year, month or day: 2024, 2024-05, 2024-05-17" },
    kind: { type: "string", value: kinds.join("|"), help: "the kind of rate; the average unless a day is given" },
    missing: { type: "string", value: "POLICY", help: "where a date has no rate: error, previous:DAYS, nearest[:DAYS], interpolate[:DAYS]" },
    ...jsonOption,
  },
  examples: ["entrepot convert \"over CNY 1 billion\" USD --on 2024", "entrepot convert \"hơn 3.700 tỷ đồng\" USD --on 2019"],
  async run(call) {
    const [text, to, ...rest] = needed(call, "an amount");
    const [on, kind, missing] = [call.text("on"), choice(call, "kind", kinds), missingOf(call)];
    if (to === undefined || rest.length > 0) throw new UsageError("an amount and a currency are needed: entrepot convert \"CNY 1 bn\" USD --on 2024");
    if (on === undefined) throw new UsageError("--on is missing: a rate has a date.");
    const conversion = convertMoney(parseMoney(text), currencyOf(to), { on, ...(kind === undefined ? {} : { kind }), ...(missing === undefined ? {} : { missing }) });
    if (wantsJson(call)) await printJson(call.terminal, conversion);
    else await printTables(call.terminal, [conversionTable(conversion)], { notes: conversion.problems.map(({ message }) => message) });
    return 0;
  },
};
