// ei_synapse: made by brian2js from a Brian2 script; not to be edited
import { binomial$, decoded, fill$, filled, grow, modelOf, pairs$, poisson$, push, rand$, randn$, seed$, skip$, use$, waiting } from "brian2js/runtime";
export const info = {
 "name": "ei_synapse",
 "dt": 0.0001,
 "duration": 0.1,
 "segments": [
  0.1
 ],
 "parameters": {
  "tau_e": {
   "value": 0.005,
   "shape": [],
   "kind": "constant",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "tau_i": {
   "value": 0.01,
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
  "w_i": {
   "value": -8e-11,
   "shape": [],
   "kind": "constant",
   "dimension": "amp",
   "unit": "pA",
   "scale": 1e-12
  },
  "w_e": {
   "value": 8e-11,
   "shape": [],
   "kind": "constant",
   "dimension": "amp",
   "unit": "pA",
   "scale": 1e-12
  },
  "G.I_e": {
   "value": [
    0.0
   ],
   "shape": [
    2
   ],
   "kind": "state",
   "dimension": "amp",
   "unit": "A",
   "scale": 1.0
  },
  "G.I_i": {
   "value": [
    0.0
   ],
   "shape": [
    2
   ],
   "kind": "state",
   "dimension": "amp",
   "unit": "A",
   "scale": 1.0
  },
  "G.v": {
   "value": [
    -0.07
   ],
   "shape": [
    2
   ],
   "kind": "state",
   "dimension": "volt",
   "unit": "mV",
   "scale": 0.001
  },
  "inh.delay": {
   "value": 0.005,
   "shape": [],
   "kind": "parameter",
   "dimension": "second",
   "unit": "ms",
   "scale": 0.001
  },
  "exc.delay": {
   "value": 0.005,
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
    "v": {
     "dimension": "volt",
     "unit": "V",
     "scale": 1.0
    },
    "I_e": {
     "dimension": "amp",
     "unit": "A",
     "scale": 1.0
    },
    "I_i": {
     "dimension": "amp",
     "unit": "A",
     "scale": 1.0
    }
   },
   "record": [
    0,
    1
   ],
   "dt": 0.0001
  }
 }
};
const spec = {
 "parameters": {
  "tau_e": {
   "array": "$tau_e",
   "scalar": true,
   "divides": true
  },
  "tau_i": {
   "array": "$tau_i",
   "scalar": true,
   "divides": true
  },
  "E_L": {
   "array": "$E_L",
   "scalar": true
  },
  "g_L": {
   "array": "$g_L",
   "scalar": true
  },
  "C": {
   "array": "$C",
   "scalar": true,
   "divides": true
  },
  "w_i": {
   "array": "$w_i",
   "scalar": true
  },
  "w_e": {
   "array": "$w_e",
   "scalar": true
  },
  "G.I_e": {
   "array": "G$I_e",
   "atReset": true
  },
  "G.I_i": {
   "array": "G$I_i",
   "atReset": true
  },
  "G.v": {
   "array": "G$v",
   "atReset": true
  },
  "inh.delay": {
   "array": "inh$delay",
   "scalar": true,
   "atLeast": 0,
   "queue": true
  },
  "exc.delay": {
   "array": "exc$delay",
   "scalar": true,
   "atLeast": 0,
   "queue": true
  },
  "defaultclock.dt": {
   "array": "defaultclock$dt",
   "scalar": true,
   "above": 0,
   "fixed": "the spike times of a SpikeGeneratorGroup are in steps of it",
   "atReset": true
  }
 },
 "segments": [
  {
   "duration": 0.1,
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
       "name": "I_e",
       "array": "Vmon$I_e",
       "lists": true
      },
      {
       "name": "I_i",
       "array": "Vmon$I_i",
       "lists": true
      }
     ],
     "width": 7,
     "room": "Vmon$t"
    }
   ],
   "queues": [
    {
     "name": "inh$pre$",
     "delay": "inh$delay",
     "dt": "defaultclock$dt",
     "sources": "inh$_synaptic_pre",
     "public": "inh.delay"
    },
    {
     "name": "exc$pre$",
     "delay": "exc$delay",
     "dt": "defaultclock$dt",
     "sources": "exc$_synaptic_pre",
     "public": "exc.delay"
    }
   ],
   "events": [
    "P$_spikespace"
   ],
   "finite": [
    [
     "G.I_e",
     "G$I_e",
     "defaultclock$t"
    ],
    [
     "G.I_i",
     "G$I_i",
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
    Vmon$I_e: [new Float64Array(0), new Float64Array(0)],
    Vmon$I_i: [new Float64Array(0), new Float64Array(0)],
    Vmon$N: Int32Array.of(0),
    defaultclock$t: Float64Array.of(0.0),
    Vmon$_indices: Int32Array.of(0, 1),
    G$I_e: filled(Float64Array, 2, 0.0),
    G$I_i: filled(Float64Array, 2, 0.0),
    G$v: filled(Float64Array, 2, -0.07),
    Vmon$t: new Float64Array(0),
    Vmon$v: [new Float64Array(0), new Float64Array(0)],
    defaultclock$dt: Float64Array.of(0.0001),
    P$_lastindex: Int32Array.of(0),
    P$_period_bins: Int32Array.of(0),
    P$_spikespace: filled(Int32Array, 2, 0),
    P$_timebins: Int32Array.of(100),
    P$neuron_index: Int32Array.of(0),
    defaultclock$timestep: Float64Array.of(0.0),
    P$spike_number: Int32Array.of(0),
    inh$N: Int32Array.of(1),
    inh$_synaptic_post: Int32Array.of(1),
    exc$N: Int32Array.of(1),
    exc$_synaptic_post: Int32Array.of(0),
    inh$delay: Float64Array.of(0.005),
    inh$_synaptic_pre: Int32Array.of(0),
    exc$delay: Float64Array.of(0.005),
    exc$_synaptic_pre: Int32Array.of(0),
    $tau_e: Float64Array.of(0.005),
    $tau_i: Float64Array.of(0.01),
    $E_L: Float64Array.of(-0.07),
    $g_L: Float64Array.of(1e-08),
    $C: Float64Array.of(2e-10),
    $w_i: Float64Array.of(-8e-11),
    $w_e: Float64Array.of(8e-11),
    defaultclock$end: new Float64Array(1),
    inh$pre$first: new Int32Array(2),
    inh$pre$list: new Int32Array(1),
    inh$pre$steps: new Int32Array(1),
    inh$pre$row: new Int32Array(1),
    inh$pre$size: new Int32Array(1),
    inh$pre$count: new Int32Array(1),
    inh$pre$events: [],
    exc$pre$first: new Int32Array(2),
    exc$pre$list: new Int32Array(1),
    exc$pre$steps: new Int32Array(1),
    exc$pre$row: new Int32Array(1),
    exc$pre$size: new Int32Array(1),
    exc$pre$count: new Int32Array(1),
    exc$pre$events: [],
    P$_spikespace$n: new Int32Array(1),
  };
}
const changes = [() => ({
      arrays: {
      },
      waiting: {
      }
})];
function advance(m, budget) {
  const P$_spikespace = m.P$_spikespace;
  const P$_timebins = m.P$_timebins;
  const P$neuron_index = m.P$neuron_index;
  const Vmon$t = m.Vmon$t;
  const exc$pre$count = m.exc$pre$count;
  const exc$pre$events = m.exc$pre$events;
  const exc$pre$first = m.exc$pre$first;
  const exc$pre$list = m.exc$pre$list;
  const exc$pre$steps = m.exc$pre$steps;
  const inh$pre$count = m.inh$pre$count;
  const inh$pre$events = m.inh$pre$events;
  const inh$pre$first = m.inh$pre$first;
  const inh$pre$list = m.inh$pre$list;
  const inh$pre$steps = m.inh$pre$steps;
  const Vmon$I_e$r0 = m.Vmon$I_e[0];
  const Vmon$I_e$r1 = m.Vmon$I_e[1];
  const Vmon$I_i$r0 = m.Vmon$I_i[0];
  const Vmon$I_i$r1 = m.Vmon$I_i[1];
  const Vmon$v$r0 = m.Vmon$v[0];
  const Vmon$v$r1 = m.Vmon$v[1];
  const $C$0 = m.$C[0];
  const $E_L$0 = m.$E_L[0];
  const $g_L$0 = m.$g_L[0];
  const $tau_e$0 = m.$tau_e[0];
  const $tau_i$0 = m.$tau_i[0];
  const $w_e$0 = m.$w_e[0];
  const $w_i$0 = m.$w_i[0];
  let G$I_e$0 = m.G$I_e[0];
  let G$I_e$1 = m.G$I_e[1];
  let G$I_i$0 = m.G$I_i[0];
  let G$I_i$1 = m.G$I_i[1];
  let G$v$0 = m.G$v[0];
  let G$v$1 = m.G$v[1];
  let P$_lastindex$0 = m.P$_lastindex[0];
  const P$_period_bins$0 = m.P$_period_bins[0];
  let P$_spikespace$n$0 = m.P$_spikespace$n[0];
  let Vmon$N$0 = m.Vmon$N[0];
  const defaultclock$dt$0 = m.defaultclock$dt[0];
  const defaultclock$end$0 = m.defaultclock$end[0];
  let defaultclock$t$0 = m.defaultclock$t[0];
  let defaultclock$timestep$0 = m.defaultclock$timestep[0];
  const exc$_synaptic_post$0 = m.exc$_synaptic_post[0];
  let exc$pre$row$0 = m.exc$pre$row[0];
  const exc$pre$size$0 = m.exc$pre$size[0];
  const inh$_synaptic_post$0 = m.inh$_synaptic_post[0];
  let inh$pre$row$0 = m.inh$pre$row[0];
  const inh$pre$size$0 = m.inh$pre$size[0];
  const dt$s1 = defaultclock$dt$0;
  const _lio_1$s1 = Math.exp((- dt$s1) / $tau_e$0);
  const _lio_2$s1 = Math.exp((- dt$s1) / $tau_i$0);
  const _lio_3$s1 = $E_L$0 - ($E_L$0 * Math.exp(((- dt$s1) * $g_L$0) / $C$0));
  const _lio_4$s1 = ((($tau_e$0 * (Math.exp(dt$s1 / $tau_e$0) - Math.exp((dt$s1 * $g_L$0) / $C$0))) * Math.exp((- dt$s1) / $tau_e$0)) * Math.exp(((- dt$s1) * $g_L$0) / $C$0)) / ($C$0 - ($g_L$0 * $tau_e$0));
  const _lio_5$s1 = ((($tau_i$0 * (Math.exp(dt$s1 / $tau_i$0) - Math.exp((dt$s1 * $g_L$0) / $C$0))) * Math.exp((- dt$s1) / $tau_i$0)) * Math.exp(((- dt$s1) * $g_L$0) / $C$0)) / ($C$0 - ($g_L$0 * $tau_i$0));
  const _lio_6$s1 = Math.exp(((- dt$s1) * $g_L$0) / $C$0);
  for (; budget > 0 && defaultclock$timestep$0 < defaultclock$end$0; budget--) {
    // Vmon
    {
      const n$ = Vmon$N$0;
      Vmon$t[n$] = defaultclock$t$0;
      {
        const _source_I_e = G$I_e$0;
        const _source_I_i = G$I_i$0;
        const _source_v = G$v$0;
        const _to_record_v = _source_v;
        const _to_record_I_e = _source_I_e;
        const _to_record_I_i = _source_I_i;
        Vmon$v$r0[n$] = _to_record_v;
        Vmon$I_e$r0[n$] = _to_record_I_e;
        Vmon$I_i$r0[n$] = _to_record_I_i;
      }
      {
        const _source_I_e = G$I_e$1;
        const _source_I_i = G$I_i$1;
        const _source_v = G$v$1;
        const _to_record_v = _source_v;
        const _to_record_I_e = _source_I_e;
        const _to_record_I_i = _source_I_i;
        Vmon$v$r1[n$] = _to_record_v;
        Vmon$I_e$r1[n$] = _to_record_I_e;
        Vmon$I_i$r1[n$] = _to_record_I_i;
      }
      Vmon$N$0 = n$ + 1;
    }
    // neurongroup_stateupdater
    {
      {
        let I_e = G$I_e$0;
        let I_i = G$I_i$0;
        let v = G$v$0;
        const _I_e = _lio_1$s1 * I_e;
        const _I_i = _lio_2$s1 * I_i;
        const _v = _lio_3$s1 + (((_lio_4$s1 * I_e) + (_lio_5$s1 * I_i)) + (_lio_6$s1 * v));
        I_e = _I_e;
        I_i = _I_i;
        v = _v;
        G$I_e$0 = I_e;
        G$I_i$0 = I_i;
        G$v$0 = v;
      }
      {
        let I_e = G$I_e$1;
        let I_i = G$I_i$1;
        let v = G$v$1;
        const _I_e = _lio_1$s1 * I_e;
        const _I_i = _lio_2$s1 * I_i;
        const _v = _lio_3$s1 + (((_lio_4$s1 * I_e) + (_lio_5$s1 * I_i)) + (_lio_6$s1 * v));
        I_e = _I_e;
        I_i = _I_i;
        v = _v;
        G$I_e$1 = I_e;
        G$I_i$1 = I_i;
        G$v$1 = v;
      }
    }
    // P
    {
      const period$ = P$_period_bins$0;
      const bins$ = P$_timebins;
      let bin$ = defaultclock$timestep$0;
      let last$ = P$_lastindex$0;
      let n$ = 0;
      if (period$ > 0) {
        bin$ %= period$;
        if (last$ > 0 && bins$[last$ - 1] >= bin$) last$ = 0;
      }
      for (; last$ < bins$.length && bins$[last$] <= bin$; last$++) {
        P$_spikespace[n$] = P$neuron_index[last$];
        n$ += 1;
      }
      P$_spikespace$n$0 = n$;
      P$_lastindex$0 = last$;
    }
    // synapses_1_pre
    {
      for (let e$ = 0; e$ < P$_spikespace$n$0; e$++) {
        const source$ = P$_spikespace[e$];
        const stop$ = inh$pre$first[source$ + 1];
        for (let k$ = inh$pre$first[source$]; k$ < stop$; k$++) {
          const synapse$ = inh$pre$list[k$];
          let row$ = inh$pre$row$0 + inh$pre$steps[synapse$];
          if (row$ >= inh$pre$size$0) row$ -= inh$pre$size$0;
          push(inh$pre$events, inh$pre$count, row$, synapse$);
        }
      }
    }
    // synapses_1_pre
    {
      const row$ = inh$pre$row$0;
      const count$ = inh$pre$count[row$];
      if (count$ > 0) {
        const synapses$ = inh$pre$events[row$];
        for (let e$ = 0; e$ < count$; e$++) {
          const _postsynaptic_idx = inh$_synaptic_post$0;
          let I_i_post = G$I_i$1;
          I_i_post += $w_i$0;
          G$I_i$1 = I_i_post;
        }
        inh$pre$count[row$] = 0;
      }
      inh$pre$row$0 = row$ + 1 === inh$pre$size$0 ? 0 : row$ + 1;
    }
    // synapses_pre
    {
      for (let e$ = 0; e$ < P$_spikespace$n$0; e$++) {
        const source$ = P$_spikespace[e$];
        const stop$ = exc$pre$first[source$ + 1];
        for (let k$ = exc$pre$first[source$]; k$ < stop$; k$++) {
          const synapse$ = exc$pre$list[k$];
          let row$ = exc$pre$row$0 + exc$pre$steps[synapse$];
          if (row$ >= exc$pre$size$0) row$ -= exc$pre$size$0;
          push(exc$pre$events, exc$pre$count, row$, synapse$);
        }
      }
    }
    // synapses_pre
    {
      const row$ = exc$pre$row$0;
      const count$ = exc$pre$count[row$];
      if (count$ > 0) {
        const synapses$ = exc$pre$events[row$];
        for (let e$ = 0; e$ < count$; e$++) {
          const _postsynaptic_idx = exc$_synaptic_post$0;
          let I_e_post = G$I_e$0;
          I_e_post += $w_e$0;
          G$I_e$0 = I_e_post;
        }
        exc$pre$count[row$] = 0;
      }
      exc$pre$row$0 = row$ + 1 === exc$pre$size$0 ? 0 : row$ + 1;
    }
    {
      defaultclock$timestep$0 += 1;
      defaultclock$t$0 = defaultclock$timestep$0 * defaultclock$dt$0;
    }
  }
  m.G$I_e[0] = G$I_e$0;
  m.G$I_e[1] = G$I_e$1;
  m.G$I_i[0] = G$I_i$0;
  m.G$I_i[1] = G$I_i$1;
  m.G$v[0] = G$v$0;
  m.G$v[1] = G$v$1;
  m.P$_lastindex[0] = P$_lastindex$0;
  m.P$_spikespace$n[0] = P$_spikespace$n$0;
  m.Vmon$N[0] = Vmon$N$0;
  m.defaultclock$t[0] = defaultclock$t$0;
  m.defaultclock$timestep[0] = defaultclock$timestep$0;
  m.exc$pre$row[0] = exc$pre$row$0;
  m.inh$pre$row[0] = inh$pre$row$0;
}
const loops = [advance];
const stages = [
];
export const createModel = modelOf({ info, spec, storage, changes, loops, stages });
export const panel = {"size":[1136.0,295.0],"axes":[{"box":[78.430889,24.873071,467.389111,202.473818],"x":{"limits":[0.0,100.0],"ticks":[0.0,20.0,40.0,60.0,80.0,100.0],"words":["0","20","40","60","80","100"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[-95.0,95.0],"ticks":[-80.0,0.0,80.0],"words":["\u221280","0","80"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-2)","width":4.166666666666666,"kind":"trace","source":"Vmon.I_e[0]","scale":[1000.0,1000000000000.0]},{"colour":"var(--neuron-3)","width":4.166666666666666,"kind":"trace","source":"Vmon.I_i[1]","scale":[1000.0,1000000000000.0]}],"levels":[],"still":[{"colour":"var(--muted)","width":2.083333333333333,"dash":[4.166666666666666,4.166666666666666],"points":[[10.0,-88.0],[10.0,88.0]]}],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"time (ms)"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-62.31],"y":[0.5,0.0],"html":"current (pA)"},{"colour":"var(--neuron-2)","size":22.22222222222222,"weight":"400","ha":"right","va":"center","rotation":0.0,"x":[0.98,0.0],"y":[0.2632,0.0],"html":"excitatory"},{"colour":"var(--neuron-3)","size":22.22222222222222,"weight":"400","ha":"right","va":"center","rotation":0.0,"x":[0.98,0.0],"y":[0.7368,0.0],"html":"inhibitory"},{"colour":"var(--muted)","size":22.22222222222222,"weight":"400","ha":"center","va":"bottom","rotation":0.0,"x":[0.1,0.0],"y":[0.0074,0.0],"html":"spike"}],"scrolls":true},{"box":[647.943889,24.873071,467.389111,202.473818],"x":{"limits":[0.0,100.0],"ticks":[0.0,20.0,40.0,60.0,80.0,100.0],"words":["0","20","40","60","80","100"],"tickLength":6.944444444444445,"labels":true,"line":true},"y":{"limits":[-72.3,-68.4],"ticks":[-72.0,-71.0,-70.0,-69.0],"words":["\u221272","\u221271","\u221270","\u221269"],"tickLength":6.944444444444445,"labels":true,"line":true},"edge":"var(--muted)","tickSize":22.22222222222222,"lines":[{"colour":"var(--neuron-2)","width":4.166666666666666,"kind":"trace","source":"Vmon.v[0]","scale":[1000.0,1000.0]},{"colour":"var(--neuron-3)","width":4.166666666666666,"kind":"trace","source":"Vmon.v[1]","scale":[1000.0,1000.0]}],"levels":[],"still":[{"colour":"var(--muted)","width":2.083333333333333,"dash":[4.166666666666666,4.166666666666666],"points":[[10.0,-72.162988],[10.0,-68.577095]]}],"events":[],"times":[],"bands":[],"points":[],"sweeps":[],"orbits":[],"rasters":[],"rates":[],"drags":[],"texts":[{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"top","rotation":0.0,"x":[0.5,0.0],"y":[1,39.58],"html":"time (ms)"},{"colour":"var(--ink)","size":23.61111111111111,"weight":"400","ha":"center","va":"center","rotation":90.0,"x":[0,-62.31],"y":[0.5,0.0],"html":"v (mV)"},{"colour":"var(--muted)","size":22.22222222222222,"weight":"400","ha":"center","va":"bottom","rotation":0.0,"x":[0.1,0.0],"y":[0.0074,0.0],"html":"spike"}],"scrolls":true}],"pictures":[],"controls":{"w_e":{"range":[0.0,200.0],"label":"weight <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">w</mi><mi mathvariant=\"normal\" class=\"live-slant\">e</mi></msub></mrow></math>","plain":"weight we"},"w_i":{"range":[-200.0,0.0],"label":"weight <math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">w</mi><mi mathvariant=\"normal\" class=\"live-slant\">i</mi></msub></mrow></math>","plain":"weight wi"},"tau_e":{"range":[1.0,40.0],"label":"<math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">\u03c4</mi><mi mathvariant=\"normal\" class=\"live-slant\">e</mi></msub></mrow></math>","plain":"\u03c4e"},"tau_i":{"range":[1.0,40.0],"label":"<math><mrow><msub><mi mathvariant=\"normal\" class=\"live-slant\">\u03c4</mi><mi mathvariant=\"normal\" class=\"live-slant\">i</mi></msub></mrow></math>","plain":"\u03c4i"},"exc.delay":{"range":[0.0,30.0],"label":"delay, excitatory","plain":"delay, excitatory"}},"presets":{}};
