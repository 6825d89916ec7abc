// tsodyks_markram: made by brian2js from a Brian2 script; not to be edited
import { binomial$, decoded, fill$, filled, grow, modelOf, pairs$, poisson$, push, rand$, randn$, seed$, skip$, use$, waiting } from "brian2js/runtime";
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
const stages = [
];
export const createModel = modelOf({ info, spec, storage, changes, loops, stages });
export const panel = {"size":[1136.0,480.0],"axes":[{"box":[72.430889,30.208667,503.172453,179.957667],"x":{"limits":[0.0,1250.0],"ticks":[0.0,200.0,400.0,600.0,800.0,1000.0,1200.0],"words":["","","","","","",""],"tickLength":6.944444444444445,"labels":false,"line":true},"y":{"limits":[0.0,1.05],"ticks":[0.0,0.5,1.0],"words":["0.0","0.5","1.0"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--ink)","width":3.611111111111111,"kind":"trace","source":"Mmon.x[0]","scale":[1000.0,1.0]},{"colour":"var(--muted)","width":3.611111111111111,"dash":[10.833333333333334,3.611111111111111],"kind":"trace","source":"Mmon.u[0]","scale":[1000.0,1.0]}],"levels":[],"still":[],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"700","ha":"left","va":"bottom","rotation":0.0,"x":[0.0,0.0],"y":[0,-2.43],"html":"depressing: x runs low"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-56.17],"y":[0.5,0.0],"html":"x, u"}],"scrolls":true},{"box":[626.013333,30.208667,503.172453,179.957667],"x":{"limits":[0.0,1250.0],"ticks":[0.0,200.0,400.0,600.0,800.0,1000.0,1200.0],"words":["","","","","","",""],"tickLength":6.944444444444445,"labels":false,"line":true},"y":{"limits":[0.0,1.05],"ticks":[0.0,0.5,1.0],"words":["","",""],"tickLength":6.944444444444445,"labels":false,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--ink)","width":3.611111111111111,"kind":"trace","source":"Mmon.x[1]","scale":[1000.0,1.0]},{"colour":"var(--muted)","width":3.611111111111111,"dash":[10.833333333333334,3.611111111111111],"kind":"trace","source":"Mmon.u[1]","scale":[1000.0,1.0]}],"levels":[],"still":[],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"700","ha":"left","va":"bottom","rotation":0.0,"x":[0.0,0.0],"y":[0,-2.43],"html":"facilitating: u adds up"}],"scrolls":true},{"box":[72.430889,232.389222,503.172453,179.957667],"x":{"limits":[0.0,1250.0],"ticks":[0.0,200.0,400.0,600.0,800.0,1000.0,1200.0],"words":["0","200","400","600","800","1000","1200"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[-10.0,70.0],"ticks":[0.0,30.0,60.0],"words":["0","30","60"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-2)","width":2.7777777777777777,"kind":"trace","source":"Imon.I[0]","scale":[1000.0,1000000000000.0]}],"levels":[],"still":[],"events":[{"source":"Smon[0]","y":[-9.0,-3.0],"scale":1000.0,"colour":"var(--neuron-1)","width":3.333333333333333}],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"time (ms)"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-56.31],"y":[0.5,0.0],"html":"current (pA)"}],"scrolls":true},{"box":[626.013333,232.389222,503.172453,179.957667],"x":{"limits":[0.0,1250.0],"ticks":[0.0,200.0,400.0,600.0,800.0,1000.0,1200.0],"words":["0","200","400","600","800","1000","1200"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[-10.0,70.0],"ticks":[0.0,30.0,60.0],"words":["","",""],"tickLength":6.944444444444445,"labels":false,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-2)","width":2.7777777777777777,"kind":"trace","source":"Imon.I[1]","scale":[1000.0,1000000000000.0]}],"levels":[],"still":[],"events":[{"source":"Smon[0]","y":[-9.0,-3.0],"scale":1000.0,"colour":"var(--neuron-1)","width":3.333333333333333}],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"time (ms)"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-24.45],"y":[0.5,0.0],"html":"current (pA)"}],"scrolls":true}],"pictures":[],"controls":{"S.U[0]":{"range":[0.0,1.0],"label":"<math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">U</mi></mrow></math>, left","plain":"U, left"},"S.tau_d[0]":{"range":[10.0,1500.0],"label":"<math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">\u03c4</mi><mi mathvariant=\"normal\" class=\"live-slant\">d</mi></msub></mrow></math>, left","plain":"\u03c4d, left"},"S.tau_f[0]":{"range":[10.0,1500.0],"label":"<math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">\u03c4</mi><mi mathvariant=\"normal\" class=\"live-slant\">f</mi></msub></mrow></math>, left","plain":"\u03c4f, left"},"S.U[1]":{"range":[0.0,1.0],"label":"<math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">U</mi></mrow></math>, right","plain":"U, right"},"S.tau_d[1]":{"range":[10.0,1500.0],"label":"<math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">\u03c4</mi><mi mathvariant=\"normal\" class=\"live-slant\">d</mi></msub></mrow></math>, right","plain":"\u03c4d, right"},"S.tau_f[1]":{"range":[10.0,1500.0],"label":"<math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">\u03c4</mi><mi mathvariant=\"normal\" class=\"live-slant\">f</mi></msub></mrow></math>, right","plain":"\u03c4f, right"}},"presets":{}};
