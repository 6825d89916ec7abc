/** The numbers of each neuron beside the plot: spikes, rate, interval, spikes per burst. */
import { phrase } from "../../packages/brian2js/brian2js/page/words.mjs";
import { format } from "../../packages/brian2js/brian2js/page/numbers.mjs";
import { element } from "../../packages/brian2js/brian2js/page/slider.mjs";
import { trainOf } from "../../packages/brian2js/brian2js/page/trains.mjs";
import { parts } from "./run.mjs";

/** Up to so many neurons have a line each; more of them have one together. */
const LINES = 4;
const COLUMNS = { spikes: "spikes", rate: "Hz", interval: "interval", burst: "burst" };
const MEANING = {
  spikes: "spikes",
  rate: "spikes per second of each neuron",
  interval: "median interval between spikes",
  burst: "spikes per burst",
};

/** The spike monitors of a model: {name, source, size} each. */
const monitorsOf = (info) =>
  Object.entries(info.monitors)
    .filter(([, { kind }]) => kind === "spikes")
    .map(([name, { source, size }]) => ({ name, source, size }));

/** The lines of the table: [{title, sources, colour}]; the colour is that of the neuron in the figure. */
export function linesOf({ info, panel }) {
  const drawn = panel.axes.flatMap(({ lines, events }) => [
    ...events,
    ...lines.filter((l) => l.kind === "trace"),
  ]);
  const colourOf = (source, index) =>
    drawn.find((one) => {
      const { monitor, index: row } = parts(one.source);
      const { source: of, record } = info.monitors[monitor];
      return of === source && (record ? record[row] : row) === index;
    })?.colour;
  return monitorsOf(info).flatMap(({ name, source, size }) => {
    const each = Array.from({ length: size }, (_, k) => ({
      title: size > 1 ? `${source}[${k}]` : source,
      sources: [`${name}[${k}]`],
      colour: colourOf(source, k),
    }));
    if (size <= LINES) return each;
    return [
      {
        title: phrase("{0}, all {1}", source, size),
        sources: each.flatMap((one) => one.sources),
        colour: each[0].colour,
      },
    ];
  });
}

/** What a line shows of spikes (s) between `from` and `to`: texts by the name of the column. */
export function cellsOf({ sources }, record, from, to) {
  if (sources.length > 1) {
    const { t } = record.spikes(parts(sources[0]).monitor);
    let spikes = 0; // there are many: a function for each would take as long as a picture
    for (let k = 0; k < t.length; k += 1) if (t[k] >= from && t[k] <= to) spikes += 1; // no garbage
    const rate = told(spikes / sources.length / (to - from));
    return { spikes: String(spikes), rate, interval: "", burst: "" };
  }
  const times = record.events(sources[0]).filter((t) => t >= from && t <= to);
  const { count, rate, interval, burst } = trainOf(times, to - from);
  return {
    spikes: String(count),
    rate: told(rate),
    interval: Number.isNaN(interval) ? "" : `${told(interval * 1e3)} ms`,
    burst: Number.isNaN(burst) ? "" : String(burst),
  };
}

/** Three digits are read at a glance. */
const told = (value) => (Number.isFinite(value) ? format(Number(value.toPrecision(3))) : "");

/** The table; update(record, from, to) tells what is between two times (s). Null without spikes. */
export function makeReadouts(figure) {
  const lines = linesOf(figure);
  if (!lines.length) return null;
  // Of many neurons together there is no interval and no burst
  const columns = lines.every(({ sources }) => sources.length > 1)
    ? ["spikes", "rate"]
    : Object.keys(COLUMNS);
  const heads = columns.map((name) =>
    element("th", { scope: "col", title: MEANING[name], abbr: MEANING[name] }, COLUMNS[name]),
  );
  const body = element("tbody");
  const rows = lines.map((line) => {
    const name = element("th", { scope: "row" }, line.title);
    if (line.colour) name.style.setProperty("--of", line.colour);
    // Texts that change where they stand: for one that comes and goes the browser styles the slide anew
    const cells = Object.fromEntries(columns.map((column) => [column, new Text()]));
    body.append(element("tr", {}, name, ...Object.values(cells).map((cell) => element("td", {}, cell))));
    return { line, cells };
  });
  const root = element(
    "table",
    { class: "live-readouts", "aria-label": "Spikes" },
    element("thead", {}, element("tr", {}, element("td"), ...heads)),
    body,
  );
  return {
    root,
    update(record, from, to) {
      for (const { line, cells } of rows) {
        const texts = cellsOf(line, record, from, to);
        for (const column of columns) {
          if (cells[column].data !== texts[column]) cells[column].data = texts[column];
        }
      }
    },
  };
}
