/**
 * Runs a model for a picture: anew for each change of a parameter, or on and on in a window of
 * time. A frame gets a few milliseconds and no more; what is not finished goes on in the next one.
 */
import { withPulses } from "../../packages/brian2js/brian2js/page/pulsed.mjs";
import { inSlices } from "../../packages/brian2js/brian2js/page/slices.mjs";

/** Milliseconds that one frame may compute: a whole run of the largest models, and no freeze. */
const BUDGET = 50;
/** Model seconds per second of a simulation that runs on. */
const SPEED = 1;

/** The parameter that is Brian2's time step. */
const CLOCK = "defaultclock.dt";

/** "Vmon.v[0]", a monitor's row, or "Smon[0]", a neuron's spikes, in its parts. */
export function parts(source) {
  const [, monitor, variable, index] = /^(\w+)(?:\.(\w+))?\[(\d+)\]$/.exec(source);
  return { monitor, variable, index: Number(index) };
}

const unique = (panel, of) => [...new Set(panel.axes.flatMap(of).map(({ source }) => source))];

/** The curves over time that a figure shows, each once. */
export const tracesIn = (panel) => unique(panel, ({ lines }) => lines.filter(({ kind }) => kind === "trace"));

/** The neurons whose spikes a figure shows, each once. */
export const spikesIn = (panel) => unique(panel, ({ events }) => events);

/** What the plots ask for by name, read from a model's monitors. */
export function recordOf(model) {
  return {
    refresh() {},
    sweep: /** @type {any} */ (null),
    trace(source) {
      const { monitor, variable, index } = parts(source);
      const { t, [variable]: values } = model.monitors[monitor];
      return { t, n: t.length, y: values[index] };
    },
    events(source) {
      const { monitor, index } = parts(source);
      const { t, i } = model.monitors[monitor];
      return t.filter((_, k) => i[k] === index);
    },
    parameter: (name) => [].concat(model.get(name))[0],
  };
}

/** Run anew: from the initial values to the end, for each change. */
export function rerun(figure) {
  const { info } = figure;
  const model = withPulses(figure.createModel());
  const slices = inSlices(model);
  return {
    record: recordOf(model),
    range: () => undefined,
    set: (name, value) => model.set(name, value),
    get: (name) => model.get(name),
    pulses: (list) => model.put(list),
    t: () => model.t,
    diverged: () => model.diverged,
    restart: () => slices.restart(info.duration),
    /** Go on for one frame; return whether there is more to do. */
    frame: () => slices.frame(BUDGET),
  };
}

/** Run on: the last `seconds` are kept, the rest is forgotten. */
export function runOn(figure, seconds) {
  const { info } = figure;
  const model = withPulses(figure.createModel());
  const live = recordOf(model);
  const traces = figure.panel.axes.flatMap((a) => a.lines).filter((l) => l.kind === "trace");
  const sources = [...new Set(traces.map((line) => line.source))];
  let size = 0;
  const kept = { n: 0 };
  const dt = () => model.get(CLOCK);
  let events = {};
  let last;

  /** Take over what the monitors have recorded, and let the model forget it. */
  function take() {
    const n = live.trace(sources[0]).n;
    if (kept.n + n > size) {
      const from = Math.max(0, kept.n - size / 2);
      for (const array of [kept.t, ...sources.map((s) => kept[s])]) array.copyWithin(0, from, kept.n);
      kept.n -= from;
    }
    kept.t.set(live.trace(sources[0]).t, kept.n);
    for (const source of sources) kept[source].set(live.trace(source).y, kept.n);
    kept.n += n;
    for (const [name, monitor] of Object.entries(info.monitors)) {
      if (monitor.kind !== "spikes") continue;
      const { t, i } = model.monitors[name];
      for (let k = 0; k < t.length; k += 1) (events[`${name}[${i[k]}]`] ??= []).push(t[k]);
    }
    for (const source of Object.keys(events)) {
      events[source] = events[source].filter((t) => t > model.t - seconds);
    }
    model.forget();
  }

  return {
    record: {
      ...live,
      trace: (source) => ({ t: kept.t ?? [], n: kept.n, y: kept[source] ?? [] }),
      events: (source) => events[source] ?? [],
    },
    range: () => (model.t > seconds ? [model.t - seconds, model.t] : [0, seconds]),
    set: (name, value) => model.set(name, value),
    get: (name) => model.get(name),
    pulses: (list) => model.put(list),
    t: () => model.t,
    diverged: () => model.diverged,
    restart() {
      model.reset();
      kept.n = 0;
      events = {};
      last = undefined;
      model.run(seconds); // the window is full from the start
      const room = 2 * Math.ceil((1.1 * seconds) / dt());
      if (room !== size) for (const name of ["t", ...sources]) kept[name] = new Float64Array(room);
      size = room;
      take();
    },
    rest() {
      last = undefined;
    },
    /** Go on by the time that has passed since the last frame. */
    frame(now = performance.now()) {
      const passed = Math.min(100, now - (last ?? now - 16)) / 1e3;
      last = now;
      model.run(Math.max(1, Math.round((passed * SPEED) / dt())) * dt());
      take();
      return !model.diverged;
    },
  };
}
