// lif: made by brian2js from a Brian2 script; not to be edited
import { binomial$, decoded, fill$, filled, grow, modelOf, pairs$, poisson$, push, rand$, randn$, seed$, skip$, use$, waiting } from "brian2js/runtime";
export const info = {
 "name": "lif",
 "dt": 0.0001,
 "duration": 0.07,
 "segments": [
  0.07
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
  "G.I": {
   "value": [
    1.0
   ],
   "shape": [
    1
   ],
   "kind": "parameter",
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
  "G.I": {
   "array": "G$I"
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
   "duration": 0.07,
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
     "perStep": 1
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
 "draws": null
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
    G$I: Float64Array.of(1.0),
    G$lastspike: Float64Array.of(-10000.0),
    G$_spikespace: filled(Int32Array, 2, 0),
    Smon$N: Int32Array.of(0),
    G$i: Int32Array.of(0),
    Smon$count: Int32Array.of(0),
    Smon$i: new Int32Array(0),
    Smon$t: new Float64Array(0),
    Smon$_source_idx: Int32Array.of(0),
    defaultclock$timestep: Float64Array.of(0.0),
    $tau_ref: Float64Array.of(0.005),
    $tau: Float64Array.of(0.01),
    $V_t: Float64Array.of(0.8),
    $V_r: Float64Array.of(0.0),
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
function timestep$(t, dt) { return Math.trunc((t + 1e-3 * dt) / dt); }
function advance(m, budget) {
  const G$_spikespace = m.G$_spikespace;
  const Smon$i = m.Smon$i;
  const Smon$t = m.Smon$t;
  const Vmon$t = m.Vmon$t;
  const Vmon$v$r0 = m.Vmon$v[0];
  const $V_r$0 = m.$V_r[0];
  const $V_t$0 = m.$V_t[0];
  const $tau$0 = m.$tau[0];
  const $tau_ref$0 = m.$tau_ref[0];
  const G$I$0 = m.G$I[0];
  let G$_spikespace$n$0 = m.G$_spikespace$n[0];
  const G$i$0 = m.G$i[0];
  let G$lastspike$0 = m.G$lastspike[0];
  let G$not_refractory$0 = m.G$not_refractory[0];
  let G$v$0 = m.G$v[0];
  let Smon$N$0 = m.Smon$N[0];
  let Smon$count$0 = m.Smon$count[0];
  let Vmon$N$0 = m.Vmon$N[0];
  const defaultclock$dt$0 = m.defaultclock$dt[0];
  const defaultclock$end$0 = m.defaultclock$end[0];
  let defaultclock$t$0 = m.defaultclock$t[0];
  let defaultclock$timestep$0 = m.defaultclock$timestep[0];
  const dt$s1 = defaultclock$dt$0;
  const _lio_1$s1 = timestep$($tau_ref$0, dt$s1);
  const _lio_2$s1 = (- dt$s1) / $tau$0;
  const _lio_3$s1 = Math.exp(_lio_2$s1);
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
      Vmon$N$0 = n$ + 1;
    }
    // neurongroup_stateupdater
    {
      const t$s1 = defaultclock$t$0;
      {
        const I = G$I$0;
        const lastspike = G$lastspike$0;
        let not_refractory = G$not_refractory$0 !== 0;
        let v = G$v$0;
        const x$1 = timestep$(t$s1 - lastspike, dt$s1);
        not_refractory = x$1 >= _lio_1$s1;
        const _v = (I + (_lio_3$s1 * v)) - (_lio_3$s1 * I);
        if (not_refractory) v = _v;
        G$not_refractory$0 = not_refractory ? 1 : 0;
        G$v$0 = v;
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
  m.G$_spikespace$n[0] = G$_spikespace$n$0;
  m.G$lastspike[0] = G$lastspike$0;
  m.G$not_refractory[0] = G$not_refractory$0;
  m.G$v[0] = G$v$0;
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
export const panel = {"size":[1136.0,480.0],"axes":[{"box":[72.139222,12.500333,1059.693778,399.846556],"x":{"limits":[0.0,69.9],"ticks":[0.0,10.0,20.0,30.0,40.0,50.0,60.0],"words":["0","10","20","30","40","50","60"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[0.0,1.2],"ticks":[0.0,0.2,0.4,0.6,0.8,1.0,1.2],"words":["0.0","0.2","0.4","0.6","0.8","1.0","1.2"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-1)","width":4.166666666666666,"kind":"trace","source":"Vmon.v[0]","scale":[1000.0,1.0]}],"levels":[{"colour":"var(--muted)","width":3.055555555555556,"dash":[15.277777777777777,9.166666666666668],"parameter":"V_t","y":0.8,"scale":1.0}],"still":[],"events":[{"source":"Smon[0]","y":[0.8,1.15],"scale":1000.0,"colour":"var(--neuron-1)","width":4.166666666666666,"level":0}],"times":[{"source":"Smon[0]","scale":1000.0,"y":1.1,"dx":8.333333333333332,"digits":0,"unit":" ms","size":22.22222222222222,"colour":"var(--ink)"}],"bands":[{"source":"Smon[0]","parameter":"tau_ref","scale":1000.0,"colour":"var(--rule)","alpha":0.5}],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"time (ms)"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-56.17],"y":[0.5,0.0],"html":"membrane potential v"},{"colour":"var(--muted)","size":22.22222222222222,"weight":"400","ha":"left","va":"bottom","rotation":0.0,"x":[0.0114,0.0],"y":[0.3222,0.0],"follows":{"level":0,"dy":-4.44},"html":"threshold <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">V</mi><mi mathvariant=\"normal\" class=\"live-slant\">t</mi></msub></mrow></math>"},{"colour":"var(--muted)","size":22.22222222222222,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0.2647,0.0],"y":[0.6833,0.0],"follows":{"band":0},"html":"refractory"}],"scrolls":true}],"pictures":[],"controls":{"G.I[0]":{"range":[0.0,3.0],"label":"input <math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">I</mi></mrow></math>","plain":"input I"},"tau":{"range":[1.0,50.0],"label":"<math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">\u03c4</mi></mrow></math>","plain":"\u03c4"},"V_t":{"range":[0.1,1.2],"label":"threshold <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">V</mi><mi mathvariant=\"normal\" class=\"live-slant\">t</mi></msub></mrow></math>","plain":"threshold Vt"},"tau_ref":{"range":[0.0,20.0],"label":"refractory <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">\u03c4</mi><mrow><mi mathvariant=\"normal\" class=\"live-slant\">r</mi><mi mathvariant=\"normal\" class=\"live-slant\">e</mi><mi mathvariant=\"normal\" class=\"live-slant\">f</mi></mrow></msub></mrow></math>","plain":"refractory \u03c4ref"}},"presets":{"too weak to spike":{"G.I[0]":0.75},"saturated":{"G.I[0]":3,"tau":2}},"predict":{"question":"The input goes down to I = 0.8, the threshold. How often does it spike?","values":{"G.I[0]":0.8},"measure":["Smon[0]","count"],"choices":{"three times, later":3,"once":1,"never":0}},"pulses":{"G.I[0]":{"add":1.0,"time":0.005}}};
