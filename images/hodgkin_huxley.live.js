// hodgkin_huxley: made by brian2js from a Brian2 script; not to be edited
import { binomial$, decoded, fill$, filled, grow, modelOf, pairs$, poisson$, push, rand$, randn$, seed$, skip$, use$, waiting } from "brian2js/runtime";
export const info = {
 "name": "hodgkin_huxley",
 "dt": 1e-05,
 "duration": 0.05,
 "segments": [
  0.05
 ],
 "parameters": {
  "C": {
   "value": 1e-06,
   "shape": [],
   "kind": "constant",
   "dimension": "farad",
   "unit": "uF",
   "scale": 1e-06
  },
  "I_0": {
   "value": 9.999999999999999e-06,
   "shape": [],
   "kind": "constant",
   "dimension": "amp",
   "unit": "uA",
   "scale": 1e-06
  },
  "t_on": {
   "value": 0.005,
   "shape": [],
   "kind": "constant",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "g_K": {
   "value": 0.036000000000000004,
   "shape": [],
   "kind": "constant",
   "dimension": "siemens",
   "unit": "mS",
   "scale": 0.001
  },
  "E_K": {
   "value": -0.012,
   "shape": [],
   "kind": "constant",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "g_L": {
   "value": 0.0003,
   "shape": [],
   "kind": "constant",
   "dimension": "siemens",
   "unit": "uS",
   "scale": 1e-06
  },
  "E_L": {
   "value": 0.010613,
   "shape": [],
   "kind": "constant",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "g_Na": {
   "value": 0.12,
   "shape": [],
   "kind": "constant",
   "dimension": "siemens",
   "unit": "mS",
   "scale": 0.001
  },
  "E_Na": {
   "value": 0.115,
   "shape": [],
   "kind": "constant",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "G.V": {
   "value": [
    0.0
   ],
   "shape": [
    1
   ],
   "kind": "state",
   "dimension": "volt",
   "unit": "V",
   "scale": 1.0
  },
  "G.h": {
   "value": [
    0.5961207535084602
   ],
   "shape": [
    1
   ],
   "kind": "state",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "G.m": {
   "value": [
    0.05293248525724958
   ],
   "shape": [
    1
   ],
   "kind": "state",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "G.n": {
   "value": [
    0.31767691406069737
   ],
   "shape": [
    1
   ],
   "kind": "state",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "defaultclock.dt": {
   "value": 1e-05,
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
     "dimension": "volt",
     "unit": "V",
     "scale": 1.0
    },
    "m": {
     "dimension": "1",
     "unit": "1",
     "scale": 1
    },
    "h": {
     "dimension": "1",
     "unit": "1",
     "scale": 1
    },
    "n": {
     "dimension": "1",
     "unit": "1",
     "scale": 1
    }
   },
   "record": [
    0
   ],
   "dt": 1e-05
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
  "I_0": {
   "array": "$I_0",
   "scalar": true
  },
  "t_on": {
   "array": "$t_on",
   "scalar": true
  },
  "g_K": {
   "array": "$g_K",
   "scalar": true
  },
  "E_K": {
   "array": "$E_K",
   "scalar": true
  },
  "g_L": {
   "array": "$g_L",
   "scalar": true
  },
  "E_L": {
   "array": "$E_L",
   "scalar": true
  },
  "g_Na": {
   "array": "$g_Na",
   "scalar": true
  },
  "E_Na": {
   "array": "$E_Na",
   "scalar": true
  },
  "G.V": {
   "array": "G$V",
   "atReset": true
  },
  "G.h": {
   "array": "G$h",
   "atReset": true
  },
  "G.m": {
   "array": "G$m",
   "atReset": true
  },
  "G.n": {
   "array": "G$n",
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
   "duration": 0.05,
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
       "name": "m",
       "array": "Vmon$m",
       "lists": true
      },
      {
       "name": "h",
       "array": "Vmon$h",
       "lists": true
      },
      {
       "name": "n",
       "array": "Vmon$n",
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
     "G.h",
     "G$h",
     "defaultclock$t"
    ],
    [
     "G.m",
     "G$m",
     "defaultclock$t"
    ],
    [
     "G.n",
     "G$n",
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
    Vmon$V: [new Float64Array(0)],
    defaultclock$t: Float64Array.of(0.0),
    Vmon$_indices: Int32Array.of(0),
    G$V: Float64Array.of(0.0),
    G$h: Float64Array.of(0.5961207535084602),
    G$m: Float64Array.of(0.05293248525724958),
    G$n: Float64Array.of(0.31767691406069737),
    Vmon$h: [new Float64Array(0)],
    Vmon$m: [new Float64Array(0)],
    Vmon$n: [new Float64Array(0)],
    Vmon$t: new Float64Array(0),
    defaultclock$dt: Float64Array.of(1e-05),
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
    $C: Float64Array.of(1e-06),
    $I_0: Float64Array.of(9.999999999999999e-06),
    $t_on: Float64Array.of(0.005),
    $g_K: Float64Array.of(0.036000000000000004),
    $E_K: Float64Array.of(-0.012),
    $g_L: Float64Array.of(0.0003),
    $E_L: Float64Array.of(0.010613),
    $g_Na: Float64Array.of(0.12),
    $E_Na: Float64Array.of(0.115),
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
  const Vmon$V$r0 = m.Vmon$V[0];
  const Vmon$h$r0 = m.Vmon$h[0];
  const Vmon$m$r0 = m.Vmon$m[0];
  const Vmon$n$r0 = m.Vmon$n[0];
  const $C$0 = m.$C[0];
  const $E_K$0 = m.$E_K[0];
  const $E_L$0 = m.$E_L[0];
  const $E_Na$0 = m.$E_Na[0];
  const $I_0$0 = m.$I_0[0];
  const $g_K$0 = m.$g_K[0];
  const $g_L$0 = m.$g_L[0];
  const $g_Na$0 = m.$g_Na[0];
  const $t_on$0 = m.$t_on[0];
  let G$V$0 = m.G$V[0];
  let G$_spikespace$n$0 = m.G$_spikespace$n[0];
  let G$h$0 = m.G$h[0];
  const G$i$0 = m.G$i[0];
  let G$lastspike$0 = m.G$lastspike[0];
  let G$m$0 = m.G$m[0];
  let G$n$0 = m.G$n[0];
  let G$not_refractory$0 = m.G$not_refractory[0];
  let Smon$N$0 = m.Smon$N[0];
  let Smon$count$0 = m.Smon$count[0];
  let Vmon$N$0 = m.Vmon$N[0];
  const defaultclock$dt$0 = m.defaultclock$dt[0];
  const defaultclock$end$0 = m.defaultclock$end[0];
  let defaultclock$t$0 = m.defaultclock$t[0];
  let defaultclock$timestep$0 = m.defaultclock$timestep[0];
  const dt$s1 = defaultclock$dt$0;
  const _lio_1$s1 = 50.0 * 0.001;
  const _lio_2$s1 = dt$s1 / $C$0;
  const _lio_4$s1 = 1.0 / 0.001;
  const _lio_5$s1 = 0.1 / 0.001;
  const _lio_6$s1 = 30.0 * 0.001;
  const _lio_7$s1 = 0.05 / 0.001;
  const _lio_8$s1 = (- 4.0) / 0.001;
  const _lio_9$s1 = 0.05555555555555555 / 0.001;
  const _lio_10$s1 = 25.0 * 0.001;
  const _lio_11$s1 = (- 0.125) / 0.001;
  const _lio_12$s1 = 0.0125 / 0.001;
  const _lio_13$s1 = 10.0 * 0.001;
  const _lio_1$s2 = 50.0 * 0.001;
  for (; budget > 0 && defaultclock$timestep$0 < defaultclock$end$0 && Smon$N$0 <= Smon$t.length - 1; budget--) {
    // Vmon
    {
      const n$ = Vmon$N$0;
      Vmon$t[n$] = defaultclock$t$0;
      {
        const _source_V = G$V$0;
        const _source_h = G$h$0;
        const _source_m = G$m$0;
        const _source_n = G$n$0;
        const _to_record_V = _source_V;
        const _to_record_m = _source_m;
        const _to_record_h = _source_h;
        const _to_record_n = _source_n;
        Vmon$V$r0[n$] = _to_record_V;
        Vmon$m$r0[n$] = _to_record_m;
        Vmon$h$r0[n$] = _to_record_h;
        Vmon$n$r0[n$] = _to_record_n;
      }
      Vmon$N$0 = n$ + 1;
    }
    // neurongroup_stateupdater
    {
      const t$s1 = defaultclock$t$0;
      const _lio_3$s1 = $I_0$0 * (t$s1 >= $t_on$0 ? 1 : 0);
      const _lio_14$s1 = $I_0$0 * (((0.5 * dt$s1) + t$s1) >= $t_on$0 ? 1 : 0);
      {
        let V = G$V$0;
        let h = G$h$0;
        let m$ = G$m$0;
        let n = G$n$0;
        let not_refractory = G$not_refractory$0 !== 0;
        not_refractory = not_refractory || (! (V > _lio_1$s1));
        const x$1 = m$;
        const __k_V = _lio_2$s1 * (_lio_3$s1 + ((($g_K$0 * ((((n * n) * (n * n))) * ($E_K$0 - V))) + ($g_L$0 * ($E_L$0 - V))) + ($g_Na$0 * ((h * ((x$1 * x$1 * x$1))) * ($E_Na$0 - V)))));
        const x$2_a = _lio_5$s1 * (_lio_6$s1 + (- V)), x$2_ = x$2_a > 760 ? 760 : x$2_a < -760 ? -760 : x$2_a, x$2_k = (x$2_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$2_z = (x$2_ - x$2_k * 0.021660849390173098) - x$2_k * 2.325192846878874e-12, x$2_j = x$2_k | 0, x$2_p = x$2_z * (1 + x$2_z * (0.5 + x$2_z * (0.16666666666666666 + x$2_z * (0.041666666666666664 + x$2_z * (0.008333333333333333 + x$2_z * 0.001388888888888889))))), x$2_t = exp$table[x$2_j & 31], x$2 = (x$2_t + x$2_t * x$2_p) * exp$powers[(x$2_j >> 5) + 1200];
        const x$3_a = _lio_7$s1 * (- V), x$3_ = x$3_a > 760 ? 760 : x$3_a < -760 ? -760 : x$3_a, x$3_k = (x$3_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$3_z = (x$3_ - x$3_k * 0.021660849390173098) - x$3_k * 2.325192846878874e-12, x$3_j = x$3_k | 0, x$3_p = x$3_z * (1 + x$3_z * (0.5 + x$3_z * (0.16666666666666666 + x$3_z * (0.041666666666666664 + x$3_z * (0.008333333333333333 + x$3_z * 0.001388888888888889))))), x$3_t = exp$table[x$3_j & 31], x$3 = (x$3_t + x$3_t * x$3_p) * exp$powers[(x$3_j >> 5) + 1200];
        const __k_h = dt$s1 * (((_lio_4$s1 * (- h)) / (1.0 + x$2)) + (_lio_4$s1 * ((0.07 - (0.07 * h)) * x$3)));
        const x$4_a = _lio_9$s1 * (- V), x$4_ = x$4_a > 760 ? 760 : x$4_a < -760 ? -760 : x$4_a, x$4_k = (x$4_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$4_z = (x$4_ - x$4_k * 0.021660849390173098) - x$4_k * 2.325192846878874e-12, x$4_j = x$4_k | 0, x$4_p = x$4_z * (1 + x$4_z * (0.5 + x$4_z * (0.16666666666666666 + x$4_z * (0.041666666666666664 + x$4_z * (0.008333333333333333 + x$4_z * 0.001388888888888889))))), x$4_t = exp$table[x$4_j & 31], x$4 = (x$4_t + x$4_t * x$4_p) * exp$powers[(x$4_j >> 5) + 1200];
        const x$5_a = _lio_5$s1 * (_lio_10$s1 + (- V)), x$5_ = x$5_a > 760 ? 760 : x$5_a < -760 ? -760 : x$5_a, x$5_k = (x$5_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$5_z = (x$5_ - x$5_k * 0.021660849390173098) - x$5_k * 2.325192846878874e-12, x$5_j = x$5_k | 0, x$5_p = x$5_z * (1 + x$5_z * (0.5 + x$5_z * (0.16666666666666666 + x$5_z * (0.041666666666666664 + x$5_z * (0.008333333333333333 + x$5_z * 0.001388888888888889))))), x$5_t = exp$table[x$5_j & 31], x$5_s = x$5_t * exp$powers[(x$5_j >> 5) + 1200], x$5 = Math.abs(x$5_) < 1e-16 ? 1 : x$5_a > 717 ? Infinity : ((x$5_j >= -64 && x$5_j <= 64 ? exp$near[x$5_j + 64] : x$5_s - 1) + x$5_s * x$5_p) / x$5_a;
        const __k_m = dt$s1 * ((_lio_8$s1 * (m$ * x$4)) + ((_lio_4$s1 * (1.0 - m$)) / x$5));
        const x$6_a = _lio_12$s1 * (- V), x$6_ = x$6_a > 760 ? 760 : x$6_a < -760 ? -760 : x$6_a, x$6_k = (x$6_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$6_z = (x$6_ - x$6_k * 0.021660849390173098) - x$6_k * 2.325192846878874e-12, x$6_j = x$6_k | 0, x$6_p = x$6_z * (1 + x$6_z * (0.5 + x$6_z * (0.16666666666666666 + x$6_z * (0.041666666666666664 + x$6_z * (0.008333333333333333 + x$6_z * 0.001388888888888889))))), x$6_t = exp$table[x$6_j & 31], x$6 = (x$6_t + x$6_t * x$6_p) * exp$powers[(x$6_j >> 5) + 1200];
        const x$7_a = _lio_5$s1 * (_lio_13$s1 + (- V)), x$7_ = x$7_a > 760 ? 760 : x$7_a < -760 ? -760 : x$7_a, x$7_k = (x$7_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$7_z = (x$7_ - x$7_k * 0.021660849390173098) - x$7_k * 2.325192846878874e-12, x$7_j = x$7_k | 0, x$7_p = x$7_z * (1 + x$7_z * (0.5 + x$7_z * (0.16666666666666666 + x$7_z * (0.041666666666666664 + x$7_z * (0.008333333333333333 + x$7_z * 0.001388888888888889))))), x$7_t = exp$table[x$7_j & 31], x$7_s = x$7_t * exp$powers[(x$7_j >> 5) + 1200], x$7 = Math.abs(x$7_) < 1e-16 ? 1 : x$7_a > 717 ? Infinity : ((x$7_j >= -64 && x$7_j <= 64 ? exp$near[x$7_j + 64] : x$7_s - 1) + x$7_s * x$7_p) / x$7_a;
        const __k_n = dt$s1 * ((_lio_11$s1 * (n * x$6)) + ((_lio_4$s1 * (0.1 - (0.1 * n))) / x$7));
        const x$8 = (0.5 * __k_n) + n;
        const x$9 = (0.5 * __k_m) + m$;
        const _V = V + (_lio_2$s1 * (_lio_14$s1 + ((($g_K$0 * ((((x$8 * x$8) * (x$8 * x$8))) * ($E_K$0 - (V + (0.5 * __k_V))))) + ($g_L$0 * ($E_L$0 - (V + (0.5 * __k_V))))) + ($g_Na$0 * ((((0.5 * __k_h) + h) * ((x$9 * x$9 * x$9))) * ($E_Na$0 - (V + (0.5 * __k_V))))))));
        const x$10_a = _lio_5$s1 * ((_lio_6$s1 + (- V)) - (0.5 * __k_V)), x$10_ = x$10_a > 760 ? 760 : x$10_a < -760 ? -760 : x$10_a, x$10_k = (x$10_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$10_z = (x$10_ - x$10_k * 0.021660849390173098) - x$10_k * 2.325192846878874e-12, x$10_j = x$10_k | 0, x$10_p = x$10_z * (1 + x$10_z * (0.5 + x$10_z * (0.16666666666666666 + x$10_z * (0.041666666666666664 + x$10_z * (0.008333333333333333 + x$10_z * 0.001388888888888889))))), x$10_t = exp$table[x$10_j & 31], x$10 = (x$10_t + x$10_t * x$10_p) * exp$powers[(x$10_j >> 5) + 1200];
        const x$11_a = _lio_7$s1 * (- (V + (0.5 * __k_V))), x$11_ = x$11_a > 760 ? 760 : x$11_a < -760 ? -760 : x$11_a, x$11_k = (x$11_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$11_z = (x$11_ - x$11_k * 0.021660849390173098) - x$11_k * 2.325192846878874e-12, x$11_j = x$11_k | 0, x$11_p = x$11_z * (1 + x$11_z * (0.5 + x$11_z * (0.16666666666666666 + x$11_z * (0.041666666666666664 + x$11_z * (0.008333333333333333 + x$11_z * 0.001388888888888889))))), x$11_t = exp$table[x$11_j & 31], x$11 = (x$11_t + x$11_t * x$11_p) * exp$powers[(x$11_j >> 5) + 1200];
        const _h = (dt$s1 * (((_lio_4$s1 * (- ((0.5 * __k_h) + h))) / (1.0 + x$10)) + (_lio_4$s1 * (((0.07 + ((- 0.035) * __k_h)) - (0.07 * h)) * x$11)))) + h;
        const x$12_a = _lio_9$s1 * (- (V + (0.5 * __k_V))), x$12_ = x$12_a > 760 ? 760 : x$12_a < -760 ? -760 : x$12_a, x$12_k = (x$12_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$12_z = (x$12_ - x$12_k * 0.021660849390173098) - x$12_k * 2.325192846878874e-12, x$12_j = x$12_k | 0, x$12_p = x$12_z * (1 + x$12_z * (0.5 + x$12_z * (0.16666666666666666 + x$12_z * (0.041666666666666664 + x$12_z * (0.008333333333333333 + x$12_z * 0.001388888888888889))))), x$12_t = exp$table[x$12_j & 31], x$12 = (x$12_t + x$12_t * x$12_p) * exp$powers[(x$12_j >> 5) + 1200];
        const x$13_a = _lio_5$s1 * ((_lio_10$s1 + (- V)) - (0.5 * __k_V)), x$13_ = x$13_a > 760 ? 760 : x$13_a < -760 ? -760 : x$13_a, x$13_k = (x$13_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$13_z = (x$13_ - x$13_k * 0.021660849390173098) - x$13_k * 2.325192846878874e-12, x$13_j = x$13_k | 0, x$13_p = x$13_z * (1 + x$13_z * (0.5 + x$13_z * (0.16666666666666666 + x$13_z * (0.041666666666666664 + x$13_z * (0.008333333333333333 + x$13_z * 0.001388888888888889))))), x$13_t = exp$table[x$13_j & 31], x$13_s = x$13_t * exp$powers[(x$13_j >> 5) + 1200], x$13 = Math.abs(x$13_) < 1e-16 ? 1 : x$13_a > 717 ? Infinity : ((x$13_j >= -64 && x$13_j <= 64 ? exp$near[x$13_j + 64] : x$13_s - 1) + x$13_s * x$13_p) / x$13_a;
        const _m = (dt$s1 * ((_lio_8$s1 * (((0.5 * __k_m) + m$) * x$12)) + ((_lio_4$s1 * ((1.0 + (0.5 * (- __k_m))) - m$)) / x$13))) + m$;
        const x$14_a = _lio_12$s1 * (- (V + (0.5 * __k_V))), x$14_ = x$14_a > 760 ? 760 : x$14_a < -760 ? -760 : x$14_a, x$14_k = (x$14_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$14_z = (x$14_ - x$14_k * 0.021660849390173098) - x$14_k * 2.325192846878874e-12, x$14_j = x$14_k | 0, x$14_p = x$14_z * (1 + x$14_z * (0.5 + x$14_z * (0.16666666666666666 + x$14_z * (0.041666666666666664 + x$14_z * (0.008333333333333333 + x$14_z * 0.001388888888888889))))), x$14_t = exp$table[x$14_j & 31], x$14 = (x$14_t + x$14_t * x$14_p) * exp$powers[(x$14_j >> 5) + 1200];
        const x$15_a = _lio_5$s1 * ((_lio_13$s1 + (- V)) - (0.5 * __k_V)), x$15_ = x$15_a > 760 ? 760 : x$15_a < -760 ? -760 : x$15_a, x$15_k = (x$15_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$15_z = (x$15_ - x$15_k * 0.021660849390173098) - x$15_k * 2.325192846878874e-12, x$15_j = x$15_k | 0, x$15_p = x$15_z * (1 + x$15_z * (0.5 + x$15_z * (0.16666666666666666 + x$15_z * (0.041666666666666664 + x$15_z * (0.008333333333333333 + x$15_z * 0.001388888888888889))))), x$15_t = exp$table[x$15_j & 31], x$15_s = x$15_t * exp$powers[(x$15_j >> 5) + 1200], x$15 = Math.abs(x$15_) < 1e-16 ? 1 : x$15_a > 717 ? Infinity : ((x$15_j >= -64 && x$15_j <= 64 ? exp$near[x$15_j + 64] : x$15_s - 1) + x$15_s * x$15_p) / x$15_a;
        const _n = (dt$s1 * ((_lio_11$s1 * (((0.5 * __k_n) + n) * x$14)) + ((_lio_4$s1 * ((0.1 + ((- 0.05) * __k_n)) - (0.1 * n))) / x$15))) + n;
        V = _V;
        h = _h;
        m$ = _m;
        n = _n;
        G$V$0 = V;
        G$h$0 = h;
        G$m$0 = m$;
        G$n$0 = n;
        G$not_refractory$0 = not_refractory ? 1 : 0;
      }
    }
    // neurongroup_spike_thresholder
    {
      let n$ = 0;
      {
        const V = G$V$0;
        const not_refractory = G$not_refractory$0 !== 0;
        const _cond = (V > _lio_1$s2) && not_refractory;
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
  m.G$_spikespace$n[0] = G$_spikespace$n$0;
  m.G$h[0] = G$h$0;
  m.G$lastspike[0] = G$lastspike$0;
  m.G$m[0] = G$m$0;
  m.G$n[0] = G$n$0;
  m.G$not_refractory[0] = G$not_refractory$0;
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
export const panel = {"size":[1136.0,480.0],"axes":[{"box":[78.430889,4.167,1042.402111,196.450722],"x":{"limits":[0.0,50.0],"ticks":[0.0,10.0,20.0,30.0,40.0,50.0],"words":["","","","","",""],"tickLength":6.944444444444445,"labels":false,"line":true},"y":{"limits":[-20.0,115.0],"ticks":[0.0,50.0,100.0],"words":["0","50","100"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-1)","width":3.8888888888888884,"kind":"trace","source":"Vmon.V[0]","scale":[1000.0,1000.0]}],"levels":[],"still":[{"colour":"var(--muted)","width":1.6666666666666665,"dash":[8.333333333333332,4.999999999999999],"y":0.0}],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-62.31],"y":[0.5,0.0],"html":"V from rest (mV)"}],"scrolls":true},{"box":[78.430889,215.896167,1042.402111,196.450722],"x":{"limits":[0.0,50.0],"ticks":[0.0,10.0,20.0,30.0,40.0,50.0],"words":["0","10","20","30","40","50"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[0.0,1.12],"ticks":[0.0,0.5,1.0],"words":["0.0","0.5","1.0"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-2)","width":3.8888888888888884,"kind":"trace","source":"Vmon.m[0]","scale":[1000.0,1.0]},{"colour":"var(--neuron-2)","width":3.8888888888888884,"dash":[11.666666666666664,4.666666666666666],"kind":"trace","source":"Vmon.h[0]","scale":[1000.0,1.0]},{"colour":"var(--neuron-3)","width":3.8888888888888884,"kind":"trace","source":"Vmon.n[0]","scale":[1000.0,1.0]}],"levels":[],"still":[],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"time (ms)"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-62.17],"y":[0.5,0.0],"html":"gate open"}],"scrolls":true}],"pictures":[],"controls":{"I_0":{"range":[0.0,40.0],"label":"input <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">I</mi><mn>0</mn></msub></mrow></math>","plain":"input I0"},"g_Na":{"range":[0.0,240.0],"label":"sodium <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">g</mi><mrow><mi mathvariant=\"normal\" class=\"live-slant\">N</mi><mi mathvariant=\"normal\" class=\"live-slant\">a</mi></mrow></msub></mrow></math>","plain":"sodium gNa"},"g_K":{"range":[0.0,72.0],"label":"potassium <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">g</mi><mi mathvariant=\"normal\" class=\"live-slant\">K</mi></msub></mrow></math>","plain":"potassium gK"},"E_K":{"range":[-30.0,20.0],"label":"reversal <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">E</mi><mi mathvariant=\"normal\" class=\"live-slant\">K</mi></msub></mrow></math>","plain":"reversal EK"}},"presets":{"one spike only":{"I_0":5},"no spike":{"I_0":2},"no potassium":{"g_K":0}},"predict":{"question":"Without potassium: how many spikes are left?","values":{"g_K":0},"measure":["Smon[0]","count"],"choices":{"three, but wider":3,"one, and V stays up":1,"none":0}},"pulses":{"I_0":{"add":10.0,"time":0.002}}};
