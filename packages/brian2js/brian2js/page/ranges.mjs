/**
 * A sensible range for a parameter's slider, from its value, its unit and what bounds it.
 *
 * What the model divides by, and time steps, get a logarithmic slider that keeps to one side of 0.
 */
import { clean, roundUp, shownUnit } from "./numbers.mjs";

/** For a value of 0, whose unit says nothing of its size: what is usual in a neuron model, in SI. */
const USUAL = {
  second: ["ms", 1e-3, 10],
  volt: ["mV", 1e-3, 20],
  amp: ["nA", 1e-9, 1],
  siemens: ["nS", 1e-9, 10],
  hertz: ["Hz", 1, 100],
  farad: ["pF", 1e-12, 200],
  ohm: ["Mohm", 1e6, 100],
};
/** What has no negative values. */
const POSITIVE = ["second", "siemens", "hertz", "farad", "ohm"];
const STEPS = [1, 2, 3, 4, 5, 6, 8, 10];

/**
 * The control of a parameter: {unit, size, range} and {log}, {step} where they apply.
 *
 * parameter: as in info.parameters. value: its value in SI units. alike: the sizes, in SI units, of
 * the other parameters of this dimension; they tell how large a parameter may become that is 0.
 */
export function controlOf(parameter, value, alike = []) {
  const { unit, size } = shownUnit(parameter);
  const shown = clean(value / size);
  if (parameter.kind === "seed") return { unit, size, range: [0, Math.max(100, 2 * value)], step: 1 };
  if (value === 0) return besideZero(parameter, Math.max(0, ...alike));
  if (parameter.integer) return { unit, size, range: whole(shown), step: 1 };
  if (parameter.above !== undefined || (parameter.divides && value > 0)) {
    const times = parameter.kind === "clock" ? 5 : 10;
    return { unit, size, range: [clean(shown / times), clean(shown * times)], log: true };
  }
  if (parameter.divides) return { unit, size, range: [10 * shown, clean(shown / 10)] };
  if (parameter.dimension === "volt" && value < -0.01 && value > -0.2) {
    const [low, high] = [value - 0.03, value + 0.03].map((v) => (Math.round(v / 5e-3) * 5e-3) / size);
    return { unit, size, range: [clean(low), clean(high)] };
  }
  const far = roundUp(2 * Math.abs(shown), STEPS);
  return { unit, size, range: value > 0 ? [0, far] : [-far, parameter.dimension === "1" ? far : 0] };
}

function whole(value) {
  const far = Math.max(10, roundUp(2 * Math.abs(value), STEPS));
  return value > 0 ? [0, far] : [-far, 0];
}

function besideZero(parameter, largest) {
  const { unit, size } = shownUnit(parameter);
  if (parameter.integer) return { unit, size, range: [0, 10], step: 1 };
  const positive = parameter.atLeast === 0 || POSITIVE.includes(parameter.dimension);
  const side = (far) => [positive ? 0 : -far, far];
  if (parameter.dimension === "1") return { unit, size, range: side(largest ? roundUp(largest, STEPS) : 1) };
  const usual = USUAL[parameter.dimension];
  if (!usual) return { unit, size, range: side(largest ? roundUp(largest / size, STEPS) : 1) };
  const [name, scale, far] = usual;
  return { unit: name, size: scale, range: side(largest ? roundUp(largest / scale, STEPS) : far) };
}
