// burst_plane: made by brian2js from a Brian2 script; not to be edited
import { binomial$, decoded, fill$, filled, grow, modelOf, pairs$, poisson$, push, rand$, randn$, seed$, skip$, use$, waiting } from "brian2js/runtime";
export const info = {
 "name": "burst_plane",
 "dt": 0.0001,
 "duration": 0.6,
 "segments": [
  0.6
 ],
 "parameters": {
  "G.V": {
   "value": [
    1.0,
    -0.5
   ],
   "shape": [
    2
   ],
   "kind": "state",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "G.V_s_plus": {
   "value": [
    -0.5,
    -1.6
   ],
   "shape": [
    2
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
  "G.V_u_plus": {
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
    },
    "V_s_plus": {
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
  "G.V": {
   "array": "G$V",
   "atReset": true
  },
  "G.V_s_plus": {
   "array": "G$V_s_plus",
   "atReset": true
  },
  "G.I_app": {
   "array": "G$I_app",
   "scalar": true
  },
  "G.V_u_plus": {
   "array": "G$V_u_plus",
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
  "defaultclock.dt": {
   "array": "defaultclock$dt",
   "scalar": true,
   "above": 0,
   "atReset": true
  }
 },
 "segments": [
  {
   "duration": 0.6,
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
      },
      {
       "name": "V_s_plus",
       "array": "Vmon$V_s_plus",
       "lists": true
      }
     ],
     "width": 5,
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
     "G.V_s_plus",
     "G$V_s_plus",
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
    Vmon$V: [new Float64Array(0), new Float64Array(0)],
    Vmon$V_s_plus: [new Float64Array(0), new Float64Array(0)],
    defaultclock$t: Float64Array.of(0.0),
    Vmon$_indices: Int32Array.of(0, 1),
    G$V: Float64Array.of(1.0, -0.5),
    G$V_s_plus: Float64Array.of(-0.5, -1.6),
    Vmon$t: new Float64Array(0),
    G$I_app: Float64Array.of(-1.0),
    G$V_u_plus: Float64Array.of(-1.0),
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
    G$not_refractory: filled(Uint8Array, 2, 1),
    G$_spikespace: filled(Int32Array, 3, 0),
    G$lastspike: filled(Float64Array, 2, -10000.0),
    Smon$N: Int32Array.of(0),
    G$i: Int32Array.of(0, 1),
    Smon$count: filled(Int32Array, 2, 0),
    Smon$i: new Int32Array(0),
    Smon$t: new Float64Array(0),
    Smon$_source_idx: Int32Array.of(0, 1),
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
  const Vmon$V$r1 = m.Vmon$V[1];
  const Vmon$V_s_plus$r0 = m.Vmon$V_s_plus[0];
  const Vmon$V_s_plus$r1 = m.Vmon$V_s_plus[1];
  const G$I_app$0 = m.G$I_app[0];
  let G$V$0 = m.G$V[0];
  let G$V$1 = m.G$V[1];
  let G$V_s_plus$0 = m.G$V_s_plus[0];
  let G$V_s_plus$1 = m.G$V_s_plus[1];
  const G$V_u_plus$0 = m.G$V_u_plus[0];
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
  const G$i$1 = m.G$i[1];
  let G$lastspike$0 = m.G$lastspike[0];
  let G$lastspike$1 = m.G$lastspike[1];
  let G$not_refractory$0 = m.G$not_refractory[0];
  let G$not_refractory$1 = m.G$not_refractory[1];
  const G$tau$0 = m.G$tau[0];
  const G$tau_s$0 = m.G$tau_s[0];
  let Smon$N$0 = m.Smon$N[0];
  let Smon$count$0 = m.Smon$count[0];
  let Smon$count$1 = m.Smon$count[1];
  let Vmon$N$0 = m.Vmon$N[0];
  const defaultclock$dt$0 = m.defaultclock$dt[0];
  const defaultclock$end$0 = m.defaultclock$end[0];
  let defaultclock$t$0 = m.defaultclock$t[0];
  let defaultclock$timestep$0 = m.defaultclock$timestep[0];
  const I_app$s1 = G$I_app$0;
  const V_u_plus$s1 = G$V_u_plus$0;
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
  const _lio_1$s1 = dt$s1 / tau$s1;
  const _lio_2$s1 = I_app$s1 - (alpha_u_plus$s1 * Math.tanh(V_u_plus$s1 - delta_u_plus$s1));
  const _lio_3$s1 = 0.0 - delta_f_minus$s1;
  const _lio_4$s1 = 0.0 - delta_s_minus$s1;
  const _lio_5$s1 = 0.0 - delta_s_plus$s1;
  const _lio_6$s1 = dt$s1 / tau_s$s1;
  for (; budget > 0 && defaultclock$timestep$0 < defaultclock$end$0 && Smon$N$0 <= Smon$t.length - 2; budget--) {
    // Vmon
    {
      const n$ = Vmon$N$0;
      Vmon$t[n$] = defaultclock$t$0;
      {
        const _source_V = G$V$0;
        const _source_V_s_plus = G$V_s_plus$0;
        const _to_record_V = _source_V;
        const _to_record_V_s_plus = _source_V_s_plus;
        Vmon$V$r0[n$] = _to_record_V;
        Vmon$V_s_plus$r0[n$] = _to_record_V_s_plus;
      }
      {
        const _source_V = G$V$1;
        const _source_V_s_plus = G$V_s_plus$1;
        const _to_record_V = _source_V;
        const _to_record_V_s_plus = _source_V_s_plus;
        Vmon$V$r1[n$] = _to_record_V;
        Vmon$V_s_plus$r1[n$] = _to_record_V_s_plus;
      }
      Vmon$N$0 = n$ + 1;
    }
    // neurongroup_stateupdater
    {
      {
        let V = G$V$0;
        let V_s_plus = G$V_s_plus$0;
        let not_refractory = G$not_refractory$0 !== 0;
        not_refractory = not_refractory || (! (V > 0));
        const x$1_a = _lio_3$s1 + V, x$1_ = x$1_a > 20 ? 20 : x$1_a < -20 ? -20 : x$1_a, x$1_k = (x$1_ * 32 + 6755399441055744) - 6755399441055744, x$1_d = x$1_ - x$1_k * 0.03125, x$1_z = x$1_d * x$1_d, x$1_t = tanh$table[(x$1_k + 640) | 0], x$1_h = x$1_d - x$1_d * x$1_z * (0.3333333333333333 - x$1_z * (0.13333333333333333 - x$1_z * 0.05396825396825397)), x$1 = x$1_t + (1 - x$1_t * x$1_t) * x$1_h / (1 + x$1_t * x$1_h);
        const x$2_a = _lio_4$s1 + V_s_plus, x$2_ = x$2_a > 20 ? 20 : x$2_a < -20 ? -20 : x$2_a, x$2_k = (x$2_ * 32 + 6755399441055744) - 6755399441055744, x$2_d = x$2_ - x$2_k * 0.03125, x$2_z = x$2_d * x$2_d, x$2_t = tanh$table[(x$2_k + 640) | 0], x$2_h = x$2_d - x$2_d * x$2_z * (0.3333333333333333 - x$2_z * (0.13333333333333333 - x$2_z * 0.05396825396825397)), x$2 = x$2_t + (1 - x$2_t * x$2_t) * x$2_h / (1 + x$2_t * x$2_h);
        const x$3_a = _lio_5$s1 + V_s_plus, x$3_ = x$3_a > 20 ? 20 : x$3_a < -20 ? -20 : x$3_a, x$3_k = (x$3_ * 32 + 6755399441055744) - 6755399441055744, x$3_d = x$3_ - x$3_k * 0.03125, x$3_z = x$3_d * x$3_d, x$3_t = tanh$table[(x$3_k + 640) | 0], x$3_h = x$3_d - x$3_d * x$3_z * (0.3333333333333333 - x$3_z * (0.13333333333333333 - x$3_z * 0.05396825396825397)), x$3 = x$3_t + (1 - x$3_t * x$3_t) * x$3_h / (1 + x$3_t * x$3_h);
        const _V = V + (_lio_1$s1 * (_lio_2$s1 - (((V + (alpha_f_minus$s1 * x$1)) + (alpha_s_minus$s1 * x$2)) + (alpha_s_plus$s1 * x$3))));
        const _V_s_plus = V_s_plus + (_lio_6$s1 * (V - V_s_plus));
        V = _V;
        V_s_plus = _V_s_plus;
        G$V$0 = V;
        G$V_s_plus$0 = V_s_plus;
        G$not_refractory$0 = not_refractory ? 1 : 0;
      }
      {
        let V = G$V$1;
        let V_s_plus = G$V_s_plus$1;
        let not_refractory = G$not_refractory$1 !== 0;
        not_refractory = not_refractory || (! (V > 0));
        const x$4_a = _lio_3$s1 + V, x$4_ = x$4_a > 20 ? 20 : x$4_a < -20 ? -20 : x$4_a, x$4_k = (x$4_ * 32 + 6755399441055744) - 6755399441055744, x$4_d = x$4_ - x$4_k * 0.03125, x$4_z = x$4_d * x$4_d, x$4_t = tanh$table[(x$4_k + 640) | 0], x$4_h = x$4_d - x$4_d * x$4_z * (0.3333333333333333 - x$4_z * (0.13333333333333333 - x$4_z * 0.05396825396825397)), x$4 = x$4_t + (1 - x$4_t * x$4_t) * x$4_h / (1 + x$4_t * x$4_h);
        const x$5_a = _lio_4$s1 + V_s_plus, x$5_ = x$5_a > 20 ? 20 : x$5_a < -20 ? -20 : x$5_a, x$5_k = (x$5_ * 32 + 6755399441055744) - 6755399441055744, x$5_d = x$5_ - x$5_k * 0.03125, x$5_z = x$5_d * x$5_d, x$5_t = tanh$table[(x$5_k + 640) | 0], x$5_h = x$5_d - x$5_d * x$5_z * (0.3333333333333333 - x$5_z * (0.13333333333333333 - x$5_z * 0.05396825396825397)), x$5 = x$5_t + (1 - x$5_t * x$5_t) * x$5_h / (1 + x$5_t * x$5_h);
        const x$6_a = _lio_5$s1 + V_s_plus, x$6_ = x$6_a > 20 ? 20 : x$6_a < -20 ? -20 : x$6_a, x$6_k = (x$6_ * 32 + 6755399441055744) - 6755399441055744, x$6_d = x$6_ - x$6_k * 0.03125, x$6_z = x$6_d * x$6_d, x$6_t = tanh$table[(x$6_k + 640) | 0], x$6_h = x$6_d - x$6_d * x$6_z * (0.3333333333333333 - x$6_z * (0.13333333333333333 - x$6_z * 0.05396825396825397)), x$6 = x$6_t + (1 - x$6_t * x$6_t) * x$6_h / (1 + x$6_t * x$6_h);
        const _V = V + (_lio_1$s1 * (_lio_2$s1 - (((V + (alpha_f_minus$s1 * x$4)) + (alpha_s_minus$s1 * x$5)) + (alpha_s_plus$s1 * x$6))));
        const _V_s_plus = V_s_plus + (_lio_6$s1 * (V - V_s_plus));
        V = _V;
        V_s_plus = _V_s_plus;
        G$V$1 = V;
        G$V_s_plus$1 = V_s_plus;
        G$not_refractory$1 = not_refractory ? 1 : 0;
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
      }
      {
        const V = G$V$1;
        const not_refractory = G$not_refractory$1 !== 0;
        const _cond = (V > 0) && not_refractory;
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
    {
      defaultclock$timestep$0 += 1;
      defaultclock$t$0 = defaultclock$timestep$0 * defaultclock$dt$0;
    }
  }
  m.G$V[0] = G$V$0;
  m.G$V[1] = G$V$1;
  m.G$V_s_plus[0] = G$V_s_plus$0;
  m.G$V_s_plus[1] = G$V_s_plus$1;
  m.G$_spikespace$n[0] = G$_spikespace$n$0;
  m.G$lastspike[0] = G$lastspike$0;
  m.G$lastspike[1] = G$lastspike$1;
  m.G$not_refractory[0] = G$not_refractory$0;
  m.G$not_refractory[1] = G$not_refractory$1;
  m.Smon$N[0] = Smon$N$0;
  m.Smon$count[0] = Smon$count$0;
  m.Smon$count[1] = Smon$count$1;
  m.Vmon$N[0] = Vmon$N$0;
  m.defaultclock$t[0] = defaultclock$t$0;
  m.defaultclock$timestep[0] = defaultclock$timestep$0;
}
const loops = [advance];
const stages = [
];
export const createModel = modelOf({ info, spec, storage, changes, loops, stages });
const plane = {
  names: {'I_app': 'G.I_app', 'V_u_plus': 'G.V_u_plus', 'alpha_f_minus': 'G.alpha_f_minus', 'alpha_s_minus': 'G.alpha_s_minus', 'alpha_s_plus': 'G.alpha_s_plus', 'alpha_u_plus': 'G.alpha_u_plus', 'delta_f_minus': 'G.delta_f_minus', 'delta_s_minus': 'G.delta_s_minus', 'delta_s_plus': 'G.delta_s_plus', 'delta_u_plus': 'G.delta_u_plus', 'tau': 'G.tau', 'tau_s': 'G.tau_s'},
  rates: {
    V: (p, x, y) => (p.I_app + p.alpha_f_minus*Math.tanh(p.delta_f_minus - x) + p.alpha_s_minus*Math.tanh(p.delta_s_minus - y) + p.alpha_s_plus*Math.tanh(p.delta_s_plus - y) - p.alpha_u_plus*Math.tanh(p.V_u_plus - p.delta_u_plus) - x)/p.tau,
    V_s_plus: (p, x, y) => (x - y)/p.tau_s,
  },
  x: [-3.0, 3.0],
  y: [-2.6, 1.4],
  points: 161,
};
/** Where two variables stand still in the plane of both, found on a grid: their rates have no formula for it. */

/** Return curve(source) and refresh() of what a model's parameters give; "curve.V:0" is where V stands still. */
export function curves(record) {
  const { names, rates, x: across, y: up, points } = plane;
  const steps = ([low, high]) => Float64Array.from({ length: points }, (_, i) => low + ((high - low) * i) / (points - 1));
  const [xs, ys] = [steps(across), steps(up)];
  const z = new Float64Array(points * points);
  const lines = {};
  return {
    refresh() {
      const p = Object.fromEntries(Object.entries(names).map(([own, known]) => [own, record.parameter(known)]));
      for (const [name, rate] of Object.entries(rates)) {
        for (let j = 0; j < points; j += 1) {
          for (let i = 0; i < points; i += 1) z[j * points + i] = rate(p, xs[i], ys[j]);
        }
        lines[name] = zeroLine(z, xs, ys);
      }
    },
    curve: (source) => lines[/\.(\w+)/.exec(source)[1]],
    point: () => null,
  };
}

/** The line on which z is 0: {x, y}, its pieces with NaN between. z: at all xs for each of ys. */
function zeroLine(z, xs, ys) {
  const [x, y] = [[], []];
  const wide = xs.length;
  /** Where the way from a corner [i, j] to another crosses the line, if it does. */
  const crossing = ([i, j], [k, l]) => {
    const [from, to] = [z[j * wide + i], z[l * wide + k]];
    if (from > 0 === to > 0) return [];
    const part = from / (from - to);
    return [[xs[i] + part * (xs[k] - xs[i]), ys[j] + part * (ys[l] - ys[j])]];
  };
  for (let j = 0; j + 1 < ys.length; j += 1) {
    for (let i = 0; i + 1 < wide; i += 1) {
      const corners = [[i, j], [i + 1, j], [i + 1, j + 1], [i, j + 1]];
      const found = corners.flatMap((corner, k) => crossing(corner, corners[(k + 1) % 4]));
      for (let k = 0; k + 1 < found.length; k += 2) {
        x.push(found[k][0], found[k + 1][0], NaN);
        y.push(found[k][1], found[k + 1][1], NaN);
      }
    }
  }
  return { x, y };
}
export const panel = {"size":[1136.0,459.99999999999994],"axes":[{"box":[67.139222,30.500333,537.978642,361.846556],"x":{"limits":[0.0,600.0],"ticks":[0.0,100.0,200.0,300.0,400.0,500.0,600.0],"words":["0","100","200","300","400","500","600"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[-3.0,3.0],"ticks":[-3.0,0.0,3.0],"words":["\u22123","0","3"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-1)","width":2.5,"kind":"trace","source":"Vmon.V[0]","scale":[1000.0,1.0]},{"colour":"var(--neuron-2)","width":2.5,"kind":"trace","source":"Vmon.V[1]","scale":[1000.0,1.0]}],"levels":[],"still":[],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"time (ms)"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-51.17],"y":[0.5,0.0],"html":"V"}],"scrolls":true},{"box":[695.950086,30.500333,430.382914,361.846556],"x":{"limits":[-3.0,3.0],"ticks":[-3.0,0.0,3.0],"words":["\u22123","0","3"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[-2.6,1.4],"ticks":[-2.0,-1.0,0.0,1.0],"words":["\u22122","\u22121","0","1"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--muted)","width":3.333333333333333,"kind":"curve","source":"curve.V:0"},{"colour":"var(--slow)","width":3.333333333333333,"kind":"curve","source":"curve.V_s_plus:0"}],"levels":[],"still":[],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[{"colour":"var(--neuron-1)","width":2.5,"x":"Vmon.V[0]","y":"Vmon.V_s_plus[0]","scale":[1.0,1.0]},{"colour":"var(--neuron-2)","width":2.5,"x":"Vmon.V[1]","y":"Vmon.V_s_plus[1]","scale":[1.0,1.0]}],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"700","ha":"left","va":"bottom","rotation":0.0,"x":[0.0,0.0],"y":[0,-2.43],"shows":{"parameter":"G.V_u_plus","scale":1.0},"html":"<math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">V</mi><mi mathvariant=\"normal\" class=\"live-slant\">u</mi></msub></mrow></math> is held at \ue000"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"V"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-51.17],"y":[0.5,0.0],"html":"<math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">V</mi><mi mathvariant=\"normal\" class=\"live-slant\">s</mi></msub></mrow></math>"},{"colour":"var(--slow)","size":22.22222222222222,"weight":"400","ha":"right","va":"bottom","rotation":0.0,"x":[0.6417,0.0],"y":[0.1029,0.0],"html":"<math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">d</mi><msub><mi mathvariant=\"normal\" class=\"live-slant\">V</mi><mi mathvariant=\"normal\" class=\"live-slant\">s</mi></msub><mi mathvariant=\"normal\">/</mi><mi mathvariant=\"normal\" class=\"live-slant\">d</mi><mi mathvariant=\"normal\" class=\"live-slant\">t</mi><mo>=</mo><mn>0</mn></mrow></math>"},{"colour":"var(--muted)","size":22.22222222222222,"weight":"400","ha":"left","va":"bottom","rotation":0.0,"x":[0.0167,0.0],"y":[0.5529,0.0],"html":"<math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">d</mi><mi mathvariant=\"normal\" class=\"live-slant\">V</mi><mi mathvariant=\"normal\">/</mi><mi mathvariant=\"normal\" class=\"live-slant\">d</mi><mi mathvariant=\"normal\" class=\"live-slant\">t</mi><mo>=</mo><mn>0</mn></mrow></math>"}],"scrolls":false}],"pictures":[],"controls":{"G.V_u_plus":{"range":[-1.4,-0.7],"step":0.005,"label":"held <math><mrow><msubsup><mi mathvariant=\"normal\" class=\"live-slant\">V</mi><mi mathvariant=\"normal\" class=\"live-slant\">u</mi><mo>+</mo></msubsup></mrow></math>","plain":"held Vu+"},"G.I_app":{"range":[-1.5,-0.5],"step":0.01,"label":"current <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">I</mi><mrow><mi mathvariant=\"normal\" class=\"live-slant\">a</mi><mi mathvariant=\"normal\" class=\"live-slant\">p</mi><mi mathvariant=\"normal\" class=\"live-slant\">p</mi></mrow></msub></mrow></math>","plain":"current Iapp"},"G.alpha_s_plus":{"range":[0.0,4.0],"label":"gain <math><mrow><msubsup><mi mathvariant=\"normal\" class=\"live-slant\">\u03b1</mi><mi mathvariant=\"normal\" class=\"live-slant\">s</mi><mo>+</mo></msubsup></mrow></math>","plain":"gain \u03b1s+"},"G.alpha_s_minus":{"range":[-4.0,0.0],"label":"gain <math><mrow><msubsup><mi mathvariant=\"normal\" class=\"live-slant\">\u03b1</mi><mi mathvariant=\"normal\" class=\"live-slant\">s</mi><mo>\u2212</mo></msubsup></mrow></math>","plain":"gain \u03b1s\u2212"}},"presets":{"a burst begins":{"G.V_u_plus":-1.18},"a burst ends":{"G.V_u_plus":-0.9},"no slow\u2212":{"G.alpha_s_minus":0}},"pulses":{"G.V[1]":{"add":3.0,"time":0.0}}};
