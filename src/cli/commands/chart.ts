import { aggregate } from "../../aggregate/index.js";
import { type ChartOptions, chart as chartOf } from "../../display/index.js";
import { type Call, type Command, choice } from "../command.js";
import { factOptions, readFlows } from "../facts.js";
import { printJson } from "../json.js";
import { planOf, planOptions } from "../plan-options.js";

const given = (name: string, value: string | undefined): object => (value === undefined ? {} : { [name]: value });

const chartOptionsOf = (call: Call): ChartOptions => ({
  ...given("x", call.text("x")), ...given("y", call.text("y")), ...given("series", call.text("series")), ...given("mark", choice(call, "mark", ["bar", "line", "point"])), ...given("title", call.text("title")),
});

/** Facts to a chart. */
export const chart: Command = {
  name: "chart",
  usage: "FILE… [OPTIONS]",
  summary: "print a Vega-Lite specification of an aggregation",
  options: {
    ...planOptions, ...factOptions,
    x: { type: "string", value: "KEY", help: "what stands along; the time where there is one" },
    y: { type: "string", value: "MEASURE", help: "what is measured; the first measure unless given" },
    series: { type: "string", value: "KEY", help: "what has a colour each" },
    mark: { type: "string", value: "bar|line|point", help: "what is drawn" },
    title: { type: "string", value: "TEXT", help: "the title" },
  },
  examples: ["entrepot chart facts.jsonl --by year,reporter --currency USD --overlaps coarsest > chart.vl.json"],
  async run(call) {
    const flows = await readFlows(call);
    await printJson(call.terminal, chartOf(aggregate(flows, await planOf(call)), chartOptionsOf(call)));
    return 0;
  },
};
