import assert from "node:assert/strict";
import { test } from "node:test";
import { measured, nearest } from "../../deck/live/predict.mjs";
import { pulseOf } from "../../deck/live/pulses.mjs";
import { clicksOf } from "../../deck/live/sound.mjs";
import { makeSweep } from "../../deck/live/sweep.mjs";
import { withPulses } from "../../packages/brian2js/brian2js/page/pulsed.mjs";

/** A model of a sum: x grows by I per second; what nudge() gives goes on top. */
function integrator() {
  const model = { t: 0, elapsed: 0, x: 0, I: 1, extra: 0, diverged: null, reset, run, nudge };
  function reset() {
    Object.assign(model, { t: 0, elapsed: 0, x: 0, extra: 0 });
  }
  function run(duration) {
    model.x += (model.I + model.extra) * duration;
    model.t = model.elapsed = model.elapsed + duration;
  }
  function nudge(name, amount) {
    if (name === "I") model.extra = amount;
    else model.x += amount;
  }
  return model;
}

test("a pulse lasts as long as it should, in one run or in slices", () => {
  for (const slices of [[1], [0.25, 0.05, 0.2, 0.5], Array(10).fill(0.1)]) {
    const model = withPulses(integrator());
    model.put([{ name: "I", at: 0.3, time: 0.2, add: 5 }]);
    for (const slice of slices) model.run(slice);
    assert.ok(Math.abs(model.x - 2) < 1e-9, `${slices}: ${model.x}`);
    model.reset();
    model.run(1);
    assert.ok(Math.abs(model.x - 2) < 1e-9, "again after a reset");
  }
});

test("pulses that overlap add up, one that is taken away while it lasts ends", () => {
  const model = withPulses(integrator());
  const one = { name: "I", at: 0, time: 0.6, add: 1 };
  model.put([one, { ...one, at: 0.2 }]);
  model.run(1);
  assert.ok(Math.abs(model.x - 2.2) < 1e-9);
  model.reset();
  model.put([one]);
  model.run(0.1);
  model.put([]);
  model.run(0.9);
  assert.ok(Math.abs(model.x - 1.1) < 1e-9);
});

test("a variable gets its kick once, also at a slice's end", () => {
  const model = withPulses(integrator());
  model.put([{ name: "x", at: 0.5, time: 0, add: 10 }]);
  for (let k = 0; k < 4; k += 1) model.run(0.25);
  assert.ok(Math.abs(model.x - 11) < 1e-9);
});

test("a click is for the neuron whose plot it is on", () => {
  const panel = { pulses: { "G.v[0]": {}, "G.v[1]": {} } };
  const info = { monitors: { Vmon: { source: "G", record: [1] }, Hmon: { source: "H", record: [0] } } };
  const axes = (source) => ({ lines: [{ kind: "trace", source }] });
  assert.equal(pulseOf(panel, info, axes("Vmon.v[0]")), "G.v[1]");
  assert.equal(pulseOf(panel, info, axes("Hmon.v[0]")), undefined);
  assert.equal(pulseOf({ pulses: { I: {} } }, info, axes("Hmon.v[0]")), "I");
});

test("the answer is the choice that is nearest to what the run gives", () => {
  const record = { events: () => [0.1, 0.2, 0.3, 0.9] };
  assert.equal(measured(["Smon[0]", "count"], record, 0, 0.5), 3);
  assert.equal(measured(["Smon[0]", "interval"], { events: () => [] }, 0, 1), 0);
  assert.equal(nearest({ never: 0, twice: 2, often: 9 }, 3), "twice");
});

test("a sweep makes the runs between two places of the slider, and all anew for another curve", () => {
  const made = [];
  const model = {
    set: (name, value) => (model[name] = value),
    reset() {},
    run: () => made.push(model.I),
    monitors: {
      get Smon() {
        return { t: Float64Array.of(model.I / 100), i: [0] };
      },
    },
  };
  const parameter = { unit: "1" };
  const figure = {
    createModel: () => model,
    info: { parameters: { I: parameter, tau: parameter } },
    panel: {
      sweep: { over: "I", measure: ["Smon[0]", "count"], run: 1 },
      controls: { I: { range: [0, 30] }, tau: {} },
    },
  };
  const values = { I: 10, tau: 1 };
  const sweep = makeSweep(figure, values);
  while (sweep.frame());
  assert.deepEqual(made.splice(0), [10]);
  values.I = 14.5;
  sweep.moved("I");
  while (sweep.frame());
  assert.deepEqual(
    made.splice(0).sort((a, b) => a - b),
    [11, 12, 13, 14, 14.5],
  );
  assert.equal(sweep.points.length, 6);
  values.tau = 2;
  sweep.moved("tau");
  while (sweep.frame());
  assert.equal(made.length, 6);
  sweep.all();
  while (sweep.frame());
  assert.equal(sweep.points.length, 32); // 0 to 30, and 14.5
});

test("a short run is heard slowly enough, each neuron at a pitch of its own", () => {
  const record = { events: (source) => (source === "a" ? [0.01, 0.06] : [0.03]) };
  const clicks = clicksOf(["a", "b"], record, 0, 0.1);
  assert.deepEqual(
    clicks.map(({ at }) => Math.round(at * 1e3)),
    [100, 300, 600],
  );
  assert.notEqual(clicks[0].pitch, clicks[1].pitch);
  assert.equal(clicks[0].pitch, clicks[2].pitch);
  const [own] = clicksOf(["b"], record, 0.02, 0.04, 0);
  assert.ok(Math.abs(own.at - 0.01) < 1e-9);
});
