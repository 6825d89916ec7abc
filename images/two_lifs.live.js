// two_lifs: made by brian2js from a Brian2 script; not to be edited
import { binomial$, decoded, fill$, filled, grow, modelOf, pairs$, poisson$, push, rand$, randn$, seed$, skip$, use$, waiting } from "brian2js/runtime";
export const info = {
 "name": "two_lifs",
 "dt": 0.0001,
 "duration": 0.1,
 "segments": [
  0.1
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
    2
   ],
   "kind": "state",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "G.I": {
   "value": [
    2.0,
    0.0
   ],
   "shape": [
    2
   ],
   "kind": "parameter",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "G.tau": {
   "value": [
    0.01,
    0.1
   ],
   "shape": [
    2
   ],
   "kind": "parameter",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "S.w": {
   "value": [
    0.2
   ],
   "shape": [
    1
   ],
   "kind": "parameter",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "S.delay": {
   "value": [
    0.0
   ],
   "shape": [
    1
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
  "Smon": {
   "kind": "spikes",
   "source": "G",
   "size": 2
  }
 }
};
const spec = {
 "parameters": {
  "tau_ref": {
   "array": "$tau_ref",
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
  "G.I": {
   "array": "G$I"
  },
  "G.tau": {
   "array": "G$tau",
   "divides": true
  },
  "S.w": {
   "array": "S$w"
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
     "perStep": 2
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
 "draws": null
};
function storage() {
  return {
    Vmon$N: Int32Array.of(0),
    defaultclock$t: Float64Array.of(0.0),
    Vmon$_indices: Int32Array.of(0, 1),
    G$v: filled(Float64Array, 2, 0.0),
    Vmon$t: new Float64Array(0),
    Vmon$v: [new Float64Array(0), new Float64Array(0)],
    G$not_refractory: filled(Uint8Array, 2, 1),
    defaultclock$dt: Float64Array.of(0.0001),
    G$I: Float64Array.of(2.0, 0.0),
    G$lastspike: filled(Float64Array, 2, -10000.0),
    G$tau: Float64Array.of(0.01, 0.1),
    G$_spikespace: filled(Int32Array, 3, 0),
    Smon$N: Int32Array.of(0),
    G$i: Int32Array.of(0, 1),
    Smon$count: filled(Int32Array, 2, 0),
    Smon$i: new Int32Array(0),
    Smon$t: new Float64Array(0),
    Smon$_source_idx: Int32Array.of(0, 1),
    S$N: Int32Array.of(1),
    S$w: Float64Array.of(0.2),
    S$_synaptic_post: Int32Array.of(1),
    defaultclock$timestep: Float64Array.of(0.0),
    S$delay: Float64Array.of(0.0),
    S$_synaptic_pre: Int32Array.of(0),
    $tau_ref: Float64Array.of(0.005),
    $V_t: Float64Array.of(0.8),
    $V_r: Float64Array.of(0.0),
    defaultclock$end: new Float64Array(1),
    S$pre$first: new Int32Array(3),
    S$pre$list: new Int32Array(1),
    S$pre$steps: new Int32Array(1),
    S$pre$row: new Int32Array(1),
    S$pre$size: new Int32Array(1),
    S$pre$count: new Int32Array(1),
    S$pre$events: [],
    G$_spikespace$n: new Int32Array(1),
  };
}
const changes = [() => ({
      arrays: {
      },
      waiting: {
      }
})];
function timestep$(t, dt) { return Math.trunc((t + 1e-3 * dt) / dt); }
const exp$table = Float64Array.from({ length: 32 }, (_, k) => 2 ** (k / 32));
const exp$powers = Float64Array.from({ length: 2401 }, (_, k) => 2 ** (k - 1200));
const exp$near = Float64Array.from({ length: 129 }, (_, k) => Math.expm1(((k - 64) * Math.LN2) / 32));
function advance(m, budget) {
  const G$_spikespace = m.G$_spikespace;
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
  const $V_r$0 = m.$V_r[0];
  const $V_t$0 = m.$V_t[0];
  const $tau_ref$0 = m.$tau_ref[0];
  const G$I$0 = m.G$I[0];
  const G$I$1 = m.G$I[1];
  let G$_spikespace$n$0 = m.G$_spikespace$n[0];
  const G$i$0 = m.G$i[0];
  const G$i$1 = m.G$i[1];
  let G$lastspike$0 = m.G$lastspike[0];
  let G$lastspike$1 = m.G$lastspike[1];
  let G$not_refractory$0 = m.G$not_refractory[0];
  let G$not_refractory$1 = m.G$not_refractory[1];
  const G$tau$0 = m.G$tau[0];
  const G$tau$1 = m.G$tau[1];
  let G$v$0 = m.G$v[0];
  let G$v$1 = m.G$v[1];
  const S$_synaptic_post$0 = m.S$_synaptic_post[0];
  let S$pre$row$0 = m.S$pre$row[0];
  const S$pre$size$0 = m.S$pre$size[0];
  const S$w$0 = m.S$w[0];
  let Smon$N$0 = m.Smon$N[0];
  let Smon$count$0 = m.Smon$count[0];
  let Smon$count$1 = m.Smon$count[1];
  let Vmon$N$0 = m.Vmon$N[0];
  const defaultclock$dt$0 = m.defaultclock$dt[0];
  const defaultclock$end$0 = m.defaultclock$end[0];
  let defaultclock$t$0 = m.defaultclock$t[0];
  let defaultclock$timestep$0 = m.defaultclock$timestep[0];
  const dt$s1 = defaultclock$dt$0;
  const _lio_1$s1 = timestep$($tau_ref$0, dt$s1);
  const _lio_2$s1 = - dt$s1;
  for (; budget > 0 && defaultclock$timestep$0 < defaultclock$end$0 && Smon$N$0 <= Smon$t.length - 2; budget--) {
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
      Vmon$N$0 = n$ + 1;
    }
    // neurongroup_stateupdater
    {
      const t$s1 = defaultclock$t$0;
      {
        const I = G$I$0;
        const lastspike = G$lastspike$0;
        let not_refractory = G$not_refractory$0 !== 0;
        const tau = G$tau$0;
        let v = G$v$0;
        const x$1 = timestep$(t$s1 - lastspike, dt$s1);
        not_refractory = x$1 >= _lio_1$s1;
        const x$2_a = _lio_2$s1 / tau, x$2_ = x$2_a > 760 ? 760 : x$2_a < -760 ? -760 : x$2_a, x$2_k = (x$2_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$2_z = (x$2_ - x$2_k * 0.021660849390173098) - x$2_k * 2.325192846878874e-12, x$2_j = x$2_k | 0, x$2_p = x$2_z * (1 + x$2_z * (0.5 + x$2_z * (0.16666666666666666 + x$2_z * (0.041666666666666664 + x$2_z * (0.008333333333333333 + x$2_z * 0.001388888888888889))))), x$2_t = exp$table[x$2_j & 31], x$2 = (x$2_t + x$2_t * x$2_p) * exp$powers[(x$2_j >> 5) + 1200];
        const _v = (I + (v * x$2)) - (I * x$2);
        if (not_refractory) v = _v;
        G$not_refractory$0 = not_refractory ? 1 : 0;
        G$v$0 = v;
      }
      {
        const I = G$I$1;
        const lastspike = G$lastspike$1;
        let not_refractory = G$not_refractory$1 !== 0;
        const tau = G$tau$1;
        let v = G$v$1;
        const x$3 = timestep$(t$s1 - lastspike, dt$s1);
        not_refractory = x$3 >= _lio_1$s1;
        const x$4_a = _lio_2$s1 / tau, x$4_ = x$4_a > 760 ? 760 : x$4_a < -760 ? -760 : x$4_a, x$4_k = (x$4_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$4_z = (x$4_ - x$4_k * 0.021660849390173098) - x$4_k * 2.325192846878874e-12, x$4_j = x$4_k | 0, x$4_p = x$4_z * (1 + x$4_z * (0.5 + x$4_z * (0.16666666666666666 + x$4_z * (0.041666666666666664 + x$4_z * (0.008333333333333333 + x$4_z * 0.001388888888888889))))), x$4_t = exp$table[x$4_j & 31], x$4 = (x$4_t + x$4_t * x$4_p) * exp$powers[(x$4_j >> 5) + 1200];
        const _v = (I + (v * x$4)) - (I * x$4);
        if (not_refractory) v = _v;
        G$not_refractory$1 = not_refractory ? 1 : 0;
        G$v$1 = v;
      }
    }
    // neurongroup_spike_thresholder
    {
      let n$ = 0;
      {
        const not_refractory = G$not_refractory$0 !== 0;
        const v = G$v$0;
        const _cond = (v > $V_t$0) && not_refractory;
        if (_cond) {
          G$_spikespace[n$] = 0;
          n$ += 1;
          G$not_refractory$0 = 0;
          G$lastspike$0 = defaultclock$t$0;
        }
      }
      {
        const not_refractory = G$not_refractory$1 !== 0;
        const v = G$v$1;
        const _cond = (v > $V_t$0) && not_refractory;
        if (_cond) {
          G$_spikespace[n$] = 1;
          n$ += 1;
          G$not_refractory$1 = 0;
          G$lastspike$1 = defaultclock$t$0;
        }
      }G$_spikespace$n$0 = n$;
    }
    // Smon
    {
      const _source_t$s3 = defaultclock$t$0;
      for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) switch (G$_spikespace[e$]) {
        case 0: {
          const _source_i = G$i$0;
          const _to_record_i = _source_i;
          const _to_record_t = _source_t$s3;
          const n$ = Smon$N$0;
          Smon$i[n$] = _to_record_i;
          Smon$t[n$] = _to_record_t;
          Smon$count$0 += 1;
          Smon$N$0 = n$ + 1;
        } break;
        case 1: {
          const _source_i = G$i$1;
          const _to_record_i = _source_i;
          const _to_record_t = _source_t$s3;
          const n$ = Smon$N$0;
          Smon$i[n$] = _to_record_i;
          Smon$t[n$] = _to_record_t;
          Smon$count$1 += 1;
          Smon$N$0 = n$ + 1;
        } break;
      }
    }
    // synapses_pre
    {
      for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) {
        const source$ = G$_spikespace[e$];
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
          const _postsynaptic_idx = S$_synaptic_post$0;
          const not_refractory = G$not_refractory$1 !== 0;
          let v_post = G$v$1;
          const w = S$w$0;
          if (not_refractory) v_post += w;
          G$v$1 = v_post;
        }
        S$pre$count[row$] = 0;
      }
      S$pre$row$0 = row$ + 1 === S$pre$size$0 ? 0 : row$ + 1;
    }
    // neurongroup_spike_resetter
    {
      for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) switch (G$_spikespace[e$]) {
        case 0: {
          let v;
          v = $V_r$0;
          G$v$0 = v;
        } break;
        case 1: {
          let v;
          v = $V_r$0;
          G$v$1 = v;
        } break;
      }
    }
    {
      defaultclock$timestep$0 += 1;
      defaultclock$t$0 = defaultclock$timestep$0 * defaultclock$dt$0;
    }
  }
  m.G$_spikespace$n[0] = G$_spikespace$n$0;
  m.G$lastspike[0] = G$lastspike$0;
  m.G$lastspike[1] = G$lastspike$1;
  m.G$not_refractory[0] = G$not_refractory$0;
  m.G$not_refractory[1] = G$not_refractory$1;
  m.G$v[0] = G$v$0;
  m.G$v[1] = G$v$1;
  m.S$pre$row[0] = S$pre$row$0;
  m.Smon$N[0] = Smon$N$0;
  m.Smon$count[0] = Smon$count$0;
  m.Smon$count[1] = Smon$count$1;
  m.Vmon$N[0] = Vmon$N$0;
  m.defaultclock$t[0] = defaultclock$t$0;
  m.defaultclock$timestep[0] = defaultclock$timestep$0;
}
const loops = [advance];
const stages = [
  { when: "start", label: "Vmon: records", advance: function (m, budget) {
      const Smon$t = m.Smon$t;
      const Vmon$t = m.Vmon$t;
      const Vmon$v$r0 = m.Vmon$v[0];
      const Vmon$v$r1 = m.Vmon$v[1];
      let G$v$0 = m.G$v[0];
      let G$v$1 = m.G$v[1];
      let Smon$N$0 = m.Smon$N[0];
      let Vmon$N$0 = m.Vmon$N[0];
      const defaultclock$end$0 = m.defaultclock$end[0];
      let defaultclock$t$0 = m.defaultclock$t[0];
      let defaultclock$timestep$0 = m.defaultclock$timestep[0];
      for (; budget > 0 && defaultclock$timestep$0 < defaultclock$end$0 && Smon$N$0 <= Smon$t.length - 2; budget--) {
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
          Vmon$N$0 = n$ + 1;
        }
      }
      m.G$v[0] = G$v$0;
      m.G$v[1] = G$v$1;
      m.Smon$N[0] = Smon$N$0;
      m.Vmon$N[0] = Vmon$N$0;
      m.defaultclock$t[0] = defaultclock$t$0;
      m.defaultclock$timestep[0] = defaultclock$timestep$0;
    } },
  { when: "groups", label: "G: equations", advance: function (m, budget) {
      const Smon$t = m.Smon$t;
      const $tau_ref$0 = m.$tau_ref[0];
      const G$I$0 = m.G$I[0];
      const G$I$1 = m.G$I[1];
      let G$lastspike$0 = m.G$lastspike[0];
      let G$lastspike$1 = m.G$lastspike[1];
      let G$not_refractory$0 = m.G$not_refractory[0];
      let G$not_refractory$1 = m.G$not_refractory[1];
      const G$tau$0 = m.G$tau[0];
      const G$tau$1 = m.G$tau[1];
      let G$v$0 = m.G$v[0];
      let G$v$1 = m.G$v[1];
      let Smon$N$0 = m.Smon$N[0];
      const defaultclock$dt$0 = m.defaultclock$dt[0];
      const defaultclock$end$0 = m.defaultclock$end[0];
      let defaultclock$t$0 = m.defaultclock$t[0];
      let defaultclock$timestep$0 = m.defaultclock$timestep[0];
      const dt$s1 = defaultclock$dt$0;
      const _lio_1$s1 = timestep$($tau_ref$0, dt$s1);
      const _lio_2$s1 = - dt$s1;
      for (; budget > 0 && defaultclock$timestep$0 < defaultclock$end$0 && Smon$N$0 <= Smon$t.length - 2; budget--) {
        // neurongroup_stateupdater
        {
          const t$s1 = defaultclock$t$0;
          {
            const I = G$I$0;
            const lastspike = G$lastspike$0;
            let not_refractory = G$not_refractory$0 !== 0;
            const tau = G$tau$0;
            let v = G$v$0;
            const x$1 = timestep$(t$s1 - lastspike, dt$s1);
            not_refractory = x$1 >= _lio_1$s1;
            const x$2_a = _lio_2$s1 / tau, x$2_ = x$2_a > 760 ? 760 : x$2_a < -760 ? -760 : x$2_a, x$2_k = (x$2_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$2_z = (x$2_ - x$2_k * 0.021660849390173098) - x$2_k * 2.325192846878874e-12, x$2_j = x$2_k | 0, x$2_p = x$2_z * (1 + x$2_z * (0.5 + x$2_z * (0.16666666666666666 + x$2_z * (0.041666666666666664 + x$2_z * (0.008333333333333333 + x$2_z * 0.001388888888888889))))), x$2_t = exp$table[x$2_j & 31], x$2 = (x$2_t + x$2_t * x$2_p) * exp$powers[(x$2_j >> 5) + 1200];
            const _v = (I + (v * x$2)) - (I * x$2);
            if (not_refractory) v = _v;
            G$not_refractory$0 = not_refractory ? 1 : 0;
            G$v$0 = v;
          }
          {
            const I = G$I$1;
            const lastspike = G$lastspike$1;
            let not_refractory = G$not_refractory$1 !== 0;
            const tau = G$tau$1;
            let v = G$v$1;
            const x$3 = timestep$(t$s1 - lastspike, dt$s1);
            not_refractory = x$3 >= _lio_1$s1;
            const x$4_a = _lio_2$s1 / tau, x$4_ = x$4_a > 760 ? 760 : x$4_a < -760 ? -760 : x$4_a, x$4_k = (x$4_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$4_z = (x$4_ - x$4_k * 0.021660849390173098) - x$4_k * 2.325192846878874e-12, x$4_j = x$4_k | 0, x$4_p = x$4_z * (1 + x$4_z * (0.5 + x$4_z * (0.16666666666666666 + x$4_z * (0.041666666666666664 + x$4_z * (0.008333333333333333 + x$4_z * 0.001388888888888889))))), x$4_t = exp$table[x$4_j & 31], x$4 = (x$4_t + x$4_t * x$4_p) * exp$powers[(x$4_j >> 5) + 1200];
            const _v = (I + (v * x$4)) - (I * x$4);
            if (not_refractory) v = _v;
            G$not_refractory$1 = not_refractory ? 1 : 0;
            G$v$1 = v;
          }
        }
      }
      m.G$lastspike[0] = G$lastspike$0;
      m.G$lastspike[1] = G$lastspike$1;
      m.G$not_refractory[0] = G$not_refractory$0;
      m.G$not_refractory[1] = G$not_refractory$1;
      m.G$v[0] = G$v$0;
      m.G$v[1] = G$v$1;
      m.Smon$N[0] = Smon$N$0;
      m.defaultclock$t[0] = defaultclock$t$0;
      m.defaultclock$timestep[0] = defaultclock$timestep$0;
    } },
  { when: "thresholds", label: "G: threshold", advance: function (m, budget) {
      const G$_spikespace = m.G$_spikespace;
      const Smon$t = m.Smon$t;
      const $V_t$0 = m.$V_t[0];
      let G$_spikespace$n$0 = m.G$_spikespace$n[0];
      let G$lastspike$0 = m.G$lastspike[0];
      let G$lastspike$1 = m.G$lastspike[1];
      let G$not_refractory$0 = m.G$not_refractory[0];
      let G$not_refractory$1 = m.G$not_refractory[1];
      let G$v$0 = m.G$v[0];
      let G$v$1 = m.G$v[1];
      let Smon$N$0 = m.Smon$N[0];
      const defaultclock$end$0 = m.defaultclock$end[0];
      let defaultclock$t$0 = m.defaultclock$t[0];
      let defaultclock$timestep$0 = m.defaultclock$timestep[0];
      for (; budget > 0 && defaultclock$timestep$0 < defaultclock$end$0 && Smon$N$0 <= Smon$t.length - 2; budget--) {
        // neurongroup_spike_thresholder
        {
          let n$ = 0;
          {
            const not_refractory = G$not_refractory$0 !== 0;
            const v = G$v$0;
            const _cond = (v > $V_t$0) && not_refractory;
            if (_cond) {
              G$_spikespace[n$] = 0;
              n$ += 1;
              G$not_refractory$0 = 0;
              G$lastspike$0 = defaultclock$t$0;
            }
          }
          {
            const not_refractory = G$not_refractory$1 !== 0;
            const v = G$v$1;
            const _cond = (v > $V_t$0) && not_refractory;
            if (_cond) {
              G$_spikespace[n$] = 1;
              n$ += 1;
              G$not_refractory$1 = 0;
              G$lastspike$1 = defaultclock$t$0;
            }
          }G$_spikespace$n$0 = n$;
        }
      }
      m.G$_spikespace$n[0] = G$_spikespace$n$0;
      m.G$lastspike[0] = G$lastspike$0;
      m.G$lastspike[1] = G$lastspike$1;
      m.G$not_refractory[0] = G$not_refractory$0;
      m.G$not_refractory[1] = G$not_refractory$1;
      m.G$v[0] = G$v$0;
      m.G$v[1] = G$v$1;
      m.Smon$N[0] = Smon$N$0;
      m.defaultclock$t[0] = defaultclock$t$0;
      m.defaultclock$timestep[0] = defaultclock$timestep$0;
    } },
  { when: "thresholds", label: "Smon: records spikes", advance: function (m, budget) {
      const G$_spikespace = m.G$_spikespace;
      const Smon$i = m.Smon$i;
      const Smon$t = m.Smon$t;
      let G$_spikespace$n$0 = m.G$_spikespace$n[0];
      const G$i$0 = m.G$i[0];
      const G$i$1 = m.G$i[1];
      let Smon$N$0 = m.Smon$N[0];
      let Smon$count$0 = m.Smon$count[0];
      let Smon$count$1 = m.Smon$count[1];
      const defaultclock$end$0 = m.defaultclock$end[0];
      let defaultclock$t$0 = m.defaultclock$t[0];
      let defaultclock$timestep$0 = m.defaultclock$timestep[0];
      for (; budget > 0 && defaultclock$timestep$0 < defaultclock$end$0 && Smon$N$0 <= Smon$t.length - 2; budget--) {
        // Smon
        {
          const _source_t$s3 = defaultclock$t$0;
          for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) switch (G$_spikespace[e$]) {
            case 0: {
              const _source_i = G$i$0;
              const _to_record_i = _source_i;
              const _to_record_t = _source_t$s3;
              const n$ = Smon$N$0;
              Smon$i[n$] = _to_record_i;
              Smon$t[n$] = _to_record_t;
              Smon$count$0 += 1;
              Smon$N$0 = n$ + 1;
            } break;
            case 1: {
              const _source_i = G$i$1;
              const _to_record_i = _source_i;
              const _to_record_t = _source_t$s3;
              const n$ = Smon$N$0;
              Smon$i[n$] = _to_record_i;
              Smon$t[n$] = _to_record_t;
              Smon$count$1 += 1;
              Smon$N$0 = n$ + 1;
            } break;
          }
        }
      }
      m.G$_spikespace$n[0] = G$_spikespace$n$0;
      m.Smon$N[0] = Smon$N$0;
      m.Smon$count[0] = Smon$count$0;
      m.Smon$count[1] = Smon$count$1;
      m.defaultclock$t[0] = defaultclock$t$0;
      m.defaultclock$timestep[0] = defaultclock$timestep$0;
    } },
  { when: "synapses", label: "S: what a spike does", advance: function (m, budget) {
      const G$_spikespace = m.G$_spikespace;
      const S$pre$count = m.S$pre$count;
      const S$pre$events = m.S$pre$events;
      const S$pre$first = m.S$pre$first;
      const S$pre$list = m.S$pre$list;
      const S$pre$steps = m.S$pre$steps;
      const Smon$t = m.Smon$t;
      let G$_spikespace$n$0 = m.G$_spikespace$n[0];
      let G$not_refractory$1 = m.G$not_refractory[1];
      let G$v$1 = m.G$v[1];
      const S$_synaptic_post$0 = m.S$_synaptic_post[0];
      let S$pre$row$0 = m.S$pre$row[0];
      const S$pre$size$0 = m.S$pre$size[0];
      const S$w$0 = m.S$w[0];
      let Smon$N$0 = m.Smon$N[0];
      const defaultclock$end$0 = m.defaultclock$end[0];
      let defaultclock$timestep$0 = m.defaultclock$timestep[0];
      for (; budget > 0 && defaultclock$timestep$0 < defaultclock$end$0 && Smon$N$0 <= Smon$t.length - 2; budget--) {
        // synapses_pre
        {
          for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) {
            const source$ = G$_spikespace[e$];
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
              const _postsynaptic_idx = S$_synaptic_post$0;
              const not_refractory = G$not_refractory$1 !== 0;
              let v_post = G$v$1;
              const w = S$w$0;
              if (not_refractory) v_post += w;
              G$v$1 = v_post;
            }
            S$pre$count[row$] = 0;
          }
          S$pre$row$0 = row$ + 1 === S$pre$size$0 ? 0 : row$ + 1;
        }
      }
      m.G$_spikespace$n[0] = G$_spikespace$n$0;
      m.G$not_refractory[1] = G$not_refractory$1;
      m.G$v[1] = G$v$1;
      m.S$pre$row[0] = S$pre$row$0;
      m.Smon$N[0] = Smon$N$0;
      m.defaultclock$timestep[0] = defaultclock$timestep$0;
    } },
  { when: "resets", label: "G: reset", advance: function (m, budget) {
      const G$_spikespace = m.G$_spikespace;
      const Smon$t = m.Smon$t;
      const $V_r$0 = m.$V_r[0];
      let G$_spikespace$n$0 = m.G$_spikespace$n[0];
      let G$v$0 = m.G$v[0];
      let G$v$1 = m.G$v[1];
      let Smon$N$0 = m.Smon$N[0];
      const defaultclock$dt$0 = m.defaultclock$dt[0];
      const defaultclock$end$0 = m.defaultclock$end[0];
      let defaultclock$t$0 = m.defaultclock$t[0];
      let defaultclock$timestep$0 = m.defaultclock$timestep[0];
      for (; budget > 0 && defaultclock$timestep$0 < defaultclock$end$0 && Smon$N$0 <= Smon$t.length - 2; budget--) {
        // neurongroup_spike_resetter
        {
          for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) switch (G$_spikespace[e$]) {
            case 0: {
              let v;
              v = $V_r$0;
              G$v$0 = v;
            } break;
            case 1: {
              let v;
              v = $V_r$0;
              G$v$1 = v;
            } break;
          }
        }
        {
          defaultclock$timestep$0 += 1;
          defaultclock$t$0 = defaultclock$timestep$0 * defaultclock$dt$0;
        }
      }
      m.G$_spikespace$n[0] = G$_spikespace$n$0;
      m.G$v[0] = G$v$0;
      m.G$v[1] = G$v$1;
      m.Smon$N[0] = Smon$N$0;
      m.defaultclock$t[0] = defaultclock$t$0;
      m.defaultclock$timestep[0] = defaultclock$timestep$0;
    } },
];
export const createModel = modelOf({ info, spec, storage, changes, loops, stages });
export const panel = {"size":[1136.0,480.0],"axes":[{"box":[72.139222,30.208667,1059.693778,166.936833],"x":{"limits":[0.0,99.9],"ticks":[0.0,20.0,40.0,60.0,80.0],"words":["","","","",""],"tickLength":6.944444444444445,"labels":false,"line":true},"y":{"limits":[0.0,1.2],"ticks":[0.0,0.4,0.8],"words":["0.0","0.4","0.8"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-1)","width":3.611111111111111,"kind":"trace","source":"Vmon.v[0]","scale":[1000.0,1.0]}],"levels":[{"colour":"var(--muted)","width":2.083333333333333,"dash":[10.416666666666666,6.25],"parameter":"V_t","y":0.8,"scale":1.0}],"still":[],"events":[{"source":"Smon[0]","y":[0.8,1.15],"scale":1000.0,"colour":"var(--neuron-1)","width":3.611111111111111,"level":0}],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--neuron-1)","size":23.61111111111111,"weight":"700","ha":"left","va":"bottom","rotation":0.0,"x":[0.0,0.0],"y":[0,-2.43],"shows":{"parameter":"G.I[0]","scale":1.0},"html":"presynaptic: driven by I = \ue000"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-56.17],"y":[0.5,0.0],"html":"v"}],"scrolls":true},{"box":[72.139222,245.410056,1059.693778,166.936833],"x":{"limits":[0.0,99.9],"ticks":[0.0,20.0,40.0,60.0,80.0],"words":["0","20","40","60","80"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[0.0,1.2],"ticks":[0.0,0.4,0.8],"words":["0.0","0.4","0.8"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-2)","width":3.611111111111111,"kind":"trace","source":"Vmon.v[1]","scale":[1000.0,1.0]}],"levels":[{"colour":"var(--muted)","width":2.083333333333333,"dash":[10.416666666666666,6.25],"parameter":"V_t","y":0.8,"scale":1.0}],"still":[],"events":[{"source":"Smon[1]","y":[0.8,1.15],"scale":1000.0,"colour":"var(--neuron-2)","width":3.611111111111111,"level":0}],"times":[{"source":"Smon[1]","scale":1000.0,"y":1.08,"dx":-8.333333333333332,"digits":1,"unit":" ms","size":22.22222222222222,"colour":"var(--ink)"}],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--neuron-2)","size":23.61111111111111,"weight":"700","ha":"left","va":"bottom","rotation":0.0,"x":[0.0,0.0],"y":[0,-2.43],"shows":{"parameter":"S.w[0]","scale":1.0},"html":"postsynaptic: driven by these, w = \ue000"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"time (ms)"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-56.17],"y":[0.5,0.0],"html":"v"},{"colour":"var(--muted)","size":22.22222222222222,"weight":"400","ha":"left","va":"bottom","rotation":0.0,"x":[0.0105,0.0],"y":[0.325,0.0],"follows":{"level":0,"dy":-1.39},"html":"threshold"}],"scrolls":true}],"pictures":[],"controls":{"S.w[0]":{"range":[-0.5,1.0],"label":"weight <math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">w</mi></mrow></math>","plain":"weight w"},"S.delay[0]":{"range":[0.0,20.0],"label":"delay","plain":"delay"},"G.I[0]":{"range":[0.0,5.0],"label":"presynaptic input","plain":"presynaptic input"},"G.I[1]":{"range":[0.0,2.0],"label":"postsynaptic input","plain":"postsynaptic input"},"G.tau[1]":{"range":[5.0,200.0],"log":true,"label":"postsynaptic <math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">\u03c4</mi></mrow></math>","plain":"postsynaptic \u03c4"}},"presets":{"one spike is enough":{"S.w[0]":0.85},"it leaks too fast":{"G.tau[1]":10},"inhibition":{"S.w[0]":-0.3,"G.I[1]":2}},"predict":{"question":"The postsynaptic neuron gets a tau of 10 ms. How often does it spike?","values":{"G.tau[1]":10},"measure":["Smon[1]","count"],"choices":{"more often":4,"twice, as before":2,"never":0}},"pulses":{"G.v[0]":{"add":1.0,"time":0.0},"G.v[1]":{"add":1.0,"time":0.0}},"step":0.0455};
