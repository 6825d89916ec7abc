/** A sweep that fills in: a dot for each value that the slider has passed, from short runs of its own. */
import { baseName, shownUnit } from "../../packages/brian2js/brian2js/page/numbers.mjs";
import { measured } from "./predict.mjs";
import { recordOf } from "./run.mjs";
import { begin } from "./values.mjs";

/** Milliseconds of a frame for short runs; dots over the whole range of the slider. */
const BUDGET = 8;
const DOTS = 30;

/**
 * The sweep of a figure. values: of all controls, in shown units, as they are now.
 *
 * Returns {moved(name), frame(), all(), points}: moved tells that a slider has, all asks for every
 * dot; frame makes some of the runs that are asked for and returns whether there are more to make.
 * points: [[value of the parameter, what was measured], ...] in SI units.
 */
export function makeSweep(figure, values) {
  const { over, measure, run } = figure.panel.sweep;
  const [low, high] = figure.panel.controls[over].range;
  const model = figure.createModel();
  const record = recordOf(model);
  const unit = shownUnit(figure.info.parameters[baseName(over)]).size;
  const step = (high - low) / DOTS;
  const points = new Map(); // shown value -> [x, y]
  let last = values[over];
  let asked = [last];

  function one(value) {
    begin(model, figure, { ...values, [over]: value });
    model.run(run);
    points.set(value, [value * unit, measured(measure, record, 0, run)]);
  }

  return {
    get points() {
      return [...points.values()];
    },
    /** Where the slider stands. */
    get now() {
      return values[over] * unit;
    },
    moved(name) {
      if (name !== over) {
        asked = [...new Set([values[over], ...points.keys(), ...asked])]; // another curve: all of it anew
        points.clear();
        return;
      }
      const [from, to] = [Math.min(last, values[over]), Math.max(last, values[over])];
      for (let k = 0; k <= DOTS; k += 1) {
        const value = low + k * step;
        if (value > from && value < to && !points.has(value)) asked.push(value);
      }
      if (!points.has(values[over])) asked.unshift(values[over]);
      last = values[over];
    },
    all() {
      for (let k = 0; k <= DOTS; k += 1) if (!points.has(low + k * step)) asked.push(low + k * step);
    },
    frame() {
      const started = performance.now();
      while (asked.length && performance.now() - started < BUDGET) {
        try {
          one(asked.shift());
        } catch {
          // A value that the model refuses has no dot; the plot tells why
        }
      }
      return asked.length > 0;
    },
  };
}
