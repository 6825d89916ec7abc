// adex: made by brian2js from a Brian2 script; not to be edited
export const info = {
 "name": "adex",
 "dt": 5e-05,
 "duration": 0.4,
 "segments": [
  0.4
 ],
 "parameters": {
  "C": {
   "value": 2e-10,
   "shape": [],
   "kind": "constant",
   "dimension": "farad",
   "unit": "pF",
   "scale": 1e-12
  },
  "Delta_T": {
   "value": 0.002,
   "shape": [],
   "kind": "constant",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "g_L": {
   "value": 1.2000000000000002e-08,
   "shape": [],
   "kind": "constant",
   "dimension": "siemens",
   "unit": "nS",
   "scale": 1e-09
  },
  "V_T": {
   "value": -0.05,
   "shape": [],
   "kind": "constant",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "tau_w": {
   "value": 0.3,
   "shape": [],
   "kind": "constant",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "E_L": {
   "value": -0.07,
   "shape": [],
   "kind": "constant",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "I": {
   "value": 5e-10,
   "shape": [],
   "kind": "constant",
   "dimension": "amp",
   "unit": "nA",
   "scale": 1e-09
  },
  "a": {
   "value": 2e-09,
   "shape": [],
   "kind": "constant",
   "dimension": "siemens",
   "unit": "nS",
   "scale": 1e-09
  },
  "V_r": {
   "value": -0.058,
   "shape": [],
   "kind": "constant",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "b": {
   "value": 6e-11,
   "shape": [],
   "kind": "constant",
   "dimension": "amp",
   "unit": "pA",
   "scale": 1e-12
  },
  "G.v": {
   "value": [
    -0.07
   ],
   "shape": [
    1
   ],
   "kind": "state",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "G.w": {
   "value": [
    0.0
   ],
   "shape": [
    1
   ],
   "kind": "state",
   "dimension": "amp",
   "unit": "A",
   "scale": 1.0
  },
  "defaultclock.dt": {
   "value": 5e-05,
   "shape": [],
   "kind": "clock",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  }
 },
 "monitors": {
  "Vmon": {
   "kind": "state",
   "source": "G",
   "variables": {
    "v": {
     "dimension": "volt",
     "unit": "V",
     "scale": 1.0
    },
    "w": {
     "dimension": "amp",
     "unit": "A",
     "scale": 1.0
    }
   },
   "record": [
    0
   ],
   "dt": 5e-05
  },
  "Smon": {
   "kind": "spikes",
   "source": "G",
   "size": 1
  }
 }
};
const spec = {
 "parameters": {
  "C": {
   "array": "$C",
   "scalar": true,
   "divides": true
  },
  "Delta_T": {
   "array": "$Delta_T",
   "scalar": true,
   "divides": true
  },
  "g_L": {
   "array": "$g_L",
   "scalar": true
  },
  "V_T": {
   "array": "$V_T",
   "scalar": true
  },
  "tau_w": {
   "array": "$tau_w",
   "scalar": true,
   "divides": true
  },
  "E_L": {
   "array": "$E_L",
   "scalar": true
  },
  "I": {
   "array": "$I",
   "scalar": true
  },
  "a": {
   "array": "$a",
   "scalar": true
  },
  "V_r": {
   "array": "$V_r",
   "scalar": true
  },
  "b": {
   "array": "$b",
   "scalar": true
  },
  "G.v": {
   "array": "G$v",
   "atReset": true
  },
  "G.w": {
   "array": "G$w",
   "atReset": true
  },
  "defaultclock.dt": {
   "array": "defaultclock$dt",
   "scalar": true,
   "above": 0,
   "atReset": true
  }
 },
 "segments": [
  {
   "duration": 0.4,
   "start": 0.0,
   "clocks": [
    {
     "name": "defaultclock",
     "timestep": "defaultclock$timestep",
     "t": "defaultclock$t",
     "dt": "defaultclock$dt",
     "end": "defaultclock$end"
    }
   ],
   "monitors": [
    {
     "name": "Vmon",
     "kind": "state",
     "count": "Vmon$N",
     "clock": "defaultclock",
     "t": "Vmon$t",
     "values": [
      {
       "name": "v",
       "array": "Vmon$v",
       "lists": true
      },
      {
       "name": "w",
       "array": "Vmon$w",
       "lists": true
      }
     ],
     "width": 3,
     "room": "Vmon$t"
    },
    {
     "name": "Smon",
     "kind": "spikes",
     "count": "Smon$N",
     "clock": "defaultclock",
     "t": "Smon$t",
     "values": [
      {
       "name": "i",
       "array": "Smon$i",
       "lists": false
      }
     ],
     "width": 0,
     "room": "Smon$t",
     "counts": "Smon$count",
     "perStep": 1
    }
   ],
   "queues": [],
   "events": [
    "G$_spikespace"
   ],
   "finite": [
    [
     "G.v",
     "G$v",
     "defaultclock$t"
    ],
    [
     "G.w",
     "G$w",
     "defaultclock$t"
    ]
   ]
  }
 ],
 "draws": null
};
// What a program's arrays need beside its loop: room for what is recorded, queues of spikes.
// m: the arrays by their names; a monitor or a queue: the names of its arrays, see storage.py.

function filled(type, n, x) {
  return new type(n).fill(x);
}

function decoded(type, stored, text) {
  return new type(new stored(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer));
}

function grow(array, length) {
  const larger = new array.constructor(length);
  larger.set(array);
  return larger;
}

// Make room for so many more records
function reserve(m, monitor, room) {
  if (!monitor.room) return;
  const needed = m[monitor.count][0] + room;
  const known = m[monitor.room];
  const has = known.length;
  if (has >= needed) return;
  const length = Math.max(needed, 2 * has);
  if (monitor.t) m[monitor.t] = grow(m[monitor.t], length);
  for (const { array, lists } of monitor.values) {
    m[array] = lists ? m[array].map((a) => grow(a, length)) : grow(m[array], length);
  }
}

// A queue is a ring of rows, one for each time step up to the longest delay; a row holds the
// synapses that a spike reaches in that step.
// waiting: [steps that are left, synapse, ...] of the spikes under way
function prepareQueue(m, queue, waiting) {
  const name = queue.name;
  const delays = m[queue.delay];
  const dt = m[queue.dt][0];
  const sources = m[queue.sources];
  const steps = m[name + "steps"];
  let size = 1;
  for (let k = 0; k < sources.length; k++) {
    steps[k] = Math.floor(delays[delays.length === 1 ? 0 : k] / dt + 0.5);
    if (steps[k] >= size) size = steps[k] + 1;
  }
  for (let k = 0; k < waiting.length; k += 2) if (waiting[k] >= size) size = waiting[k] + 1;
  if (size > 5e7) throw new Error(`${queue.public} is too long for this dt`);
  m[name + "size"][0] = size;
  m[name + "row"][0] = 0;
  m[name + "count"] = new Int32Array(size);
  m[name + "events"] = Array.from({ length: size }, () => new Int32Array(4));
  for (let k = 0; k < waiting.length; k += 2) push(m[name + "events"], m[name + "count"], waiting[k], waiting[k + 1]);
  // The synapses of each neuron, in their order
  const first = m[name + "first"].fill(0);
  for (let k = 0; k < sources.length; k++) first[sources[k] + 1] += 1;
  for (let k = 1; k < first.length; k++) first[k] += first[k - 1];
  const next = first.slice();
  for (let k = 0; k < sources.length; k++) m[name + "list"][next[sources[k]]++] = k;
}

function push(events, count, row, synapse) {
  const n = count[row]++;
  if (n === events[row].length) events[row] = grow(events[row], 2 * n);
  events[row][n] = synapse;
}

// The spikes under way, as prepareQueue() takes them
function waiting(m, { name }) {
  const count = m[name + "count"];
  const events = m[name + "events"];
  const result = [];
  for (let k = 0; k < count.length; k++) {
    const row = (m[name + "row"][0] + k) % count.length;
    for (let e = 0; e < count[row]; e++) result.push(k, events[row][e]);
  }
  return Int32Array.from(result);
}

function storage() {
  return {
    Vmon$N: Int32Array.of(0),
    defaultclock$t: Float64Array.of(0.0),
    Vmon$_indices: Int32Array.of(0),
    G$v: Float64Array.of(-0.07),
    G$w: Float64Array.of(0.0),
    Vmon$t: new Float64Array(0),
    Vmon$v: [new Float64Array(0)],
    Vmon$w: [new Float64Array(0)],
    defaultclock$dt: Float64Array.of(5e-05),
    G$_spikespace: filled(Int32Array, 2, 0),
    Smon$N: Int32Array.of(0),
    G$i: Int32Array.of(0),
    Smon$count: Int32Array.of(0),
    Smon$i: new Int32Array(0),
    Smon$t: new Float64Array(0),
    Smon$_source_idx: Int32Array.of(0),
    defaultclock$timestep: Float64Array.of(0.0),
    $C: Float64Array.of(2e-10),
    $Delta_T: Float64Array.of(0.002),
    $g_L: Float64Array.of(1.2000000000000002e-08),
    $V_T: Float64Array.of(-0.05),
    $tau_w: Float64Array.of(0.3),
    $E_L: Float64Array.of(-0.07),
    $I: Float64Array.of(5e-10),
    $a: Float64Array.of(2e-09),
    $V_r: Float64Array.of(-0.058),
    $b: Float64Array.of(6e-11),
    defaultclock$end: new Float64Array(1),
    G$_spikespace$n: new Int32Array(1),
  };
}
const changes = [() => ({
      arrays: {
      },
      waiting: {
      }
})];
const exp$table = Float64Array.from({ length: 32 }, (_, k) => 2 ** (k / 32));
const exp$powers = Float64Array.from({ length: 2401 }, (_, k) => 2 ** (k - 1200));
const exp$near = Float64Array.from({ length: 129 }, (_, k) => Math.expm1(((k - 64) * Math.LN2) / 32));
function advance(m, budget) {
  const G$_spikespace = m.G$_spikespace;
  const Smon$i = m.Smon$i;
  const Smon$t = m.Smon$t;
  const Vmon$t = m.Vmon$t;
  const Vmon$v$r0 = m.Vmon$v[0];
  const Vmon$w$r0 = m.Vmon$w[0];
  const $C$0 = m.$C[0];
  const $Delta_T$0 = m.$Delta_T[0];
  const $E_L$0 = m.$E_L[0];
  const $I$0 = m.$I[0];
  const $V_T$0 = m.$V_T[0];
  const $V_r$0 = m.$V_r[0];
  const $a$0 = m.$a[0];
  const $b$0 = m.$b[0];
  const $g_L$0 = m.$g_L[0];
  const $tau_w$0 = m.$tau_w[0];
  let G$_spikespace$n$0 = m.G$_spikespace$n[0];
  const G$i$0 = m.G$i[0];
  let G$v$0 = m.G$v[0];
  let G$w$0 = m.G$w[0];
  let Smon$N$0 = m.Smon$N[0];
  let Smon$count$0 = m.Smon$count[0];
  let Vmon$N$0 = m.Vmon$N[0];
  const defaultclock$dt$0 = m.defaultclock$dt[0];
  const defaultclock$end$0 = m.defaultclock$end[0];
  let defaultclock$t$0 = m.defaultclock$t[0];
  let defaultclock$timestep$0 = m.defaultclock$timestep[0];
  const dt$s1 = defaultclock$dt$0;
  const _lio_1$s1 = dt$s1 / $C$0;
  const _lio_2$s1 = $Delta_T$0 * $g_L$0;
  const _lio_3$s1 = 1.0 / $Delta_T$0;
  const _lio_4$s1 = - $V_T$0;
  const _lio_5$s1 = dt$s1 / $tau_w$0;
  const _lio_6$s1 = - $E_L$0;
  for (; budget > 0 && defaultclock$timestep$0 < defaultclock$end$0 && Smon$N$0 <= Smon$t.length - 1; budget--) {
    // Vmon
    {
      const n$ = Vmon$N$0;
      Vmon$t[n$] = defaultclock$t$0;
      {
        const _source_v = G$v$0;
        const _source_w = G$w$0;
        const _to_record_v = _source_v;
        const _to_record_w = _source_w;
        Vmon$v$r0[n$] = _to_record_v;
        Vmon$w$r0[n$] = _to_record_w;
      }
      Vmon$N$0 = n$ + 1;
    }
    // neurongroup_stateupdater
    {
      {
        let v = G$v$0;
        let w = G$w$0;
        const x$1_a = _lio_3$s1 * (_lio_4$s1 + v), x$1_ = x$1_a > 760 ? 760 : x$1_a < -760 ? -760 : x$1_a, x$1_k = (x$1_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$1_z = (x$1_ - x$1_k * 0.021660849390173098) - x$1_k * 2.325192846878874e-12, x$1_j = x$1_k | 0, x$1_p = x$1_z * (1 + x$1_z * (0.5 + x$1_z * (0.16666666666666666 + x$1_z * (0.041666666666666664 + x$1_z * (0.008333333333333333 + x$1_z * 0.001388888888888889))))), x$1_t = exp$table[x$1_j & 31], x$1 = (x$1_t + x$1_t * x$1_p) * exp$powers[(x$1_j >> 5) + 1200];
        const _v = v + (_lio_1$s1 * (($I$0 + ((_lio_2$s1 * x$1) + ($g_L$0 * ($E_L$0 - v)))) - w));
        const _w = (_lio_5$s1 * (($a$0 * (_lio_6$s1 + v)) - w)) + w;
        v = _v;
        w = _w;
        G$v$0 = v;
        G$w$0 = w;
      }
    }
    // neurongroup_spike_thresholder
    {
      let n$ = 0;
      {
        const v = G$v$0;
        const _cond = v > 0.0;
        if (_cond) {
          G$_spikespace[n$] = 0;
          n$ += 1;
        }
      }G$_spikespace$n$0 = n$;
    }
    // Smon
    {
      const _source_t$s3 = defaultclock$t$0;
      for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) {
        const _source_i = G$i$0;
        const _to_record_i = _source_i;
        const _to_record_t = _source_t$s3;
        const n$ = Smon$N$0;
        Smon$i[n$] = _to_record_i;
        Smon$t[n$] = _to_record_t;
        Smon$count$0 += 1;
        Smon$N$0 = n$ + 1;
      }
    }
    // neurongroup_spike_resetter
    {
      for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) {
        let v;
        let w = G$w$0;
        v = $V_r$0;
        w += $b$0;
        G$v$0 = v;
        G$w$0 = w;
      }
    }
    {
      defaultclock$timestep$0 += 1;
      defaultclock$t$0 = defaultclock$timestep$0 * defaultclock$dt$0;
    }
  }
  m.G$_spikespace$n[0] = G$_spikespace$n$0;
  m.G$v[0] = G$v$0;
  m.G$w[0] = G$w$0;
  m.Smon$N[0] = Smon$N$0;
  m.Smon$count[0] = Smon$count$0;
  m.Vmon$N[0] = Vmon$N$0;
  m.defaultclock$t[0] = defaultclock$t$0;
  m.defaultclock$timestep[0] = defaultclock$timestep$0;
}
const loops = [advance];
// The part of the module that is the same for every model: parameters, runs, monitors.
//
// createModel(overrides) -> {
//   set(name, value)   a parameter: at once; an initial value or a time step: at the next reset().
//                      name: as in info.parameters, or one element of it, "G.I[0]"
//                      value: a number in SI units, or an array of as many as there are elements
//   get(name)          the value that set() changes
//   reset()            back to the initial values and to t = 0
//   run(duration)      go on for `duration` seconds (the model's own, if left out). A script with
//                      several run()s has as many segments: they are played in their order, and
//                      between two of them the arrays change as Python has changed them, but for
//                      parameters that set() has set
//   forget()           drop what has been recorded and go on: a simulation may run for hours
//   t                  the time of the simulation, in seconds
//   elapsed            how long it has run since reset(), in seconds: t, unless the script has
//                      gone back in time
//   monitors           {Vmon: {t, V: [one array per recorded index]}, Smon: {t, i, count}}: views of
//                      what has been recorded since reset(), new ones after every run()
//   diverged           null, or what is no longer a finite number, and when; the run stops there
// }
// Throws Error for an unknown name, a value that cannot be, and a run of too many steps.

const MAX_STEPS = 1e7;
const MAX_UPDATES = 2e9;
const MAX_RECORDED = 5e7;
const CHUNK = 4096;

export function createModel(overrides = {}) {
  const m = storage();
  const initial = {};
  for (const name of Object.keys(m)) if (ArrayBuffer.isView(m[name])) initial[name] = m[name].slice();
  const model = { set, get, reset, run, forget, t: 0, elapsed: 0, monitors: {}, diverged: null };
  const known = new Set(); // the arrays of parameters that have been set
  let current, segment, left, delaysChanged;

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

  // The random numbers with which a segment begins
  function draw() {
    if (!spec.draws) return;
    const { seed, words, spare } = spec.draws[current];
    if (seed !== null && seed === (current ? seed : m.$seed[0])) m.$twister = seed$(seed, words, spare);
    else if (current === 0) m.$twister = seed$(m.$seed[0], 0, null);
    else {
      twister = m.$twister;
      for (let k = 0; k < words; k++) word$();
    }
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
    for (let remaining = duration; !model.diverged; ) {
      const last = current === spec.segments.length - 1;
      // Half a time step is no time: the boundary is not to be missed by rounding
      const rest = last || remaining < left - 0.5 * info.dt ? remaining : left;
      advanceBy(rest, rest === left);
      remaining -= rest;
      left -= rest;
      if (last || left > 0) break;
      enter(current + 1);
    }
    expose();
    return model;
  }

  function advanceBy(duration, toTheEnd) {
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
    do {
      for (const monitor of segment.monitors) {
        if (monitor.kind === "spikes") reserve(m, monitor, monitor.perStep);
      }
      loops[current](m, CHUNK);
      model.diverged = findDivergence();
    } while (!model.diverged && segment.clocks.some(({ timestep, end }) => m[timestep][0] < m[end][0]));
    for (const events of segment.events) m[events + "$n"][0] = 0;
    model.elapsed += duration;
    model.t = model.diverged ? Math.max(...segment.clocks.map(({ t }) => m[t][0])) : end;
  }

  if (spec.draws && spec.draws[0].seed === null) {
    initial.$seed[0] = m.$seed[0] = Math.floor(Math.random() * 2 ** 32);
  }
  for (const [name, value] of Object.entries(overrides)) set(name, value);
  reset();
  return model;
}
export const panel = {"size":[1136.0,480.0],"axes":[{"box":[78.430889,12.500333,1036.902111,230.740867],"x":{"limits":[0.0,400.0],"ticks":[0.0,50.0,100.0,150.0,200.0,250.0,300.0,350.0,400.0],"words":["","","","","","","","",""],"tickLength":6.944444444444445,"labels":false,"line":true},"y":{"limits":[-85.0,0.0],"ticks":[-70.0,-50.0,0.0],"words":["\u221270","\u221250","0"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-1)","width":2.7777777777777777,"kind":"trace","source":"Vmon.v[0]","scale":[1000.0,1000.0]}],"levels":[{"colour":"var(--muted)","width":2.083333333333333,"dash":[10.416666666666666,6.25],"parameter":"V_T","y":-50.0,"scale":1000.0}],"still":[],"events":[{"source":"Smon[0]","y":[-40.0,0.0],"scale":1000.0,"colour":"var(--neuron-1)","width":2.7777777777777777}],"times":[],"bands":[],"points":[],"texts":[{"html":"v (mV)","colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-62.31],"y":[0.5,0.0]},{"html":"<i>V</i><sub><i>T</i></sub>","colour":"var(--muted)","size":22.22222222222222,"weight":"400","ha":"right","va":"bottom","rotation":0.0,"x":[0.995,0.0],"y":[0.5888,0.0],"follows":{"level":0,"dy":0.13}}],"scrolls":true},{"box":[78.430889,258.519644,1036.902111,153.827244],"x":{"limits":[0.0,400.0],"ticks":[0.0,50.0,100.0,150.0,200.0,250.0,300.0,350.0,400.0],"words":["0","50","100","150","200","250","300","350","400"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[0.0,400.0],"ticks":[0.0,100.0,200.0,300.0],"words":["0","100","200","300"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--ink)","width":3.333333333333333,"kind":"trace","source":"Vmon.w[0]","scale":[1000.0,1000000000000.0]}],"levels":[],"still":[],"events":[],"times":[],"bands":[],"points":[],"texts":[{"html":"time (ms)","colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58]},{"html":"w (pA)","colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-62.31],"y":[0.5,0.0]}],"scrolls":true}],"pictures":[],"controls":{"I":{"range":[0.0,0.8],"label":"input <i>I</i>","plain":"input I"},"a":{"range":[-15.0,15.0],"label":"<i>a</i>","plain":"a"},"b":{"range":[0.0,150.0],"label":"<i>b</i>","plain":"b"},"tau_w":{"range":[10.0,400.0],"label":"\u03c4<sub><i>w</i></sub>","plain":"\u03c4w"},"V_r":{"range":[-62.0,-42.0],"label":"reset <i>V</i><sub><i>r</i></sub>","plain":"reset Vr"},"C":{"range":[50.0,300.0],"label":"<i>C</i>","plain":"C"},"g_L":{"range":[5.0,25.0],"label":"<i>g</i><sub><i>L</i></sub>","plain":"gL"},"E_L":{"range":[-75.0,-55.0],"label":"<i>E</i><sub><i>L</i></sub>","plain":"EL"}},"presets":{"adapting":{},"tonic":{"g_L":10,"tau_w":30,"b":0},"initial burst":{"C":130,"g_L":18,"E_L":-58,"a":4,"tau_w":150,"b":120,"V_r":-50,"I":0.4},"bursting":{"g_L":10,"E_L":-58,"tau_w":120,"b":100,"V_r":-46,"I":0.21},"accelerating":{"a":-10,"b":0,"I":0.3},"irregular":{"C":100,"E_L":-60,"a":-11,"tau_w":130,"b":30,"V_r":-48,"I":0.16}},"scroll":0.0};
