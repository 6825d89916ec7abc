// conductance_synapse: made by brian2js from a Brian2 script; not to be edited
import { binomial$, decoded, fill$, filled, grow, modelOf, pairs$, poisson$, push, rand$, randn$, seed$, skip$, use$, waiting } from "brian2js/runtime";
export const info = {
 "name": "conductance_synapse",
 "dt": 0.0001,
 "duration": 0.1,
 "segments": [
  0.1
 ],
 "parameters": {
  "tau_i": {
   "value": 0.01,
   "shape": [],
   "kind": "constant",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "E_i": {
   "value": -0.07,
   "shape": [],
   "kind": "constant",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "C": {
   "value": 2e-10,
   "shape": [],
   "kind": "constant",
   "dimension": "farad",
   "unit": "pF",
   "scale": 1e-12
  },
  "g_L": {
   "value": 1e-08,
   "shape": [],
   "kind": "constant",
   "dimension": "siemens",
   "unit": "nS",
   "scale": 1e-09
  },
  "w_i": {
   "value": 2e-08,
   "shape": [],
   "kind": "constant",
   "dimension": "siemens",
   "unit": "nS",
   "scale": 1e-09
  },
  "G.g_i": {
   "value": [
    0.0
   ],
   "shape": [
    5
   ],
   "kind": "state",
   "dimension": "siemens",
   "unit": "S",
   "scale": 1.0
  },
  "G.v": {
   "value": [
    -0.08,
    -0.075,
    -0.07,
    -0.065,
    -0.06
   ],
   "shape": [
    5
   ],
   "kind": "state",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "G.v_0": {
   "value": [
    -0.08,
    -0.075,
    -0.07,
    -0.065,
    -0.06
   ],
   "shape": [
    5
   ],
   "kind": "parameter",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "S.delay": {
   "value": [
    0.0
   ],
   "shape": [
    5
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
  "Vmon": {
   "kind": "state",
   "source": "G",
   "variables": {
    "v": {
     "dimension": "volt",
     "unit": "V",
     "scale": 1.0
    }
   },
   "record": [
    0,
    1,
    2,
    3,
    4
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
  "tau_i": {
   "array": "$tau_i",
   "scalar": true,
   "divides": true
  },
  "E_i": {
   "array": "$E_i",
   "scalar": true
  },
  "C": {
   "array": "$C",
   "scalar": true,
   "divides": true
  },
  "g_L": {
   "array": "$g_L",
   "scalar": true
  },
  "w_i": {
   "array": "$w_i",
   "scalar": true
  },
  "G.g_i": {
   "array": "G$g_i",
   "atReset": true
  },
  "G.v": {
   "array": "G$v",
   "atReset": true
  },
  "G.v_0": {
   "array": "G$v_0"
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
   "duration": 0.1,
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
     "width": 6,
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
     "G.v",
     "G$v",
     "defaultclock$t"
    ],
    [
     "G.g_i",
     "G$g_i",
     "defaultclock$t"
    ]
   ]
  }
 ],
 "draws": null
};
function storage() {
  return {
    Vmon$N: Int32Array.of(0),
    defaultclock$t: Float64Array.of(0.0),
    Vmon$_indices: Int32Array.of(0, 1, 2, 3, 4),
    G$v: Float64Array.of(-0.08, -0.075, -0.07, -0.065, -0.06),
    Vmon$t: new Float64Array(0),
    Vmon$v: [new Float64Array(0), new Float64Array(0), new Float64Array(0), new Float64Array(0), new Float64Array(0)],
    defaultclock$dt: Float64Array.of(0.0001),
    G$g_i: filled(Float64Array, 5, 0.0),
    G$v_0: Float64Array.of(-0.08, -0.075, -0.07, -0.065, -0.06),
    P$_lastindex: Int32Array.of(0),
    P$_period_bins: Int32Array.of(0),
    P$_spikespace: filled(Int32Array, 2, 0),
    P$_timebins: Int32Array.of(100),
    P$neuron_index: Int32Array.of(0),
    defaultclock$timestep: Float64Array.of(0.0),
    P$spike_number: Int32Array.of(0),
    Smon$N: Int32Array.of(0),
    P$i: Int32Array.of(0),
    Smon$count: Int32Array.of(0),
    Smon$i: new Int32Array(0),
    Smon$t: new Float64Array(0),
    Smon$_source_idx: Int32Array.of(0),
    S$N: Int32Array.of(5),
    S$_synaptic_post: Int32Array.of(0, 1, 2, 3, 4),
    S$delay: filled(Float64Array, 5, 0.0),
    S$_synaptic_pre: filled(Int32Array, 5, 0),
    $tau_i: Float64Array.of(0.01),
    $E_i: Float64Array.of(-0.07),
    $C: Float64Array.of(2e-10),
    $g_L: Float64Array.of(1e-08),
    $w_i: Float64Array.of(2e-08),
    defaultclock$end: new Float64Array(1),
    S$pre$first: new Int32Array(2),
    S$pre$list: new Int32Array(5),
    S$pre$steps: new Int32Array(5),
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
  const Vmon$t = m.Vmon$t;
  const Vmon$v$r0 = m.Vmon$v[0];
  const Vmon$v$r1 = m.Vmon$v[1];
  const Vmon$v$r2 = m.Vmon$v[2];
  const Vmon$v$r3 = m.Vmon$v[3];
  const Vmon$v$r4 = m.Vmon$v[4];
  const $C$0 = m.$C[0];
  const $E_i$0 = m.$E_i[0];
  const $g_L$0 = m.$g_L[0];
  const $tau_i$0 = m.$tau_i[0];
  const $w_i$0 = m.$w_i[0];
  let G$g_i$0 = m.G$g_i[0];
  let G$g_i$1 = m.G$g_i[1];
  let G$g_i$2 = m.G$g_i[2];
  let G$g_i$3 = m.G$g_i[3];
  let G$g_i$4 = m.G$g_i[4];
  let G$v$0 = m.G$v[0];
  let G$v$1 = m.G$v[1];
  let G$v$2 = m.G$v[2];
  let G$v$3 = m.G$v[3];
  let G$v$4 = m.G$v[4];
  const G$v_0$0 = m.G$v_0[0];
  const G$v_0$1 = m.G$v_0[1];
  const G$v_0$2 = m.G$v_0[2];
  const G$v_0$3 = m.G$v_0[3];
  const G$v_0$4 = m.G$v_0[4];
  let P$_lastindex$0 = m.P$_lastindex[0];
  const P$_period_bins$0 = m.P$_period_bins[0];
  let P$_spikespace$n$0 = m.P$_spikespace$n[0];
  const P$i$0 = m.P$i[0];
  const S$_synaptic_post$0 = m.S$_synaptic_post[0];
  const S$_synaptic_post$1 = m.S$_synaptic_post[1];
  const S$_synaptic_post$2 = m.S$_synaptic_post[2];
  const S$_synaptic_post$3 = m.S$_synaptic_post[3];
  const S$_synaptic_post$4 = m.S$_synaptic_post[4];
  let S$pre$row$0 = m.S$pre$row[0];
  const S$pre$size$0 = m.S$pre$size[0];
  let Smon$N$0 = m.Smon$N[0];
  let Smon$count$0 = m.Smon$count[0];
  let Vmon$N$0 = m.Vmon$N[0];
  const defaultclock$dt$0 = m.defaultclock$dt[0];
  const defaultclock$end$0 = m.defaultclock$end[0];
  let defaultclock$t$0 = m.defaultclock$t[0];
  let defaultclock$timestep$0 = m.defaultclock$timestep[0];
  const dt$s1 = defaultclock$dt$0;
  const _lio_1$s1 = Math.exp((- dt$s1) / $tau_i$0);
  const _lio_2$s1 = $E_i$0 / $C$0;
  const _lio_3$s1 = $g_L$0 / $C$0;
  const _lio_4$s1 = (- $g_L$0) / $C$0;
  const _lio_5$s1 = 1.0 / $C$0;
  for (; budget > 0 && defaultclock$timestep$0 < defaultclock$end$0 && Smon$N$0 <= Smon$t.length - 1; budget--) {
    // Vmon
    {
      const n$ = Vmon$N$0;
      Vmon$t[n$] = defaultclock$t$0;
      {
        const _source_v = G$v$0;
        const _to_record_v = _source_v;
        Vmon$v$r0[n$] = _to_record_v;
      }
      {
        const _source_v = G$v$1;
        const _to_record_v = _source_v;
        Vmon$v$r1[n$] = _to_record_v;
      }
      {
        const _source_v = G$v$2;
        const _to_record_v = _source_v;
        Vmon$v$r2[n$] = _to_record_v;
      }
      {
        const _source_v = G$v$3;
        const _to_record_v = _source_v;
        Vmon$v$r3[n$] = _to_record_v;
      }
      {
        const _source_v = G$v$4;
        const _to_record_v = _source_v;
        Vmon$v$r4[n$] = _to_record_v;
      }
      Vmon$N$0 = n$ + 1;
    }
    // neurongroup_stateupdater
    {
      {
        let g_i = G$g_i$0;
        let v = G$v$0;
        const v_0 = G$v_0$0;
        const _g_i = _lio_1$s1 * g_i;
        const _BA_v = ((_lio_2$s1 * g_i) + (_lio_3$s1 * v_0)) / (_lio_4$s1 - (_lio_5$s1 * g_i));
        const x$1_a = dt$s1 * (_lio_4$s1 - (_lio_5$s1 * g_i)), x$1_ = x$1_a > 760 ? 760 : x$1_a < -760 ? -760 : x$1_a, x$1_k = (x$1_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$1_z = (x$1_ - x$1_k * 0.021660849390173098) - x$1_k * 2.325192846878874e-12, x$1_j = x$1_k | 0, x$1_p = x$1_z * (1 + x$1_z * (0.5 + x$1_z * (0.16666666666666666 + x$1_z * (0.041666666666666664 + x$1_z * (0.008333333333333333 + x$1_z * 0.001388888888888889))))), x$1_t = exp$table[x$1_j & 31], x$1 = (x$1_t + x$1_t * x$1_p) * exp$powers[(x$1_j >> 5) + 1200];
        const _v = (- _BA_v) + ((_BA_v + v) * x$1);
        g_i = _g_i;
        v = _v;
        G$g_i$0 = g_i;
        G$v$0 = v;
      }
      {
        let g_i = G$g_i$1;
        let v = G$v$1;
        const v_0 = G$v_0$1;
        const _g_i = _lio_1$s1 * g_i;
        const _BA_v = ((_lio_2$s1 * g_i) + (_lio_3$s1 * v_0)) / (_lio_4$s1 - (_lio_5$s1 * g_i));
        const x$2_a = dt$s1 * (_lio_4$s1 - (_lio_5$s1 * g_i)), x$2_ = x$2_a > 760 ? 760 : x$2_a < -760 ? -760 : x$2_a, x$2_k = (x$2_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$2_z = (x$2_ - x$2_k * 0.021660849390173098) - x$2_k * 2.325192846878874e-12, x$2_j = x$2_k | 0, x$2_p = x$2_z * (1 + x$2_z * (0.5 + x$2_z * (0.16666666666666666 + x$2_z * (0.041666666666666664 + x$2_z * (0.008333333333333333 + x$2_z * 0.001388888888888889))))), x$2_t = exp$table[x$2_j & 31], x$2 = (x$2_t + x$2_t * x$2_p) * exp$powers[(x$2_j >> 5) + 1200];
        const _v = (- _BA_v) + ((_BA_v + v) * x$2);
        g_i = _g_i;
        v = _v;
        G$g_i$1 = g_i;
        G$v$1 = v;
      }
      {
        let g_i = G$g_i$2;
        let v = G$v$2;
        const v_0 = G$v_0$2;
        const _g_i = _lio_1$s1 * g_i;
        const _BA_v = ((_lio_2$s1 * g_i) + (_lio_3$s1 * v_0)) / (_lio_4$s1 - (_lio_5$s1 * g_i));
        const x$3_a = dt$s1 * (_lio_4$s1 - (_lio_5$s1 * g_i)), x$3_ = x$3_a > 760 ? 760 : x$3_a < -760 ? -760 : x$3_a, x$3_k = (x$3_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$3_z = (x$3_ - x$3_k * 0.021660849390173098) - x$3_k * 2.325192846878874e-12, x$3_j = x$3_k | 0, x$3_p = x$3_z * (1 + x$3_z * (0.5 + x$3_z * (0.16666666666666666 + x$3_z * (0.041666666666666664 + x$3_z * (0.008333333333333333 + x$3_z * 0.001388888888888889))))), x$3_t = exp$table[x$3_j & 31], x$3 = (x$3_t + x$3_t * x$3_p) * exp$powers[(x$3_j >> 5) + 1200];
        const _v = (- _BA_v) + ((_BA_v + v) * x$3);
        g_i = _g_i;
        v = _v;
        G$g_i$2 = g_i;
        G$v$2 = v;
      }
      {
        let g_i = G$g_i$3;
        let v = G$v$3;
        const v_0 = G$v_0$3;
        const _g_i = _lio_1$s1 * g_i;
        const _BA_v = ((_lio_2$s1 * g_i) + (_lio_3$s1 * v_0)) / (_lio_4$s1 - (_lio_5$s1 * g_i));
        const x$4_a = dt$s1 * (_lio_4$s1 - (_lio_5$s1 * g_i)), x$4_ = x$4_a > 760 ? 760 : x$4_a < -760 ? -760 : x$4_a, x$4_k = (x$4_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$4_z = (x$4_ - x$4_k * 0.021660849390173098) - x$4_k * 2.325192846878874e-12, x$4_j = x$4_k | 0, x$4_p = x$4_z * (1 + x$4_z * (0.5 + x$4_z * (0.16666666666666666 + x$4_z * (0.041666666666666664 + x$4_z * (0.008333333333333333 + x$4_z * 0.001388888888888889))))), x$4_t = exp$table[x$4_j & 31], x$4 = (x$4_t + x$4_t * x$4_p) * exp$powers[(x$4_j >> 5) + 1200];
        const _v = (- _BA_v) + ((_BA_v + v) * x$4);
        g_i = _g_i;
        v = _v;
        G$g_i$3 = g_i;
        G$v$3 = v;
      }
      {
        let g_i = G$g_i$4;
        let v = G$v$4;
        const v_0 = G$v_0$4;
        const _g_i = _lio_1$s1 * g_i;
        const _BA_v = ((_lio_2$s1 * g_i) + (_lio_3$s1 * v_0)) / (_lio_4$s1 - (_lio_5$s1 * g_i));
        const x$5_a = dt$s1 * (_lio_4$s1 - (_lio_5$s1 * g_i)), x$5_ = x$5_a > 760 ? 760 : x$5_a < -760 ? -760 : x$5_a, x$5_k = (x$5_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$5_z = (x$5_ - x$5_k * 0.021660849390173098) - x$5_k * 2.325192846878874e-12, x$5_j = x$5_k | 0, x$5_p = x$5_z * (1 + x$5_z * (0.5 + x$5_z * (0.16666666666666666 + x$5_z * (0.041666666666666664 + x$5_z * (0.008333333333333333 + x$5_z * 0.001388888888888889))))), x$5_t = exp$table[x$5_j & 31], x$5 = (x$5_t + x$5_t * x$5_p) * exp$powers[(x$5_j >> 5) + 1200];
        const _v = (- _BA_v) + ((_BA_v + v) * x$5);
        g_i = _g_i;
        v = _v;
        G$g_i$4 = g_i;
        G$v$4 = v;
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
      const _source_t$s3 = defaultclock$t$0;
      for (let e$ = 0; e$ < P$_spikespace$n$0; e$++) {
        const _source_i = P$i$0;
        const _to_record_i = _source_i;
        const _to_record_t = _source_t$s3;
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
            let g_i_post = G$g_i$0;
            g_i_post += $w_i$0;
            G$g_i$0 = g_i_post;
          } break;
          case 1: {
            const _postsynaptic_idx = S$_synaptic_post$1;
            let g_i_post = G$g_i$1;
            g_i_post += $w_i$0;
            G$g_i$1 = g_i_post;
          } break;
          case 2: {
            const _postsynaptic_idx = S$_synaptic_post$2;
            let g_i_post = G$g_i$2;
            g_i_post += $w_i$0;
            G$g_i$2 = g_i_post;
          } break;
          case 3: {
            const _postsynaptic_idx = S$_synaptic_post$3;
            let g_i_post = G$g_i$3;
            g_i_post += $w_i$0;
            G$g_i$3 = g_i_post;
          } break;
          case 4: {
            const _postsynaptic_idx = S$_synaptic_post$4;
            let g_i_post = G$g_i$4;
            g_i_post += $w_i$0;
            G$g_i$4 = g_i_post;
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
  m.G$g_i[0] = G$g_i$0;
  m.G$g_i[1] = G$g_i$1;
  m.G$g_i[2] = G$g_i$2;
  m.G$g_i[3] = G$g_i$3;
  m.G$g_i[4] = G$g_i$4;
  m.G$v[0] = G$v$0;
  m.G$v[1] = G$v$1;
  m.G$v[2] = G$v$2;
  m.G$v[3] = G$v$3;
  m.G$v[4] = G$v$4;
  m.P$_lastindex[0] = P$_lastindex$0;
  m.P$_spikespace$n[0] = P$_spikespace$n$0;
  m.S$pre$row[0] = S$pre$row$0;
  m.Smon$N[0] = Smon$N$0;
  m.Smon$count[0] = Smon$count$0;
  m.Vmon$N[0] = Vmon$N$0;
  m.defaultclock$t[0] = defaultclock$t$0;
  m.defaultclock$timestep[0] = defaultclock$timestep$0;
}
const loops = [advance];
const stages = [
];
export const createModel = modelOf({ info, spec, storage, changes, loops, stages });
export const panel = {"size":[1136.0,390.0],"axes":[{"box":[78.430889,12.500333,1036.902111,309.846556],"x":{"limits":[0.0,100.0],"ticks":[0.0,20.0,40.0,60.0,80.0,100.0],"words":["0","20","40","60","80","100"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[-85.0,-55.0],"ticks":[-85.0,-80.0,-75.0,-70.0,-65.0,-60.0,-55.0],"words":["\u221285","\u221280","\u221275","\u221270","\u221265","\u221260","\u221255"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-3)","width":3.333333333333333,"kind":"trace","source":"Vmon.v[0]","scale":[1000.0,1000.0]},{"colour":"var(--neuron-3)","width":3.333333333333333,"kind":"trace","source":"Vmon.v[1]","scale":[1000.0,1000.0]},{"colour":"var(--neuron-3)","width":3.333333333333333,"kind":"trace","source":"Vmon.v[2]","scale":[1000.0,1000.0]},{"colour":"var(--neuron-3)","width":3.333333333333333,"kind":"trace","source":"Vmon.v[3]","scale":[1000.0,1000.0]},{"colour":"var(--neuron-3)","width":3.333333333333333,"kind":"trace","source":"Vmon.v[4]","scale":[1000.0,1000.0]}],"levels":[{"colour":"var(--muted)","width":2.083333333333333,"dash":[10.416666666666666,6.25],"parameter":"E_i","y":-70.0,"scale":1000.0}],"still":[],"events":[{"source":"Smon[0]","y":[-84.0,-82.0],"scale":1000.0,"colour":"var(--neuron-1)","width":4.166666666666666}],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"time (ms)"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-62.31],"y":[0.5,0.0],"html":"v (mV)"},{"colour":"var(--muted)","size":22.22222222222222,"weight":"400","ha":"right","va":"bottom","rotation":0.0,"x":[0.99,0.0],"y":[0.5013,0.0],"follows":{"level":0,"dy":0.39},"html":"<math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">E</mi><mi mathvariant=\"normal\" class=\"live-slant\">i</mi></msub></mrow></math>"},{"colour":"var(--neuron-1)","size":22.22222222222222,"weight":"400","ha":"left","va":"center","rotation":0.0,"x":[0.115,0.0],"y":[0.9333,0.0],"html":"spike"}],"scrolls":true}],"pictures":[],"controls":{"E_i":{"range":[-90.0,0.0],"label":"reversal <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">E</mi><mi mathvariant=\"normal\" class=\"live-slant\">i</mi></msub></mrow></math>","plain":"reversal Ei"},"w_i":{"range":[0.0,50.0],"label":"weight <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">w</mi><mi mathvariant=\"normal\" class=\"live-slant\">i</mi></msub></mrow></math>","plain":"weight wi"},"tau_i":{"range":[1.0,50.0],"label":"<math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">\u03c4</mi><mi mathvariant=\"normal\" class=\"live-slant\">i</mi></msub></mrow></math>","plain":"\u03c4i"},"g_L":{"range":[2.0,40.0],"label":"leak <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">g</mi><mi mathvariant=\"normal\" class=\"live-slant\">L</mi></msub></mrow></math>","plain":"leak gL"}},"presets":{"excitation":{"E_i":0},"shunt: a large leak":{"g_L":40}}};
