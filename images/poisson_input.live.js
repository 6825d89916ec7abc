// poisson_input: made by brian2js from a Brian2 script; not to be edited
import { binomial$, decoded, fill$, filled, grow, modelOf, pairs$, poisson$, push, rand$, randn$, seed$, skip$, use$, waiting } from "brian2js/runtime";
export const info = {
 "name": "poisson_input",
 "dt": 0.0001,
 "duration": 1.0,
 "segments": [
  1.0
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
   "value": 0.01,
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
  "w": {
   "value": 0.05,
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
  "S.delay": {
   "value": [
    0.0
   ],
   "shape": [
    100
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
  },
  "seed": {
   "value": 2026.0,
   "shape": [],
   "kind": "seed",
   "dimension": "1",
   "unit": "1",
   "scale": 1
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
    0
   ],
   "dt": 0.0001
  },
  "Pmon": {
   "kind": "spikes",
   "source": "P",
   "size": 100
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
  "w": {
   "array": "$w",
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
  },
  "seed": {
   "array": "$seed",
   "scalar": true,
   "integer": true,
   "atLeast": 0,
   "seed": true
  }
 },
 "segments": [
  {
   "duration": 1.0,
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
     "width": 2,
     "room": "Vmon$t"
    },
    {
     "name": "Pmon",
     "kind": "spikes",
     "count": "Pmon$N",
     "clock": "defaultclock",
     "t": "Pmon$t",
     "values": [
      {
       "name": "i",
       "array": "Pmon$i",
       "lists": false
      }
     ],
     "width": 0,
     "room": "Pmon$t",
     "counts": "Pmon$count",
     "perStep": 100
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
    "G$_spikespace",
    "P$_spikespace"
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
 "draws": [
  {
   "seed": 2026,
   "words": null,
   "spare": null
  }
 ]
};
function storage() {
  return {
    Vmon$N: Int32Array.of(0),
    defaultclock$t: Float64Array.of(0.0),
    Vmon$_indices: Int32Array.of(0),
    G$v: Float64Array.of(0.0),
    Vmon$t: new Float64Array(0),
    Vmon$v: [new Float64Array(0)],
    G$not_refractory: Uint8Array.of(1),
    defaultclock$dt: Float64Array.of(0.0001),
    G$lastspike: Float64Array.of(-10000.0),
    G$_spikespace: filled(Int32Array, 2, 0),
    P$_spikespace: filled(Int32Array, 101, 0),
    Pmon$N: Int32Array.of(0),
    P$i: decoded(Int32Array, Uint8Array, "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiYw=="),
    Pmon$count: filled(Int32Array, 100, 0),
    Pmon$i: new Int32Array(0),
    Pmon$t: new Float64Array(0),
    Pmon$_source_idx: decoded(Int32Array, Uint8Array, "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiYw=="),
    Smon$N: Int32Array.of(0),
    G$i: Int32Array.of(0),
    Smon$count: Int32Array.of(0),
    Smon$i: new Int32Array(0),
    Smon$t: new Float64Array(0),
    Smon$_source_idx: Int32Array.of(0),
    S$N: Int32Array.of(100),
    S$_synaptic_post: filled(Int32Array, 100, 0),
    defaultclock$timestep: Float64Array.of(0.0),
    S$delay: filled(Float64Array, 100, 0),
    S$_synaptic_pre: decoded(Int32Array, Uint8Array, "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiYw=="),
    $tau_ref: Float64Array.of(0.005),
    $tau: Float64Array.of(0.01),
    $V_t: Float64Array.of(0.8),
    $w: Float64Array.of(0.05),
    $V_r: Float64Array.of(0.0),
    defaultclock$end: new Float64Array(1),
    random$3_1_0: new Float64Array(100),
    S$pre$first: new Int32Array(101),
    S$pre$list: new Int32Array(100),
    S$pre$steps: new Int32Array(100),
    S$pre$row: new Int32Array(1),
    S$pre$size: new Int32Array(1),
    S$pre$count: new Int32Array(1),
    S$pre$events: [],
    G$_spikespace$n: new Int32Array(1),
    P$_spikespace$n: new Int32Array(1),
    $seed: Float64Array.of(2026),
  };
}
const changes = [() => ({
      arrays: {
      },
      waiting: {
      }
})];
function timestep$(t, dt) { return Math.trunc((t + 1e-3 * dt) / dt); }
const _timedarray$values = Float64Array.of(5.0, 15.0, 30.0, 15.0, 5.0);
function _timedarray(t) {
  const step = Math.trunc(Math.round(t / 1.220703125e-05) / 16384);
  const row = step < 0 ? 0 : step > 4 ? 4 : step;
  return _timedarray$values[row];
}
function advance(m, budget) {
  const G$_spikespace = m.G$_spikespace;
  const G$not_refractory = m.G$not_refractory;
  const G$v = m.G$v;
  const P$_spikespace = m.P$_spikespace;
  const P$i = m.P$i;
  const Pmon$count = m.Pmon$count;
  const Pmon$i = m.Pmon$i;
  const Pmon$t = m.Pmon$t;
  const S$_synaptic_post = m.S$_synaptic_post;
  const S$pre$count = m.S$pre$count;
  const S$pre$events = m.S$pre$events;
  const S$pre$first = m.S$pre$first;
  const S$pre$list = m.S$pre$list;
  const S$pre$steps = m.S$pre$steps;
  const Smon$i = m.Smon$i;
  const Smon$t = m.Smon$t;
  const Vmon$t = m.Vmon$t;
  const random$3_1_0 = m.random$3_1_0;
  const Vmon$v$r0 = m.Vmon$v[0];
  const $V_r$0 = m.$V_r[0];
  const $V_t$0 = m.$V_t[0];
  const $tau$0 = m.$tau[0];
  const $tau_ref$0 = m.$tau_ref[0];
  const $w$0 = m.$w[0];
  let G$_spikespace$n$0 = m.G$_spikespace$n[0];
  const G$i$0 = m.G$i[0];
  let G$lastspike$0 = m.G$lastspike[0];
  let P$_spikespace$n$0 = m.P$_spikespace$n[0];
  let Pmon$N$0 = m.Pmon$N[0];
  let S$pre$row$0 = m.S$pre$row[0];
  const S$pre$size$0 = m.S$pre$size[0];
  let Smon$N$0 = m.Smon$N[0];
  let Smon$count$0 = m.Smon$count[0];
  let Vmon$N$0 = m.Vmon$N[0];
  const defaultclock$dt$0 = m.defaultclock$dt[0];
  const defaultclock$end$0 = m.defaultclock$end[0];
  let defaultclock$t$0 = m.defaultclock$t[0];
  let defaultclock$timestep$0 = m.defaultclock$timestep[0];
  use$(m.$twister);
  const dt$s1 = defaultclock$dt$0;
  const _lio_1$s1 = timestep$($tau_ref$0, dt$s1);
  const _lio_2$s1 = (- dt$s1) / $tau$0;
  const _lio_3$s1 = Math.exp(_lio_2$s1);
  const dt$s3 = defaultclock$dt$0;
  for (; budget > 0 && defaultclock$timestep$0 < defaultclock$end$0 && Pmon$N$0 <= Pmon$t.length - 100 && Smon$N$0 <= Smon$t.length - 1; budget--) {
    // Vmon
    {
      const n$ = Vmon$N$0;
      Vmon$t[n$] = defaultclock$t$0;
      {
        const _source_v = G$v[0];
        const _to_record_v = _source_v;
        Vmon$v$r0[n$] = _to_record_v;
      }
      Vmon$N$0 = n$ + 1;
    }
    // neurongroup_stateupdater
    {
      const t$s1 = defaultclock$t$0;
      {
        const lastspike = G$lastspike$0;
        let not_refractory = G$not_refractory[0] !== 0;
        let v = G$v[0];
        const x$1 = timestep$(t$s1 - lastspike, dt$s1);
        not_refractory = x$1 >= _lio_1$s1;
        const _v = _lio_3$s1 * v;
        if (not_refractory) v = _v;
        G$not_refractory[0] = not_refractory ? 1 : 0;
        G$v[0] = v;
      }
    }
    // neurongroup_spike_thresholder
    {
      let n$ = 0;
      {
        const not_refractory = G$not_refractory[0] !== 0;
        const v = G$v[0];
        const _cond = (v > $V_t$0) && not_refractory;
        if (_cond) {
          G$_spikespace[n$] = 0;
          n$ += 1;
          G$not_refractory[0] = 0;
          G$lastspike$0 = defaultclock$t$0;
        }
      }G$_spikespace$n$0 = n$;
    }
    // poissongroup_spike_thresholder
    {
      const t$s3 = defaultclock$t$0;
      const _lio_1$s3 = _timedarray(t$s3);
      let n$ = 0;
      fill$(random$3_1_0, 100, rand$);
      for (let _idx = 0; _idx < 100; _idx++) {
        const rates = _lio_1$s3;
        const _cond = random$3_1_0[_idx] < (dt$s3 * rates);
        if (_cond) {
          P$_spikespace[n$] = _idx;
          n$ += 1;
        }
      }P$_spikespace$n$0 = n$;
    }
    // Pmon
    {
      const _source_t$s4 = defaultclock$t$0;
      for (let e$ = 0; e$ < P$_spikespace$n$0; e$++) {
        const _idx = P$_spikespace[e$];
        const _source_i = P$i[_idx];
        const _to_record_i = _source_i;
        const _to_record_t = _source_t$s4;
        const n$ = Pmon$N$0;
        Pmon$i[n$] = _to_record_i;
        Pmon$t[n$] = _to_record_t;
        Pmon$count[_idx - 0] += 1;
        Pmon$N$0 = n$ + 1;
      }
    }
    // Smon
    {
      const _source_t$s5 = defaultclock$t$0;
      for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) {
        const _source_i = G$i$0;
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
        for (let e$ = 0; e$ < count$; e$++) {
          const _idx = synapses$[e$];
          const _postsynaptic_idx = S$_synaptic_post[_idx];
          const not_refractory = G$not_refractory[_postsynaptic_idx] !== 0;
          let v_post = G$v[_postsynaptic_idx];
          if (not_refractory) v_post += $w$0;
          G$v[_postsynaptic_idx] = v_post;
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
        G$v[0] = v;
      }
    }
    {
      defaultclock$timestep$0 += 1;
      defaultclock$t$0 = defaultclock$timestep$0 * defaultclock$dt$0;
    }
  }
  m.G$_spikespace$n[0] = G$_spikespace$n$0;
  m.G$lastspike[0] = G$lastspike$0;
  m.P$_spikespace$n[0] = P$_spikespace$n$0;
  m.Pmon$N[0] = Pmon$N$0;
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
export const panel = {"size":[1136.0,355.0],"axes":[{"box":[72.139222,4.167,1037.693778,130.4785],"x":{"limits":[0.0,1000.0],"ticks":[0.0,200.0,400.0,600.0,800.0,1000.0],"words":["","","","","",""],"tickLength":6.944444444444445,"labels":false,"line":true},"y":{"limits":[0.0,135.0],"ticks":[0.0,99.0],"words":["0","99"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[],"levels":[],"still":[],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[{"source":"Pmon","from":0,"to":100,"colour":"var(--muted)","size":3.125,"scale":1000.0}],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-56.17],"y":[0.5,0.0],"html":"100 inputs"},{"colour":"var(--ink)","size":22.22222222222222,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.1,0.0],"y":[0.0148,0.0],"html":"5 Hz each"},{"colour":"var(--ink)","size":22.22222222222222,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.3,0.0],"y":[0.0148,0.0],"html":"15 Hz each"},{"colour":"var(--ink)","size":22.22222222222222,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[0.0148,0.0],"html":"30 Hz each"},{"colour":"var(--ink)","size":22.22222222222222,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.7,0.0],"y":[0.0148,0.0],"html":"15 Hz each"},{"colour":"var(--ink)","size":22.22222222222222,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.9,0.0],"y":[0.0148,0.0],"html":"5 Hz each"}],"scrolls":false},{"box":[72.139222,156.868389,1037.693778,130.4785],"x":{"limits":[0.0,1000.0],"ticks":[0.0,200.0,400.0,600.0,800.0,1000.0],"words":["0","200","400","600","800","1000"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[0.0,1.6],"ticks":[0.0,0.8],"words":["0.0","0.8"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-1)","width":2.5,"kind":"trace","source":"Vmon.v[0]","scale":[1000.0,1.0]}],"levels":[{"colour":"var(--muted)","width":2.083333333333333,"dash":[10.416666666666666,6.25],"parameter":"V_t","y":0.8,"scale":1.0}],"still":[],"events":[{"source":"Smon[0]","y":[0.8,1.2],"scale":1000.0,"colour":"var(--neuron-1)","width":3.333333333333333,"level":0}],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"time (ms)"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-56.17],"y":[0.5,0.0],"html":"v"}],"scrolls":true}],"pictures":[],"controls":{"w":{"range":[0.0,0.3],"label":"weight <math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">w</mi></mrow></math>","plain":"weight w"},"tau":{"range":[2.0,50.0],"label":"<math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">\u03c4</mi></mrow></math>","plain":"\u03c4"},"V_t":{"range":[0.2,2.0],"label":"threshold <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">V</mi><mi mathvariant=\"normal\" class=\"live-slant\">t</mi></msub></mrow></math>","plain":"threshold Vt"}},"presets":{}};
