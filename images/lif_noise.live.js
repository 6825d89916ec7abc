// lif_noise: made by brian2js from a Brian2 script; not to be edited
import { binomial$, decoded, fill$, filled, grow, modelOf, pairs$, poisson$, push, rand$, randn$, seed$, skip$, use$, waiting } from "brian2js/runtime";
export const info = {
 "name": "lif_noise",
 "dt": 0.0001,
 "duration": 0.5,
 "segments": [
  0.5
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
  "I": {
   "value": 0.7,
   "shape": [],
   "kind": "constant",
   "dimension": "1",
   "unit": "1",
   "scale": 1
  },
  "tau": {
   "value": 0.01,
   "shape": [],
   "kind": "constant",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "sigma": {
   "value": 0.1,
   "shape": [],
   "kind": "constant",
   "dimension": "1",
   "unit": "1",
   "scale": 1
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
    50
   ],
   "kind": "state",
   "dimension": "1",
   "unit": "1",
   "scale": 1
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
  "Smon": {
   "kind": "spikes",
   "source": "G",
   "size": 50
  },
  "Rmon": {
   "kind": "rate",
   "source": "G",
   "size": 50
  }
 }
};
const spec = {
 "parameters": {
  "tau_ref": {
   "array": "$tau_ref",
   "scalar": true
  },
  "I": {
   "array": "$I",
   "scalar": true
  },
  "tau": {
   "array": "$tau",
   "scalar": true,
   "divides": true
  },
  "sigma": {
   "array": "$sigma",
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
   "duration": 0.5,
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
     "perStep": 50
    },
    {
     "name": "Rmon",
     "kind": "state",
     "count": "Rmon$N",
     "clock": "defaultclock",
     "t": "Rmon$t",
     "values": [
      {
       "name": "rate",
       "array": "Rmon$rate",
       "lists": false
      }
     ],
     "width": 2,
     "room": "Rmon$t"
    }
   ],
   "queues": [],
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
    G$v: filled(Float64Array, 50, 0.0),
    Vmon$t: new Float64Array(0),
    Vmon$v: [new Float64Array(0)],
    G$not_refractory: filled(Uint8Array, 50, 1),
    defaultclock$dt: Float64Array.of(0.0001),
    G$lastspike: filled(Float64Array, 50, -10000.0),
    G$_spikespace: filled(Int32Array, 51, 0),
    Smon$N: Int32Array.of(0),
    G$i: Int32Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49),
    Smon$count: filled(Int32Array, 50, 0),
    Smon$i: new Int32Array(0),
    Smon$t: new Float64Array(0),
    Smon$_source_idx: Int32Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49),
    Rmon$N: Int32Array.of(0),
    Rmon$rate: new Float64Array(0),
    Rmon$t: new Float64Array(0),
    defaultclock$timestep: Float64Array.of(0.0),
    $tau_ref: Float64Array.of(0.005),
    $I: Float64Array.of(0.7),
    $tau: Float64Array.of(0.01),
    $sigma: Float64Array.of(0.1),
    $V_t: Float64Array.of(0.8),
    $V_r: Float64Array.of(0.0),
    defaultclock$end: new Float64Array(1),
    random$1_1_0: new Float64Array(50),
    G$_spikespace$n: new Int32Array(1),
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
function advance(m, budget) {
  const G$_spikespace = m.G$_spikespace;
  const G$i = m.G$i;
  const G$lastspike = m.G$lastspike;
  const G$not_refractory = m.G$not_refractory;
  const G$v = m.G$v;
  const Rmon$rate = m.Rmon$rate;
  const Rmon$t = m.Rmon$t;
  const Smon$count = m.Smon$count;
  const Smon$i = m.Smon$i;
  const Smon$t = m.Smon$t;
  const Vmon$t = m.Vmon$t;
  const random$1_1_0 = m.random$1_1_0;
  const Vmon$v$r0 = m.Vmon$v[0];
  const $I$0 = m.$I[0];
  const $V_r$0 = m.$V_r[0];
  const $V_t$0 = m.$V_t[0];
  const $sigma$0 = m.$sigma[0];
  const $tau$0 = m.$tau[0];
  const $tau_ref$0 = m.$tau_ref[0];
  let G$_spikespace$n$0 = m.G$_spikespace$n[0];
  let Rmon$N$0 = m.Rmon$N[0];
  let Smon$N$0 = m.Smon$N[0];
  let Vmon$N$0 = m.Vmon$N[0];
  const defaultclock$dt$0 = m.defaultclock$dt[0];
  const defaultclock$end$0 = m.defaultclock$end[0];
  let defaultclock$t$0 = m.defaultclock$t[0];
  let defaultclock$timestep$0 = m.defaultclock$timestep[0];
  use$(m.$twister);
  const dt$s1 = defaultclock$dt$0;
  const _lio_1$s1 = timestep$($tau_ref$0, dt$s1);
  const _lio_2$s1 = Math.sqrt(dt$s1);
  const _lio_3$s1 = $I$0 / $tau$0;
  const _lio_4$s1 = 1.0 / $tau$0;
  const _lio_5$s1 = $sigma$0 * Math.sqrt(2.0 / $tau$0);
  for (; budget > 0 && defaultclock$timestep$0 < defaultclock$end$0 && Smon$N$0 <= Smon$t.length - 50; budget--) {
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
      fill$(random$1_1_0, 50, randn$);
      for (let _idx = 0; _idx < 50; _idx++) {
        const lastspike = G$lastspike[_idx];
        let not_refractory = G$not_refractory[_idx] !== 0;
        let v = G$v[_idx];
        const x$1 = timestep$(t$s1 - lastspike, dt$s1);
        not_refractory = x$1 >= _lio_1$s1;
        const xi = _lio_2$s1 * random$1_1_0[_idx];
        const _v = ((dt$s1 * (_lio_3$s1 - (_lio_4$s1 * v))) + (_lio_5$s1 * xi)) + v;
        if (not_refractory) v = _v;
        G$not_refractory[_idx] = not_refractory ? 1 : 0;
        G$v[_idx] = v;
      }
    }
    // neurongroup_spike_thresholder
    {
      let n$ = 0;
      for (let _idx = 0; _idx < 50; _idx++) {
        const not_refractory = G$not_refractory[_idx] !== 0;
        const v = G$v[_idx];
        const _cond = (v > $V_t$0) && not_refractory;
        if (_cond) {
          G$_spikespace[n$] = _idx;
          n$ += 1;
          G$not_refractory[_idx] = 0;
          G$lastspike[_idx] = defaultclock$t$0;
        }
      }G$_spikespace$n$0 = n$;
    }
    // Smon
    {
      const _source_t$s3 = defaultclock$t$0;
      for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) {
        const _idx = G$_spikespace[e$];
        const _source_i = G$i[_idx];
        const _to_record_i = _source_i;
        const _to_record_t = _source_t$s3;
        const n$ = Smon$N$0;
        Smon$i[n$] = _to_record_i;
        Smon$t[n$] = _to_record_t;
        Smon$count[_idx - 0] += 1;
        Smon$N$0 = n$ + 1;
      }
    }
    // neurongroup_spike_resetter
    {
      for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) {
        const _idx = G$_spikespace[e$];
        let v;
        v = $V_r$0;
        G$v[_idx] = v;
      }
    }
    // Rmon
    {
      const n$ = Rmon$N$0;
      let spikes$ = 0;
      for (let e$ = 0; e$ < G$_spikespace$n$0; e$++) {
        const source$ = G$_spikespace[e$];
        if (source$ >= 0 && source$ < 50) spikes$ += 1;
      }
      Rmon$t[n$] = defaultclock$t$0;
      Rmon$rate[n$] = 1.0 * spikes$ / defaultclock$dt$0 / 50;
      Rmon$N$0 = n$ + 1;
    }
    {
      defaultclock$timestep$0 += 1;
      defaultclock$t$0 = defaultclock$timestep$0 * defaultclock$dt$0;
    }
  }
  m.G$_spikespace$n[0] = G$_spikespace$n$0;
  m.Rmon$N[0] = Rmon$N$0;
  m.Smon$N[0] = Smon$N$0;
  m.Vmon$N[0] = Vmon$N$0;
  m.defaultclock$t[0] = defaultclock$t$0;
  m.defaultclock$timestep[0] = defaultclock$timestep$0;
}
const loops = [advance];
const stages = [
];
export const createModel = modelOf({ info, spec, storage, changes, loops, stages });
export const panel = {"size":[1136.0,330.0],"axes":[{"box":[72.430889,4.167,1042.902111,66.194391],"x":{"limits":[0.0,500.0],"ticks":[0.0,100.0,200.0,300.0,400.0,500.0],"words":["","","","","",""],"tickLength":6.944444444444445,"labels":false,"line":true},"y":{"limits":[0.0,1.25],"ticks":[0.0,0.8],"words":["0.0","0.8"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-1)","width":2.2222222222222223,"kind":"trace","source":"Vmon.v[0]","scale":[1000.0,1.0]}],"levels":[{"colour":"var(--muted)","width":2.083333333333333,"dash":[10.416666666666666,6.25],"parameter":"V_t","y":0.8,"scale":1.0},{"colour":"var(--rule)","width":2.7777777777777777,"parameter":"I","y":0.7,"scale":1.0}],"still":[],"events":[{"source":"Smon[0]","y":[0.8,1.2],"scale":1000.0,"colour":"var(--neuron-1)","width":3.333333333333333,"level":0}],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-56.17],"y":[0.5,0.0],"html":"v"}],"scrolls":true},{"box":[72.430889,100.917613,1042.902111,55.161993],"x":{"limits":[0.0,500.0],"ticks":[0.0,100.0,200.0,300.0,400.0,500.0],"words":["","","","","",""],"tickLength":6.944444444444445,"labels":false,"line":true},"y":{"limits":[0.0,40.0],"ticks":[0.0,20.0,40.0],"words":["0","20","40"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[],"levels":[],"still":[],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[{"source":"Rmon","bin":0.02,"colour":"var(--ink)","scale":[1000.0,1.0],"width":1.3888888888888888}],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-56.31],"y":[0.5,0.0],"html":"rate (Hz)"}],"scrolls":false},{"box":[72.430889,185.120099,1042.902111,77.22679],"x":{"limits":[0.0,500.0],"ticks":[0.0,100.0,200.0,300.0,400.0,500.0],"words":["0","100","200","300","400","500"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[-1.0,50.0],"ticks":[0.0,49.0],"words":["1","50"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[],"levels":[],"still":[],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[{"source":"Smon","from":0,"to":50,"colour":"var(--neuron-1)","size":3.819444444444444,"scale":1000.0}],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"time (ms)"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-56.17],"y":[0.5,0.0],"html":"trial"}],"scrolls":false}],"pictures":[],"controls":{"sigma":{"range":[0.0,0.4],"label":"noise <math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">\u03c3</mi></mrow></math>","plain":"noise \u03c3"},"I":{"range":[0.0,1.2],"label":"input <math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">I</mi></mrow></math>","plain":"input I"},"tau":{"range":[2.0,50.0],"label":"<math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">\u03c4</mi></mrow></math>","plain":"\u03c4"}},"presets":{}};
