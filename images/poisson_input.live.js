// poisson_input: made by brian2js from a Brian2 script; not to be edited
export const info = {
 "name": "poisson_input",
 "dt": 0.0001,
 "duration": 1.0,
 "segments": [
  1.0
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
  "tau": {
   "value": 0.01,
   "shape": [],
   "kind": "constant",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "V_t": {
   "value": 0.8,
   "shape": [],
   "kind": "constant",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "w": {
   "value": 0.05,
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
    1
   ],
   "kind": "state",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "S.delay": {
   "value": [
    0.0
   ],
   "shape": [
    100
   ],
   "kind": "parameter",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
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
  "Pmon": {
   "kind": "spikes",
   "source": "P",
   "size": 100
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
  "tau_ref": {
   "array": "$tau_ref",
   "scalar": true
  },
  "tau": {
   "array": "$tau",
   "scalar": true,
   "divides": true
  },
  "V_t": {
   "array": "$V_t",
   "scalar": true
  },
  "w": {
   "array": "$w",
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
  "S.delay": {
   "array": "S$delay",
   "atLeast": 0,
   "queue": true
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
   "duration": 1.0,
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
     "name": "Pmon",
     "kind": "spikes",
     "count": "Pmon$N",
     "clock": "defaultclock",
     "t": "Pmon$t",
     "values": [
      {
       "name": "i",
       "array": "Pmon$i",
       "lists": false
      }
     ],
     "width": 0,
     "room": "Pmon$t",
     "counts": "Pmon$count",
     "perStep": 100
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
   "queues": [
    {
     "name": "S$pre$",
     "delay": "S$delay",
     "dt": "defaultclock$dt",
     "sources": "S$_synaptic_pre",
     "public": "S.delay"
    }
   ],
   "events": [
    "G$_spikespace",
    "P$_spikespace"
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
    G$v: Float64Array.of(0.0),
    Vmon$t: new Float64Array(0),
    Vmon$v: [new Float64Array(0)],
    G$not_refractory: Uint8Array.of(1),
    defaultclock$dt: Float64Array.of(0.0001),
    G$lastspike: Float64Array.of(-10000.0),
    G$_spikespace: filled(Int32Array, 2, 0),
    P$_spikespace: filled(Int32Array, 101, 0),
    Pmon$N: Int32Array.of(0),
    P$i: decoded(Int32Array, Uint8Array, "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiYw=="),
    Pmon$count: filled(Int32Array, 100, 0),
    Pmon$i: new Int32Array(0),
    Pmon$t: new Float64Array(0),
    Pmon$_source_idx: decoded(Int32Array, Uint8Array, "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiYw=="),
    Smon$N: Int32Array.of(0),
    G$i: Int32Array.of(0),
    Smon$count: Int32Array.of(0),
    Smon$i: new Int32Array(0),
    Smon$t: new Float64Array(0),
    Smon$_source_idx: Int32Array.of(0),
    S$N: Int32Array.of(100),
    S$_synaptic_post: filled(Int32Array, 100, 0),
    defaultclock$timestep: Float64Array.of(0.0),
    S$delay: filled(Float64Array, 100, 0),
    S$_synaptic_pre: decoded(Int32Array, Uint8Array, "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiYw=="),
    $tau_ref: Float64Array.of(0.005),
    $tau: Float64Array.of(0.01),
    $V_t: Float64Array.of(0.8),
    $w: Float64Array.of(0.05),
    $V_r: Float64Array.of(0.0),
    defaultclock$end: new Float64Array(1),
    random$3_1_0: new Float64Array(100),
    S$pre$first: new Int32Array(101),
    S$pre$list: new Int32Array(100),
    S$pre$steps: new Int32Array(100),
    S$pre$row: new Int32Array(1),
    S$pre$size: new Int32Array(1),
    S$pre$count: new Int32Array(1),
    S$pre$events: [],
    G$_spikespace$n: new Int32Array(1),
    P$_spikespace$n: new Int32Array(1),
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
const _timedarray$values = Float64Array.of(5.0, 15.0, 30.0, 15.0, 5.0);
function _timedarray(t) {
  const step = Math.trunc(Math.round(t / 1.220703125e-05) / 16384);
  const row = step < 0 ? 0 : step > 4 ? 4 : step;
  return _timedarray$values[row];
}
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
  const G$not_refractory = m.G$not_refractory;
  const G$v = m.G$v;
  const P$_spikespace = m.P$_spikespace;
  const P$i = m.P$i;
  const Pmon$count = m.Pmon$count;
  const Pmon$i = m.Pmon$i;
  const Pmon$t = m.Pmon$t;
  const S$_synaptic_post = m.S$_synaptic_post;
  const S$pre$count = m.S$pre$count;
  const S$pre$events = m.S$pre$events;
  const S$pre$first = m.S$pre$first;
  const S$pre$list = m.S$pre$list;
  const S$pre$steps = m.S$pre$steps;
  const Smon$i = m.Smon$i;
  const Smon$t = m.Smon$t;
  const Vmon$t = m.Vmon$t;
  const random$3_1_0 = m.random$3_1_0;
  const Vmon$v$r0 = m.Vmon$v[0];
  const $V_r$0 = m.$V_r[0];
  const $V_t$0 = m.$V_t[0];
  const $tau$0 = m.$tau[0];
  const $tau_ref$0 = m.$tau_ref[0];
  const $w$0 = m.$w[0];
  let G$_spikespace$n$0 = m.G$_spikespace$n[0];
  const G$i$0 = m.G$i[0];
  let G$lastspike$0 = m.G$lastspike[0];
  let P$_spikespace$n$0 = m.P$_spikespace$n[0];
  let Pmon$N$0 = m.Pmon$N[0];
  let S$pre$row$0 = m.S$pre$row[0];
  const S$pre$size$0 = m.S$pre$size[0];
  let Smon$N$0 = m.Smon$N[0];
  let Smon$count$0 = m.Smon$count[0];
  let Vmon$N$0 = m.Vmon$N[0];
  const defaultclock$dt$0 = m.defaultclock$dt[0];
  const defaultclock$end$0 = m.defaultclock$end[0];
  let defaultclock$t$0 = m.defaultclock$t[0];
  let defaultclock$timestep$0 = m.defaultclock$timestep[0];
  twister = m.$twister;
  const dt$s1 = defaultclock$dt$0;
  const _lio_1$s1 = timestep$($tau_ref$0, dt$s1);
  const _lio_2$s1 = (- dt$s1) / $tau$0;
  const _lio_3$s1 = Math.exp(_lio_2$s1);
  const dt$s3 = defaultclock$dt$0;
  for (; budget > 0 && defaultclock$timestep$0 < defaultclock$end$0 && Pmon$N$0 <= Pmon$t.length - 100 && Smon$N$0 <= Smon$t.length - 1; budget--) {
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
      {
        const lastspike = G$lastspike$0;
        let not_refractory = G$not_refractory[0] !== 0;
        let v = G$v[0];
        const x$1 = timestep$(t$s1 - lastspike, dt$s1);
        not_refractory = x$1 >= _lio_1$s1;
        const _v = not_refractory ? _lio_3$s1 * v : v;
        if (not_refractory) v = _v;
        G$not_refractory[0] = not_refractory ? 1 : 0;
        G$v[0] = v;
      }
    }
    // neurongroup_spike_thresholder
    {
      let n$ = 0;
      {
        const not_refractory = G$not_refractory[0] !== 0;
        const v = G$v[0];
        const _cond = (v > $V_t$0) && not_refractory;
        if (_cond) {
          G$_spikespace[n$] = 0;
          n$ += 1;
          G$not_refractory[0] = 0;
          G$lastspike$0 = defaultclock$t$0;
        }
      }G$_spikespace$n$0 = n$;
    }
    // poissongroup_spike_thresholder
    {
      const t$s3 = defaultclock$t$0;
      const _lio_1$s3 = _timedarray(t$s3);
      let n$ = 0;
      for (let k$ = 0; k$ < 100; k$++) random$3_1_0[k$] = rand$();
      for (let _idx = 0; _idx < 100; _idx++) {
        const rates = _lio_1$s3;
        const _cond = random$3_1_0[_idx] < (dt$s3 * rates);
        if (_cond) {
          P$_spikespace[n$] = _idx;
          n$ += 1;
        }
      }P$_spikespace$n$0 = n$;
    }
    // Pmon
    {
      const _source_t$s4 = defaultclock$t$0;
      for (let e$ = 0; e$ < P$_spikespace$n$0; e$++) {
        const _idx = P$_spikespace[e$];
        const _source_i = P$i[_idx];
        const _to_record_i = _source_i;
        const _to_record_t = _source_t$s4;
        const n$ = Pmon$N$0;
        Pmon$i[n$] = _to_record_i;
        Pmon$t[n$] = _to_record_t;
        Pmon$count[_idx - 0] += 1;
        Pmon$N$0 = n$ + 1;
      }
    }
    // Smon
    {
      const _source_t$s5 = defaultclock$t$0;
      for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) {
        const _source_i = G$i$0;
        const _to_record_i = _source_i;
        const _to_record_t = _source_t$s5;
        const n$ = Smon$N$0;
        Smon$i[n$] = _to_record_i;
        Smon$t[n$] = _to_record_t;
        Smon$count$0 += 1;
        Smon$N$0 = n$ + 1;
      }
    }
    // synapses_pre
    {
      for (let e$ = 0; e$ < P$_spikespace$n$0; e$++) {
        const source$ = P$_spikespace[e$];
        const stop$ = S$pre$first[source$ + 1];
        for (let k$ = S$pre$first[source$]; k$ < stop$; k$++) {
          const synapse$ = S$pre$list[k$];
          let row$ = S$pre$row$0 + S$pre$steps[synapse$];
          if (row$ >= S$pre$size$0) row$ -= S$pre$size$0;
          push(S$pre$events, S$pre$count, row$, synapse$);
        }
      }
    }
    // synapses_pre
    {
      const row$ = S$pre$row$0;
      const count$ = S$pre$count[row$];
      if (count$ > 0) {
        const synapses$ = S$pre$events[row$];
        for (let e$ = 0; e$ < count$; e$++) {
          const _idx = synapses$[e$];
          const _postsynaptic_idx = S$_synaptic_post[_idx];
          const not_refractory = G$not_refractory[_postsynaptic_idx] !== 0;
          let v_post = G$v[_postsynaptic_idx];
          if (not_refractory) v_post += $w$0;
          G$v[_postsynaptic_idx] = v_post;
        }
        S$pre$count[row$] = 0;
      }
      S$pre$row$0 = row$ + 1 === S$pre$size$0 ? 0 : row$ + 1;
    }
    // neurongroup_spike_resetter
    {
      for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) {
        let v;
        v = $V_r$0;
        G$v[0] = v;
      }
    }
    {
      defaultclock$timestep$0 += 1;
      defaultclock$t$0 = defaultclock$timestep$0 * defaultclock$dt$0;
    }
  }
  m.G$_spikespace$n[0] = G$_spikespace$n$0;
  m.G$lastspike[0] = G$lastspike$0;
  m.P$_spikespace$n[0] = P$_spikespace$n$0;
  m.Pmon$N[0] = Pmon$N$0;
  m.S$pre$row[0] = S$pre$row$0;
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
export const panel = {"size":[1136.0,355.0],"axes":[{"box":[72.139222,4.167,1037.693778,130.4785],"x":{"limits":[0.0,1000.0],"ticks":[0.0,200.0,400.0,600.0,800.0,1000.0],"words":["","","","","",""],"tickLength":6.944444444444445,"labels":false,"line":true},"y":{"limits":[0.0,135.0],"ticks":[0.0,99.0],"words":["0","99"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[],"levels":[],"still":[],"events":[{"source":"Pmon[0]","y":[0.0,2.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[1]","y":[1.0,3.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[2]","y":[2.0,4.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[3]","y":[3.0,5.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[4]","y":[4.0,6.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[5]","y":[5.0,7.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[6]","y":[6.0,8.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[7]","y":[7.0,9.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[8]","y":[8.0,10.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[9]","y":[9.0,11.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[10]","y":[10.0,12.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[11]","y":[11.0,13.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[12]","y":[12.0,14.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[13]","y":[13.0,15.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[14]","y":[14.0,16.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[15]","y":[15.0,17.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[16]","y":[16.0,18.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[17]","y":[17.0,19.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[18]","y":[18.0,20.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[19]","y":[19.0,21.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[20]","y":[20.0,22.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[21]","y":[21.0,23.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[22]","y":[22.0,24.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[23]","y":[23.0,25.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[24]","y":[24.0,26.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[25]","y":[25.0,27.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[26]","y":[26.0,28.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[27]","y":[27.0,29.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[28]","y":[28.0,30.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[29]","y":[29.0,31.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[30]","y":[30.0,32.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[31]","y":[31.0,33.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[32]","y":[32.0,34.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[33]","y":[33.0,35.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[34]","y":[34.0,36.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[35]","y":[35.0,37.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[36]","y":[36.0,38.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[37]","y":[37.0,39.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[38]","y":[38.0,40.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[39]","y":[39.0,41.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[40]","y":[40.0,42.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[41]","y":[41.0,43.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[42]","y":[42.0,44.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[43]","y":[43.0,45.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[44]","y":[44.0,46.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[45]","y":[45.0,47.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[46]","y":[46.0,48.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[47]","y":[47.0,49.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[48]","y":[48.0,50.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[49]","y":[49.0,51.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[50]","y":[50.0,52.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[51]","y":[51.0,53.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[52]","y":[52.0,54.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[53]","y":[53.0,55.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[54]","y":[54.0,56.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[55]","y":[55.0,57.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[56]","y":[56.0,58.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[57]","y":[57.0,59.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[58]","y":[58.0,60.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[59]","y":[59.0,61.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[60]","y":[60.0,62.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[61]","y":[61.0,63.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[62]","y":[62.0,64.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[63]","y":[63.0,65.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[64]","y":[64.0,66.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[65]","y":[65.0,67.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[66]","y":[66.0,68.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[67]","y":[67.0,69.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[68]","y":[68.0,70.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[69]","y":[69.0,71.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[70]","y":[70.0,72.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[71]","y":[71.0,73.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[72]","y":[72.0,74.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[73]","y":[73.0,75.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[74]","y":[74.0,76.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[75]","y":[75.0,77.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[76]","y":[76.0,78.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[77]","y":[77.0,79.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[78]","y":[78.0,80.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[79]","y":[79.0,81.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[80]","y":[80.0,82.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[81]","y":[81.0,83.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[82]","y":[82.0,84.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[83]","y":[83.0,85.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[84]","y":[84.0,86.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[85]","y":[85.0,87.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[86]","y":[86.0,88.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[87]","y":[87.0,89.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[88]","y":[88.0,90.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[89]","y":[89.0,91.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[90]","y":[90.0,92.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[91]","y":[91.0,93.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[92]","y":[92.0,94.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[93]","y":[93.0,95.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[94]","y":[94.0,96.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[95]","y":[95.0,97.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[96]","y":[96.0,98.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[97]","y":[97.0,99.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[98]","y":[98.0,100.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333},{"source":"Pmon[99]","y":[99.0,101.0],"scale":1000.0,"colour":"var(--muted)","width":3.333333333333333}],"times":[],"bands":[],"points":[],"texts":[{"html":"100 inputs","colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-56.17],"y":[0.5,0.0]},{"html":"5 Hz each","colour":"var(--ink)","size":22.22222222222222,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.1,0.0],"y":[0.0148,0.0]},{"html":"15 Hz each","colour":"var(--ink)","size":22.22222222222222,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.3,0.0],"y":[0.0148,0.0]},{"html":"30 Hz each","colour":"var(--ink)","size":22.22222222222222,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[0.0148,0.0]},{"html":"15 Hz each","colour":"var(--ink)","size":22.22222222222222,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.7,0.0],"y":[0.0148,0.0]},{"html":"5 Hz each","colour":"var(--ink)","size":22.22222222222222,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.9,0.0],"y":[0.0148,0.0]}],"scrolls":false},{"box":[72.139222,156.868389,1037.693778,130.4785],"x":{"limits":[0.0,1000.0],"ticks":[0.0,200.0,400.0,600.0,800.0,1000.0],"words":["0","200","400","600","800","1000"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[0.0,1.6],"ticks":[0.0,0.8],"words":["0.0","0.8"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-1)","width":2.5,"kind":"trace","source":"Vmon.v[0]","scale":[1000.0,1.0]}],"levels":[{"colour":"var(--muted)","width":2.083333333333333,"dash":[10.416666666666666,6.25],"parameter":"V_t","y":0.8,"scale":1.0}],"still":[],"events":[{"source":"Smon[0]","y":[0.8,1.2],"scale":1000.0,"colour":"var(--neuron-1)","width":3.333333333333333,"level":0}],"times":[],"bands":[],"points":[],"texts":[{"html":"time (ms)","colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58]},{"html":"v","colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-56.17],"y":[0.5,0.0]}],"scrolls":true}],"pictures":[],"controls":{"w":{"range":[0.0,0.3],"label":"weight <i>w</i>","plain":"weight w"},"tau":{"range":[2.0,50.0],"label":"\u03c4","plain":"\u03c4"},"V_t":{"range":[0.2,2.0],"label":"threshold <i>V</i><sub><i>t</i></sub>","plain":"threshold Vt"}},"presets":{},"scroll":0.0};
