/** The values of a figure's controls: the model's own, those that have been chosen, and units. */
import { baseName, clean, shownUnit } from "../../packages/brian2js/brian2js/page/numbers.mjs";

/** The parameter with which the random numbers begin. */
export const SEED = "seed";

/** Let a model of `figure` begin anew with values of all controls, in shown units. */
export function begin(model, { info, panel }, values) {
  for (const name of Object.keys(panel.controls)) {
    model.set(name, values[name] * shownUnit(info.parameters[baseName(name)]).size);
  }
  model.reset();
}

/**
 * The values of `figure` in `runner`, in shown units: {defaults, now, unitOf(name), changed(),
 * set(name, shown), refused()}. set() returns whether the run has to begin anew for it; refused() is
 * what the model says of a value that it does not take.
 */
export function makeValues({ info, panel }, runner) {
  const unitOf = (name) => shownUnit(info.parameters[baseName(name)]);
  const settable = [...Object.keys(panel.controls), ...(info.parameters[SEED] ? [SEED] : [])];
  const own = (name) => clean([].concat(runner.get(name))[0] / unitOf(name).size);
  const defaults = Object.fromEntries(settable.map((name) => [name, own(name)]));
  const now = { ...defaults };
  const wrong = {};

  /** Whether a value counts from the next beginning only: a time step, an initial value. */
  const atReset = (name) => !["parameter", "constant"].includes(info.parameters[baseName(name)].kind);

  return {
    defaults,
    now,
    unitOf,
    changed: () => Object.entries(now).filter(([name, value]) => value !== defaults[name]),
    refused: () => Object.values(wrong)[0],
    set(name, shown) {
      const anew = atReset(name) && shown !== now[name];
      now[name] = shown;
      try {
        const { unit, size } = unitOf(name);
        if (shown < 0 && /s$/.test(unit)) {
          throw new Error(`${name} = ${shown * size}: a time cannot be negative`);
        }
        runner.set(name, shown * size);
        delete wrong[name];
      } catch (error) {
        wrong[name] = error.message;
      }
      return anew;
    },
  };
}
