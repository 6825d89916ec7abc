// multi_scale: made by brian2js from a Brian2 script; not to be edited
export const info = {
 "name": "multi_scale",
 "dt": 0.0001,
 "duration": 15.0,
 "segments": [
  15.0
 ],
 "parameters": {
  "G.V": {
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
  "G.V_s_minus": {
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
  "G.V_s_plus": {
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
  "G.V_u_plus": {
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
  "G.I_app": {
   "value": -1.0,
   "shape": [],
   "kind": "parameter",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "G.alpha_f_minus": {
   "value": -2.0,
   "shape": [],
   "kind": "parameter",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "G.alpha_s_minus": {
   "value": -1.5,
   "shape": [],
   "kind": "parameter",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "G.alpha_s_plus": {
   "value": 2.0,
   "shape": [],
   "kind": "parameter",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "G.alpha_u_plus": {
   "value": 1.5,
   "shape": [],
   "kind": "parameter",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "G.delta_f_minus": {
   "value": 0.0,
   "shape": [],
   "kind": "parameter",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "G.delta_s_minus": {
   "value": -0.9,
   "shape": [],
   "kind": "parameter",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "G.delta_s_plus": {
   "value": 0.0,
   "shape": [],
   "kind": "parameter",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "G.delta_u_plus": {
   "value": -0.9,
   "shape": [],
   "kind": "parameter",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "G.tau": {
   "value": 0.001,
   "shape": [],
   "kind": "parameter",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "G.tau_s": {
   "value": 0.05,
   "shape": [],
   "kind": "parameter",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "G.tau_u": {
   "value": 2.5,
   "shape": [],
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
  }
 },
 "monitors": {
  "Vmon": {
   "kind": "state",
   "source": "G",
   "variables": {
    "V": {
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
   "size": 1
  }
 }
};
const spec = {
 "parameters": {
  "G.V": {
   "array": "G$V",
   "atReset": true
  },
  "G.V_s_minus": {
   "array": "G$V_s_minus",
   "atReset": true
  },
  "G.V_s_plus": {
   "array": "G$V_s_plus",
   "atReset": true
  },
  "G.V_u_plus": {
   "array": "G$V_u_plus",
   "atReset": true
  },
  "G.I_app": {
   "array": "G$I_app",
   "scalar": true
  },
  "G.alpha_f_minus": {
   "array": "G$alpha_f_minus",
   "scalar": true
  },
  "G.alpha_s_minus": {
   "array": "G$alpha_s_minus",
   "scalar": true
  },
  "G.alpha_s_plus": {
   "array": "G$alpha_s_plus",
   "scalar": true
  },
  "G.alpha_u_plus": {
   "array": "G$alpha_u_plus",
   "scalar": true
  },
  "G.delta_f_minus": {
   "array": "G$delta_f_minus",
   "scalar": true
  },
  "G.delta_s_minus": {
   "array": "G$delta_s_minus",
   "scalar": true
  },
  "G.delta_s_plus": {
   "array": "G$delta_s_plus",
   "scalar": true
  },
  "G.delta_u_plus": {
   "array": "G$delta_u_plus",
   "scalar": true
  },
  "G.tau": {
   "array": "G$tau",
   "scalar": true,
   "divides": true
  },
  "G.tau_s": {
   "array": "G$tau_s",
   "scalar": true,
   "divides": true
  },
  "G.tau_u": {
   "array": "G$tau_u",
   "scalar": true,
   "divides": true
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
   "duration": 15.0,
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
       "name": "V",
       "array": "Vmon$V",
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
     "perStep": 1
    }
   ],
   "queues": [],
   "events": [
    "G$_spikespace"
   ],
   "finite": [
    [
     "G.V",
     "G$V",
     "defaultclock$t"
    ],
    [
     "G.V_s_minus",
     "G$V_s_minus",
     "defaultclock$t"
    ],
    [
     "G.V_s_plus",
     "G$V_s_plus",
     "defaultclock$t"
    ],
    [
     "G.V_u_plus",
     "G$V_u_plus",
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
    Vmon$V: [new Float64Array(0)],
    defaultclock$t: Float64Array.of(0.0),
    Vmon$_indices: Int32Array.of(0),
    G$V: Float64Array.of(0.0),
    Vmon$t: new Float64Array(0),
    G$I_app: Float64Array.of(-1.0),
    G$alpha_f_minus: Float64Array.of(-2.0),
    G$alpha_s_minus: Float64Array.of(-1.5),
    G$alpha_s_plus: Float64Array.of(2.0),
    G$alpha_u_plus: Float64Array.of(1.5),
    G$delta_f_minus: Float64Array.of(0.0),
    G$delta_s_minus: Float64Array.of(-0.9),
    G$delta_s_plus: Float64Array.of(0.0),
    G$delta_u_plus: Float64Array.of(-0.9),
    defaultclock$dt: Float64Array.of(0.0001),
    G$tau: Float64Array.of(0.001),
    G$tau_s: Float64Array.of(0.05),
    G$tau_u: Float64Array.of(2.5),
    G$V_s_minus: Float64Array.of(0.0),
    G$V_s_plus: Float64Array.of(0.0),
    G$V_u_plus: Float64Array.of(0.0),
    G$not_refractory: Uint8Array.of(1),
    G$_spikespace: filled(Int32Array, 2, 0),
    G$lastspike: Float64Array.of(-10000.0),
    Smon$N: Int32Array.of(0),
    G$i: Int32Array.of(0),
    Smon$count: Int32Array.of(0),
    Smon$i: new Int32Array(0),
    Smon$t: new Float64Array(0),
    Smon$_source_idx: Int32Array.of(0),
    defaultclock$timestep: Float64Array.of(0.0),
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
const tanh$table = Float64Array.from({ length: 1281 }, (_, k) => Math.tanh((k - 640) / 32));
function advance(m, budget) {
  const G$_spikespace = m.G$_spikespace;
  const Smon$i = m.Smon$i;
  const Smon$t = m.Smon$t;
  const Vmon$t = m.Vmon$t;
  const Vmon$V$r0 = m.Vmon$V[0];
  const G$I_app$0 = m.G$I_app[0];
  let G$V$0 = m.G$V[0];
  let G$V_s_minus$0 = m.G$V_s_minus[0];
  let G$V_s_plus$0 = m.G$V_s_plus[0];
  let G$V_u_plus$0 = m.G$V_u_plus[0];
  let G$_spikespace$n$0 = m.G$_spikespace$n[0];
  const G$alpha_f_minus$0 = m.G$alpha_f_minus[0];
  const G$alpha_s_minus$0 = m.G$alpha_s_minus[0];
  const G$alpha_s_plus$0 = m.G$alpha_s_plus[0];
  const G$alpha_u_plus$0 = m.G$alpha_u_plus[0];
  const G$delta_f_minus$0 = m.G$delta_f_minus[0];
  const G$delta_s_minus$0 = m.G$delta_s_minus[0];
  const G$delta_s_plus$0 = m.G$delta_s_plus[0];
  const G$delta_u_plus$0 = m.G$delta_u_plus[0];
  const G$i$0 = m.G$i[0];
  let G$lastspike$0 = m.G$lastspike[0];
  let G$not_refractory$0 = m.G$not_refractory[0];
  const G$tau$0 = m.G$tau[0];
  const G$tau_s$0 = m.G$tau_s[0];
  const G$tau_u$0 = m.G$tau_u[0];
  let Smon$N$0 = m.Smon$N[0];
  let Smon$count$0 = m.Smon$count[0];
  let Vmon$N$0 = m.Vmon$N[0];
  const defaultclock$dt$0 = m.defaultclock$dt[0];
  const defaultclock$end$0 = m.defaultclock$end[0];
  let defaultclock$t$0 = m.defaultclock$t[0];
  let defaultclock$timestep$0 = m.defaultclock$timestep[0];
  const I_app$s1 = G$I_app$0;
  const alpha_f_minus$s1 = G$alpha_f_minus$0;
  const alpha_s_minus$s1 = G$alpha_s_minus$0;
  const alpha_s_plus$s1 = G$alpha_s_plus$0;
  const alpha_u_plus$s1 = G$alpha_u_plus$0;
  const delta_f_minus$s1 = G$delta_f_minus$0;
  const delta_s_minus$s1 = G$delta_s_minus$0;
  const delta_s_plus$s1 = G$delta_s_plus$0;
  const delta_u_plus$s1 = G$delta_u_plus$0;
  const dt$s1 = defaultclock$dt$0;
  const tau$s1 = G$tau$0;
  const tau_s$s1 = G$tau_s$0;
  const tau_u$s1 = G$tau_u$0;
  const _lio_1$s1 = dt$s1 / tau$s1;
  const _lio_2$s1 = 0.0 - delta_f_minus$s1;
  const _lio_3$s1 = 0.0 - delta_s_minus$s1;
  const _lio_4$s1 = 0.0 - delta_s_plus$s1;
  const _lio_5$s1 = 0.0 - delta_u_plus$s1;
  const _lio_6$s1 = dt$s1 / tau_s$s1;
  const _lio_7$s1 = dt$s1 / tau_u$s1;
  for (; budget > 0 && defaultclock$timestep$0 < defaultclock$end$0 && Smon$N$0 <= Smon$t.length - 1; budget--) {
    // Vmon
    {
      const n$ = Vmon$N$0;
      Vmon$t[n$] = defaultclock$t$0;
      {
        const _source_V = G$V$0;
        const _to_record_V = _source_V;
        Vmon$V$r0[n$] = _to_record_V;
      }
      Vmon$N$0 = n$ + 1;
    }
    // neurongroup_stateupdater
    {
      {
        let V = G$V$0;
        let V_s_minus = G$V_s_minus$0;
        let V_s_plus = G$V_s_plus$0;
        let V_u_plus = G$V_u_plus$0;
        let not_refractory = G$not_refractory$0 !== 0;
        not_refractory = not_refractory || (! (V > 0));
        const x$1_a = _lio_2$s1 + V, x$1_ = x$1_a > 20 ? 20 : x$1_a < -20 ? -20 : x$1_a, x$1_k = (x$1_ * 32 + 6755399441055744) - 6755399441055744, x$1_d = x$1_ - x$1_k * 0.03125, x$1_z = x$1_d * x$1_d, x$1_t = tanh$table[(x$1_k + 640) | 0], x$1_h = x$1_d - x$1_d * x$1_z * (0.3333333333333333 - x$1_z * (0.13333333333333333 - x$1_z * 0.05396825396825397)), x$1 = x$1_t + (1 - x$1_t * x$1_t) * x$1_h / (1 + x$1_t * x$1_h);
        const x$2_a = _lio_3$s1 + V_s_minus, x$2_ = x$2_a > 20 ? 20 : x$2_a < -20 ? -20 : x$2_a, x$2_k = (x$2_ * 32 + 6755399441055744) - 6755399441055744, x$2_d = x$2_ - x$2_k * 0.03125, x$2_z = x$2_d * x$2_d, x$2_t = tanh$table[(x$2_k + 640) | 0], x$2_h = x$2_d - x$2_d * x$2_z * (0.3333333333333333 - x$2_z * (0.13333333333333333 - x$2_z * 0.05396825396825397)), x$2 = x$2_t + (1 - x$2_t * x$2_t) * x$2_h / (1 + x$2_t * x$2_h);
        const x$3_a = _lio_4$s1 + V_s_plus, x$3_ = x$3_a > 20 ? 20 : x$3_a < -20 ? -20 : x$3_a, x$3_k = (x$3_ * 32 + 6755399441055744) - 6755399441055744, x$3_d = x$3_ - x$3_k * 0.03125, x$3_z = x$3_d * x$3_d, x$3_t = tanh$table[(x$3_k + 640) | 0], x$3_h = x$3_d - x$3_d * x$3_z * (0.3333333333333333 - x$3_z * (0.13333333333333333 - x$3_z * 0.05396825396825397)), x$3 = x$3_t + (1 - x$3_t * x$3_t) * x$3_h / (1 + x$3_t * x$3_h);
        const x$4_a = _lio_5$s1 + V_u_plus, x$4_ = x$4_a > 20 ? 20 : x$4_a < -20 ? -20 : x$4_a, x$4_k = (x$4_ * 32 + 6755399441055744) - 6755399441055744, x$4_d = x$4_ - x$4_k * 0.03125, x$4_z = x$4_d * x$4_d, x$4_t = tanh$table[(x$4_k + 640) | 0], x$4_h = x$4_d - x$4_d * x$4_z * (0.3333333333333333 - x$4_z * (0.13333333333333333 - x$4_z * 0.05396825396825397)), x$4 = x$4_t + (1 - x$4_t * x$4_t) * x$4_h / (1 + x$4_t * x$4_h);
        const _V = V + (_lio_1$s1 * (I_app$s1 - ((((V + (alpha_f_minus$s1 * x$1)) + (alpha_s_minus$s1 * x$2)) + (alpha_s_plus$s1 * x$3)) + (alpha_u_plus$s1 * x$4))));
        const _V_s_minus = V_s_minus + (_lio_6$s1 * (V - V_s_minus));
        const _V_s_plus = V_s_plus + (_lio_6$s1 * (V - V_s_plus));
        const _V_u_plus = V_u_plus + (_lio_7$s1 * (V - V_u_plus));
        V = _V;
        V_s_minus = _V_s_minus;
        V_s_plus = _V_s_plus;
        V_u_plus = _V_u_plus;
        G$V$0 = V;
        G$V_s_minus$0 = V_s_minus;
        G$V_s_plus$0 = V_s_plus;
        G$V_u_plus$0 = V_u_plus;
        G$not_refractory$0 = not_refractory ? 1 : 0;
      }
    }
    // neurongroup_spike_thresholder
    {
      let n$ = 0;
      {
        const V = G$V$0;
        const not_refractory = G$not_refractory$0 !== 0;
        const _cond = (V > 0) && not_refractory;
        if (_cond) {
          G$_spikespace[n$] = 0;
          n$ += 1;
          G$not_refractory$0 = 0;
          G$lastspike$0 = defaultclock$t$0;
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
    {
      defaultclock$timestep$0 += 1;
      defaultclock$t$0 = defaultclock$timestep$0 * defaultclock$dt$0;
    }
  }
  m.G$V[0] = G$V$0;
  m.G$V_s_minus[0] = G$V_s_minus$0;
  m.G$V_s_plus[0] = G$V_s_plus$0;
  m.G$V_u_plus[0] = G$V_u_plus$0;
  m.G$_spikespace$n[0] = G$_spikespace$n$0;
  m.G$lastspike[0] = G$lastspike$0;
  m.G$not_refractory[0] = G$not_refractory$0;
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
const iv = {
  parameters: ['I_app', 'alpha_f_minus', 'alpha_s_minus', 'alpha_s_plus', 'alpha_u_plus', 'delta_f_minus', 'delta_s_minus', 'delta_s_plus', 'delta_u_plus', 'tau_s', 'tau_u'],
  input: "I_app",
  groups: [0, 2],
  timescales: (p) => [p.tau_s, p.tau_s, p.tau_u],
  current: (p, V, x) => V + p.alpha_f_minus*Math.tanh(V - p.delta_f_minus) - p.alpha_s_minus*Math.tanh(p.delta_s_minus - x[0]) - p.alpha_s_plus*Math.tanh(p.delta_s_plus - x[1]) - p.alpha_u_plus*Math.tanh(p.delta_u_plus - x[2]),
  group: "G",
  names: ['fast', 'slow', 'ultraslow'],
  low: -3.0,
  high: 3.0,
};
/**
 * Current-voltage curves, one per timescale: I(V; tau) is the input that would hold the membrane at
 * V when every filter with a time constant of at most tau has followed it there and the slower
 * ones are still at rest. Where a curve falls it is coloured by the fastest curve that falls there.
 */

const POINTS = 481;

/** Return curve(source), point(source) and refresh() of what a model has recorded. */
export function curves(record) {
  const { low, high, names, group } = iv;
  const V = Float64Array.from({ length: POINTS }, (_, i) => low + ((high - low) * i) / (POINTS - 1));
  const total = Object.fromEntries(names.map((name) => [name, new Float64Array(POINTS)]));
  const falling = Object.fromEntries(
    names.map((name) => [name, Object.fromEntries(names.map((by) => [by, new Array(POINTS)]))]),
  );
  let rest = null;

  function refresh() {
    const p = Object.fromEntries(iv.parameters.map((n) => [n, record.parameter(`${group}.${n}`)]));
    const taus = iv.timescales(p);
    const input = p[iv.input];
    // Curve k has the filters up to the time constant of the k-th timescale, as it is now
    const reach = [0, ...iv.groups.map((filter) => taus[filter])];
    const states = new Float64Array(taus.length);
    const at = (v, tau) => {
      for (let f = 0; f < states.length; f += 1) states[f] = taus[f] <= tau ? v : rest;
      return iv.current(p, v, states);
    };
    rest = 0;
    rest = fixedPoint((v) => at(v, Infinity) - input);
    const first = new Array(POINTS).fill(null);
    names.forEach((name, k) => {
      const current = total[name];
      for (let i = 0; i < POINTS; i += 1) current[i] = at(V[i], reach[k]);
      for (let i = 0; i < POINTS; i += 1) {
        const slope = current[Math.min(i + 1, POINTS - 1)] - current[Math.max(i - 1, 0)];
        if (slope < 0) first[i] ??= name;
        for (const by of names) falling[name][by][i] = slope < 0 && first[i] === by ? current[i] : null;
      }
    });
  }

  return {
    refresh,
    curve(source) {
      const [, name, by] = source.split(/[.:]/);
      return { x: V, y: by ? falling[name][by] : total[name] };
    },
    point: (source) => (source === "point.rest" && rest !== null ? [rest, record.parameter(`${group}.${iv.input}`)] : null),
  };
}

/** The lowest V at which `excess` changes its sign, by bisection; null if it does so nowhere. */
function fixedPoint(excess) {
  const [reach, steps, halvings] = [10, 2000, 40];
  const at = (i) => -reach + (2 * reach * i) / steps;
  const below = excess(at(0)) <= 0;
  for (let i = 1; i <= steps; i += 1) {
    if (excess(at(i)) <= 0 === below) continue;
    let [low, high] = [at(i - 1), at(i)];
    for (let k = 0; k < halvings; k += 1) {
      const middle = (low + high) / 2;
      if (excess(middle) <= 0 === below) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  }
  return null;
}
export const panel = {"size":[1136.0,490.00000000000006],"axes":[{"box":[67.139222,4.167,1064.693778,118.744362],"x":{"limits":[1400.0,6400.0],"ticks":[2000.0,3000.0,4000.0,5000.0,6000.0],"words":["2000","3000","4000","5000","6000"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[-4.0,4.0],"ticks":[-3.0,0.0,3.0],"words":["\u22123","0","3"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-1)","width":2.2222222222222223,"kind":"trace","source":"Vmon.V[0]","scale":[1000.0,1.0]}],"levels":[],"still":[],"events":[],"times":[],"bands":[],"points":[],"texts":[{"html":"time (ms)","colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58]},{"html":"V","colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-51.17],"y":[0.5,0.0]}],"scrolls":true},{"box":[67.139222,220.77314,326.804889,201.865416],"x":{"limits":[-3.0,3.0],"ticks":[-2.0,0.0,2.0],"words":["\u22122","0","2"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[-3.3,3.3],"ticks":[-3.0,0.0,3.0],"words":["\u22123","0","3"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--ink)","width":2.7777777777777777,"kind":"curve","source":"curve.fast"},{"colour":"var(--fast)","width":6.944444444444445,"kind":"curve","source":"curve.fast:fast"},{"colour":"var(--slow)","width":6.944444444444445,"kind":"curve","source":"curve.fast:slow"},{"colour":"var(--ultraslow)","width":6.944444444444445,"kind":"curve","source":"curve.fast:ultraslow"}],"levels":[{"colour":"var(--muted)","width":2.083333333333333,"dash":[10.416666666666666,6.25],"parameter":"G.I_app","y":-1.0,"scale":1.0}],"still":[],"events":[],"times":[],"bands":[],"points":[],"texts":[{"html":"fast","colour":"var(--fast)","size":23.61111111111111,"weight":"700","ha":"left","va":"bottom","rotation":0.0,"x":[0.0,0.0],"y":[0,-2.43]},{"html":"V","colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58]},{"html":"current I","colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-51.17],"y":[0.5,0.0]}],"scrolls":false},{"box":[436.083667,220.77314,326.804889,201.865416],"x":{"limits":[-3.0,3.0],"ticks":[-2.0,0.0,2.0],"words":["\u22122","0","2"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[-3.3,3.3],"ticks":[-3.0,0.0,3.0],"words":["\u22123","0","3"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--ink)","width":2.7777777777777777,"kind":"curve","source":"curve.slow"},{"colour":"var(--fast)","width":6.944444444444445,"kind":"curve","source":"curve.slow:fast"},{"colour":"var(--slow)","width":6.944444444444445,"kind":"curve","source":"curve.slow:slow"},{"colour":"var(--ultraslow)","width":6.944444444444445,"kind":"curve","source":"curve.slow:ultraslow"}],"levels":[{"colour":"var(--muted)","width":2.083333333333333,"dash":[10.416666666666666,6.25],"parameter":"G.I_app","y":-1.0,"scale":1.0}],"still":[],"events":[],"times":[],"bands":[],"points":[],"texts":[{"html":"slow","colour":"var(--slow)","size":23.61111111111111,"weight":"700","ha":"left","va":"bottom","rotation":0.0,"x":[0.0,0.0],"y":[0,-2.43]},{"html":"V","colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58]}],"scrolls":false},{"box":[805.028111,220.77314,326.804889,201.865416],"x":{"limits":[-3.0,3.0],"ticks":[-2.0,0.0,2.0],"words":["\u22122","0","2"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[-3.3,3.3],"ticks":[-3.0,0.0,3.0],"words":["\u22123","0","3"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--ink)","width":2.7777777777777777,"kind":"curve","source":"curve.ultraslow"},{"colour":"var(--fast)","width":6.944444444444445,"kind":"curve","source":"curve.ultraslow:fast"},{"colour":"var(--slow)","width":6.944444444444445,"kind":"curve","source":"curve.ultraslow:slow"},{"colour":"var(--ultraslow)","width":6.944444444444445,"kind":"curve","source":"curve.ultraslow:ultraslow"}],"levels":[{"colour":"var(--muted)","width":2.083333333333333,"dash":[10.416666666666666,6.25],"parameter":"G.I_app","y":-1.0,"scale":1.0}],"still":[],"events":[],"times":[],"bands":[],"points":[{"source":"point.rest","colour":"var(--neuron-1)","size":15.277777777777777}],"texts":[{"html":"ultraslow","colour":"var(--ultraslow)","size":23.61111111111111,"weight":"700","ha":"left","va":"bottom","rotation":0.0,"x":[0.0,0.0],"y":[0,-2.43]},{"html":"V","colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58]},{"html":"applied current","colour":"var(--muted)","size":22.22222222222222,"weight":"400","ha":"right","va":"bottom","rotation":0.0,"x":[0.9917,0.0],"y":[0.6394,0.0],"follows":{"level":0,"dy":-2.45}}],"scrolls":false}],"pictures":[],"controls":{"G.alpha_f_minus":{"range":[-4.0,0.0],"label":"gain \u03b1<span class=\"live-both\"><sub><i>f</i></sub><sup>\u2212</sup></span>","plain":"gain \u03b1f\u2212"},"G.delta_f_minus":{"range":[-2.0,2.0],"label":"offset \u03b4<span class=\"live-both\"><sub><i>f</i></sub><sup>\u2212</sup></span>","plain":"offset \u03b4f\u2212"},"G.alpha_s_plus":{"range":[0.0,4.0],"label":"gain \u03b1<span class=\"live-both\"><sub><i>s</i></sub><sup>+</sup></span>","plain":"gain \u03b1s+"},"G.delta_s_plus":{"range":[-2.0,2.0],"label":"offset \u03b4<span class=\"live-both\"><sub><i>s</i></sub><sup>+</sup></span>","plain":"offset \u03b4s+"},"G.alpha_s_minus":{"range":[-4.0,0.0],"label":"gain \u03b1<span class=\"live-both\"><sub><i>s</i></sub><sup>\u2212</sup></span>","plain":"gain \u03b1s\u2212"},"G.delta_s_minus":{"range":[-2.0,2.0],"label":"offset \u03b4<span class=\"live-both\"><sub><i>s</i></sub><sup>\u2212</sup></span>","plain":"offset \u03b4s\u2212"},"G.alpha_u_plus":{"range":[0.0,4.0],"label":"gain \u03b1<span class=\"live-both\"><sub><i>u</i></sub><sup>+</sup></span>","plain":"gain \u03b1u+"},"G.delta_u_plus":{"range":[-2.0,2.0],"label":"offset \u03b4<span class=\"live-both\"><sub><i>u</i></sub><sup>+</sup></span>","plain":"offset \u03b4u+"},"G.tau_s":{"range":[2.0,500.0],"log":true,"label":"slow \u03c4<sub><i>s</i></sub>","plain":"slow \u03c4s"},"G.tau_u":{"range":[50.0,10000.0],"log":true,"label":"ultraslow \u03c4<sub><i>u</i></sub>","plain":"ultraslow \u03c4u"},"G.I_app":{"range":[-3.0,3.0],"label":"current <i>I</i><sub><i>app</i></sub>","plain":"current Iapp"},"defaultclock.dt":{"range":[0.02,5.0],"log":true,"label":"step <i>dt</i>","plain":"step dt"}},"presets":{"deck's neuron":{},"silent":{"G.I_app":-2.5},"tonic spiking":{"G.alpha_s_minus":0,"G.alpha_u_plus":0,"G.I_app":0.5},"no slow-: single spikes":{"G.alpha_s_minus":0,"G.I_app":-0.5},"bursting":{"G.alpha_u_plus":2,"G.delta_s_minus":-0.88,"G.delta_u_plus":-0.88},"Ribar's start":{"G.I_app":-2}},"scroll":5.0};
