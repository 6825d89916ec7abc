// small_network_additive: made by brian2js from a Brian2 script; not to be edited
import { binomial$, decoded, fill$, filled, grow, modelOf, pairs$, poisson$, push, rand$, randn$, seed$, skip$, use$, waiting } from "brian2js/runtime";
export const info = {
 "name": "small_network_additive",
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
    3
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
    3
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
    3
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
    3
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
  "G.alpha_s_plus_0": {
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
  "S.s": {
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
  "S.beta": {
   "value": 0.25,
   "shape": [],
   "kind": "parameter",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "S.tau_syn": {
   "value": 3.0,
   "shape": [],
   "kind": "parameter",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "S.theta": {
   "value": 3.0,
   "shape": [],
   "kind": "parameter",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "S.w_mod": {
   "value": [
    0.5,
    -0.5
   ],
   "shape": [
    2
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
    0,
    1,
    2
   ],
   "dt": 0.0001
  },
  "Amon": {
   "kind": "state",
   "source": "G",
   "variables": {
    "alpha_s_plus": {
     "dimension": "1",
     "unit": "1",
     "scale": 1
    }
   },
   "record": [
    0,
    1,
    2
   ],
   "dt": 0.0001
  },
  "Smon": {
   "kind": "spikes",
   "source": "G",
   "size": 3
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
  "G.alpha_s_plus_0": {
   "array": "G$alpha_s_plus_0",
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
  "S.s": {
   "array": "S$s",
   "atReset": true
  },
  "S.beta": {
   "array": "S$beta",
   "scalar": true
  },
  "S.tau_syn": {
   "array": "S$tau_syn",
   "scalar": true,
   "divides": true
  },
  "S.theta": {
   "array": "S$theta",
   "scalar": true
  },
  "S.w_mod": {
   "array": "S$w_mod"
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
     "width": 4,
     "room": "Vmon$t"
    },
    {
     "name": "Amon",
     "kind": "state",
     "count": "Amon$N",
     "clock": "defaultclock",
     "t": "Amon$t",
     "values": [
      {
       "name": "alpha_s_plus",
       "array": "Amon$alpha_s_plus",
       "lists": true
      }
     ],
     "width": 4,
     "room": "Amon$t"
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
     "perStep": 3
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
     "G.V",
     "G$V",
     "defaultclock$t"
    ],
    [
     "G.alpha_mod",
     "G$alpha_mod",
     "defaultclock$t"
    ],
    [
     "S.s",
     "S$s",
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
function storage() {
  return {
    Vmon$N: Int32Array.of(0),
    Vmon$V: [new Float64Array(0), new Float64Array(0), new Float64Array(0)],
    defaultclock$t: Float64Array.of(0.0),
    Vmon$_indices: Int32Array.of(0, 1, 2),
    G$V: filled(Float64Array, 3, 0.0),
    Vmon$t: new Float64Array(0),
    G$alpha_s_plus_0: Float64Array.of(2.0),
    Amon$N: Int32Array.of(0),
    G$alpha_mod: filled(Float64Array, 3, 0.0),
    Amon$_indices: Int32Array.of(0, 1, 2),
    Amon$alpha_s_plus: [new Float64Array(0), new Float64Array(0), new Float64Array(0)],
    Amon$t: new Float64Array(0),
    S$beta: Float64Array.of(0.25),
    S$theta: Float64Array.of(3.0),
    S$N: Int32Array.of(2),
    S$_synaptic_post: Int32Array.of(1, 2),
    S$s: filled(Float64Array, 2, 0.0),
    S$w_mod: Float64Array.of(0.5, -0.5),
    G$I_app: Float64Array.of(-1.0),
    G$alpha_f_minus: Float64Array.of(-2.0),
    G$alpha_s_minus: Float64Array.of(-1.5),
    G$alpha_u_plus: Float64Array.of(1.5),
    G$delta_f_minus: Float64Array.of(0.0),
    G$delta_s_minus: Float64Array.of(-0.9),
    G$delta_s_plus: Float64Array.of(0.0),
    G$delta_u_plus: Float64Array.of(-0.9),
    defaultclock$dt: Float64Array.of(0.0001),
    G$tau: Float64Array.of(0.001),
    G$tau_s: Float64Array.of(0.05),
    G$tau_u: Float64Array.of(2.5),
    G$V_s_minus: filled(Float64Array, 3, 0.0),
    G$V_s_plus: filled(Float64Array, 3, 0.0),
    G$V_u_plus: filled(Float64Array, 3, 0.0),
    G$not_refractory: filled(Uint8Array, 3, 1),
    S$tau_syn: Float64Array.of(3.0),
    G$_spikespace: filled(Int32Array, 4, 0),
    G$lastspike: filled(Float64Array, 3, -10000.0),
    Smon$N: Int32Array.of(0),
    G$i: Int32Array.of(0, 1, 2),
    Smon$count: filled(Int32Array, 3, 0),
    Smon$i: new Int32Array(0),
    Smon$t: new Float64Array(0),
    Smon$_source_idx: Int32Array.of(0, 1, 2),
    defaultclock$timestep: Float64Array.of(0.0),
    S$delay: filled(Float64Array, 2, 0.0),
    S$_synaptic_pre: filled(Int32Array, 2, 0),
    defaultclock$end: new Float64Array(1),
    S$pre$first: new Int32Array(4),
    S$pre$list: new Int32Array(2),
    S$pre$steps: new Int32Array(2),
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
const exp$table = Float64Array.from({ length: 32 }, (_, k) => 2 ** (k / 32));
const exp$powers = Float64Array.from({ length: 2401 }, (_, k) => 2 ** (k - 1200));
const exp$near = Float64Array.from({ length: 129 }, (_, k) => Math.expm1(((k - 64) * Math.LN2) / 32));
const tanh$table = Float64Array.from({ length: 1281 }, (_, k) => Math.tanh((k - 640) / 32));
function advance(m, budget) {
  const Amon$t = m.Amon$t;
  const G$_spikespace = m.G$_spikespace;
  const S$pre$count = m.S$pre$count;
  const S$pre$events = m.S$pre$events;
  const S$pre$first = m.S$pre$first;
  const S$pre$list = m.S$pre$list;
  const S$pre$steps = m.S$pre$steps;
  const Smon$i = m.Smon$i;
  const Smon$t = m.Smon$t;
  const Vmon$t = m.Vmon$t;
  const Amon$alpha_s_plus$r0 = m.Amon$alpha_s_plus[0];
  const Amon$alpha_s_plus$r1 = m.Amon$alpha_s_plus[1];
  const Amon$alpha_s_plus$r2 = m.Amon$alpha_s_plus[2];
  const Vmon$V$r0 = m.Vmon$V[0];
  const Vmon$V$r1 = m.Vmon$V[1];
  const Vmon$V$r2 = m.Vmon$V[2];
  let Amon$N$0 = m.Amon$N[0];
  const G$I_app$0 = m.G$I_app[0];
  let G$V$0 = m.G$V[0];
  let G$V$1 = m.G$V[1];
  let G$V$2 = m.G$V[2];
  let G$V_s_minus$0 = m.G$V_s_minus[0];
  let G$V_s_minus$1 = m.G$V_s_minus[1];
  let G$V_s_minus$2 = m.G$V_s_minus[2];
  let G$V_s_plus$0 = m.G$V_s_plus[0];
  let G$V_s_plus$1 = m.G$V_s_plus[1];
  let G$V_s_plus$2 = m.G$V_s_plus[2];
  let G$V_u_plus$0 = m.G$V_u_plus[0];
  let G$V_u_plus$1 = m.G$V_u_plus[1];
  let G$V_u_plus$2 = m.G$V_u_plus[2];
  let G$_spikespace$n$0 = m.G$_spikespace$n[0];
  const G$alpha_f_minus$0 = m.G$alpha_f_minus[0];
  let G$alpha_mod$0 = m.G$alpha_mod[0];
  let G$alpha_mod$1 = m.G$alpha_mod[1];
  let G$alpha_mod$2 = m.G$alpha_mod[2];
  const G$alpha_s_minus$0 = m.G$alpha_s_minus[0];
  const G$alpha_s_plus_0$0 = m.G$alpha_s_plus_0[0];
  const G$alpha_u_plus$0 = m.G$alpha_u_plus[0];
  const G$delta_f_minus$0 = m.G$delta_f_minus[0];
  const G$delta_s_minus$0 = m.G$delta_s_minus[0];
  const G$delta_s_plus$0 = m.G$delta_s_plus[0];
  const G$delta_u_plus$0 = m.G$delta_u_plus[0];
  const G$i$0 = m.G$i[0];
  const G$i$1 = m.G$i[1];
  const G$i$2 = m.G$i[2];
  let G$lastspike$0 = m.G$lastspike[0];
  let G$lastspike$1 = m.G$lastspike[1];
  let G$lastspike$2 = m.G$lastspike[2];
  let G$not_refractory$0 = m.G$not_refractory[0];
  let G$not_refractory$1 = m.G$not_refractory[1];
  let G$not_refractory$2 = m.G$not_refractory[2];
  const G$tau$0 = m.G$tau[0];
  const G$tau_s$0 = m.G$tau_s[0];
  const G$tau_u$0 = m.G$tau_u[0];
  const S$beta$0 = m.S$beta[0];
  let S$pre$row$0 = m.S$pre$row[0];
  const S$pre$size$0 = m.S$pre$size[0];
  let S$s$0 = m.S$s[0];
  let S$s$1 = m.S$s[1];
  const S$tau_syn$0 = m.S$tau_syn[0];
  const S$theta$0 = m.S$theta[0];
  const S$w_mod$0 = m.S$w_mod[0];
  const S$w_mod$1 = m.S$w_mod[1];
  let Smon$N$0 = m.Smon$N[0];
  let Smon$count$0 = m.Smon$count[0];
  let Smon$count$1 = m.Smon$count[1];
  let Smon$count$2 = m.Smon$count[2];
  let Vmon$N$0 = m.Vmon$N[0];
  const defaultclock$dt$0 = m.defaultclock$dt[0];
  const defaultclock$end$0 = m.defaultclock$end[0];
  let defaultclock$t$0 = m.defaultclock$t[0];
  let defaultclock$timestep$0 = m.defaultclock$timestep[0];
  const __source_alpha_s_plus_neurongroup_alpha_s_plus_0$s1 = G$alpha_s_plus_0$0;
  const beta$s2 = S$beta$0;
  const theta$s2 = S$theta$0;
  const _lio_1$s2 = 0.0 - theta$s2;
  const I_app$s3 = G$I_app$0;
  const alpha_f_minus$s3 = G$alpha_f_minus$0;
  const alpha_s_minus$s3 = G$alpha_s_minus$0;
  const alpha_s_plus_0$s3 = G$alpha_s_plus_0$0;
  const alpha_u_plus$s3 = G$alpha_u_plus$0;
  const delta_f_minus$s3 = G$delta_f_minus$0;
  const delta_s_minus$s3 = G$delta_s_minus$0;
  const delta_s_plus$s3 = G$delta_s_plus$0;
  const delta_u_plus$s3 = G$delta_u_plus$0;
  const dt$s3 = defaultclock$dt$0;
  const tau$s3 = G$tau$0;
  const tau_s$s3 = G$tau_s$0;
  const tau_u$s3 = G$tau_u$0;
  const _lio_1$s3 = dt$s3 / tau$s3;
  const _lio_2$s3 = 0.0 - delta_f_minus$s3;
  const _lio_3$s3 = 0.0 - delta_s_minus$s3;
  const _lio_4$s3 = 0.0 - delta_u_plus$s3;
  const _lio_5$s3 = 0.0 - delta_s_plus$s3;
  const _lio_6$s3 = dt$s3 / tau_s$s3;
  const _lio_7$s3 = dt$s3 / tau_u$s3;
  const dt$s4 = defaultclock$dt$0;
  const tau_syn$s4 = S$tau_syn$0;
  const _lio_1$s4 = (- dt$s4) / tau_syn$s4;
  for (; budget > 0 && defaultclock$timestep$0 < defaultclock$end$0 && Smon$N$0 <= Smon$t.length - 3; budget--) {
    // Vmon
    {
      const n$ = Vmon$N$0;
      Vmon$t[n$] = defaultclock$t$0;
      {
        const _source_V = G$V$0;
        const _to_record_V = _source_V;
        Vmon$V$r0[n$] = _to_record_V;
      }
      {
        const _source_V = G$V$1;
        const _to_record_V = _source_V;
        Vmon$V$r1[n$] = _to_record_V;
      }
      {
        const _source_V = G$V$2;
        const _to_record_V = _source_V;
        Vmon$V$r2[n$] = _to_record_V;
      }
      Vmon$N$0 = n$ + 1;
    }
    // Amon
    {
      const n$ = Amon$N$0;
      Amon$t[n$] = defaultclock$t$0;
      {
        const __source_alpha_s_plus_neurongroup_alpha_mod = G$alpha_mod$0;
        const _source_alpha_s_plus = __source_alpha_s_plus_neurongroup_alpha_s_plus_0$s1 + __source_alpha_s_plus_neurongroup_alpha_mod;
        const _to_record_alpha_s_plus = _source_alpha_s_plus;
        Amon$alpha_s_plus$r0[n$] = _to_record_alpha_s_plus;
      }
      {
        const __source_alpha_s_plus_neurongroup_alpha_mod = G$alpha_mod$1;
        const _source_alpha_s_plus = __source_alpha_s_plus_neurongroup_alpha_s_plus_0$s1 + __source_alpha_s_plus_neurongroup_alpha_mod;
        const _to_record_alpha_s_plus = _source_alpha_s_plus;
        Amon$alpha_s_plus$r1[n$] = _to_record_alpha_s_plus;
      }
      {
        const __source_alpha_s_plus_neurongroup_alpha_mod = G$alpha_mod$2;
        const _source_alpha_s_plus = __source_alpha_s_plus_neurongroup_alpha_s_plus_0$s1 + __source_alpha_s_plus_neurongroup_alpha_mod;
        const _to_record_alpha_s_plus = _source_alpha_s_plus;
        Amon$alpha_s_plus$r2[n$] = _to_record_alpha_s_plus;
      }
      Amon$N$0 = n$ + 1;
    }
    // synapses_summed_variable_alpha_mod_post
    {
      G$alpha_mod$0 = 0;
      G$alpha_mod$1 = 0;
      G$alpha_mod$2 = 0;
      {
        const s = S$s$0;
        const w_mod = S$w_mod$0;
        const x$1_a = - (_lio_1$s2 + (beta$s2 * s)), x$1_ = x$1_a > 760 ? 760 : x$1_a < -760 ? -760 : x$1_a, x$1_k = (x$1_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$1_z = (x$1_ - x$1_k * 0.021660849390173098) - x$1_k * 2.325192846878874e-12, x$1_j = x$1_k | 0, x$1_p = x$1_z * (1 + x$1_z * (0.5 + x$1_z * (0.16666666666666666 + x$1_z * (0.041666666666666664 + x$1_z * (0.008333333333333333 + x$1_z * 0.001388888888888889))))), x$1_t = exp$table[x$1_j & 31], x$1 = (x$1_t + x$1_t * x$1_p) * exp$powers[(x$1_j >> 5) + 1200];
        const _synaptic_var = w_mod / (1.0 + x$1);
        G$alpha_mod$1 += _synaptic_var;
      }
      {
        const s = S$s$1;
        const w_mod = S$w_mod$1;
        const x$2_a = - (_lio_1$s2 + (beta$s2 * s)), x$2_ = x$2_a > 760 ? 760 : x$2_a < -760 ? -760 : x$2_a, x$2_k = (x$2_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$2_z = (x$2_ - x$2_k * 0.021660849390173098) - x$2_k * 2.325192846878874e-12, x$2_j = x$2_k | 0, x$2_p = x$2_z * (1 + x$2_z * (0.5 + x$2_z * (0.16666666666666666 + x$2_z * (0.041666666666666664 + x$2_z * (0.008333333333333333 + x$2_z * 0.001388888888888889))))), x$2_t = exp$table[x$2_j & 31], x$2 = (x$2_t + x$2_t * x$2_p) * exp$powers[(x$2_j >> 5) + 1200];
        const _synaptic_var = w_mod / (1.0 + x$2);
        G$alpha_mod$2 += _synaptic_var;
      }
    }
    // neurongroup_stateupdater
    {
      {
        let V = G$V$0;
        let V_s_minus = G$V_s_minus$0;
        let V_s_plus = G$V_s_plus$0;
        let V_u_plus = G$V_u_plus$0;
        const alpha_mod = G$alpha_mod$0;
        let not_refractory = G$not_refractory$0 !== 0;
        not_refractory = not_refractory || (! (V > 0));
        const x$1_a = _lio_2$s3 + V, x$1_ = x$1_a > 20 ? 20 : x$1_a < -20 ? -20 : x$1_a, x$1_k = (x$1_ * 32 + 6755399441055744) - 6755399441055744, x$1_d = x$1_ - x$1_k * 0.03125, x$1_z = x$1_d * x$1_d, x$1_t = tanh$table[(x$1_k + 640) | 0], x$1_h = x$1_d - x$1_d * x$1_z * (0.3333333333333333 - x$1_z * (0.13333333333333333 - x$1_z * 0.05396825396825397)), x$1 = x$1_t + (1 - x$1_t * x$1_t) * x$1_h / (1 + x$1_t * x$1_h);
        const x$2_a = _lio_3$s3 + V_s_minus, x$2_ = x$2_a > 20 ? 20 : x$2_a < -20 ? -20 : x$2_a, x$2_k = (x$2_ * 32 + 6755399441055744) - 6755399441055744, x$2_d = x$2_ - x$2_k * 0.03125, x$2_z = x$2_d * x$2_d, x$2_t = tanh$table[(x$2_k + 640) | 0], x$2_h = x$2_d - x$2_d * x$2_z * (0.3333333333333333 - x$2_z * (0.13333333333333333 - x$2_z * 0.05396825396825397)), x$2 = x$2_t + (1 - x$2_t * x$2_t) * x$2_h / (1 + x$2_t * x$2_h);
        const x$3_a = _lio_4$s3 + V_u_plus, x$3_ = x$3_a > 20 ? 20 : x$3_a < -20 ? -20 : x$3_a, x$3_k = (x$3_ * 32 + 6755399441055744) - 6755399441055744, x$3_d = x$3_ - x$3_k * 0.03125, x$3_z = x$3_d * x$3_d, x$3_t = tanh$table[(x$3_k + 640) | 0], x$3_h = x$3_d - x$3_d * x$3_z * (0.3333333333333333 - x$3_z * (0.13333333333333333 - x$3_z * 0.05396825396825397)), x$3 = x$3_t + (1 - x$3_t * x$3_t) * x$3_h / (1 + x$3_t * x$3_h);
        const x$4_a = _lio_5$s3 + V_s_plus, x$4_ = x$4_a > 20 ? 20 : x$4_a < -20 ? -20 : x$4_a, x$4_k = (x$4_ * 32 + 6755399441055744) - 6755399441055744, x$4_d = x$4_ - x$4_k * 0.03125, x$4_z = x$4_d * x$4_d, x$4_t = tanh$table[(x$4_k + 640) | 0], x$4_h = x$4_d - x$4_d * x$4_z * (0.3333333333333333 - x$4_z * (0.13333333333333333 - x$4_z * 0.05396825396825397)), x$4 = x$4_t + (1 - x$4_t * x$4_t) * x$4_h / (1 + x$4_t * x$4_h);
        const _V = V + (_lio_1$s3 * (I_app$s3 - ((((V + (alpha_f_minus$s3 * x$1)) + (alpha_s_minus$s3 * x$2)) + (alpha_u_plus$s3 * x$3)) + ((alpha_s_plus_0$s3 + alpha_mod) * x$4))));
        const _V_s_minus = V_s_minus + (_lio_6$s3 * (V - V_s_minus));
        const _V_s_plus = V_s_plus + (_lio_6$s3 * (V - V_s_plus));
        const _V_u_plus = V_u_plus + (_lio_7$s3 * (V - V_u_plus));
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
      {
        let V = G$V$1;
        let V_s_minus = G$V_s_minus$1;
        let V_s_plus = G$V_s_plus$1;
        let V_u_plus = G$V_u_plus$1;
        const alpha_mod = G$alpha_mod$1;
        let not_refractory = G$not_refractory$1 !== 0;
        not_refractory = not_refractory || (! (V > 0));
        const x$5_a = _lio_2$s3 + V, x$5_ = x$5_a > 20 ? 20 : x$5_a < -20 ? -20 : x$5_a, x$5_k = (x$5_ * 32 + 6755399441055744) - 6755399441055744, x$5_d = x$5_ - x$5_k * 0.03125, x$5_z = x$5_d * x$5_d, x$5_t = tanh$table[(x$5_k + 640) | 0], x$5_h = x$5_d - x$5_d * x$5_z * (0.3333333333333333 - x$5_z * (0.13333333333333333 - x$5_z * 0.05396825396825397)), x$5 = x$5_t + (1 - x$5_t * x$5_t) * x$5_h / (1 + x$5_t * x$5_h);
        const x$6_a = _lio_3$s3 + V_s_minus, x$6_ = x$6_a > 20 ? 20 : x$6_a < -20 ? -20 : x$6_a, x$6_k = (x$6_ * 32 + 6755399441055744) - 6755399441055744, x$6_d = x$6_ - x$6_k * 0.03125, x$6_z = x$6_d * x$6_d, x$6_t = tanh$table[(x$6_k + 640) | 0], x$6_h = x$6_d - x$6_d * x$6_z * (0.3333333333333333 - x$6_z * (0.13333333333333333 - x$6_z * 0.05396825396825397)), x$6 = x$6_t + (1 - x$6_t * x$6_t) * x$6_h / (1 + x$6_t * x$6_h);
        const x$7_a = _lio_4$s3 + V_u_plus, x$7_ = x$7_a > 20 ? 20 : x$7_a < -20 ? -20 : x$7_a, x$7_k = (x$7_ * 32 + 6755399441055744) - 6755399441055744, x$7_d = x$7_ - x$7_k * 0.03125, x$7_z = x$7_d * x$7_d, x$7_t = tanh$table[(x$7_k + 640) | 0], x$7_h = x$7_d - x$7_d * x$7_z * (0.3333333333333333 - x$7_z * (0.13333333333333333 - x$7_z * 0.05396825396825397)), x$7 = x$7_t + (1 - x$7_t * x$7_t) * x$7_h / (1 + x$7_t * x$7_h);
        const x$8_a = _lio_5$s3 + V_s_plus, x$8_ = x$8_a > 20 ? 20 : x$8_a < -20 ? -20 : x$8_a, x$8_k = (x$8_ * 32 + 6755399441055744) - 6755399441055744, x$8_d = x$8_ - x$8_k * 0.03125, x$8_z = x$8_d * x$8_d, x$8_t = tanh$table[(x$8_k + 640) | 0], x$8_h = x$8_d - x$8_d * x$8_z * (0.3333333333333333 - x$8_z * (0.13333333333333333 - x$8_z * 0.05396825396825397)), x$8 = x$8_t + (1 - x$8_t * x$8_t) * x$8_h / (1 + x$8_t * x$8_h);
        const _V = V + (_lio_1$s3 * (I_app$s3 - ((((V + (alpha_f_minus$s3 * x$5)) + (alpha_s_minus$s3 * x$6)) + (alpha_u_plus$s3 * x$7)) + ((alpha_s_plus_0$s3 + alpha_mod) * x$8))));
        const _V_s_minus = V_s_minus + (_lio_6$s3 * (V - V_s_minus));
        const _V_s_plus = V_s_plus + (_lio_6$s3 * (V - V_s_plus));
        const _V_u_plus = V_u_plus + (_lio_7$s3 * (V - V_u_plus));
        V = _V;
        V_s_minus = _V_s_minus;
        V_s_plus = _V_s_plus;
        V_u_plus = _V_u_plus;
        G$V$1 = V;
        G$V_s_minus$1 = V_s_minus;
        G$V_s_plus$1 = V_s_plus;
        G$V_u_plus$1 = V_u_plus;
        G$not_refractory$1 = not_refractory ? 1 : 0;
      }
      {
        let V = G$V$2;
        let V_s_minus = G$V_s_minus$2;
        let V_s_plus = G$V_s_plus$2;
        let V_u_plus = G$V_u_plus$2;
        const alpha_mod = G$alpha_mod$2;
        let not_refractory = G$not_refractory$2 !== 0;
        not_refractory = not_refractory || (! (V > 0));
        const x$9_a = _lio_2$s3 + V, x$9_ = x$9_a > 20 ? 20 : x$9_a < -20 ? -20 : x$9_a, x$9_k = (x$9_ * 32 + 6755399441055744) - 6755399441055744, x$9_d = x$9_ - x$9_k * 0.03125, x$9_z = x$9_d * x$9_d, x$9_t = tanh$table[(x$9_k + 640) | 0], x$9_h = x$9_d - x$9_d * x$9_z * (0.3333333333333333 - x$9_z * (0.13333333333333333 - x$9_z * 0.05396825396825397)), x$9 = x$9_t + (1 - x$9_t * x$9_t) * x$9_h / (1 + x$9_t * x$9_h);
        const x$10_a = _lio_3$s3 + V_s_minus, x$10_ = x$10_a > 20 ? 20 : x$10_a < -20 ? -20 : x$10_a, x$10_k = (x$10_ * 32 + 6755399441055744) - 6755399441055744, x$10_d = x$10_ - x$10_k * 0.03125, x$10_z = x$10_d * x$10_d, x$10_t = tanh$table[(x$10_k + 640) | 0], x$10_h = x$10_d - x$10_d * x$10_z * (0.3333333333333333 - x$10_z * (0.13333333333333333 - x$10_z * 0.05396825396825397)), x$10 = x$10_t + (1 - x$10_t * x$10_t) * x$10_h / (1 + x$10_t * x$10_h);
        const x$11_a = _lio_4$s3 + V_u_plus, x$11_ = x$11_a > 20 ? 20 : x$11_a < -20 ? -20 : x$11_a, x$11_k = (x$11_ * 32 + 6755399441055744) - 6755399441055744, x$11_d = x$11_ - x$11_k * 0.03125, x$11_z = x$11_d * x$11_d, x$11_t = tanh$table[(x$11_k + 640) | 0], x$11_h = x$11_d - x$11_d * x$11_z * (0.3333333333333333 - x$11_z * (0.13333333333333333 - x$11_z * 0.05396825396825397)), x$11 = x$11_t + (1 - x$11_t * x$11_t) * x$11_h / (1 + x$11_t * x$11_h);
        const x$12_a = _lio_5$s3 + V_s_plus, x$12_ = x$12_a > 20 ? 20 : x$12_a < -20 ? -20 : x$12_a, x$12_k = (x$12_ * 32 + 6755399441055744) - 6755399441055744, x$12_d = x$12_ - x$12_k * 0.03125, x$12_z = x$12_d * x$12_d, x$12_t = tanh$table[(x$12_k + 640) | 0], x$12_h = x$12_d - x$12_d * x$12_z * (0.3333333333333333 - x$12_z * (0.13333333333333333 - x$12_z * 0.05396825396825397)), x$12 = x$12_t + (1 - x$12_t * x$12_t) * x$12_h / (1 + x$12_t * x$12_h);
        const _V = V + (_lio_1$s3 * (I_app$s3 - ((((V + (alpha_f_minus$s3 * x$9)) + (alpha_s_minus$s3 * x$10)) + (alpha_u_plus$s3 * x$11)) + ((alpha_s_plus_0$s3 + alpha_mod) * x$12))));
        const _V_s_minus = V_s_minus + (_lio_6$s3 * (V - V_s_minus));
        const _V_s_plus = V_s_plus + (_lio_6$s3 * (V - V_s_plus));
        const _V_u_plus = V_u_plus + (_lio_7$s3 * (V - V_u_plus));
        V = _V;
        V_s_minus = _V_s_minus;
        V_s_plus = _V_s_plus;
        V_u_plus = _V_u_plus;
        G$V$2 = V;
        G$V_s_minus$2 = V_s_minus;
        G$V_s_plus$2 = V_s_plus;
        G$V_u_plus$2 = V_u_plus;
        G$not_refractory$2 = not_refractory ? 1 : 0;
      }
    }
    // synapses_stateupdater
    {
      {
        let s = S$s$0;
        const _s = (_lio_1$s4 * s) + s;
        s = _s;
        S$s$0 = s;
      }
      {
        let s = S$s$1;
        const _s = (_lio_1$s4 * s) + s;
        s = _s;
        S$s$1 = s;
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
      }
      {
        const V = G$V$2;
        const not_refractory = G$not_refractory$2 !== 0;
        const _cond = (V > 0) && not_refractory;
        if (_cond) {
          G$_spikespace[n$] = 2;
          n$ += 1;
          G$not_refractory$2 = 0;
          G$lastspike$2 = defaultclock$t$0;
        }
      }G$_spikespace$n$0 = n$;
    }
    // Smon
    {
      const _source_t$s6 = defaultclock$t$0;
      for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) switch (G$_spikespace[e$]) {
        case 0: {
          const _source_i = G$i$0;
          const _to_record_i = _source_i;
          const _to_record_t = _source_t$s6;
          const n$ = Smon$N$0;
          Smon$i[n$] = _to_record_i;
          Smon$t[n$] = _to_record_t;
          Smon$count$0 += 1;
          Smon$N$0 = n$ + 1;
        } break;
        case 1: {
          const _source_i = G$i$1;
          const _to_record_i = _source_i;
          const _to_record_t = _source_t$s6;
          const n$ = Smon$N$0;
          Smon$i[n$] = _to_record_i;
          Smon$t[n$] = _to_record_t;
          Smon$count$1 += 1;
          Smon$N$0 = n$ + 1;
        } break;
        case 2: {
          const _source_i = G$i$2;
          const _to_record_i = _source_i;
          const _to_record_t = _source_t$s6;
          const n$ = Smon$N$0;
          Smon$i[n$] = _to_record_i;
          Smon$t[n$] = _to_record_t;
          Smon$count$2 += 1;
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
        for (let e$ = 0; e$ < count$; e$++) switch (synapses$[e$]) {
          case 0: {
            let s = S$s$0;
            s += 1;
            S$s$0 = s;
          } break;
          case 1: {
            let s = S$s$1;
            s += 1;
            S$s$1 = s;
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
  m.Amon$N[0] = Amon$N$0;
  m.G$V[0] = G$V$0;
  m.G$V[1] = G$V$1;
  m.G$V[2] = G$V$2;
  m.G$V_s_minus[0] = G$V_s_minus$0;
  m.G$V_s_minus[1] = G$V_s_minus$1;
  m.G$V_s_minus[2] = G$V_s_minus$2;
  m.G$V_s_plus[0] = G$V_s_plus$0;
  m.G$V_s_plus[1] = G$V_s_plus$1;
  m.G$V_s_plus[2] = G$V_s_plus$2;
  m.G$V_u_plus[0] = G$V_u_plus$0;
  m.G$V_u_plus[1] = G$V_u_plus$1;
  m.G$V_u_plus[2] = G$V_u_plus$2;
  m.G$_spikespace$n[0] = G$_spikespace$n$0;
  m.G$alpha_mod[0] = G$alpha_mod$0;
  m.G$alpha_mod[1] = G$alpha_mod$1;
  m.G$alpha_mod[2] = G$alpha_mod$2;
  m.G$lastspike[0] = G$lastspike$0;
  m.G$lastspike[1] = G$lastspike$1;
  m.G$lastspike[2] = G$lastspike$2;
  m.G$not_refractory[0] = G$not_refractory$0;
  m.G$not_refractory[1] = G$not_refractory$1;
  m.G$not_refractory[2] = G$not_refractory$2;
  m.S$pre$row[0] = S$pre$row$0;
  m.S$s[0] = S$s$0;
  m.S$s[1] = S$s$1;
  m.Smon$N[0] = Smon$N$0;
  m.Smon$count[0] = Smon$count$0;
  m.Smon$count[1] = Smon$count$1;
  m.Smon$count[2] = Smon$count$2;
  m.Vmon$N[0] = Vmon$N$0;
  m.defaultclock$t[0] = defaultclock$t$0;
  m.defaultclock$timestep[0] = defaultclock$timestep$0;
}
const loops = [advance];
const stages = [
];
export const createModel = modelOf({ info, spec, storage, changes, loops, stages });
export const panel = {"size":[1136.0,480.0],"axes":[{"box":[78.528111,4.167,960.412528,89.741164],"x":{"limits":[0.0,15000.0],"ticks":[0.0,2000.0,4000.0,6000.0,8000.0,10000.0,12000.0,14000.0],"words":["","","","","","","",""],"tickLength":0.0,"labels":false,"line":false},"y":{"limits":[-4.0,6.0],"ticks":[-3.0,0.0,3.0],"words":["\u22123","0","3"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-1)","width":1.9444444444444442,"kind":"trace","source":"Vmon.V[0]","scale":[1000.0,1.0]}],"levels":[],"still":[],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--neuron-1)","size":25.0,"weight":"400","ha":"right","va":"center","rotation":0.0,"x":[0,-44.36],"y":[0.5,0.0],"html":"<math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">V</mi><mn>1</mn></msub></mrow></math>"}],"scrolls":true},{"box":[78.528111,107.255934,960.412528,89.741164],"x":{"limits":[0.0,15000.0],"ticks":[0.0,2000.0,4000.0,6000.0,8000.0,10000.0,12000.0,14000.0],"words":["","","","","","","",""],"tickLength":0.0,"labels":false,"line":false},"y":{"limits":[-4.0,6.0],"ticks":[-3.0,0.0,3.0],"words":["\u22123","0","3"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-2)","width":1.9444444444444442,"kind":"trace","source":"Vmon.V[1]","scale":[1000.0,1.0]}],"levels":[],"still":[],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--neuron-2)","size":25.0,"weight":"400","ha":"right","va":"center","rotation":0.0,"x":[0,-44.36],"y":[0.5,0.0],"html":"<math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">V</mi><mn>2</mn></msub></mrow></math>"}],"scrolls":true},{"box":[78.528111,210.344867,960.412528,89.741164],"x":{"limits":[0.0,15000.0],"ticks":[0.0,2000.0,4000.0,6000.0,8000.0,10000.0,12000.0,14000.0],"words":["","","","","","","",""],"tickLength":0.0,"labels":false,"line":false},"y":{"limits":[-4.0,6.0],"ticks":[-3.0,0.0,3.0],"words":["\u22123","0","3"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-3)","width":1.9444444444444442,"kind":"trace","source":"Vmon.V[2]","scale":[1000.0,1.0]}],"levels":[],"still":[],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--neuron-3)","size":25.0,"weight":"400","ha":"right","va":"center","rotation":0.0,"x":[0,-44.36],"y":[0.5,0.0],"html":"<math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">V</mi><mn>3</mn></msub></mrow></math>"}],"scrolls":true},{"box":[78.528111,313.631608,960.412528,98.715281],"x":{"limits":[0.0,15000.0],"ticks":[0.0,2000.0,4000.0,6000.0,8000.0,10000.0,12000.0,14000.0],"words":["0","2000","4000","6000","8000","10000","12000","14000"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[1.4,2.6],"ticks":[1.5,2.0,2.5],"words":["1.5","2.0","2.5"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-2)","width":3.611111111111111,"kind":"trace","source":"Amon.alpha_s_plus[1]","scale":[1000.0,1.0]},{"colour":"var(--neuron-3)","width":3.611111111111111,"kind":"trace","source":"Amon.alpha_s_plus[2]","scale":[1000.0,1.0]}],"levels":[],"still":[],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"time (ms)"},{"colour":"var(--ink)","size":25.0,"weight":"400","ha":"right","va":"center","rotation":0.0,"x":[0,-44.36],"y":[0.5,0.0],"html":"<math><mrow><msubsup><mi mathvariant=\"normal\" class=\"live-slant\">\u03b1</mi><mi mathvariant=\"normal\" class=\"live-slant\">s</mi><mo>+</mo></msubsup></mrow></math>"},{"colour":"var(--neuron-2)","size":22.22222222222222,"weight":"400","ha":"left","va":"center","rotation":0.0,"x":[1,11.11],"y":[0.2333,0.0],"html":"neuron 2"},{"colour":"var(--neuron-3)","size":22.22222222222222,"weight":"400","ha":"left","va":"center","rotation":0.0,"x":[1,11.11],"y":[0.7667,0.0],"html":"neuron 3"}],"scrolls":true}],"pictures":[],"controls":{"S.w_mod[0]":{"range":[-1.0,1.0],"label":"weight, 1 to 2","plain":"weight, 1 to 2"},"S.w_mod[1]":{"range":[-1.0,1.0],"label":"weight, 1 to 3","plain":"weight, 1 to 3"},"S.beta":{"range":[0.0,2.0],"label":"<math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">\u03b2</mi></mrow></math>","plain":"\u03b2"},"S.theta":{"range":[-2.0,8.0],"label":"<math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">\u03b8</mi></mrow></math>","plain":"\u03b8"},"S.tau_syn":{"range":[50.0,10000.0],"log":true,"label":"<math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">\u03c4</mi><mrow><mi mathvariant=\"normal\" class=\"live-slant\">s</mi><mi mathvariant=\"normal\" class=\"live-slant\">y</mi><mi mathvariant=\"normal\" class=\"live-slant\">n</mi></mrow></msub></mrow></math>","plain":"\u03c4syn"}},"presets":{"no synapses":{"S.w_mod[0]":0,"S.w_mod[1]":0},"weights swapped":{"S.w_mod[0]":-0.5,"S.w_mod[1]":0.5},"short memory":{"S.tau_syn":300,"S.beta":1}},"predict":{"question":"The two weights are swapped. How many spikes has a burst of neuron 3 in the end?","values":{"S.w_mod[0]":-0.5,"S.w_mod[1]":0.5},"measure":["Smon[2]","burst"],"choices":{"two or three":3,"seven, like neuron 1":7,"ten":10}}};
