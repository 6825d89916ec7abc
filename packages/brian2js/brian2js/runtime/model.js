// The part of the module that is the same for every model: parameters, runs, monitors.
//
// createModel(overrides) -> {
//   set(name, value)   a parameter: at once; an initial value or a time step: at the next reset().
//                      name: as in info.parameters, or one element of it, "G.I[0]"
//                      value: a number in SI units, or an array of as many as there are elements
//   get(name)          the value that set() changes
//   reset()            back to the initial values and to t = 0
//   run(duration)      go on for `duration` seconds (the model's own, if left out)
//   forget()           drop what has been recorded and go on: a simulation may run for hours
//   t                  the time that has been simulated, in seconds
//   monitors           {Vmon: {t, V: [one array per recorded index]}, Smon: {t, i, count}}: views of
//                      what has been recorded since reset(), new ones after every run()
//   diverged           null, or what is no longer a finite number, and when; the run stops there
// }
// Throws Error for an unknown name, a value that cannot be, and a run of too many steps.

const MAX_STEPS = 1e7;
const MAX_UPDATES = 2e9;
const MAX_RECORDED = 5e7;
const MAX_QUEUE = 5e7;
const CHUNK = 4096;

export function createModel(overrides = {}) {
  const m = storage();
  const initial = {};
  for (const name of Object.keys(m)) if (ArrayBuffer.isView(m[name])) initial[name] = m[name].slice();
  const model = { set, get, reset, run, forget, t: 0, monitors: {}, diverged: null };
  let delaysChanged = true;

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
    if (parameter.queue) delaysChanged = true;
    if (!parameter.atReset || model.t === 0) m[parameter.array].set(array);
    if (parameter.seed && model.t === 0) reseed();
  }

  function get(name) {
    const { parameter, index, array } = place(name);
    if (index !== null) return array[index];
    return parameter.scalar ? array[0] : Array.from(array);
  }

  function reseed() {
    if (spec.seed) m.$twister = seed$(m.$seed[0], spec.seed, m.$seed[0] === spec.seed.value);
  }

  function reset() {
    for (const name of Object.keys(initial)) m[name].set(initial[name]);
    for (const queue of spec.queues) m[queue.name + "count"].fill(0);
    model.t = 0;
    model.diverged = null;
    delaysChanged = true;
    reseed();
    expose();
  }

  function forget() {
    for (const monitor of spec.monitors) {
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

  // The spikes under way, if there are any, keep the number of steps that they have left
  function prepareDelays() {
    for (const queue of spec.queues) {
      const name = queue.name;
      const delays = m[queue.delay];
      const dt = m[queue.dt][0];
      const sources = m[queue.sources];
      let last = 0;
      for (let k = 0; k < sources.length; k++) {
        const steps = Math.floor(delays[delays.length === 1 ? 0 : k] / dt + 0.5);
        m[name + "steps"][k] = steps;
        last = Math.max(last, steps);
      }
      const width = Math.max(sources.length, 1);
      if ((last + 1) * width > MAX_QUEUE) throw new Error(`${queue.public} is too long for this dt`);
      const old = { events: m[name + "events"], count: m[name + "count"], row: m[name + "row"][0] };
      const waiting = [];
      for (let k = 0; k < old.count.length; k++) {
        const row = (old.row + k) % old.count.length;
        for (let e = 0; e < old.count[row]; e++) {
          waiting.push([k, old.events[row * m[name + "width"][0] + e]]);
        }
      }
      const size = Math.max(last + 1, waiting.reduce((most, [k]) => Math.max(most, k + 1), 0));
      const slots = width + waiting.length;
      m[name + "size"][0] = size;
      m[name + "width"][0] = slots;
      m[name + "row"][0] = 0;
      m[name + "events"] = new Int32Array(size * slots);
      m[name + "count"] = new Int32Array(size);
      for (const [k, synapse] of waiting) {
        m[name + "events"][k * slots + m[name + "count"][k]++] = synapse;
      }
      const first = m[name + "first"].fill(0);
      for (const source of sources) first[source + 1] += 1;
      for (let k = 1; k < first.length; k++) first[k] += first[k - 1];
      const next = first.slice();
      sources.forEach((source, synapse) => {
        m[name + "list"][next[source]++] = synapse;
      });
    }
    delaysChanged = false;
  }

  function grow(array, length) {
    const larger = new array.constructor(length);
    larger.set(array);
    return larger;
  }

  function reserve(monitor, room) {
    const needed = m[monitor.count][0] + room;
    const has = m[monitor.room].length;
    if (has >= needed) return;
    const length = Math.max(needed, 2 * has);
    if (monitor.t) m[monitor.t] = grow(m[monitor.t], length);
    for (const { array, lists } of monitor.values) {
      m[array] = lists ? m[array].map((a) => grow(a, length)) : grow(m[array], length);
    }
  }

  function expose() {
    for (const monitor of spec.monitors) {
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
    for (const [name, array, clock] of spec.finite) {
      const bad = m[array].findIndex((value) => !Number.isFinite(value));
      if (bad >= 0) {
        const t = Number((m[clock][0] * 1e3).toPrecision(6));
        return `${name}${m[array].length > 1 ? `[${bad}]` : ""} is ${m[array][bad]} at t = ${t} ms`;
      }
    }
    return null;
  }

  function run(duration = info.duration) {
    if (typeof duration !== "number" || !(duration >= 0) || duration === Infinity) {
      throw new Error(`a run of ${duration} s cannot be`);
    }
    if (model.diverged) return model;
    const end = model.t + duration;
    let steps = 0;
    const plan = spec.clocks.map((clock) => {
      const dt = m[clock.dt][0];
      const [from, to] = [timestep(model.t, dt), timestep(end, dt)];
      steps += to - from;
      return { clock, dt, from, to };
    });
    if (!(steps <= MAX_STEPS)) {
      throw new Error(`${steps} time steps are too many (at most ${MAX_STEPS}): take a larger dt`);
    }
    const size = spec.finite.reduce((sum, [, array]) => sum + m[array].length, 1);
    if (steps * size > MAX_UPDATES) {
      throw new Error(`${steps} time steps of ${size} variables are too many: take a larger dt`);
    }
    const toRecord = spec.monitors.map((monitor) => {
      if (monitor.kind === "spikes") return 0;
      const { from, to } = plan.find(({ clock }) => clock.name === monitor.clock);
      return to - from;
    });
    const recorded = spec.monitors.reduce(
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
    if (delaysChanged) prepareDelays();
    spec.monitors.forEach((monitor, k) => monitor.room && reserve(monitor, toRecord[k]));
    do {
      for (const monitor of spec.monitors) {
        if (monitor.kind === "spikes" && monitor.room) reserve(monitor, monitor.perStep);
      }
      advance(m, CHUNK);
      model.diverged = findDivergence();
    } while (!model.diverged && spec.clocks.some(({ timestep, end }) => m[timestep][0] < m[end][0]));
    for (const events of spec.events) m[events][0] = 0;
    model.t = model.diverged ? Math.max(...spec.clocks.map(({ t }) => m[t][0])) : end;
    expose();
    return model;
  }

  if (spec.seed && spec.seed.value === null) {
    initial.$seed[0] = m.$seed[0] = Math.floor(Math.random() * 2 ** 32);
  }
  for (const [name, value] of Object.entries(overrides)) set(name, value);
  reset();
  return model;
}
