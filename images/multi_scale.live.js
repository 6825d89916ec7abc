// multi_scale: made by brian2js from a Brian2 script; not to be edited
import { binomial$, decoded, fill$, filled, grow, modelOf, pairs$, poisson$, push, rand$, randn$, seed$, skip$, use$, waiting } from "brian2js/runtime";
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
const stages = [
];
export const createModel = modelOf({ info, spec, storage, changes, loops, stages });
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

/** On a slide a point each pixel. */
const POINTS = 241;

/** Return curve(source), point(source) and refresh() of what a model has recorded. */
export function curves(record) {
  const { low, high, names, group } = iv;
  const V = Float64Array.from({ length: POINTS }, (_, i) => low + ((high - low) * i) / (POINTS - 1));
  const total = Object.fromEntries(names.map((name) => [name, new Float64Array(POINTS)]));
  const falling = Object.fromEntries(
    names.map((name) => [name, Object.fromEntries(names.map((by) => [by, new Float64Array(POINTS)]))]),
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
        for (const by of names) falling[name][by][i] = slope < 0 && first[i] === by ? current[i] : Number.NaN;
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
export const panel = {"size":[1136.0,490.00000000000006],"axes":[{"box":[67.139222,4.167,1064.693778,118.744362],"x":{"limits":[1400.0,6400.0],"ticks":[2000.0,3000.0,4000.0,5000.0,6000.0],"words":["2000","3000","4000","5000","6000"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[-4.0,4.0],"ticks":[-3.0,0.0,3.0],"words":["\u22123","0","3"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-1)","width":2.2222222222222223,"kind":"trace","source":"Vmon.V[0]","scale":[1000.0,1.0]}],"levels":[],"still":[],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"time (ms)"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-51.17],"y":[0.5,0.0],"html":"V"}],"scrolls":true},{"box":[67.139222,220.77314,326.804889,201.865416],"x":{"limits":[-3.0,3.0],"ticks":[-2.0,0.0,2.0],"words":["\u22122","0","2"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[-3.3,3.3],"ticks":[-3.0,0.0,3.0],"words":["\u22123","0","3"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--ink)","width":2.7777777777777777,"kind":"curve","source":"curve.fast"},{"colour":"var(--fast)","width":6.944444444444445,"kind":"curve","source":"curve.fast:fast"},{"colour":"var(--slow)","width":6.944444444444445,"kind":"curve","source":"curve.fast:slow"},{"colour":"var(--ultraslow)","width":6.944444444444445,"kind":"curve","source":"curve.fast:ultraslow"}],"levels":[{"colour":"var(--muted)","width":2.083333333333333,"dash":[10.416666666666666,6.25],"parameter":"G.I_app","y":-1.0,"scale":1.0}],"still":[],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--fast)","size":23.61111111111111,"weight":"700","ha":"left","va":"bottom","rotation":0.0,"x":[0.0,0.0],"y":[0,-2.43],"html":"fast"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"V"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-51.17],"y":[0.5,0.0],"html":"current I"},{"colour":"var(--muted)","size":22.22222222222222,"weight":"400","ha":"left","va":"bottom","rotation":0.0,"x":[0.0167,0.0],"y":[0.6394,0.0],"follows":{"level":0,"dy":-2.45},"html":"applied <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">I</mi><mrow><mi mathvariant=\"normal\" class=\"live-slant\">a</mi><mi mathvariant=\"normal\" class=\"live-slant\">p</mi><mi mathvariant=\"normal\" class=\"live-slant\">p</mi></mrow></msub></mrow></math>"}],"scrolls":false},{"box":[436.083667,220.77314,326.804889,201.865416],"x":{"limits":[-3.0,3.0],"ticks":[-2.0,0.0,2.0],"words":["\u22122","0","2"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[-3.3,3.3],"ticks":[-3.0,0.0,3.0],"words":["\u22123","0","3"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--ink)","width":2.7777777777777777,"kind":"curve","source":"curve.slow"},{"colour":"var(--fast)","width":6.944444444444445,"kind":"curve","source":"curve.slow:fast"},{"colour":"var(--slow)","width":6.944444444444445,"kind":"curve","source":"curve.slow:slow"},{"colour":"var(--ultraslow)","width":6.944444444444445,"kind":"curve","source":"curve.slow:ultraslow"}],"levels":[{"colour":"var(--muted)","width":2.083333333333333,"dash":[10.416666666666666,6.25],"parameter":"G.I_app","y":-1.0,"scale":1.0}],"still":[],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--slow)","size":23.61111111111111,"weight":"700","ha":"left","va":"bottom","rotation":0.0,"x":[0.0,0.0],"y":[0,-2.43],"html":"slow"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"V"}],"scrolls":false},{"box":[805.028111,220.77314,326.804889,201.865416],"x":{"limits":[-3.0,3.0],"ticks":[-2.0,0.0,2.0],"words":["\u22122","0","2"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[-3.3,3.3],"ticks":[-3.0,0.0,3.0],"words":["\u22123","0","3"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--ink)","width":2.7777777777777777,"kind":"curve","source":"curve.ultraslow"},{"colour":"var(--fast)","width":6.944444444444445,"kind":"curve","source":"curve.ultraslow:fast"},{"colour":"var(--slow)","width":6.944444444444445,"kind":"curve","source":"curve.ultraslow:slow"},{"colour":"var(--ultraslow)","width":6.944444444444445,"kind":"curve","source":"curve.ultraslow:ultraslow"}],"levels":[{"colour":"var(--muted)","width":2.083333333333333,"dash":[10.416666666666666,6.25],"parameter":"G.I_app","y":-1.0,"scale":1.0}],"still":[],"events":[],"times":[],"bands":[],"points":[{"source":"point.rest","colour":"var(--neuron-1)","size":15.277777777777777}],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ultraslow)","size":23.61111111111111,"weight":"700","ha":"left","va":"bottom","rotation":0.0,"x":[0.0,0.0],"y":[0,-2.43],"html":"ultraslow"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"V"}],"scrolls":false}],"pictures":[],"controls":{"G.I_app":{"range":[-3.0,3.0],"label":"current <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">I</mi><mrow><mi mathvariant=\"normal\" class=\"live-slant\">a</mi><mi mathvariant=\"normal\" class=\"live-slant\">p</mi><mi mathvariant=\"normal\" class=\"live-slant\">p</mi></mrow></msub></mrow></math>","plain":"current Iapp"},"G.alpha_s_plus":{"range":[0.0,4.0],"label":"gain <math><mrow><msubsup><mi mathvariant=\"normal\" class=\"live-slant\">\u03b1</mi><mi mathvariant=\"normal\" class=\"live-slant\">s</mi><mo>+</mo></msubsup></mrow></math>","plain":"gain \u03b1s+"},"G.alpha_s_minus":{"range":[-4.0,0.0],"label":"gain <math><mrow><msubsup><mi mathvariant=\"normal\" class=\"live-slant\">\u03b1</mi><mi mathvariant=\"normal\" class=\"live-slant\">s</mi><mo>\u2212</mo></msubsup></mrow></math>","plain":"gain \u03b1s\u2212"},"G.alpha_u_plus":{"range":[0.0,4.0],"label":"gain <math><mrow><msubsup><mi mathvariant=\"normal\" class=\"live-slant\">\u03b1</mi><mi mathvariant=\"normal\" class=\"live-slant\">u</mi><mo>+</mo></msubsup></mrow></math>","plain":"gain \u03b1u+"},"G.alpha_f_minus":{"range":[-4.0,0.0],"label":"gain <math><mrow><msubsup><mi mathvariant=\"normal\" class=\"live-slant\">\u03b1</mi><mi mathvariant=\"normal\" class=\"live-slant\">f</mi><mo>\u2212</mo></msubsup></mrow></math>","plain":"gain \u03b1f\u2212"},"G.delta_f_minus":{"range":[-2.0,2.0],"label":"offset <math><mrow><msubsup><mi mathvariant=\"normal\" class=\"live-slant\">\u03b4</mi><mi mathvariant=\"normal\" class=\"live-slant\">f</mi><mo>\u2212</mo></msubsup></mrow></math>","plain":"offset \u03b4f\u2212"},"G.delta_s_plus":{"range":[-2.0,2.0],"label":"offset <math><mrow><msubsup><mi mathvariant=\"normal\" class=\"live-slant\">\u03b4</mi><mi mathvariant=\"normal\" class=\"live-slant\">s</mi><mo>+</mo></msubsup></mrow></math>","plain":"offset \u03b4s+"},"G.delta_s_minus":{"range":[-2.0,2.0],"label":"offset <math><mrow><msubsup><mi mathvariant=\"normal\" class=\"live-slant\">\u03b4</mi><mi mathvariant=\"normal\" class=\"live-slant\">s</mi><mo>\u2212</mo></msubsup></mrow></math>","plain":"offset \u03b4s\u2212"},"G.delta_u_plus":{"range":[-2.0,2.0],"label":"offset <math><mrow><msubsup><mi mathvariant=\"normal\" class=\"live-slant\">\u03b4</mi><mi mathvariant=\"normal\" class=\"live-slant\">u</mi><mo>+</mo></msubsup></mrow></math>","plain":"offset \u03b4u+"},"G.tau_s":{"range":[2.0,500.0],"log":true,"label":"slow <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">\u03c4</mi><mi mathvariant=\"normal\" class=\"live-slant\">s</mi></msub></mrow></math>","plain":"slow \u03c4s"},"G.tau_u":{"range":[50.0,10000.0],"log":true,"label":"ultraslow <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">\u03c4</mi><mi mathvariant=\"normal\" class=\"live-slant\">u</mi></msub></mrow></math>","plain":"ultraslow \u03c4u"},"defaultclock.dt":{"range":[0.02,5.0],"log":true,"label":"step <math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">d</mi><mi mathvariant=\"normal\" class=\"live-slant\">t</mi></mrow></math>","plain":"step dt"}},"presets":{"silent":{"G.I_app":-2,"G.alpha_s_plus":1.3},"spikes":{"G.I_app":-0.3,"G.alpha_s_plus":2.8},"plateaus":{"G.I_app":-0.9,"G.alpha_s_plus":1.5},"depolarised":{"G.I_app":0.3,"G.alpha_s_plus":0.9},"tonic spiking":{"G.alpha_s_minus":0,"G.alpha_u_plus":0,"G.I_app":0.5},"no fast\u2212":{"G.alpha_f_minus":0},"no slow+":{"G.alpha_s_plus":0},"no slow\u2212":{"G.alpha_s_minus":0},"no ultraslow+":{"G.alpha_u_plus":0}},"scroll":5.0,"predict":{"question":"The slow negative current is taken away. What does the neuron do?","values":{"G.alpha_s_minus":0},"measure":["Smon[0]","count"],"choices":{"it bursts as before":21,"it spikes one by one":50,"it falls silent":0}},"pulses":{"G.I_app":{"add":1.0,"time":0.1}}};
