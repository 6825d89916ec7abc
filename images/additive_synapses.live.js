// additive_synapses: made by brian2js from a Brian2 script; not to be edited
import { binomial$, decoded, fill$, filled, grow, modelOf, pairs$, poisson$, push, rand$, randn$, seed$, skip$, use$, waiting } from "brian2js/runtime";
export const info = {
 "name": "additive_synapses",
 "dt": 0.0001,
 "duration": 4.0,
 "segments": [
  4.0
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
   "value": 0.05,
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
    1
   ],
   "kind": "state",
   "dimension": "1",
   "unit": "1",
   "scale": 1
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
  "Mmon": {
   "kind": "state",
   "source": "S",
   "variables": {
    "s": {
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
  "Amon": {
   "kind": "state",
   "source": "target",
   "variables": {
    "alpha_mod": {
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
  "V_r": {
   "array": "$V_r",
   "scalar": true
  },
  "G.v": {
   "array": "G$v",
   "atReset": true
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
   "duration": 4.0,
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
       "name": "s",
       "array": "Mmon$s",
       "lists": true
      }
     ],
     "width": 3,
     "room": "Mmon$t"
    },
    {
     "name": "Amon",
     "kind": "state",
     "count": "Amon$N",
     "clock": "defaultclock",
     "t": "Amon$t",
     "values": [
      {
       "name": "alpha_mod",
       "array": "Amon$alpha_mod",
       "lists": true
      }
     ],
     "width": 3,
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
    "G$_spikespace"
   ],
   "finite": [
    [
     "S.s",
     "S$s",
     "defaultclock$t"
    ],
    [
     "target.alpha_mod",
     "target$alpha_mod",
     "defaultclock$t"
    ],
    [
     "G.lastspike",
     "G$lastspike",
     "defaultclock$t"
    ],
    [
     "G.v",
     "G$v",
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
    S$s: filled(Float64Array, 2, 0.0),
    Mmon$s: [new Float64Array(0), new Float64Array(0)],
    Mmon$t: new Float64Array(0),
    Amon$N: Int32Array.of(0),
    Amon$_indices: Int32Array.of(0, 1),
    target$alpha_mod: filled(Float64Array, 2, 0.0),
    Amon$alpha_mod: [new Float64Array(0), new Float64Array(0)],
    Amon$t: new Float64Array(0),
    S$beta: Float64Array.of(0.25),
    S$theta: Float64Array.of(3.0),
    S$N: Int32Array.of(2),
    S$_synaptic_post: Int32Array.of(0, 1),
    S$w_mod: Float64Array.of(0.5, -0.5),
    defaultclock$dt: Float64Array.of(0.0001),
    G$lastspike: Float64Array.of(-10000.0),
    G$not_refractory: Uint8Array.of(1),
    G$v: Float64Array.of(0.0),
    S$tau_syn: Float64Array.of(3.0),
    G$_spikespace: filled(Int32Array, 2, 0),
    Smon$N: Int32Array.of(0),
    G$i: Int32Array.of(0),
    Smon$count: Int32Array.of(0),
    Smon$i: new Int32Array(0),
    Smon$t: new Float64Array(0),
    Smon$_source_idx: Int32Array.of(0),
    defaultclock$timestep: Float64Array.of(0.0),
    S$delay: filled(Float64Array, 2, 0.0),
    S$_synaptic_pre: filled(Int32Array, 2, 0),
    $tau_ref: Float64Array.of(0.005),
    $tau: Float64Array.of(0.05),
    $V_t: Float64Array.of(0.8),
    $V_r: Float64Array.of(0.0),
    defaultclock$end: new Float64Array(1),
    S$pre$first: new Int32Array(2),
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
function timestep$(t, dt) { return Math.trunc((t + 1e-3 * dt) / dt); }
function advance(m, budget) {
  const Amon$t = m.Amon$t;
  const G$_spikespace = m.G$_spikespace;
  const Mmon$t = m.Mmon$t;
  const S$pre$count = m.S$pre$count;
  const S$pre$events = m.S$pre$events;
  const S$pre$first = m.S$pre$first;
  const S$pre$list = m.S$pre$list;
  const S$pre$steps = m.S$pre$steps;
  const Smon$i = m.Smon$i;
  const Smon$t = m.Smon$t;
  const Amon$alpha_mod$r0 = m.Amon$alpha_mod[0];
  const Amon$alpha_mod$r1 = m.Amon$alpha_mod[1];
  const Mmon$s$r0 = m.Mmon$s[0];
  const Mmon$s$r1 = m.Mmon$s[1];
  const $V_r$0 = m.$V_r[0];
  const $V_t$0 = m.$V_t[0];
  const $tau$0 = m.$tau[0];
  const $tau_ref$0 = m.$tau_ref[0];
  let Amon$N$0 = m.Amon$N[0];
  let G$_spikespace$n$0 = m.G$_spikespace$n[0];
  const G$i$0 = m.G$i[0];
  let G$lastspike$0 = m.G$lastspike[0];
  let G$not_refractory$0 = m.G$not_refractory[0];
  let G$v$0 = m.G$v[0];
  let Mmon$N$0 = m.Mmon$N[0];
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
  const defaultclock$dt$0 = m.defaultclock$dt[0];
  const defaultclock$end$0 = m.defaultclock$end[0];
  let defaultclock$t$0 = m.defaultclock$t[0];
  let defaultclock$timestep$0 = m.defaultclock$timestep[0];
  let target$alpha_mod$0 = m.target$alpha_mod[0];
  let target$alpha_mod$1 = m.target$alpha_mod[1];
  const beta$s2 = S$beta$0;
  const theta$s2 = S$theta$0;
  const _lio_1$s2 = 0.0 - theta$s2;
  const dt$s3 = defaultclock$dt$0;
  const _lio_1$s3 = timestep$($tau_ref$0, dt$s3);
  const _lio_2$s3 = dt$s3 / $tau$0;
  const dt$s4 = defaultclock$dt$0;
  const tau_syn$s4 = S$tau_syn$0;
  const _lio_1$s4 = (- dt$s4) / tau_syn$s4;
  for (; budget > 0 && defaultclock$timestep$0 < defaultclock$end$0 && Smon$N$0 <= Smon$t.length - 1; budget--) {
    // Mmon
    {
      const n$ = Mmon$N$0;
      Mmon$t[n$] = defaultclock$t$0;
      {
        const _source_s = S$s$0;
        const _to_record_s = _source_s;
        Mmon$s$r0[n$] = _to_record_s;
      }
      {
        const _source_s = S$s$1;
        const _to_record_s = _source_s;
        Mmon$s$r1[n$] = _to_record_s;
      }
      Mmon$N$0 = n$ + 1;
    }
    // Amon
    {
      const n$ = Amon$N$0;
      Amon$t[n$] = defaultclock$t$0;
      {
        const _source_alpha_mod = target$alpha_mod$0;
        const _to_record_alpha_mod = _source_alpha_mod;
        Amon$alpha_mod$r0[n$] = _to_record_alpha_mod;
      }
      {
        const _source_alpha_mod = target$alpha_mod$1;
        const _to_record_alpha_mod = _source_alpha_mod;
        Amon$alpha_mod$r1[n$] = _to_record_alpha_mod;
      }
      Amon$N$0 = n$ + 1;
    }
    // synapses_summed_variable_alpha_mod_post
    {
      target$alpha_mod$0 = 0;
      target$alpha_mod$1 = 0;
      {
        const s = S$s$0;
        const w_mod = S$w_mod$0;
        const x$1_a = - (_lio_1$s2 + (beta$s2 * s)), x$1_ = x$1_a > 760 ? 760 : x$1_a < -760 ? -760 : x$1_a, x$1_k = (x$1_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$1_z = (x$1_ - x$1_k * 0.021660849390173098) - x$1_k * 2.325192846878874e-12, x$1_j = x$1_k | 0, x$1_p = x$1_z * (1 + x$1_z * (0.5 + x$1_z * (0.16666666666666666 + x$1_z * (0.041666666666666664 + x$1_z * (0.008333333333333333 + x$1_z * 0.001388888888888889))))), x$1_t = exp$table[x$1_j & 31], x$1 = (x$1_t + x$1_t * x$1_p) * exp$powers[(x$1_j >> 5) + 1200];
        const _synaptic_var = w_mod / (1.0 + x$1);
        target$alpha_mod$0 += _synaptic_var;
      }
      {
        const s = S$s$1;
        const w_mod = S$w_mod$1;
        const x$2_a = - (_lio_1$s2 + (beta$s2 * s)), x$2_ = x$2_a > 760 ? 760 : x$2_a < -760 ? -760 : x$2_a, x$2_k = (x$2_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$2_z = (x$2_ - x$2_k * 0.021660849390173098) - x$2_k * 2.325192846878874e-12, x$2_j = x$2_k | 0, x$2_p = x$2_z * (1 + x$2_z * (0.5 + x$2_z * (0.16666666666666666 + x$2_z * (0.041666666666666664 + x$2_z * (0.008333333333333333 + x$2_z * 0.001388888888888889))))), x$2_t = exp$table[x$2_j & 31], x$2 = (x$2_t + x$2_t * x$2_p) * exp$powers[(x$2_j >> 5) + 1200];
        const _synaptic_var = w_mod / (1.0 + x$2);
        target$alpha_mod$1 += _synaptic_var;
      }
    }
    // neurongroup_stateupdater
    {
      const t$s3 = defaultclock$t$0;
      const _lio_3$s3 = ((t$s3 >= (500.0 * 0.001)) && (t$s3 < (1550.0 * 0.001)) ? 1 : 0);
      {
        const lastspike = G$lastspike$0;
        let not_refractory = G$not_refractory$0 !== 0;
        let v = G$v$0;
        const x$1 = timestep$(t$s3 - lastspike, dt$s3);
        not_refractory = x$1 >= _lio_1$s3;
        const _v = (_lio_2$s3 * (_lio_3$s3 + (- v))) + v;
        if (not_refractory) v = _v;
        G$not_refractory$0 = not_refractory ? 1 : 0;
        G$v$0 = v;
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
        const not_refractory = G$not_refractory$0 !== 0;
        const v = G$v$0;
        const _cond = (v > $V_t$0) && not_refractory;
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
      const _source_t$s6 = defaultclock$t$0;
      for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) {
        const _source_i = G$i$0;
        const _to_record_i = _source_i;
        const _to_record_t = _source_t$s6;
        const n$ = Smon$N$0;
        Smon$i[n$] = _to_record_i;
        Smon$t[n$] = _to_record_t;
        Smon$count$0 += 1;
        Smon$N$0 = n$ + 1;
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
    // neurongroup_spike_resetter
    {
      for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) {
        let v;
        v = $V_r$0;
        G$v$0 = v;
      }
    }
    {
      defaultclock$timestep$0 += 1;
      defaultclock$t$0 = defaultclock$timestep$0 * defaultclock$dt$0;
    }
  }
  m.Amon$N[0] = Amon$N$0;
  m.G$_spikespace$n[0] = G$_spikespace$n$0;
  m.G$lastspike[0] = G$lastspike$0;
  m.G$not_refractory[0] = G$not_refractory$0;
  m.G$v[0] = G$v$0;
  m.Mmon$N[0] = Mmon$N$0;
  m.S$pre$row[0] = S$pre$row$0;
  m.S$s[0] = S$s$0;
  m.S$s[1] = S$s$1;
  m.Smon$N[0] = Smon$N$0;
  m.Smon$count[0] = Smon$count$0;
  m.defaultclock$t[0] = defaultclock$t$0;
  m.defaultclock$timestep[0] = defaultclock$timestep$0;
  m.target$alpha_mod[0] = target$alpha_mod$0;
  m.target$alpha_mod[1] = target$alpha_mod$1;
}
const loops = [advance];
const stages = [
];
export const createModel = modelOf({ info, spec, storage, changes, loops, stages });
export const panel = {"size":[1136.0,480.0],"axes":[{"box":[67.139222,126.742683,465.180778,285.604206],"x":{"limits":[0.0,4000.0],"ticks":[0.0,1000.0,2000.0,3000.0,4000.0],"words":["0","1000","2000","3000","4000"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[-2.0,12.0],"ticks":[0.0,5.0,10.0],"words":["0","5","10"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--ink)","width":3.055555555555556,"kind":"trace","source":"Mmon.s[0]","scale":[1000.0,1.0]}],"levels":[],"still":[],"events":[{"source":"Smon[0]","y":[-1.6,-0.6],"scale":1000.0,"colour":"var(--neuron-1)","width":2.2222222222222223}],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"time (ms)"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-51.17],"y":[0.5,0.0],"html":"filter s"},{"colour":"var(--neuron-1)","size":22.22222222222222,"weight":"400","ha":"left","va":"center","rotation":0.0,"x":[0.425,0.0],"y":[0.9357,0.0],"html":"12 spikes"}],"scrolls":true},{"box":[644.652222,126.742683,465.180778,285.604206],"x":{"limits":[0.0,4000.0],"ticks":[0.0,1000.0,2000.0,3000.0,4000.0],"words":["0","1000","2000","3000","4000"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[-0.5,0.5],"ticks":[-0.4,-0.2,0.0,0.2,0.4],"words":["\u22120.4","\u22120.2","0.0","0.2","0.4"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-2)","width":4.166666666666666,"kind":"trace","source":"Amon.alpha_mod[0]","scale":[1000.0,1.0]},{"colour":"var(--neuron-3)","width":4.166666666666666,"kind":"trace","source":"Amon.alpha_mod[1]","scale":[1000.0,1.0]}],"levels":[],"still":[{"colour":"var(--muted)","width":1.3888888888888888,"y":0.0}],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"time (ms)"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-67.17],"y":[0.5,0.0],"html":"modulation <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">\u03b1</mi><mrow><mi mathvariant=\"normal\" class=\"live-slant\">m</mi><mi mathvariant=\"normal\" class=\"live-slant\">o</mi><mi mathvariant=\"normal\" class=\"live-slant\">d</mi></mrow></msub></mrow></math>"},{"colour":"var(--neuron-2)","size":22.22222222222222,"weight":"400","ha":"right","va":"center","rotation":0.0,"x":[0.9875,0.0],"y":[0.08,0.0],"shows":{"parameter":"S.w_mod[0]","scale":1.0},"html":"excitatory, <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">w</mi><mrow><mi mathvariant=\"normal\" class=\"live-slant\">m</mi><mi mathvariant=\"normal\" class=\"live-slant\">o</mi><mi mathvariant=\"normal\" class=\"live-slant\">d</mi></mrow></msub></mrow></math> = +\ue000"},{"colour":"var(--neuron-3)","size":22.22222222222222,"weight":"400","ha":"right","va":"center","rotation":0.0,"x":[0.9875,0.0],"y":[0.92,0.0],"shows":{"parameter":"S.w_mod[1]","scale":1.0},"html":"inhibitory, <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">w</mi><mrow><mi mathvariant=\"normal\" class=\"live-slant\">m</mi><mi mathvariant=\"normal\" class=\"live-slant\">o</mi><mi mathvariant=\"normal\" class=\"live-slant\">d</mi></mrow></msub></mrow></math> = \ue000"}],"scrolls":true}],"pictures":[[67.139222,4.167,1042.693778,114.241683]],"controls":{"S.w_mod[0]":{"range":[-1.0,1.0],"label":"weight, excitatory","plain":"weight, excitatory"},"S.w_mod[1]":{"range":[-1.0,1.0],"label":"weight, inhibitory","plain":"weight, inhibitory"},"S.beta":{"range":[0.0,2.0],"label":"<math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">\u03b2</mi></mrow></math>","plain":"\u03b2"},"S.theta":{"range":[-2.0,8.0],"label":"<math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">\u03b8</mi></mrow></math>","plain":"\u03b8"},"S.tau_syn":{"range":[50.0,10000.0],"log":true,"label":"<math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">\u03c4</mi><mrow><mi mathvariant=\"normal\" class=\"live-slant\">s</mi><mi mathvariant=\"normal\" class=\"live-slant\">y</mi><mi mathvariant=\"normal\" class=\"live-slant\">n</mi></mrow></msub></mrow></math>","plain":"\u03c4syn"}},"presets":{}};
