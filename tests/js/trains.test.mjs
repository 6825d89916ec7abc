import assert from "node:assert/strict";
import { test } from "node:test";
import { makeGhost } from "../../deck/live/ghost.mjs";
import { portrait } from "../../deck/live/layout.mjs";
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
  const record = { events: () => [0.1, 0.2, 0.9] };
  assert.deepEqual(cellsOf(line, record, 0, 0.5), { spikes: "100", rate: "4", interval: "", burst: "" });
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
