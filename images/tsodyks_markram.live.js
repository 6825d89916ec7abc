// tsodyks_markram: made by brian2js from a Brian2 script; not to be edited
export const info = {
 "name": "tsodyks_markram",
 "dt": 0.0001,
 "duration": 1.25,
 "segments": [
  1.25
 ],
 "parameters": {
  "tau_s": {
   "value": 0.02,
   "shape": [],
   "kind": "constant",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "A": {
   "value": 1e-10,
   "shape": [],
   "kind": "constant",
   "dimension": "amp",
   "unit": "pA",
   "scale": 1e-12
  },
  "G.I": {
   "value": [
    0.0
   ],
   "shape": [
    2
   ],
   "kind": "state",
   "dimension": "amp",
   "unit": "A",
   "scale": 1.0
  },
  "S.u": {
   "value": [
    0.0
   ],
   "shape": [
    2
   ],
   "kind": "state",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "S.x": {
   "value": [
    1.0
   ],
   "shape": [
    2
   ],
   "kind": "state",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "S.U": {
   "value": [
    0.45,
    0.15
   ],
   "shape": [
    2
   ],
   "kind": "parameter",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "S.tau_d": {
   "value": [
    0.75,
    0.05
   ],
   "shape": [
    2
   ],
   "kind": "parameter",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "S.tau_f": {
   "value": [
    0.05,
    0.75
   ],
   "shape": [
    2
   ],
   "kind": "parameter",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "S.delay": {
   "value": [
    0.0
   ],
   "shape": [
    2
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
  }
 },
 "monitors": {
  "Mmon": {
   "kind": "state",
   "source": "S",
   "variables": {
    "u": {
     "dimension": "1",
     "unit": "1",
     "scale": 1
    },
    "x": {
     "dimension": "1",
     "unit": "1",
     "scale": 1
    }
   },
   "record": [
    0,
    1
   ],
   "dt": 0.0001
  },
  "Imon": {
   "kind": "state",
   "source": "G",
   "variables": {
    "I": {
     "dimension": "amp",
     "unit": "A",
     "scale": 1.0
    }
   },
   "record": [
    0,
    1
   ],
   "dt": 0.0001
  },
  "Smon": {
   "kind": "spikes",
   "source": "P",
   "size": 1
  }
 }
};
const spec = {
 "parameters": {
  "tau_s": {
   "array": "$tau_s",
   "scalar": true,
   "divides": true
  },
  "A": {
   "array": "$A",
   "scalar": true
  },
  "G.I": {
   "array": "G$I",
   "atReset": true
  },
  "S.u": {
   "array": "S$u",
   "atReset": true
  },
  "S.x": {
   "array": "S$x",
   "atReset": true
  },
  "S.U": {
   "array": "S$U"
  },
  "S.tau_d": {
   "array": "S$tau_d",
   "divides": true
  },
  "S.tau_f": {
   "array": "S$tau_f",
   "divides": true
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
   "fixed": "the spike times of a SpikeGeneratorGroup are in steps of it",
   "atReset": true
  }
 },
 "segments": [
  {
   "duration": 1.25,
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
     "name": "Mmon",
     "kind": "state",
     "count": "Mmon$N",
     "clock": "defaultclock",
     "t": "Mmon$t",
     "values": [
      {
       "name": "u",
       "array": "Mmon$u",
       "lists": true
      },
      {
       "name": "x",
       "array": "Mmon$x",
       "lists": true
      }
     ],
     "width": 5,
     "room": "Mmon$t"
    },
    {
     "name": "Imon",
     "kind": "state",
     "count": "Imon$N",
     "clock": "defaultclock",
     "t": "Imon$t",
     "values": [
      {
       "name": "I",
       "array": "Imon$I",
       "lists": true
      }
     ],
     "width": 3,
     "room": "Imon$t"
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
    "P$_spikespace"
   ],
   "finite": [
    [
     "S.u",
     "S$u",
     "defaultclock$t"
    ],
    [
     "S.x",
     "S$x",
     "defaultclock$t"
    ],
    [
     "G.I",
     "G$I",
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
    Mmon$N: Int32Array.of(0),
    defaultclock$t: Float64Array.of(0.0),
    Mmon$_indices: Int32Array.of(0, 1),
    S$u: filled(Float64Array, 2, 0.0),
    S$x: filled(Float64Array, 2, 1.0),
    Mmon$t: new Float64Array(0),
    Mmon$u: [new Float64Array(0), new Float64Array(0)],
    Mmon$x: [new Float64Array(0), new Float64Array(0)],
    Imon$I: [new Float64Array(0), new Float64Array(0)],
    Imon$N: Int32Array.of(0),
    Imon$_indices: Int32Array.of(0, 1),
    G$I: filled(Float64Array, 2, 0.0),
    Imon$t: new Float64Array(0),
    defaultclock$dt: Float64Array.of(0.0001),
    S$N: Int32Array.of(2),
    S$tau_d: Float64Array.of(0.75, 0.05),
    S$tau_f: Float64Array.of(0.05, 0.75),
    P$_lastindex: Int32Array.of(0),
    P$_period_bins: Int32Array.of(0),
    P$_spikespace: filled(Int32Array, 2, 0),
    P$_timebins: Int32Array.of(1000, 1500, 2000, 2500, 3000, 3500, 4000, 4500, 5000, 5500, 10500),
    P$neuron_index: filled(Int32Array, 11, 0),
    defaultclock$timestep: Float64Array.of(0.0),
    P$spike_number: Int32Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
    Smon$N: Int32Array.of(0),
    P$i: Int32Array.of(0),
    Smon$count: Int32Array.of(0),
    Smon$i: new Int32Array(0),
    Smon$t: new Float64Array(0),
    Smon$_source_idx: Int32Array.of(0),
    S$U: Float64Array.of(0.45, 0.15),
    S$_synaptic_post: Int32Array.of(0, 1),
    S$delay: filled(Float64Array, 2, 0.0),
    S$_synaptic_pre: filled(Int32Array, 2, 0),
    $tau_s: Float64Array.of(0.02),
    $A: Float64Array.of(1e-10),
    defaultclock$end: new Float64Array(1),
    S$pre$first: new Int32Array(2),
    S$pre$list: new Int32Array(2),
    S$pre$steps: new Int32Array(2),
    S$pre$row: new Int32Array(1),
    S$pre$size: new Int32Array(1),
    S$pre$count: new Int32Array(1),
    S$pre$events: [],
    P$_spikespace$n: new Int32Array(1),
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
  const Imon$t = m.Imon$t;
  const Mmon$t = m.Mmon$t;
  const P$_spikespace = m.P$_spikespace;
  const P$_timebins = m.P$_timebins;
  const P$neuron_index = m.P$neuron_index;
  const S$pre$count = m.S$pre$count;
  const S$pre$events = m.S$pre$events;
  const S$pre$first = m.S$pre$first;
  const S$pre$list = m.S$pre$list;
  const S$pre$steps = m.S$pre$steps;
  const Smon$i = m.Smon$i;
  const Smon$t = m.Smon$t;
  const Imon$I$r0 = m.Imon$I[0];
  const Imon$I$r1 = m.Imon$I[1];
  const Mmon$u$r0 = m.Mmon$u[0];
  const Mmon$u$r1 = m.Mmon$u[1];
  const Mmon$x$r0 = m.Mmon$x[0];
  const Mmon$x$r1 = m.Mmon$x[1];
  const $A$0 = m.$A[0];
  const $tau_s$0 = m.$tau_s[0];
  let G$I$0 = m.G$I[0];
  let G$I$1 = m.G$I[1];
  let Imon$N$0 = m.Imon$N[0];
  let Mmon$N$0 = m.Mmon$N[0];
  let P$_lastindex$0 = m.P$_lastindex[0];
  const P$_period_bins$0 = m.P$_period_bins[0];
  let P$_spikespace$n$0 = m.P$_spikespace$n[0];
  const P$i$0 = m.P$i[0];
  const S$U$0 = m.S$U[0];
  const S$U$1 = m.S$U[1];
  const S$_synaptic_post$0 = m.S$_synaptic_post[0];
  const S$_synaptic_post$1 = m.S$_synaptic_post[1];
  let S$pre$row$0 = m.S$pre$row[0];
  const S$pre$size$0 = m.S$pre$size[0];
  const S$tau_d$0 = m.S$tau_d[0];
  const S$tau_d$1 = m.S$tau_d[1];
  const S$tau_f$0 = m.S$tau_f[0];
  const S$tau_f$1 = m.S$tau_f[1];
  let S$u$0 = m.S$u[0];
  let S$u$1 = m.S$u[1];
  let S$x$0 = m.S$x[0];
  let S$x$1 = m.S$x[1];
  let Smon$N$0 = m.Smon$N[0];
  let Smon$count$0 = m.Smon$count[0];
  const defaultclock$dt$0 = m.defaultclock$dt[0];
  const defaultclock$end$0 = m.defaultclock$end[0];
  let defaultclock$t$0 = m.defaultclock$t[0];
  let defaultclock$timestep$0 = m.defaultclock$timestep[0];
  const dt$s2 = defaultclock$dt$0;
  const _lio_1$s2 = Math.exp((- dt$s2) / $tau_s$0);
  const dt$s3 = defaultclock$dt$0;
  const _lio_1$s3 = - dt$s3;
  for (; budget > 0 && defaultclock$timestep$0 < defaultclock$end$0 && Smon$N$0 <= Smon$t.length - 1; budget--) {
    // Mmon
    {
      const n$ = Mmon$N$0;
      Mmon$t[n$] = defaultclock$t$0;
      {
        const _source_u = S$u$0;
        const _source_x = S$x$0;
        const _to_record_u = _source_u;
        const _to_record_x = _source_x;
        Mmon$u$r0[n$] = _to_record_u;
        Mmon$x$r0[n$] = _to_record_x;
      }
      {
        const _source_u = S$u$1;
        const _source_x = S$x$1;
        const _to_record_u = _source_u;
        const _to_record_x = _source_x;
        Mmon$u$r1[n$] = _to_record_u;
        Mmon$x$r1[n$] = _to_record_x;
      }
      Mmon$N$0 = n$ + 1;
    }
    // Imon
    {
      const n$ = Imon$N$0;
      Imon$t[n$] = defaultclock$t$0;
      {
        const _source_I = G$I$0;
        const _to_record_I = _source_I;
        Imon$I$r0[n$] = _to_record_I;
      }
      {
        const _source_I = G$I$1;
        const _to_record_I = _source_I;
        Imon$I$r1[n$] = _to_record_I;
      }
      Imon$N$0 = n$ + 1;
    }
    // neurongroup_stateupdater
    {
      {
        let I = G$I$0;
        const _I = _lio_1$s2 * I;
        I = _I;
        G$I$0 = I;
      }
      {
        let I = G$I$1;
        const _I = _lio_1$s2 * I;
        I = _I;
        G$I$1 = I;
      }
    }
    // synapses_stateupdater
    {
      {
        const tau_d = S$tau_d$0;
        const tau_f = S$tau_f$0;
        let u = S$u$0;
        let x = S$x$0;
        const x$1_a = _lio_1$s3 / tau_f, x$1_ = x$1_a > 760 ? 760 : x$1_a < -760 ? -760 : x$1_a, x$1_k = (x$1_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$1_z = (x$1_ - x$1_k * 0.021660849390173098) - x$1_k * 2.325192846878874e-12, x$1_j = x$1_k | 0, x$1_p = x$1_z * (1 + x$1_z * (0.5 + x$1_z * (0.16666666666666666 + x$1_z * (0.041666666666666664 + x$1_z * (0.008333333333333333 + x$1_z * 0.001388888888888889))))), x$1_t = exp$table[x$1_j & 31], x$1 = (x$1_t + x$1_t * x$1_p) * exp$powers[(x$1_j >> 5) + 1200];
        const _u = u * x$1;
        const x$2_a = _lio_1$s3 / tau_d, x$2_ = x$2_a > 760 ? 760 : x$2_a < -760 ? -760 : x$2_a, x$2_k = (x$2_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$2_z = (x$2_ - x$2_k * 0.021660849390173098) - x$2_k * 2.325192846878874e-12, x$2_j = x$2_k | 0, x$2_p = x$2_z * (1 + x$2_z * (0.5 + x$2_z * (0.16666666666666666 + x$2_z * (0.041666666666666664 + x$2_z * (0.008333333333333333 + x$2_z * 0.001388888888888889))))), x$2_t = exp$table[x$2_j & 31], x$2 = (x$2_t + x$2_t * x$2_p) * exp$powers[(x$2_j >> 5) + 1200];
        const _x = (1.0 + (x * x$2)) - x$2;
        u = _u;
        x = _x;
        S$u$0 = u;
        S$x$0 = x;
      }
      {
        const tau_d = S$tau_d$1;
        const tau_f = S$tau_f$1;
        let u = S$u$1;
        let x = S$x$1;
        const x$3_a = _lio_1$s3 / tau_f, x$3_ = x$3_a > 760 ? 760 : x$3_a < -760 ? -760 : x$3_a, x$3_k = (x$3_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$3_z = (x$3_ - x$3_k * 0.021660849390173098) - x$3_k * 2.325192846878874e-12, x$3_j = x$3_k | 0, x$3_p = x$3_z * (1 + x$3_z * (0.5 + x$3_z * (0.16666666666666666 + x$3_z * (0.041666666666666664 + x$3_z * (0.008333333333333333 + x$3_z * 0.001388888888888889))))), x$3_t = exp$table[x$3_j & 31], x$3 = (x$3_t + x$3_t * x$3_p) * exp$powers[(x$3_j >> 5) + 1200];
        const _u = u * x$3;
        const x$4_a = _lio_1$s3 / tau_d, x$4_ = x$4_a > 760 ? 760 : x$4_a < -760 ? -760 : x$4_a, x$4_k = (x$4_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$4_z = (x$4_ - x$4_k * 0.021660849390173098) - x$4_k * 2.325192846878874e-12, x$4_j = x$4_k | 0, x$4_p = x$4_z * (1 + x$4_z * (0.5 + x$4_z * (0.16666666666666666 + x$4_z * (0.041666666666666664 + x$4_z * (0.008333333333333333 + x$4_z * 0.001388888888888889))))), x$4_t = exp$table[x$4_j & 31], x$4 = (x$4_t + x$4_t * x$4_p) * exp$powers[(x$4_j >> 5) + 1200];
        const _x = (1.0 + (x * x$4)) - x$4;
        u = _u;
        x = _x;
        S$u$1 = u;
        S$x$1 = x;
      }
    }
    // P
    {
      const period$ = P$_period_bins$0;
      const bins$ = P$_timebins;
      let bin$ = defaultclock$timestep$0;
      let last$ = P$_lastindex$0;
      let n$ = 0;
      if (period$ > 0) {
        bin$ %= period$;
        if (last$ > 0 && bins$[last$ - 1] >= bin$) last$ = 0;
      }
      for (; last$ < bins$.length && bins$[last$] <= bin$; last$++) {
        P$_spikespace[n$] = P$neuron_index[last$];
        n$ += 1;
      }
      P$_spikespace$n$0 = n$;
      P$_lastindex$0 = last$;
    }
    // Smon
    {
      const _source_t$s5 = defaultclock$t$0;
      for (let e$ = 0; e$ < P$_spikespace$n$0; e$++) {
        const _source_i = P$i$0;
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
        for (let e$ = 0; e$ < count$; e$++) switch (synapses$[e$]) {
          case 0: {
            const _postsynaptic_idx = S$_synaptic_post$0;
            let I_post = G$I$0;
            const U = S$U$0;
            let u = S$u$0;
            let x = S$x$0;
            u += U * (1.0 - u);
            I_post += $A$0 * (u * x);
            x -= u * x;
            G$I$0 = I_post;
            S$u$0 = u;
            S$x$0 = x;
          } break;
          case 1: {
            const _postsynaptic_idx = S$_synaptic_post$1;
            let I_post = G$I$1;
            const U = S$U$1;
            let u = S$u$1;
            let x = S$x$1;
            u += U * (1.0 - u);
            I_post += $A$0 * (u * x);
            x -= u * x;
            G$I$1 = I_post;
            S$u$1 = u;
            S$x$1 = x;
          } break;
        }
        S$pre$count[row$] = 0;
      }
      S$pre$row$0 = row$ + 1 === S$pre$size$0 ? 0 : row$ + 1;
    }
    {
      defaultclock$timestep$0 += 1;
      defaultclock$t$0 = defaultclock$timestep$0 * defaultclock$dt$0;
    }
  }
  m.G$I[0] = G$I$0;
  m.G$I[1] = G$I$1;
  m.Imon$N[0] = Imon$N$0;
  m.Mmon$N[0] = Mmon$N$0;
  m.P$_lastindex[0] = P$_lastindex$0;
  m.P$_spikespace$n[0] = P$_spikespace$n$0;
  m.S$pre$row[0] = S$pre$row$0;
  m.S$u[0] = S$u$0;
  m.S$u[1] = S$u$1;
  m.S$x[0] = S$x$0;
  m.S$x[1] = S$x$1;
  m.Smon$N[0] = Smon$N$0;
  m.Smon$count[0] = Smon$count$0;
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
export const panel = {"size":[1136.0,480.0],"axes":[{"box":[72.430889,30.208667,503.172453,179.957667],"x":{"limits":[0.0,1250.0],"ticks":[0.0,200.0,400.0,600.0,800.0,1000.0,1200.0],"words":["","","","","","",""],"tickLength":6.944444444444445,"labels":false,"line":true},"y":{"limits":[0.0,1.05],"ticks":[0.0,0.5,1.0],"words":["0.0","0.5","1.0"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--ink)","width":3.611111111111111,"kind":"trace","source":"Mmon.x[0]","scale":[1000.0,1.0]},{"colour":"var(--muted)","width":3.611111111111111,"dash":[10.833333333333334,3.611111111111111],"kind":"trace","source":"Mmon.u[0]","scale":[1000.0,1.0]}],"levels":[],"still":[],"events":[],"times":[],"bands":[],"points":[],"texts":[{"html":"depressing: x runs low","colour":"var(--ink)","size":23.61111111111111,"weight":"700","ha":"left","va":"bottom","rotation":0.0,"x":[0.0,0.0],"y":[0,-2.43]},{"html":"x, u","colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-56.17],"y":[0.5,0.0]}],"scrolls":true},{"box":[626.013333,30.208667,503.172453,179.957667],"x":{"limits":[0.0,1250.0],"ticks":[0.0,200.0,400.0,600.0,800.0,1000.0,1200.0],"words":["","","","","","",""],"tickLength":6.944444444444445,"labels":false,"line":true},"y":{"limits":[0.0,1.05],"ticks":[0.0,0.5,1.0],"words":["","",""],"tickLength":6.944444444444445,"labels":false,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--ink)","width":3.611111111111111,"kind":"trace","source":"Mmon.x[1]","scale":[1000.0,1.0]},{"colour":"var(--muted)","width":3.611111111111111,"dash":[10.833333333333334,3.611111111111111],"kind":"trace","source":"Mmon.u[1]","scale":[1000.0,1.0]}],"levels":[],"still":[],"events":[],"times":[],"bands":[],"points":[],"texts":[{"html":"facilitating: u adds up","colour":"var(--ink)","size":23.61111111111111,"weight":"700","ha":"left","va":"bottom","rotation":0.0,"x":[0.0,0.0],"y":[0,-2.43]}],"scrolls":true},{"box":[72.430889,232.389222,503.172453,179.957667],"x":{"limits":[0.0,1250.0],"ticks":[0.0,200.0,400.0,600.0,800.0,1000.0,1200.0],"words":["0","200","400","600","800","1000","1200"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[-10.0,70.0],"ticks":[0.0,30.0,60.0],"words":["0","30","60"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-2)","width":2.7777777777777777,"kind":"trace","source":"Imon.I[0]","scale":[1000.0,1000000000000.0]}],"levels":[],"still":[],"events":[{"source":"Smon[0]","y":[-9.0,-3.0],"scale":1000.0,"colour":"var(--neuron-1)","width":3.333333333333333}],"times":[],"bands":[],"points":[],"texts":[{"html":"time (ms)","colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58]},{"html":"current (pA)","colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-56.31],"y":[0.5,0.0]}],"scrolls":true},{"box":[626.013333,232.389222,503.172453,179.957667],"x":{"limits":[0.0,1250.0],"ticks":[0.0,200.0,400.0,600.0,800.0,1000.0,1200.0],"words":["0","200","400","600","800","1000","1200"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[-10.0,70.0],"ticks":[0.0,30.0,60.0],"words":["","",""],"tickLength":6.944444444444445,"labels":false,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-2)","width":2.7777777777777777,"kind":"trace","source":"Imon.I[1]","scale":[1000.0,1000000000000.0]}],"levels":[],"still":[],"events":[{"source":"Smon[0]","y":[-9.0,-3.0],"scale":1000.0,"colour":"var(--neuron-1)","width":3.333333333333333}],"times":[],"bands":[],"points":[],"texts":[{"html":"time (ms)","colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58]},{"html":"current (pA)","colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-24.45],"y":[0.5,0.0]}],"scrolls":true}],"pictures":[],"controls":{"S.U[0]":{"range":[0.0,1.0],"label":"<i>U</i>, left","plain":"U, left"},"S.tau_d[0]":{"range":[10.0,1500.0],"label":"\u03c4<sub><i>d</i></sub>, left","plain":"\u03c4d, left"},"S.tau_f[0]":{"range":[10.0,1500.0],"label":"\u03c4<sub><i>f</i></sub>, left","plain":"\u03c4f, left"},"S.U[1]":{"range":[0.0,1.0],"label":"<i>U</i>, right","plain":"U, right"},"S.tau_d[1]":{"range":[10.0,1500.0],"label":"\u03c4<sub><i>d</i></sub>, right","plain":"\u03c4d, right"},"S.tau_f[1]":{"range":[10.0,1500.0],"label":"\u03c4<sub><i>f</i></sub>, right","plain":"\u03c4f, right"}},"presets":{},"scroll":0.0};
