// The part of the module that is the same for every model: parameters, runs, monitors.
//
// modelOf({info, spec, storage, changes, loops}) -> createModel, which the module exports:
// createModel(overrides, {again}), again: whether it will begin anew, so that random numbers are kept, -> {
//   set(name, value)   a parameter: at once; an initial value or a time step: at the next reset().
//                      name: as in info.parameters, or one element of it, "G.I[0]"
//                      value: a number in SI units, or an array of as many as there are elements
//   get(name)          the value that set() changes
//   now(name)          the value of an element, "G.v[0]", as it is in this moment of the run
//   nudge(name, x)     from outside, in the midst of a run: adds x to a variable, "G.v[0]"; a
//                      parameter is what it has been set to plus x, until the next nudge or reset
//   reset()            back to the initial values and to t = 0
//   run(duration)      go on for `duration` seconds (the model's own, if left out). A script with
//                      several run()s has as many segments: they are played in their order, and
//                      between two of them the arrays change as Python has changed them, but for
//                      parameters that set() has set
//   stage(k)           what the k-th of stages, [{when, label}], does in a time step: all of them, from 0
//                      on, are one; a module has them if it was made so
//   forget()           drop what has been recorded and go on: a simulation may run for hours
//   t                  the time of the simulation, in seconds
//   elapsed            how long it has run since reset(), in seconds: t, unless the script has
//                      gone back in time
//   monitors           {Vmon: {t, V: [one array per recorded index]}, Smon: {t, i, count}}: views of
//                      what has been recorded since reset(), new ones after every run()
//   diverged           null, or what is no longer a finite number, and when; the run stops there
// }
// Throws Error for an unknown name, a value that cannot be, and a run of too many steps.

import { keep$, seed$, skip$, use$ } from "./random.js";
import { prepareQueue, reserve, waiting } from "./storage.js";

const MAX_STEPS = 1e7;
const MAX_UPDATES = 2e9;
const MAX_RECORDED = 5e7;
const CHUNK = 4096;

// Quickly, for there may be a million: infinity times 0 is not a number
function allFinite(array) {
  let sum = 0;
  for (let k = 0; k < array.length; k++) sum += array[k] * 0;
  return sum === 0;
}

export function modelOf({ info, spec, storage, changes, loops, stages = [] }) {
  return function createModel(overrides = {}, { again = false } = {}) {
    const m = storage();
    const initial = {};
    // Which synapses a neuron has is found once (prepareQueue)
    const found = spec.segments
      .flatMap(({ queues }) => queues)
      .flatMap((q) => [`${q.name}first`, `${q.name}list`]);
    for (const [name, array] of Object.entries(m))
      if (ArrayBuffer.isView(array) && !found.includes(name)) initial[name] = m[name].slice();
    const model = {
      set,
      get,
      now,
      nudge,
      reset,
      run,
      forget,
      t: 0,
      elapsed: 0,
      monitors: {},
      diverged: null,
      stage,
      stages,
    };
    const known = new Set(); // the arrays of parameters that have been set
    let current, segment, left, delaysChanged, ending;
    let first; // the generator with which the run began

    function place(name) {
      const parts = /^(.*?)(?:\[(\d+)\])?$/.exec(name);
      const parameter = spec.parameters[parts[1]];
      if (parameter === undefined) throw new Error(`${name} is not a parameter of this model`);
      const size = initial[parameter.array].length;
      const index = parts[2] === undefined ? null : Number(parts[2]);
      if (index !== null && index >= size) throw new Error(`${name}: there are only ${size} elements`);
      return { parameter, size, index, array: initial[parameter.array] };
    }

    function check(name, value, { divides, atLeast, above, integer }) {
      if (typeof value === "boolean") value = Number(value);
      if (typeof value !== "number" || !Number.isFinite(value)) {
        throw new Error(`${name} = ${value} is not a finite number`);
      }
      if (divides && value === 0) throw new Error(`${name} = 0: the model divides by it`);
      if (above !== undefined && value <= above) throw new Error(`${name} = ${value} is not above ${above}`);
      if (atLeast !== undefined && value < atLeast) throw new Error(`${name} = ${value} is below ${atLeast}`);
      if (integer && !Number.isInteger(value)) throw new Error(`${name} = ${value} is not an integer`);
      return value;
    }

    function set(name, value) {
      const { parameter, size, index, array } = place(name);
      if (parameter.fixed) throw new Error(`${name} cannot be changed: ${parameter.fixed}`);
      if (typeof value === "object" && value !== null) {
        if (index !== null || value.length !== size) {
          throw new Error(`${name} takes ${index === null ? size : 1} values, not ${value.length}`);
        }
        const checked = Array.from(value, (v, k) => check(`${name}[${k}]`, v, parameter));
        array.set(checked);
      } else {
        const checked = check(name, value, parameter);
        if (index === null) array.fill(checked);
        else array[index] = checked;
      }
      if (!parameter.atReset) known.add(parameter.array);
      if (parameter.queue) delaysChanged = true;
      if (!parameter.atReset || model.elapsed === 0) m[parameter.array].set(array);
      if (parameter.seed && model.elapsed === 0) draw();
    }

    function get(name) {
      const { parameter, index, array } = place(name);
      if (index !== null) return array[index];
      return parameter.scalar ? array[0] : Array.from(array);
    }

    function now(name) {
      const { parameter, index } = place(name);
      return m[parameter.array][index ?? 0];
    }

    function nudge(name, amount) {
      const { parameter, index, array } = place(name);
      const now = m[parameter.array];
      const base = parameter.atReset ? now : array;
      const [from, to] = index === null ? [0, now.length] : [index, index + 1];
      for (let k = from; k < to; k++) now[k] = base[k] + amount;
    }

    // The random numbers with which a segment begins
    function draw() {
      if (!spec.draws) return;
      const { seed, words, spare } = spec.draws[current];
      if (current && seed === null) use$(m.$twister);
      else m.$twister = seed$(current ? seed : m.$seed[0]);
      // With a seed of the page's own there is nothing that the script has drawn
      if (words !== null && (current || seed === m.$seed[0])) skip$(words, spare);
      if (current === 0) first = keep$(m.$twister, first, again);
    }

    function reset() {
      for (const name of Object.keys(initial)) m[name].set(initial[name]);
      for (const { queues } of spec.segments) {
        for (const queue of queues) prepareQueue(m, queue, []);
      }
      model.elapsed = 0;
      model.diverged = null;
      enter(0);
      expose();
    }

    function enter(number) {
      current = number;
      segment = spec.segments[number];
      left = segment.duration;
      model.t = segment.start;
      const { arrays, waiting } = changes[number]();
      for (const [name, array] of Object.entries(arrays)) {
        if (!known.has(name)) m[name].set(array);
      }
      for (const queue of segment.queues) {
        if (waiting[queue.name]) prepareQueue(m, queue, waiting[queue.name]);
      }
      delaysChanged = true;
      draw();
    }

    function forget() {
      for (const monitor of segment.monitors) {
        m[monitor.count][0] = 0;
        if (monitor.counts) m[monitor.counts].fill(0);
      }
      expose();
    }

    // As Clock._calc_timestep: the nearest step if it is within 0.01 % of dt, else the next one
    function timestep(t, dt) {
      const nearest = Math.round(t / dt);
      return Math.abs(nearest * dt - t) / dt <= 1e-4 ? nearest : Math.ceil(t / dt);
    }

    function expose() {
      for (const monitor of segment.monitors) {
        const n = m[monitor.count][0];
        const views = (model.monitors[monitor.name] ??= {});
        if (monitor.t) views.t = m[monitor.t].subarray(0, n);
        for (const { name, array, lists } of monitor.values) {
          views[name] = lists ? m[array].map((a) => a.subarray(0, n)) : m[array].subarray(0, n);
        }
        if (monitor.counts) views.count = m[monitor.counts];
      }
    }

    function findDivergence() {
      for (const [name, array, clock] of segment.finite) {
        if (allFinite(m[array])) continue;
        const bad = m[array].findIndex((value) => !Number.isFinite(value));
        const t = Number((m[clock][0] * 1e3).toPrecision(6));
        return `${name}${m[array].length > 1 ? `[${bad}]` : ""} is ${m[array][bad]} at t = ${t} ms`;
      }
      return null;
    }

    function run(duration = info.duration) {
      if (typeof duration !== "number" || !(duration >= 0) || duration === Infinity) {
        throw new Error(`a run of ${duration} s cannot be`);
      }
      for (let remaining = duration; !model.diverged; ) {
        const last = current === spec.segments.length - 1;
        // Half a time step is no time: the boundary is not to be missed by rounding
        const rest = last || remaining < left - 0.5 * info.dt ? remaining : left;
        advanceBy(rest, rest === left);
        remaining -= rest;
        left -= rest;
        if (last || left > 0) break;
        expose(); // the next segment may have other monitors
        enter(current + 1);
      }
      expose();
      return model;
    }

    function stage(k) {
      if (k === 0) ending = prepare(info.dt, false);
      makeRoom();
      stages[k].advance(m, 1);
      model.diverged = findDivergence();
      if (k === stages.length - 1) conclude(info.dt, ending);
      expose();
    }

    function advanceBy(duration, toTheEnd) {
      const end = prepare(duration, toTheEnd);
      while (segment.clocks.some(({ timestep, end }) => m[timestep][0] < m[end][0])) {
        makeRoom();
        loops[current](m, CHUNK);
        model.diverged = findDivergence();
        if (model.diverged) break;
      }
      conclude(duration, end);
    }

    // For the spikes of a step
    function makeRoom() {
      for (const monitor of segment.monitors) {
        if (monitor.kind === "spikes") reserve(m, monitor, monitor.perStep);
      }
    }

    function conclude(duration, end) {
      for (const events of segment.events) m[events + "$n"][0] = 0;
      model.elapsed += duration;
      model.t = model.diverged ? Math.max(...segment.clocks.map(({ t }) => m[t][0])) : end;
    }

    // Make ready for a run from now on; return when it ends
    function prepare(duration, toTheEnd) {
      const end = toTheEnd ? segment.start + segment.duration : model.t + duration;
      let steps = 0;
      const plan = segment.clocks.map((clock) => {
        const dt = m[clock.dt][0];
        const [from, to] = [timestep(model.t, dt), timestep(end, dt)];
        steps += to - from;
        return { clock, dt, from, to };
      });
      if (!(steps <= MAX_STEPS)) {
        throw new Error(`${steps} time steps are too many (at most ${MAX_STEPS}): take a larger dt`);
      }
      const size = segment.finite.reduce((sum, [, array]) => sum + m[array].length, 1);
      if (steps * size > MAX_UPDATES) {
        throw new Error(`${steps} time steps of ${size} variables are too many: take a larger dt`);
      }
      const toRecord = segment.monitors.map((monitor) => {
        if (monitor.kind === "spikes") return 0;
        const { from, to } = plan.find(({ clock }) => clock.name === monitor.clock);
        return to - from;
      });
      const recorded = segment.monitors.reduce(
        (sum, monitor, k) => sum + (m[monitor.count][0] + toRecord[k]) * monitor.width,
        0,
      );
      if (recorded > MAX_RECORDED) {
        throw new Error(`${recorded} values to record are too many: take a larger dt`);
      }
      for (const { clock, dt, from, to } of plan) {
        m[clock.timestep][0] = from;
        m[clock.t][0] = from * dt;
        m[clock.end][0] = to;
      }
      // The spikes under way, if there are any, keep the number of steps that they have left
      if (delaysChanged) for (const queue of segment.queues) prepareQueue(m, queue, waiting(m, queue));
      delaysChanged = false;
      segment.monitors.forEach((monitor, k) => reserve(m, monitor, toRecord[k]));
      return end;
    }

    if (spec.draws && spec.draws[0].seed === null) {
      initial.$seed[0] = m.$seed[0] = Math.floor(Math.random() * 2 ** 32);
    }
    for (const [name, value] of Object.entries(overrides)) set(name, value);
    reset();
    return model;
  };
}
