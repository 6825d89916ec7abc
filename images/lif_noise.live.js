// lif_noise: made by brian2js from a Brian2 script; not to be edited
export const info = {
 "name": "lif_noise",
 "dt": 0.0001,
 "duration": 0.5,
 "segments": [
  0.5
 ],
 "parameters": {
  "tau_ref": {
   "value": 0.005,
   "shape": [],
   "kind": "constant",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "I": {
   "value": 0.7,
   "shape": [],
   "kind": "constant",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "tau": {
   "value": 0.01,
   "shape": [],
   "kind": "constant",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "sigma": {
   "value": 0.1,
   "shape": [],
   "kind": "constant",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "V_t": {
   "value": 0.8,
   "shape": [],
   "kind": "constant",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "V_r": {
   "value": 0.0,
   "shape": [],
   "kind": "constant",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "G.v": {
   "value": [
    0.0
   ],
   "shape": [
    50
   ],
   "kind": "state",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "defaultclock.dt": {
   "value": 0.0001,
   "shape": [],
   "kind": "clock",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "seed": {
   "value": 2026.0,
   "shape": [],
   "kind": "seed",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  }
 },
 "monitors": {
  "Vmon": {
   "kind": "state",
   "source": "G",
   "variables": {
    "v": {
     "dimension": "1",
     "unit": "1",
     "scale": 1
    }
   },
   "record": [
    0
   ],
   "dt": 0.0001
  },
  "Smon": {
   "kind": "spikes",
   "source": "G",
   "size": 50
  },
  "Rmon": {
   "kind": "rate",
   "source": "G",
   "size": 50
  }
 }
};
const spec = {
 "parameters": {
  "tau_ref": {
   "array": "$tau_ref",
   "scalar": true
  },
  "I": {
   "array": "$I",
   "scalar": true
  },
  "tau": {
   "array": "$tau",
   "scalar": true,
   "divides": true
  },
  "sigma": {
   "array": "$sigma",
   "scalar": true
  },
  "V_t": {
   "array": "$V_t",
   "scalar": true
  },
  "V_r": {
   "array": "$V_r",
   "scalar": true
  },
  "G.v": {
   "array": "G$v",
   "atReset": true
  },
  "defaultclock.dt": {
   "array": "defaultclock$dt",
   "scalar": true,
   "above": 0,
   "atReset": true
  },
  "seed": {
   "array": "$seed",
   "scalar": true,
   "integer": true,
   "atLeast": 0,
   "seed": true
  }
 },
 "segments": [
  {
   "duration": 0.5,
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
      }
     ],
     "width": 2,
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
     "perStep": 50
    },
    {
     "name": "Rmon",
     "kind": "state",
     "count": "Rmon$N",
     "clock": "defaultclock",
     "t": "Rmon$t",
     "values": [
      {
       "name": "rate",
       "array": "Rmon$rate",
       "lists": false
      }
     ],
     "width": 2,
     "room": "Rmon$t"
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
     "G.lastspike",
     "G$lastspike",
     "defaultclock$t"
    ]
   ]
  }
 ],
 "draws": [
  {
   "seed": 2026,
   "words": 0,
   "spare": null
  }
 ]
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
    G$v: filled(Float64Array, 50, 0.0),
    Vmon$t: new Float64Array(0),
    Vmon$v: [new Float64Array(0)],
    G$not_refractory: filled(Uint8Array, 50, 1),
    defaultclock$dt: Float64Array.of(0.0001),
    G$lastspike: filled(Float64Array, 50, -10000.0),
    G$_spikespace: filled(Int32Array, 51, 0),
    Smon$N: Int32Array.of(0),
    G$i: Int32Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49),
    Smon$count: filled(Int32Array, 50, 0),
    Smon$i: new Int32Array(0),
    Smon$t: new Float64Array(0),
    Smon$_source_idx: Int32Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49),
    Rmon$N: Int32Array.of(0),
    Rmon$rate: new Float64Array(0),
    Rmon$t: new Float64Array(0),
    defaultclock$timestep: Float64Array.of(0.0),
    $tau_ref: Float64Array.of(0.005),
    $I: Float64Array.of(0.7),
    $tau: Float64Array.of(0.01),
    $sigma: Float64Array.of(0.1),
    $V_t: Float64Array.of(0.8),
    $V_r: Float64Array.of(0.0),
    defaultclock$end: new Float64Array(1),
    random$1_1_0: new Float64Array(50),
    G$_spikespace$n: new Int32Array(1),
    $seed: Float64Array.of(2026),
  };
}
const changes = [() => ({
      arrays: {
      },
      waiting: {
      }
})];
function timestep$(t, dt) { return Math.trunc((t + 1e-3 * dt) / dt); }
// The Mersenne Twister MT19937 (Matsumoto and Nishimura 1998) and Marsaglia's polar method, in the
// order in which NumPy's legacy generator, and so Brian2, draws from them: the same seed, the same
// numbers.
let twister = null; // that of the model which runs

// A generator with a seed; `words`: how many words the script itself has drawn before its run().
// spare: the normal random number that is left over from that, or null.
function seed$(value, words, spare) {
  twister = { state: new Uint32Array(624), next: 624, spare: spare ?? 0, hasSpare: spare !== null };
  const { state } = twister;
  state[0] = value >>> 0;
  for (let k = 1; k < 624; k++) {
    const previous = state[k - 1] ^ (state[k - 1] >>> 30);
    state[k] = Math.imul(1812433253, previous) + k;
  }
  for (let k = 0; k < words; k++) word$();
  return twister;
}

function word$() {
  const { state } = twister;
  if (twister.next === 624) {
    for (let k = 0; k < 624; k++) {
      const y = (state[k] & 0x80000000) | (state[k === 623 ? 0 : k + 1] & 0x7fffffff);
      state[k] = state[k < 227 ? k + 397 : k - 227] ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    twister.next = 0;
  }
  let y = state[twister.next++];
  y ^= y >>> 11;
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  return (y ^ (y >>> 18)) >>> 0;
}

function rand$() {
  const high = word$() >>> 5;
  return (high * 67108864 + (word$() >>> 6)) / 9007199254740992;
}

function randn$() {
  if (twister.hasSpare) {
    twister.hasSpare = false;
    return twister.spare;
  }
  let x, y, square;
  do {
    x = 2 * rand$() - 1;
    y = 2 * rand$() - 1;
    square = x * x + y * y;
  } while (square >= 1 || square === 0);
  const factor = Math.sqrt((-2 * Math.log(square)) / square);
  twister.spare = factor * x;
  twister.hasSpare = true;
  return factor * y;
}

// The number of events of a Poisson process that has `rate` of them on average: for few the product
// of uniform numbers, for many PTRS (Hormann 1993, Insurance: Mathematics and Economics 12:39-45)
function poisson$(rate) {
  if (rate === 0) return 0;
  if (rate < 10) {
    const limit = Math.exp(-rate);
    let n = 0;
    for (let product = rand$(); product > limit; product *= rand$()) n += 1;
    return n;
  }
  const b = 0.931 + 2.53 * Math.sqrt(rate);
  const a = -0.059 + 0.02483 * b;
  const inverse = 1.1239 + 1.1328 / (b - 3.4);
  const accepted = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = rand$() - 0.5;
    const v = rand$();
    const us = 0.5 - Math.abs(u);
    const n = Math.floor(((2 * a) / us + b) * u + rate + 0.43);
    if (us >= 0.07 && v <= accepted) return n;
    if (n < 0 || (us < 0.013 && v > us)) continue;
    const left = Math.log(v) + Math.log(inverse) - Math.log(a / (us * us) + b);
    if (left <= -rate + n * Math.log(rate) - logGamma$(n + 1)) return n;
  }
}

// Stirling's series for arguments of 7 and more, to which smaller ones are raised
function logGamma$(x) {
  if (x === 1 || x === 2) return 0;
  const raised = x < 7 ? Math.trunc(7 - x) : 0;
  let z = x + raised;
  const inverse = (1 / z) * (1 / z);
  let series = -1.3924322169059;
  for (const term of [
    1.796443723688307e-1, -2.955065359477124e-2, 6.41025641025641e-3, -1.917526917526918e-3,
    8.417508417508418e-4, -5.952380952380952e-4, 7.936507936507937e-4, -2.777777777777778e-3,
    8.333333333333333e-2,
  ]) {
    series = series * inverse + term;
  }
  let result = series / z + 0.5 * 1.8378770664093453 + (z - 0.5) * Math.log(z) - z;
  for (let k = 0; k < raised; k++) {
    z -= 1;
    result -= Math.log(z);
  }
  return result;
}

// How many of n happen, each with probability p <= 0.5: by inversion, for n p <= 30.
// none: the probability that none happens; bound: a number that is taken for too many
function binomial$(n, p, none, bound) {
  let count = 0;
  let probability = none;
  let u = rand$();
  while (u > probability) {
    count += 1;
    if (count > bound) {
      count = 0;
      probability = none;
      u = rand$();
    } else {
      u -= probability;
      probability = ((n - count + 1) * p * probability) / (count * (1 - p));
    }
  }
  return count;
}

function advance(m, budget) {
  const G$_spikespace = m.G$_spikespace;
  const G$i = m.G$i;
  const G$lastspike = m.G$lastspike;
  const G$not_refractory = m.G$not_refractory;
  const G$v = m.G$v;
  const Rmon$rate = m.Rmon$rate;
  const Rmon$t = m.Rmon$t;
  const Smon$count = m.Smon$count;
  const Smon$i = m.Smon$i;
  const Smon$t = m.Smon$t;
  const Vmon$t = m.Vmon$t;
  const random$1_1_0 = m.random$1_1_0;
  const Vmon$v$r0 = m.Vmon$v[0];
  const $I$0 = m.$I[0];
  const $V_r$0 = m.$V_r[0];
  const $V_t$0 = m.$V_t[0];
  const $sigma$0 = m.$sigma[0];
  const $tau$0 = m.$tau[0];
  const $tau_ref$0 = m.$tau_ref[0];
  let G$_spikespace$n$0 = m.G$_spikespace$n[0];
  let Rmon$N$0 = m.Rmon$N[0];
  let Smon$N$0 = m.Smon$N[0];
  let Vmon$N$0 = m.Vmon$N[0];
  const defaultclock$dt$0 = m.defaultclock$dt[0];
  const defaultclock$end$0 = m.defaultclock$end[0];
  let defaultclock$t$0 = m.defaultclock$t[0];
  let defaultclock$timestep$0 = m.defaultclock$timestep[0];
  twister = m.$twister;
  const dt$s1 = defaultclock$dt$0;
  const _lio_1$s1 = timestep$($tau_ref$0, dt$s1);
  const _lio_2$s1 = Math.sqrt(dt$s1);
  const _lio_3$s1 = $I$0 / $tau$0;
  const _lio_4$s1 = 1.0 / $tau$0;
  const _lio_5$s1 = $sigma$0 * Math.sqrt(2.0 / $tau$0);
  for (; budget > 0 && defaultclock$timestep$0 < defaultclock$end$0 && Smon$N$0 <= Smon$t.length - 50; budget--) {
    // Vmon
    {
      const n$ = Vmon$N$0;
      Vmon$t[n$] = defaultclock$t$0;
      {
        const _source_v = G$v[0];
        const _to_record_v = _source_v;
        Vmon$v$r0[n$] = _to_record_v;
      }
      Vmon$N$0 = n$ + 1;
    }
    // neurongroup_stateupdater
    {
      const t$s1 = defaultclock$t$0;
      for (let k$ = 0; k$ < 50; k$++) random$1_1_0[k$] = randn$();
      for (let _idx = 0; _idx < 50; _idx++) {
        const lastspike = G$lastspike[_idx];
        let not_refractory = G$not_refractory[_idx] !== 0;
        let v = G$v[_idx];
        const x$1 = timestep$(t$s1 - lastspike, dt$s1);
        not_refractory = x$1 >= _lio_1$s1;
        const xi = _lio_2$s1 * random$1_1_0[_idx];
        const _v = not_refractory ? ((dt$s1 * (_lio_3$s1 - (_lio_4$s1 * v))) + (_lio_5$s1 * xi)) + v : v;
        if (not_refractory) v = _v;
        G$not_refractory[_idx] = not_refractory ? 1 : 0;
        G$v[_idx] = v;
      }
    }
    // neurongroup_spike_thresholder
    {
      let n$ = 0;
      for (let _idx = 0; _idx < 50; _idx++) {
        const not_refractory = G$not_refractory[_idx] !== 0;
        const v = G$v[_idx];
        const _cond = (v > $V_t$0) && not_refractory;
        if (_cond) {
          G$_spikespace[n$] = _idx;
          n$ += 1;
          G$not_refractory[_idx] = 0;
          G$lastspike[_idx] = defaultclock$t$0;
        }
      }G$_spikespace$n$0 = n$;
    }
    // Smon
    {
      const _source_t$s3 = defaultclock$t$0;
      for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) {
        const _idx = G$_spikespace[e$];
        const _source_i = G$i[_idx];
        const _to_record_i = _source_i;
        const _to_record_t = _source_t$s3;
        const n$ = Smon$N$0;
        Smon$i[n$] = _to_record_i;
        Smon$t[n$] = _to_record_t;
        Smon$count[_idx - 0] += 1;
        Smon$N$0 = n$ + 1;
      }
    }
    // neurongroup_spike_resetter
    {
      for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) {
        const _idx = G$_spikespace[e$];
        let v;
        v = $V_r$0;
        G$v[_idx] = v;
      }
    }
    // Rmon
    {
      const n$ = Rmon$N$0;
      let spikes$ = 0;
      for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) {
        const source$ = G$_spikespace[e$];
        if (source$ >= 0 && source$ < 50) spikes$ += 1;
      }
      Rmon$t[n$] = defaultclock$t$0;
      Rmon$rate[n$] = 1.0 * spikes$ / defaultclock$dt$0 / 50;
      Rmon$N$0 = n$ + 1;
    }
    {
      defaultclock$timestep$0 += 1;
      defaultclock$t$0 = defaultclock$timestep$0 * defaultclock$dt$0;
    }
  }
  m.G$_spikespace$n[0] = G$_spikespace$n$0;
  m.Rmon$N[0] = Rmon$N$0;
  m.Smon$N[0] = Smon$N$0;
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
export const panel = {"size":[1136.0,330.0],"axes":[{"box":[72.430889,4.167,1042.902111,66.194391],"x":{"limits":[0.0,500.0],"ticks":[0.0,100.0,200.0,300.0,400.0,500.0],"words":["","","","","",""],"tickLength":6.944444444444445,"labels":false,"line":true},"y":{"limits":[0.0,1.25],"ticks":[0.0,0.8],"words":["0.0","0.8"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-1)","width":2.2222222222222223,"kind":"trace","source":"Vmon.v[0]","scale":[1000.0,1.0]}],"levels":[{"colour":"var(--muted)","width":2.083333333333333,"dash":[10.416666666666666,6.25],"parameter":"V_t","y":0.8,"scale":1.0},{"colour":"var(--rule)","width":2.7777777777777777,"parameter":"I","y":0.7,"scale":1.0}],"still":[],"events":[{"source":"Smon[0]","y":[0.8,1.2],"scale":1000.0,"colour":"var(--neuron-1)","width":3.333333333333333,"level":0}],"times":[],"bands":[],"points":[],"texts":[{"html":"v","colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-56.17],"y":[0.5,0.0]}],"scrolls":true},{"box":[72.430889,185.120099,1042.902111,77.22679],"x":{"limits":[0.0,500.0],"ticks":[0.0,100.0,200.0,300.0,400.0,500.0],"words":["0","100","200","300","400","500"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[0.0,51.0],"ticks":[1.0,50.0],"words":["1","50"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[],"levels":[],"still":[],"events":[{"source":"Smon[0]","y":[0.3,1.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[1]","y":[1.3,2.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[2]","y":[2.3,3.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[3]","y":[3.3,4.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[4]","y":[4.3,5.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[5]","y":[5.3,6.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[6]","y":[6.3,7.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[7]","y":[7.3,8.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[8]","y":[8.3,9.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[9]","y":[9.3,10.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[10]","y":[10.3,11.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[11]","y":[11.3,12.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[12]","y":[12.3,13.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[13]","y":[13.3,14.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[14]","y":[14.3,15.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[15]","y":[15.3,16.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[16]","y":[16.3,17.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[17]","y":[17.3,18.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[18]","y":[18.3,19.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[19]","y":[19.3,20.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[20]","y":[20.3,21.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[21]","y":[21.3,22.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[22]","y":[22.3,23.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[23]","y":[23.3,24.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[24]","y":[24.3,25.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[25]","y":[25.3,26.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[26]","y":[26.3,27.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[27]","y":[27.3,28.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[28]","y":[28.3,29.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[29]","y":[29.3,30.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[30]","y":[30.3,31.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[31]","y":[31.3,32.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[32]","y":[32.3,33.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[33]","y":[33.3,34.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[34]","y":[34.3,35.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[35]","y":[35.3,36.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[36]","y":[36.3,37.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[37]","y":[37.3,38.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[38]","y":[38.3,39.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[39]","y":[39.3,40.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[40]","y":[40.3,41.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[41]","y":[41.3,42.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[42]","y":[42.3,43.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[43]","y":[43.3,44.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[44]","y":[44.3,45.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[45]","y":[45.3,46.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[46]","y":[46.3,47.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[47]","y":[47.3,48.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[48]","y":[48.3,49.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111},{"source":"Smon[49]","y":[49.3,50.7],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111}],"times":[],"bands":[],"points":[],"texts":[{"html":"time (ms)","colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58]},{"html":"trial","colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-56.17],"y":[0.5,0.0]}],"scrolls":false}],"pictures":[[72.430889,100.917613,1042.902111,55.161993]],"controls":{"sigma":{"range":[0.0,0.4],"label":"noise \u03c3","plain":"noise \u03c3"},"I":{"range":[0.0,1.2],"label":"input <i>I</i>","plain":"input I"},"tau":{"range":[2.0,50.0],"label":"\u03c4","plain":"\u03c4"}},"presets":{},"scroll":0.0};
