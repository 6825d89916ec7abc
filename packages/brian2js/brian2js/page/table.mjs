/** What a panel draws as columns of numbers, in the units that are shown. */
import { columnBuffer, decimate } from "./decimate.mjs";
import { readUnit, roundUp } from "./numbers.mjs";

/** Bins of a rate over the time that is shown. */
const BINS = 100;
/** @type {[string, number][]} */
const PREFIXES = [
  ["p", 1e-12],
  ["n", 1e-9],
  ["u", 1e-6],
  ["m", 1e-3],
  ["", 1],
  ["k", 1e3],
  ["M", 1e6],
  ["G", 1e9],
];
const SYMBOLS = {
  volt: "V",
  amp: "A",
  siemens: "S",
  second: "s",
  farad: "F",
  ohm: "ohm",
  hertz: "Hz",
  metre: "m",
  molar: "M",
};

/** The unit in which values of this size are told, and its size: 0.07 V are 70 mV. */
function unitFor({ dimension, unit, scale }, largest) {
  if (dimension === "1") return { unit: "", size: 1 };
  const symbol = SYMBOLS[dimension];
  if (!symbol || !(largest > 0)) return { unit, size: scale };
  const [prefix, size] = PREFIXES.findLast(([, one]) => largest >= one * 0.9999) ?? PREFIXES[0];
  return { unit: readUnit(prefix + symbol), size };
}

/** Times in ms, those of long runs in s. */
export const timeUnit = (seconds) => (seconds > 10 ? { unit: "s", size: 1 } : { unit: "ms", size: 1e-3 });

/**
 * The curves of a state monitor over the time that is shown: {table, unit}.
 *
 * t: its times; rows: the values of each curve; dimension: the variable's {dimension, unit, scale};
 * width: of the plot in pixels; kept: where the columns of long curves stay for the next time.
 */
export function curves(t, rows, dimension, view, width, kept) {
  const { size } = timeUnit(view.whole);
  let largest = 0;
  for (const row of rows)
    for (let k = 0; k < row.length; k += 1)
      if (Math.abs(row[k]) > largest && Number.isFinite(row[k])) largest = Math.abs(row[k]);
  const unit = unitFor(dimension, largest);
  const steps = t.length;
  if (!steps || !rows.length) return { table: [[], ...(rows.length ? rows : [0]).map(() => [])], unit };
  if (steps <= 2 * width || !even(t)) {
    const [from, to] = [Math.max(0, place(t, view.from) - 1), Math.min(steps, place(t, view.to) + 2)];
    const table = [t, ...rows].map((row, k) => row.slice(from, to).map((v) => v / (k ? unit.size : size)));
    return { table, unit };
  }
  if (kept.columns?.columns !== width || kept.columns.y.length !== rows.length)
    kept.columns = columnBuffer(width, rows.length);
  const scales = rows.map(() => 1 / unit.size);
  const [from, to] = [view.from / size, view.to / size];
  const points = decimate(kept.columns, t, steps, rows, from, to, 1 / size, scales);
  return { table: [kept.columns.x, ...kept.columns.y].map((row) => row.subarray(0, points)), unit };
}

/** A rate as means over bins of so many `steps`: 1, 2 or 5 times a power of ten of them. */
export function means({ t, rate }, view) {
  const dt = t.length > 1 ? (t[t.length - 1] - t[0]) / (t.length - 1) : view.whole;
  const steps = Math.max(1, Math.round(roundUp((view.to - view.from) / BINS) / dt));
  const { size } = timeUnit(view.whole);
  const x = [];
  const y = [];
  for (let k = 0; k + steps <= t.length; k += steps) {
    let sum = 0;
    for (let j = k; j < k + steps; j += 1) sum += rate[j];
    x.push((t[k] + ((steps - 1) / 2) * dt) / size);
    y.push(sum / steps);
  }
  return { table: [x, y], steps, dt };
}

/** The limits of an axis that shows all of the curves, with some room. */
export function limits(shown, fromZero) {
  let [low, high] = [Infinity, -Infinity];
  for (const curve of shown) {
    for (const v of curve) {
      if (v < low) low = v;
      if (v > high) high = v;
    }
  }
  if (!(low <= high)) return [0, 1];
  const room = high > low ? 0.06 * (high - low) : Math.abs(high) * 0.1 || 1;
  return fromZero ? [0, high ? 1.06 * high : 1] : [low - room, high + room];
}

/** The index of the last time that is not after t. */
export function place(times, t) {
  let [low, high] = [0, times.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (times[middle] <= t) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether times follow one another at one distance. */
function even(t) {
  const step = (t[t.length - 1] - t[0]) / (t.length - 1);
  return [0.25, 0.5, 0.75].every((part) => {
    const k = Math.floor(part * (t.length - 1));
    return Math.abs(t[k] - t[0] - k * step) < 0.01 * step;
  });
}
