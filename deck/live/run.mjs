/**
 * Runs a model for a picture: anew for each change of a parameter, or on and on in a window of
 * time. A frame gets a few milliseconds and no more; what is not finished goes on in the next one.
 */
import { withPulses } from "../../packages/brian2js/brian2js/page/pulsed.mjs";
import { makeLog } from "./log.mjs";
import { inSlices } from "../../packages/brian2js/brian2js/page/slices.mjs";

/** Milliseconds that one frame may compute: a whole run of most models, and the next move need not wait. */
const BUDGET = 14;
/** And before the first picture of a run: with what it takes to draw it, about a frame. */
const FIRST = 4;
/** And of a simulation that runs on: a slow machine falls behind, and its sliders do not; the less after a move. */
const STEADY = 6;
const MOVED = 2;
/** And what it computes before it looks at the time; it begins with this part of its first window. */
const PIECE = 1;
const BEGIN = 1 / 200;
/** Model seconds per second of a simulation that runs on. */
const SPEED = 1;

/** The parameter that is Brian2's time step. */
const CLOCK = "defaultclock.dt";

const known = new Map();

/** "Vmon.v[0]", a monitor's row, or "Smon[0]", a neuron's spikes, in its parts. */
export function parts(source) {
  if (!known.has(source)) {
    const [, monitor, variable, index] = /^(\w+)(?:\.(\w+))?\[(\d+)\]$/.exec(source);
    known.set(source, { monitor, variable, index: Number(index) });
  }
  return known.get(source);
}

const unique = (panel, of) => [...new Set(panel.axes.flatMap(of).map(({ source }) => source))];

/** The curves over time that a figure shows, each once. */
export const tracesIn = (panel) => unique(panel, ({ lines }) => lines.filter(({ kind }) => kind === "trace"));

/** The neurons whose spikes a figure shows, each once. */
export const spikesIn = (panel) => unique(panel, ({ events }) => events);

/** The spikes of each neuron, found once for all of them: of(monitor, times, neurons, which neuron). */
function makeTrains() {
  const known = {};
  return (monitor, t, i, index) => {
    if (known[monitor]?.t !== t) {
      const of = [];
      for (let k = 0; k < t.length; k += 1) (of[i[k]] ??= []).push(t[k]);
      known[monitor] = { t, of };
    }
    return known[monitor].of[index] ?? [];
  };
}

/** What the plots ask for by name, read from a model's monitors. */
export function recordOf(model) {
  const train = makeTrains();
  return {
    /** How many runs have begun. */
    run: 0,
    refresh() {},
    sweep: /** @type {any} */ (null),
    trace(source) {
      const { monitor, variable, index } = parts(source);
      const { t, [variable]: values } = model.monitors[monitor];
      return { t, n: t.length, y: values[index] };
    },
    events(source) {
      const { monitor, index } = parts(source);
      const { t, i } = model.monitors[monitor]; // new ones after each run
      return train(monitor, t, i, index);
    },
    /** All spikes of a monitor: when and whose. */
    spikes(monitor) {
      const { t, i } = model.monitors[monitor];
      return { t, i };
    },
    /** The rate of a population in each time step. */
    rate(monitor) {
      const { t, rate } = model.monitors[monitor];
      return { t, rate };
    },
    parameter: (name) => [].concat(model.get(name))[0],
  };
}

/** What both ways of running have. */
const simulation = (model) => ({
  set: (name, value) => model.set(name, value),
  get: (name) => model.get(name),
  pulses: (list) => model.put(list),
  t: () => model.t,
  diverged: () => model.diverged,
  /** Nobody looks: time does not go on. */
  rest() {},
});

/** What runs a figure's model, at its beginning. */
export function runnerOf(figure) {
  const runner = figure.panel.scroll ? runOn(figure, figure.panel.scroll) : rerun(figure);
  runner.restart();
  return runner;
}

/** Run anew: from the initial values to the end, for each change. */
export function rerun(figure) {
  const model = withPulses(figure.createModel({}, { again: true }));
  const slices = inSlices(model);
  const record = recordOf(model);
  let budget = FIRST;
  function restart() {
    record.run += 1;
    slices.restart(figure.info.duration);
    budget = FIRST;
  }
  /** Go on for one frame; return whether there is more to do. */
  function frame() {
    const more = slices.frame(budget);
    budget = BUDGET;
    return more;
  }
  return {
    record,
    range: () => undefined,
    ...simulation(model),
    restart,
    frame,
    /** Go on before anybody waits for it, as frame() does. */
    ahead: frame,
  };
}

/** Run on: the last `seconds` are kept, the rest is forgotten. */
export function runOn(figure, seconds) {
  const { info } = figure;
  const model = withPulses(figure.createModel());
  const live = recordOf(model);
  const sources = tracesIn(figure.panel);
  const kind = (wanted) => Object.keys(info.monitors).filter((name) => info.monitors[name].kind === wanted);
  const traces = makeLog([Float64Array, ...sources.map(() => Float64Array)]);
  const spikes = Object.fromEntries(
    kind("spikes").map((name) => [name, makeLog([Float64Array, Int32Array])]),
  );
  const rates = Object.fromEntries(kind("rate").map((name) => [name, makeLog([Float64Array, Float64Array])]));
  const logs = [traces, ...Object.values(spikes), ...Object.values(rates)];
  const dt = () => model.get(CLOCK);
  let last;
  let missing = 0; // steps of the first window
  let piece = 1; // steps in one go
  let moved = false; // a value has changed since the last frame

  /** Take over what the monitors have recorded, and let the model forget it. */
  function take() {
    if (sources.length) {
      traces.append([live.trace(sources[0]).t, ...sources.map((source) => live.trace(source).y)]);
    }
    for (const [name, log] of Object.entries(spikes)) {
      const { t, i } = live.spikes(name);
      log.append([t, i]);
    }
    for (const [name, log] of Object.entries(rates)) {
      const { t, rate } = live.rate(name);
      log.append([t, rate]);
    }
    for (const log of logs) log.forget(model.t - 1.1 * seconds);
    model.forget();
  }

  /** Go on by so many steps, or as many as a budget allows; return how many are left. */
  function goOn(steps, budget) {
    const started = performance.now();
    for (let before = started; steps > 0 && before - started < budget; ) {
      const some = Math.min(piece, steps);
      model.run(some * dt());
      steps -= some;
      const now = performance.now();
      const longer = Math.min(2, Math.max(0.1, PIECE / Math.max(now - before, 0.1)));
      if (some === piece) piece = Math.ceil(piece * longer);
      before = now;
    }
    take();
    return steps;
  }

  /** Fill the first window for one frame; return whether there is more to do. */
  function ahead(budget = BUDGET) {
    missing = goOn(missing, budget);
    return missing > 0;
  }

  const record = {
    ...live,
    trace(source) {
      const [t, ...values] = traces.views();
      return { t, n: t.length, y: values[sources.indexOf(source)] };
    },
    events(source) {
      const { monitor, index } = parts(source);
      const [t, i] = spikes[monitor].views();
      return t.filter((_, k) => i[k] === index);
    },
    spikes(monitor) {
      const [t, i] = spikes[monitor].views();
      return { t, i };
    },
    rate(monitor) {
      const [t, rate] = rates[monitor].views();
      return { t, rate };
    },
  };

  return {
    record,
    // Half a step: a sum of pieces is not the same whatever they are
    range: () => (model.t > seconds + dt() / 2 ? [model.t - seconds, model.t] : [0, seconds]),
    ...simulation(model),
    set(name, value) {
      moved = true;
      return model.set(name, value);
    },
    restart() {
      record.run += 1;
      model.reset();
      for (const log of logs) log.clear();
      last = undefined;
      missing = Math.round(seconds / dt());
      piece = Math.max(1, Math.ceil(missing * BEGIN));
    },
    ahead,
    rest() {
      last = undefined;
    },
    /** Go on by the time that has passed since the last frame; before that the window is filled. */
    frame(now = performance.now()) {
      const budget = moved ? MOVED : missing ? BUDGET : STEADY;
      moved = false;
      if (missing) return ahead(budget) || !model.diverged;
      const passed = Math.min(100, now - (last ?? now - 16)) / 1e3;
      last = now;
      goOn(Math.max(1, Math.round((passed * SPEED) / dt())), budget);
      return !model.diverged;
    },
  };
}
