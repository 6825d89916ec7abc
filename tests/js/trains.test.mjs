import assert from "node:assert/strict";
import { test } from "node:test";
import { makeGhost } from "../../deck/live/ghost.mjs";
import { portrait } from "../../deck/live/layout.mjs";
import { makeLog } from "../../deck/live/log.mjs";
import { binned } from "../../deck/live/population.mjs";
import { cellsOf, linesOf } from "../../deck/live/readouts.mjs";
import { trainOf } from "../../packages/brian2js/brian2js/page/trains.mjs";

/** Bursts of `size` spikes 50 ms apart, one every 1.5 s. */
const bursts = (...sizes) =>
  sizes.flatMap((size, k) => Array.from({ length: size }, (_, i) => 1.5 * k + 0.05 * i));

test("a regular train has a rate and an interval, and does not burst", () => {
  const { count, rate, interval, burst } = trainOf([0.016, 0.037, 0.058], 0.07);
  assert.equal(count, 3);
  assert.ok(Math.abs(rate - 3 / 0.07) < 1e-9);
  assert.ok(Math.abs(interval - 0.021) < 1e-12);
  assert.ok(Number.isNaN(burst));
});

test("spikes per burst are those of the bursts that are whole", () => {
  assert.equal(trainOf(bursts(3, 7, 7, 7, 2), 8).burst, 7);
  assert.equal(trainOf(bursts(2, 2, 2, 2), 8).burst, 2);
});

test("adaptation and chance are no bursts", () => {
  const adapting = [0, 12, 27, 47, 74, 110, 155, 212, 284].map((t) => t / 1e3);
  assert.ok(Number.isNaN(trainOf(adapting, 0.3).burst));
  let state = 7;
  const random = () => (state = (state * 16807) % 2147483647) / 2147483647;
  let t = 0;
  const poisson = Array.from({ length: 300 }, () => (t -= Math.log(random()) / 20));
  assert.ok(Number.isNaN(trainOf(poisson, t).burst));
});

test("a train of one spike or none has no interval", () => {
  assert.ok(Number.isNaN(trainOf([0.01], 1).interval));
  assert.equal(trainOf([], 1).rate, 0);
});

const figure = {
  info: {
    monitors: {
      Smon: { kind: "spikes", source: "G", size: 2 },
      Vmon: { kind: "state", source: "G", record: [1] },
    },
  },
  panel: {
    axes: [{ lines: [{ kind: "trace", source: "Vmon.v[0]", colour: "red" }], events: [] }],
  },
};

test("each neuron has a line in its colour, a population one line together", () => {
  assert.deepEqual(
    linesOf(figure).map(({ title, colour }) => [title, colour]),
    [
      ["G[0]", undefined],
      ["G[1]", "red"],
    ],
  );
  const many = structuredClone(figure);
  many.info.monitors.Smon.size = 50;
  const [line, ...none] = linesOf(many);
  assert.equal(none.length, 0);
  const record = { spikes: () => ({ t: Float64Array.of(0.1, 0.2, 0.3, 0.4, 0.9) }) };
  assert.deepEqual(cellsOf(line, record, 0, 0.5), { spikes: "4", rate: "0.16", interval: "", burst: "" });
});

test("a ghost keeps what was, whatever becomes of the record", () => {
  const y = Float64Array.of(1, 2, 3);
  const record = { trace: () => ({ t: Float64Array.of(0, 1, 2), n: 3, y }), events: () => [1] };
  const before = makeGhost(figure.panel).take(record, [5, 6]);
  y.fill(0);
  assert.deepEqual([...before.trace("Vmon.v[0]").y], [1, 2, 3]);
  assert.equal(before.from, 5);
});

test("on a phone axes fill the width, those side by side stand under one another", () => {
  const axes = [
    [100, 50, 450, 300],
    [650, 50, 450, 300],
  ].map((box) => ({ box }));
  const { axes: places, height } = portrait({ size: [1136, 480], axes, pictures: [[0, 0, 1136, 40]] }, 366);
  for (const { left, width } of places) assert.ok(left + width <= 366 && width > 250);
  assert.ok(places[1].top > places[0].top + places[0].height);
  assert.ok(height > places[1].top + places[1].height);
});

test("on a phone half a tick's label has room beside axes that reach the figure's edge", () => {
  const axes = [{ box: [72, 12, 1064, 400] }];
  const { axes: places } = portrait({ size: [1136, 480], axes, pictures: [] }, 366);
  assert.equal(Math.round(places[0].left + places[0].width), 366 - 16);
});

test("on a phone an upright text beside any of the axes is not cut", () => {
  const texts = [{ x: [0, -80] }];
  const axes = [{ box: [40, 12, 400, 400] }, { box: [600, 12, 400, 400], texts }];
  const { axes: places } = portrait({ size: [1136, 480], axes, pictures: [] }, 366);
  for (const { left, width } of places) {
    assert.ok(left - 80 * 0.72 >= 8, `${left}`);
    assert.equal(Math.round(left + width), 366 - 16);
  }
});

test("a log keeps what is not yet forgotten, and does not grow for ever", () => {
  const log = makeLog([Float64Array, Int32Array]);
  let largest = 0;
  for (let k = 0; k < 50_000; k += 500) {
    const t = Float64Array.from({ length: 500 }, (_, i) => k + i);
    log.append([t, Int32Array.from(t)]);
    log.forget(k - 2500);
    const [times, which] = log.views();
    assert.equal(times[0], Math.max(0, k - 2500));
    assert.equal(which.at(-1), k + 499);
    largest = Math.max(largest, times.buffer.byteLength / 8);
  }
  assert.ok(largest < 12_000, `${largest}`);
  log.clear();
  assert.equal(log.views()[0].length, 0);
});

test("a rate is the mean of whole bins, wherever the window begins", () => {
  const t = Float64Array.from({ length: 100 }, (_, k) => k / 1e3);
  const rate = t.map((_, k) => k);
  const whole = binned(0.02, { t, rate });
  assert.deepEqual(whole, { first: 0, means: [9.5, 29.5, 49.5, 69.5, 89.5] });
  const later = binned(0.02, { t: t.subarray(30), rate: rate.subarray(30) });
  assert.equal(later.first, 1);
  assert.deepEqual(later.means.slice(1), whole.means.slice(2));
});

test("a bin that has just begun tells no rate", () => {
  const t = Float64Array.from({ length: 100 }, (_, k) => k / 1e3);
  const rate = t.map((_, k) => (k === 81 ? 1000 : 0)); // one spike
  const means = (steps) => binned(0.02, { t: t.subarray(0, steps), rate: rate.subarray(0, steps) }).means;
  assert.equal(means(83).length, 4);
  assert.deepEqual(means(90).slice(4), [100]);
  assert.deepEqual(means(100).slice(4), [50]);
});
