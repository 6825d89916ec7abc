// lif_units: made by brian2js from a Brian2 script; not to be edited
import { binomial$, decoded, fill$, filled, grow, modelOf, pairs$, poisson$, push, rand$, randn$, seed$, skip$, use$, waiting } from "brian2js/runtime";
export const info = {
 "name": "lif_units",
 "dt": 0.0001,
 "duration": 0.2,
 "segments": [
  0.2
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
  "g_L": {
   "value": 1e-08,
   "shape": [],
   "kind": "constant",
   "dimension": "siemens",
   "unit": "nS",
   "scale": 1e-09
  },
  "C": {
   "value": 2e-10,
   "shape": [],
   "kind": "constant",
   "dimension": "farad",
   "unit": "pF",
   "scale": 1e-12
  },
  "E_L": {
   "value": -0.07,
   "shape": [],
   "kind": "constant",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "V_t": {
   "value": -0.05,
   "shape": [],
   "kind": "constant",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "V_r": {
   "value": -0.07,
   "shape": [],
   "kind": "constant",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "G.v": {
   "value": [
    -0.07
   ],
   "shape": [
    1
   ],
   "kind": "state",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "G.I": {
   "value": [
    2.5e-10
   ],
   "shape": [
    1
   ],
   "kind": "parameter",
   "dimension": "amp",
   "unit": "pA",
   "scale": 1e-12
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
  "g_L": {
   "array": "$g_L",
   "scalar": true,
   "divides": true
  },
  "C": {
   "array": "$C",
   "scalar": true,
   "divides": true
  },
  "E_L": {
   "array": "$E_L",
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
  "defaultclock.dt": {
   "array": "defaultclock$dt",
   "scalar": true,
   "above": 0,
   "atReset": true
  }
 },
 "segments": [
  {
   "duration": 0.2,
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
    G$v: Float64Array.of(-0.07),
    Vmon$t: new Float64Array(0),
    Vmon$v: [new Float64Array(0)],
    G$not_refractory: Uint8Array.of(1),
    defaultclock$dt: Float64Array.of(0.0001),
    G$I: Float64Array.of(2.5e-10),
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
    $g_L: Float64Array.of(1e-08),
    $C: Float64Array.of(2e-10),
    $E_L: Float64Array.of(-0.07),
    $V_t: Float64Array.of(-0.05),
    $V_r: Float64Array.of(-0.07),
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
  const $C$0 = m.$C[0];
  const $E_L$0 = m.$E_L[0];
  const $V_r$0 = m.$V_r[0];
  const $V_t$0 = m.$V_t[0];
  const $g_L$0 = m.$g_L[0];
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
  const _lio_2$s1 = ((- dt$s1) * $g_L$0) / $C$0;
  const _lio_3$s1 = 1.0 / $g_L$0;
  const _lio_4$s1 = (- $E_L$0) * $g_L$0;
  const _lio_5$s1 = Math.exp(_lio_2$s1);
  const _lio_6$s1 = _lio_3$s1 * Math.exp(_lio_2$s1);
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
        const _v = ((_lio_5$s1 * v) + (_lio_6$s1 * (_lio_4$s1 - I))) - (_lio_3$s1 * (_lio_4$s1 - I));
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
export function curves(record) {
  const x = Float64Array.from({ length: 401 }, (_, i) => 0.0 + 1.25 * i);
  const y = new Float64Array(401);
  const at = (p, I) => (((I > p.g_L*(-p.E_L + p.V_t)) ? (
   1/(p.C*Math.log((I/p.g_L + p.E_L - p.V_r)/(I/p.g_L + p.E_L - p.V_t))/p.g_L + p.tau_ref)
)
: (
   0
))) / 1.0;
  return {
    refresh() {
      const p = Object.fromEntries(['C', 'E_L', 'V_r', 'V_t', 'g_L', 'tau_ref'].map((name) => [name, record.parameter(name)]));
      for (let i = 0; i < 401; i += 1) y[i] = at(p, x[i] * 1e-12);
    },
    curve: () => ({ x, y }),
    point: () => null,
  };
}
export const panel = {"size":[1136.0,275.0],"axes":[{"box":[78.430889,12.500333,663.012094,194.846556],"x":{"limits":[0.0,200.0],"ticks":[0.0,25.0,50.0,75.0,100.0,125.0,150.0,175.0,200.0],"words":["0","25","50","75","100","125","150","175","200"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[-76.0,-38.0],"ticks":[-70.0,-60.0,-50.0,-40.0],"words":["\u221270","\u221260","\u221250","\u221240"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-1)","width":4.166666666666666,"kind":"trace","source":"Vmon.v[0]","scale":[1000.0,1000.0]}],"levels":[{"colour":"var(--muted)","width":3.055555555555556,"dash":[15.277777777777777,9.166666666666668],"parameter":"V_t","y":-50.0,"scale":1000.0},{"colour":"var(--rule)","width":2.083333333333333,"parameter":"E_L","y":-70.0,"scale":1000.0}],"still":[],"events":[{"source":"Smon[0]","y":[-50.0,-40.0],"scale":1000.0,"colour":"var(--neuron-1)","width":4.166666666666666,"level":0}],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"time (ms)"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-62.31],"y":[0.5,0.0],"html":"v (mV)"},{"colour":"var(--muted)","size":22.22222222222222,"weight":"400","ha":"left","va":"bottom","rotation":0.0,"x":[0.01,0.0],"y":[0.318,0.0],"follows":{"level":0,"dy":0.43},"html":"threshold"},{"colour":"var(--muted)","size":22.22222222222222,"weight":"400","ha":"left","va":"top","rotation":0.0,"x":[0.01,0.0],"y":[0.8684,0.0],"follows":{"level":1,"dy":5.13},"html":"rest <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">E</mi><mi mathvariant=\"normal\" class=\"live-slant\">L</mi></msub></mrow></math>"}],"scrolls":true},{"box":[843.566872,12.500333,288.266128,194.846556],"x":{"limits":[0.0,500.0],"ticks":[0.0,200.0,400.0],"words":["0","200","400"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[0.0,100.0],"ticks":[0.0,50.0,100.0],"words":["0","50","100"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--ink)","width":2.5,"kind":"curve","source":"curve.theory"}],"levels":[],"still":[],"events":[],"times":[],"bands":[],"points":[],"sweeps":[{"colour":"var(--neuron-1)","size":12.5,"scale":[1000000000000.0,1.0]}],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"input I (pA)"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-62.31],"y":[0.5,0.0],"html":"rate (Hz)"}],"scrolls":false}],"pictures":[],"controls":{"G.I":{"range":[0.0,500.0],"label":"input <math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">I</mi></mrow></math>","plain":"input I"},"g_L":{"range":[2.0,20.0],"label":"leak <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">g</mi><mi mathvariant=\"normal\" class=\"live-slant\">L</mi></msub></mrow></math>","plain":"leak gL"},"C":{"range":[50.0,500.0],"label":"capacitance <math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">C</mi></mrow></math>","plain":"capacitance C"},"V_t":{"range":[-65.0,-40.0],"label":"threshold <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">V</mi><mi mathvariant=\"normal\" class=\"live-slant\">t</mi></msub></mrow></math>","plain":"threshold Vt"}},"presets":{},"sweep":{"over":"G.I","measure":["Smon[0]","rate"],"run":1.0}};
