// The loop of benchmark 2 (models/cuba.py) as one would write it by hand: what the machine allows.
// Usage: node loop.js SECONDS; prints the milliseconds that the run took, and the spikes.
const N = 4000;
const EXCITATORY = 3200;
const dt = 1e-4;
const steps = Math.round(Number(process.argv[2]) / dt);
const decay = [dt / 20e-3, dt / 5e-3, dt / 10e-3].map((x) => Math.exp(-x));
const v = Float64Array.from({ length: N }, () => -60e-3 + 10e-3 * Math.random());
const excitation = new Float64Array(N);
const inhibition = new Float64Array(N);
const last = new Int32Array(N).fill(-1e6);
const targets = Array.from({ length: N }, () => {
  const found = [];
  for (let k = 0; k < N; k++) if (Math.random() < 0.02) found.push(k);
  return Int32Array.from(found);
});

// The exact solution of dv/dt = (E_L - v + I)/tau for a current that decays
const share = (tau) => (tau / (tau - 20e-3)) * (Math.exp(-dt / tau) - decay[0]);
const fromExcitation = share(5e-3);
const fromInhibition = share(10e-3);
const began = performance.now();
let spikes = 0;
const fired = new Int32Array(N);
for (let step = 0; step < steps; step++) {
  let n = 0;
  for (let k = 0; k < N; k++) {
    const free = step - last[k] > 50;
    if (free) {
      v[k] =
        -49e-3 + (v[k] + 49e-3) * decay[0] + fromExcitation * excitation[k] + fromInhibition * inhibition[k];
    }
    excitation[k] *= decay[1];
    inhibition[k] *= decay[2];
    if (free && v[k] > -50e-3) fired[n++] = k;
  }
  for (let e = 0; e < n; e++) {
    const source = fired[e];
    const current = source < EXCITATORY ? excitation : inhibition;
    const weight = source < EXCITATORY ? 1.62e-3 : -9e-3;
    const reached = targets[source];
    for (let k = 0; k < reached.length; k++) current[reached[k]] += weight;
    v[source] = -60e-3;
    last[source] = step;
  }
  spikes += n;
}
console.log((performance.now() - began).toFixed(1), spikes);
