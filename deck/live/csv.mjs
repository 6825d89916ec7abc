/**
 * What is seen, as a table: parameters and pulses with their units on top, one row per time step, one column
 * per curve; after an empty line the spikes, one row each. In SI units, which the header names.
 */
import { cleanTimes, csvText } from "../../packages/brian2js/brian2js/page/csv.mjs";
import { baseName, shownUnit } from "../../packages/brian2js/brian2js/page/numbers.mjs";
import { parts, spikesIn, tracesIn } from "./run.mjs";

/** More digits than these say nothing of a model. */
const DIGITS = 7;

/** The text of the file. pulses: [{name, at, time, add}], see pulses.mjs. */
export function csvOf({ info, panel }, record, values, pulses) {
  const unit = (name) => shownUnit(info.parameters[baseName(name)]).unit;
  const parameters = [
    ...Object.entries(values).map(([name, value]) => `${name} = ${value} ${unit(name)}`.trimEnd()),
    ...pulses.map(({ name, at, time, add }) => {
      const long = time ? ` for ${time} s` : "";
      return `pulse of ${name} at ${at} s${long} = ${add} ${unit(name)}`.trimEnd();
    }),
  ];
  const curves = tracesIn(panel);
  const traces = curves.map((source) => record.trace(source));
  const columns = traces.map(({ y, n }) => Array.from(y.subarray(0, n), short));
  const { t, n } = traces[0] ?? { t: new Float64Array(0), n: 0 };
  const names = ["t (s)", ...curves.map((source) => source + unitOf(info, source))];
  const table = csvText(parameters, names, [cleanTimes(t.subarray(0, n)), ...columns]);
  const spikes = spikesIn(panel)
    .flatMap((source) => Array.from(record.events(source), (at) => [at, source]))
    .concat(...rastersIn(panel).map((monitor) => allOf(monitor, record.spikes(monitor))))
    .sort(([a], [b]) => a - b);
  if (!spikes.length) return table;
  const [times, which] = [cleanTimes(spikes.map(([at]) => at)), spikes.map(([, source]) => source)];
  return `${table}\n${csvText([], ["t (s)", "spike of"], [times, which])}`;
}

/** The monitors of whose neurons a figure shows all spikes, each once. */
const rastersIn = (panel) => [
  ...new Set(panel.axes.flatMap(({ rasters }) => rasters.map(({ source }) => source))),
];

const allOf = (monitor, { t, i }) => Array.from(t, (at, k) => [at, `${monitor}[${i[k]}]`]);

const short = (value) => Number(value.toPrecision(DIGITS));

/** " (volt)" for "Vmon.v[0]", nothing for what has no dimension. */
function unitOf(info, source) {
  const { monitor, variable } = parts(source);
  const { dimension } = info.monitors[monitor].variables[variable];
  return dimension === "1" ? "" : ` (${dimension})`;
}
