// adex: made by brian2js from a Brian2 script; not to be edited
import { binomial$, decoded, fill$, filled, grow, modelOf, pairs$, poisson$, push, rand$, randn$, seed$, skip$, use$, waiting } from "brian2js/runtime";
export const info = {
 "name": "adex",
 "dt": 5e-05,
 "duration": 0.4,
 "segments": [
  0.4
 ],
 "parameters": {
  "C": {
   "value": 2e-10,
   "shape": [],
   "kind": "constant",
   "dimension": "farad",
   "unit": "pF",
   "scale": 1e-12
  },
  "Delta_T": {
   "value": 0.002,
   "shape": [],
   "kind": "constant",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "g_L": {
   "value": 1.2000000000000002e-08,
   "shape": [],
   "kind": "constant",
   "dimension": "siemens",
   "unit": "nS",
   "scale": 1e-09
  },
  "V_T": {
   "value": -0.05,
   "shape": [],
   "kind": "constant",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "tau_w": {
   "value": 0.3,
   "shape": [],
   "kind": "constant",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "E_L": {
   "value": -0.07,
   "shape": [],
   "kind": "constant",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "I": {
   "value": 5e-10,
   "shape": [],
   "kind": "constant",
   "dimension": "amp",
   "unit": "nA",
   "scale": 1e-09
  },
  "a": {
   "value": 2e-09,
   "shape": [],
   "kind": "constant",
   "dimension": "siemens",
   "unit": "nS",
   "scale": 1e-09
  },
  "V_r": {
   "value": -0.058,
   "shape": [],
   "kind": "constant",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "b": {
   "value": 6e-11,
   "shape": [],
   "kind": "constant",
   "dimension": "amp",
   "unit": "pA",
   "scale": 1e-12
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
  "G.w": {
   "value": [
    0.0
   ],
   "shape": [
    1
   ],
   "kind": "state",
   "dimension": "amp",
   "unit": "A",
   "scale": 1.0
  },
  "defaultclock.dt": {
   "value": 5e-05,
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
    },
    "w": {
     "dimension": "amp",
     "unit": "A",
     "scale": 1.0
    }
   },
   "record": [
    0
   ],
   "dt": 5e-05
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
  "Delta_T": {
   "array": "$Delta_T",
   "scalar": true,
   "divides": true
  },
  "g_L": {
   "array": "$g_L",
   "scalar": true
  },
  "V_T": {
   "array": "$V_T",
   "scalar": true
  },
  "tau_w": {
   "array": "$tau_w",
   "scalar": true,
   "divides": true
  },
  "E_L": {
   "array": "$E_L",
   "scalar": true
  },
  "I": {
   "array": "$I",
   "scalar": true
  },
  "a": {
   "array": "$a",
   "scalar": true
  },
  "V_r": {
   "array": "$V_r",
   "scalar": true
  },
  "b": {
   "array": "$b",
   "scalar": true
  },
  "G.v": {
   "array": "G$v",
   "atReset": true
  },
  "G.w": {
   "array": "G$w",
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
   "duration": 0.4,
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
      },
      {
       "name": "w",
       "array": "Vmon$w",
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
     "G.w",
     "G$w",
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
    G$w: Float64Array.of(0.0),
    Vmon$t: new Float64Array(0),
    Vmon$v: [new Float64Array(0)],
    Vmon$w: [new Float64Array(0)],
    defaultclock$dt: Float64Array.of(5e-05),
    G$_spikespace: filled(Int32Array, 2, 0),
    Smon$N: Int32Array.of(0),
    G$i: Int32Array.of(0),
    Smon$count: Int32Array.of(0),
    Smon$i: new Int32Array(0),
    Smon$t: new Float64Array(0),
    Smon$_source_idx: Int32Array.of(0),
    defaultclock$timestep: Float64Array.of(0.0),
    $C: Float64Array.of(2e-10),
    $Delta_T: Float64Array.of(0.002),
    $g_L: Float64Array.of(1.2000000000000002e-08),
    $V_T: Float64Array.of(-0.05),
    $tau_w: Float64Array.of(0.3),
    $E_L: Float64Array.of(-0.07),
    $I: Float64Array.of(5e-10),
    $a: Float64Array.of(2e-09),
    $V_r: Float64Array.of(-0.058),
    $b: Float64Array.of(6e-11),
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
  const Vmon$v$r0 = m.Vmon$v[0];
  const Vmon$w$r0 = m.Vmon$w[0];
  const $C$0 = m.$C[0];
  const $Delta_T$0 = m.$Delta_T[0];
  const $E_L$0 = m.$E_L[0];
  const $I$0 = m.$I[0];
  const $V_T$0 = m.$V_T[0];
  const $V_r$0 = m.$V_r[0];
  const $a$0 = m.$a[0];
  const $b$0 = m.$b[0];
  const $g_L$0 = m.$g_L[0];
  const $tau_w$0 = m.$tau_w[0];
  let G$_spikespace$n$0 = m.G$_spikespace$n[0];
  const G$i$0 = m.G$i[0];
  let G$v$0 = m.G$v[0];
  let G$w$0 = m.G$w[0];
  let Smon$N$0 = m.Smon$N[0];
  let Smon$count$0 = m.Smon$count[0];
  let Vmon$N$0 = m.Vmon$N[0];
  const defaultclock$dt$0 = m.defaultclock$dt[0];
  const defaultclock$end$0 = m.defaultclock$end[0];
  let defaultclock$t$0 = m.defaultclock$t[0];
  let defaultclock$timestep$0 = m.defaultclock$timestep[0];
  const dt$s1 = defaultclock$dt$0;
  const _lio_1$s1 = dt$s1 / $C$0;
  const _lio_2$s1 = $Delta_T$0 * $g_L$0;
  const _lio_3$s1 = 1.0 / $Delta_T$0;
  const _lio_4$s1 = - $V_T$0;
  const _lio_5$s1 = dt$s1 / $tau_w$0;
  const _lio_6$s1 = - $E_L$0;
  for (; budget > 0 && defaultclock$timestep$0 < defaultclock$end$0 && Smon$N$0 <= Smon$t.length - 1; budget--) {
    // Vmon
    {
      const n$ = Vmon$N$0;
      Vmon$t[n$] = defaultclock$t$0;
      {
        const _source_v = G$v$0;
        const _source_w = G$w$0;
        const _to_record_v = _source_v;
        const _to_record_w = _source_w;
        Vmon$v$r0[n$] = _to_record_v;
        Vmon$w$r0[n$] = _to_record_w;
      }
      Vmon$N$0 = n$ + 1;
    }
    // neurongroup_stateupdater
    {
      {
        let v = G$v$0;
        let w = G$w$0;
        const x$1_a = _lio_3$s1 * (_lio_4$s1 + v), x$1_ = x$1_a > 760 ? 760 : x$1_a < -760 ? -760 : x$1_a, x$1_k = (x$1_ * 46.16624130844683 + 6755399441055744) - 6755399441055744, x$1_z = (x$1_ - x$1_k * 0.021660849390173098) - x$1_k * 2.325192846878874e-12, x$1_j = x$1_k | 0, x$1_p = x$1_z * (1 + x$1_z * (0.5 + x$1_z * (0.16666666666666666 + x$1_z * (0.041666666666666664 + x$1_z * (0.008333333333333333 + x$1_z * 0.001388888888888889))))), x$1_t = exp$table[x$1_j & 31], x$1 = (x$1_t + x$1_t * x$1_p) * exp$powers[(x$1_j >> 5) + 1200];
        const _v = v + (_lio_1$s1 * (($I$0 + ((_lio_2$s1 * x$1) + ($g_L$0 * ($E_L$0 - v)))) - w));
        const _w = (_lio_5$s1 * (($a$0 * (_lio_6$s1 + v)) - w)) + w;
        v = _v;
        w = _w;
        G$v$0 = v;
        G$w$0 = w;
      }
    }
    // neurongroup_spike_thresholder
    {
      let n$ = 0;
      {
        const v = G$v$0;
        const _cond = v > 0.0;
        if (_cond) {
          G$_spikespace[n$] = 0;
          n$ += 1;
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
        let w = G$w$0;
        v = $V_r$0;
        w += $b$0;
        G$v$0 = v;
        G$w$0 = w;
      }
    }
    {
      defaultclock$timestep$0 += 1;
      defaultclock$t$0 = defaultclock$timestep$0 * defaultclock$dt$0;
    }
  }
  m.G$_spikespace$n[0] = G$_spikespace$n$0;
  m.G$v[0] = G$v$0;
  m.G$w[0] = G$w$0;
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
const nullclines = {
  v: { names: ['Delta_T', 'E_L', 'I', 'V_T', 'g_L'], at: (p, x) => p[0]*p[4]*Math.exp((-p[3] + x)/p[0]) + p[2] + p[4]*(p[1] - x) },
  w: { names: ['E_L', 'a'], at: (p, x) => p[1]*(-p[0] + x) },
};
export function curves(record) {
  const step = 0.125;
  const x = Float64Array.from({ length: 401 }, (_, i) => -80.0 + step * i);
  const y = Object.fromEntries(Object.keys(nullclines).map((n) => [n, new Float64Array(401)]));
  return {
    refresh() {
      for (const [name, { names, at }] of Object.entries(nullclines)) {
        const p = names.map((one) => record.parameter(one));
        for (let i = 0; i < 401; i += 1) {
          y[name][i] = at(p, x[i] * 0.001) / 1e-12;
        }
      }
    },
    curve: (source) => ({ x, y: y[source.split(".")[1]] }),
    point: () => null,
  };
}
export const panel = {"size":[1136.0,480.0],"axes":[{"box":[78.430889,12.500333,588.564066,230.740867],"x":{"limits":[0.0,400.0],"ticks":[0.0,50.0,100.0,150.0,200.0,250.0,300.0,350.0,400.0],"words":["","","","","","","","",""],"tickLength":6.944444444444445,"labels":false,"line":true},"y":{"limits":[-85.0,0.0],"ticks":[-70.0,-50.0,0.0],"words":["\u221270","\u221250","0"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-1)","width":2.7777777777777777,"kind":"trace","source":"Vmon.v[0]","scale":[1000.0,1000.0]}],"levels":[{"colour":"var(--muted)","width":2.083333333333333,"dash":[10.416666666666666,6.25],"parameter":"V_T","y":-50.0,"scale":1000.0}],"still":[],"events":[{"source":"Smon[0]","y":[-40.0,0.0],"scale":1000.0,"colour":"var(--neuron-1)","width":2.7777777777777777}],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-62.31],"y":[0.5,0.0],"html":"v (mV)"},{"colour":"var(--muted)","size":22.22222222222222,"weight":"400","ha":"right","va":"bottom","rotation":0.0,"x":[0.995,0.0],"y":[0.5888,0.0],"follows":{"level":0,"dy":0.13},"html":"<math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">V</mi><mi mathvariant=\"normal\" class=\"live-slant\">T</mi></msub></mrow></math>"}],"scrolls":true},{"box":[769.118844,12.500333,346.214156,399.846556],"x":{"limits":[-80.0,-30.0],"ticks":[-70.0,-50.0,-30.0],"words":["\u221270","\u221250","\u221230"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[-40.0,400.0],"ticks":[0.0,200.0,400.0],"words":["0","200","400"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-2)","width":2.7777777777777777,"kind":"curve","source":"curve.v"},{"colour":"var(--neuron-3)","width":2.7777777777777777,"kind":"curve","source":"curve.w"}],"levels":[],"still":[],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[{"colour":"var(--neuron-1)","width":1.6666666666666665,"x":"Vmon.v[0]","y":"Vmon.w[0]","scale":[1000.0,1000000000000.0]}],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"v (mV)"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-62.31],"y":[0.5,0.0],"html":"w (pA)"},{"colour":"var(--neuron-2)","size":22.22222222222222,"weight":"400","ha":"left","va":"bottom","rotation":0.0,"x":[0.02,0.0],"y":[0.173,0.0],"html":"dv/dt = 0"},{"colour":"var(--neuron-3)","size":22.22222222222222,"weight":"400","ha":"left","va":"bottom","rotation":0.0,"x":[0.72,0.0],"y":[0.8775,0.0],"html":"dw/dt = 0"}],"scrolls":false},{"box":[78.430889,258.519644,588.564066,153.827244],"x":{"limits":[0.0,400.0],"ticks":[0.0,50.0,100.0,150.0,200.0,250.0,300.0,350.0,400.0],"words":["0","50","100","150","200","250","300","350","400"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[0.0,400.0],"ticks":[0.0,100.0,200.0,300.0],"words":["0","100","200","300"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--ink)","width":3.333333333333333,"kind":"trace","source":"Vmon.w[0]","scale":[1000.0,1000000000000.0]}],"levels":[],"still":[],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"time (ms)"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-62.31],"y":[0.5,0.0],"html":"w (pA)"}],"scrolls":true}],"pictures":[],"controls":{"I":{"range":[0.0,0.8],"label":"input <math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">I</mi></mrow></math>","plain":"input I"},"a":{"range":[-15.0,15.0],"label":"<math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">a</mi></mrow></math>","plain":"a"},"b":{"range":[0.0,150.0],"label":"<math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">b</mi></mrow></math>","plain":"b"},"tau_w":{"range":[10.0,400.0],"label":"<math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">\u03c4</mi><mi mathvariant=\"normal\" class=\"live-slant\">w</mi></msub></mrow></math>","plain":"\u03c4w"},"V_r":{"range":[-62.0,-42.0],"label":"reset <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">V</mi><mi mathvariant=\"normal\" class=\"live-slant\">r</mi></msub></mrow></math>","plain":"reset Vr"},"C":{"range":[50.0,300.0],"label":"<math><mrow><mi mathvariant=\"normal\" class=\"live-slant\">C</mi></mrow></math>","plain":"C"},"g_L":{"range":[5.0,25.0],"label":"<math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">g</mi><mi mathvariant=\"normal\" class=\"live-slant\">L</mi></msub></mrow></math>","plain":"gL"},"E_L":{"range":[-75.0,-55.0],"label":"<math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">E</mi><mi mathvariant=\"normal\" class=\"live-slant\">L</mi></msub></mrow></math>","plain":"EL"}},"presets":{"tonic":{"g_L":10,"tau_w":30,"b":0},"initial burst":{"C":130,"g_L":18,"E_L":-58,"a":4,"tau_w":150,"b":120,"V_r":-50,"I":0.4},"bursting":{"g_L":10,"E_L":-58,"tau_w":120,"b":100,"V_r":-46,"I":0.21},"accelerating":{"a":-10,"b":0,"I":0.3},"irregular":{"C":100,"E_L":-60,"a":-11,"tau_w":130,"b":30,"V_r":-48,"I":0.16}}};
