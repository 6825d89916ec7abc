/** The live plot in words, for those who do not see it: its spikes, or what its curves reach. */
import { phrase } from "../../packages/brian2js/brian2js/page/words.mjs";
import { format } from "../../packages/brian2js/brian2js/page/numbers.mjs";
import { spikesIn, tracesIn } from "./run.mjs";

/** So many spikes are told with their times, so many neurons one by one. */
const TOLD = 8;
const COUNTS = { 0: "no spikes", 1: "1 spike" };

/** A sentence or two about what is drawn; range: [from, to] in seconds if it runs on. */
export function describe(panel, record, range) {
  const [from, to] = range ?? [-Infinity, Infinity];
  const trains = spikesIn(panel).map((source) => [
    source,
    [...record.events(source)].filter((t) => t >= from && t <= to),
  ]);
  const said = trains.length > TOLD ? [together(trains)] : trains.map(one);
  for (const source of tracesIn(panel)) {
    const [low, high] = reach(record.trace(source));
    if (low <= high) said.push(phrase("{0} between {1} and {2}", source, format(low), format(high)));
  }
  return `${said.join("; ")}.`;
}

/** Whether nothing moves in any curve over time that there is. */
export function stands(panel, record) {
  const reached = tracesIn(panel).map((source) => reach(record.trace(source)));
  return reached.length > 0 && reached.every(([low, high]) => low === high);
}

function reach({ y, n }) {
  let [low, high] = [Infinity, -Infinity];
  for (let k = 0; k < n; k += 1) {
    if (y[k] < low) low = y[k];
    if (y[k] > high) high = y[k];
  }
  return [low, high];
}

function one([source, times]) {
  const count = phrase(COUNTS[times.length] ?? "{0} spikes", times.length);
  if (!times.length || times.length > TOLD) return `${source}: ${count}`;
  const at = times.map((t) => format(Number((t * 1e3).toPrecision(3)))).join(", ");
  return phrase("{0}, at {1} ms", `${source}: ${count}`, at);
}

function together(trains) {
  const spikes = trains.reduce((sum, [, times]) => sum + times.length, 0);
  return phrase("{0} neurons, {1} spikes in all", trains.length, spikes);
}
