import assert from "node:assert/strict";
import { test } from "node:test";
import { label } from "../../deck/live/labels.mjs";
import { layout } from "../../deck/live/layout.mjs";
import { stateLink, stateOf } from "../../deck/live/links.mjs";
import { makeSettled } from "../../deck/live/axes.mjs";
import { makeTrace, polyline } from "../../deck/live/trace.mjs";
import { rerun, runnerOf, runOn, spikesIn, tracesIn } from "../../deck/live/run.mjs";
import { columnBuffer, decimate } from "../../packages/brian2js/brian2js/page/decimate.mjs";

test("a link brings back what was changed", () => {
  const link = stateLink(new URL("file:///deck.html?old=1#9"), "lif", { tau: 12.5, "G.I[0]": -1 });
  const { figure, values } = stateOf(new URL(link));
  assert.equal(figure, "lif");
  assert.deepEqual({ ...values }, { tau: 12.5, "G.I[0]": -1 });
  assert.equal(new URL(link).hash, "#9");
  assert.equal(stateOf(new URL("file:///deck.html")), null);
});

test("a link has pulses, and what is no pulse is told as unknown", () => {
  const page = new URL("file:///deck.html#9");
  const given = [
    [0, 0.03],
    [2, 1e-7],
  ];
  const { pulses, values } = stateOf(new URL(stateLink(page, "lif", { tau: 2 }, given)));
  assert.deepEqual(pulses, given);
  assert.deepEqual({ ...values }, { tau: 2 });
  for (const wrong of ["", "0", "0@", "a@1", "0@1,", "0@-1", "0@1e999x"]) {
    const asked = stateOf(new URL(`file:///deck.html?live=lif&live.pulses=${wrong}`));
    assert.deepEqual(asked.pulses, []);
    assert.ok("live.pulses" in asked.values, wrong);
  }
});

test("axes give way to the sliders, a picture is shown smaller as a whole", () => {
  const panel = { size: [1000, 400], axes: [{ box: [100, 50, 800, 300] }], pictures: [] };
  const { k, axes, sliders } = layout(panel, 1000, 400, 4);
  assert.equal(k, 1);
  assert.ok(axes[0].left + axes[0].width < sliders.left);
  assert.equal(axes[0].height, 300);
  const whole = layout({ ...panel, pictures: [[0, 0, 90, 400]] }, 1000, 400, 4);
  assert.ok(whole.k < 1);
  assert.ok(Math.abs(whole.axes[0].width / whole.axes[0].height - 800 / 300) < 1e-9);
  assert.equal(layout(panel, 1000, 400, 12).across, 2);
});

test("a spike of one sample is drawn at any width", () => {
  const t = Float64Array.from({ length: 10000 }, (_, i) => i * 1e-4);
  const y = new Float64Array(10000);
  y[4321] = 1;
  for (const columns of [50, 333, 1000]) {
    const buffer = columnBuffer(columns, 1);
    const points = decimate(buffer, t, t.length, [y], 0, 1000, 1e3, [2]);
    const at = buffer.y[0].subarray(0, points).indexOf(2);
    assert.ok(Math.abs(buffer.x[at] - 432.1) <= 1000 / columns);
  }
});

/**
 * How a curve is drawn with a pen in so many pixels, y downwards from 0: {found, columns: [x, top, bottom] of each,
 * noisy: whether by upright lines}.
 */
function drawnOf(curve, pixels, x, pen, later) {
  const { ctx, lines } = paper();
  const trace = makeTrace(pixels, pen);
  const found = trace.look(curve, [1e3, 2], x);
  const X = (v) => ((v - x[0]) / (x[1] - x[0])) * pixels;
  trace.draw(ctx, X, (v) => -v, later);
  if (lines.length > 1) {
    return { found, noisy: true, columns: lines.map(([[at, top], [, bottom]]) => [at, top, bottom]) };
  }
  const [edge = []] = lines; // the upper one, and the lower one back
  const end = Math.max(0, ...edge.map(([at]) => at));
  const turn = edge.findIndex(([at]) => at === end) + 1;
  const [upper, lower] = [edge.slice(0, turn), edge.slice(turn).reverse()];
  const columns = [];
  const each = Math.max(1, Math.floor(pen / 3));
  for (let at = edge[0]?.[0] + each / 2; at < end; at += each) {
    columns.push([at, heightOf(upper, at), heightOf(lower, at)]);
  }
  return { found, noisy: false, columns };
}

/** A context that keeps the lines of its path, [[x, y]...] each. */
function paper() {
  const lines = [];
  const ctx = {
    beginPath() {},
    moveTo: (...at) => lines.push([at]),
    lineTo: (...at) => lines.at(-1).push(at),
    fill() {},
    stroke() {},
  };
  return { ctx, lines };
}

/** How high a line of points is there. */
function heightOf(line, at) {
  const k = Math.max(
    1,
    line.findIndex(([x]) => x >= at),
  );
  const [[x0, y0], [x1, y1]] = [line[k - 1], line[k]];
  return y0 + ((y1 - y0) * (at - x0)) / (x1 - x0);
}

test("points that a line passes by within a tenth of a pixel are left out, and no others", () => {
  const xs = Array.from({ length: 2000 }, (_, i) => i / 2);
  const same = (value) => value;
  const drawn = (ys) => {
    const { ctx, lines } = paper();
    polyline(ctx, xs, ys, xs.length, same, same);
    return lines;
  };
  assert.deepEqual(drawn(xs.map((x) => 3 * x)), [
    [
      [0, 0],
      [999.5, 2998.5],
    ],
  ]);
  const arch = xs.map((x) => 200 * Math.sin(x / 100));
  const [line] = drawn(arch);
  assert.ok(line.length < 150, `${line.length}`);
  xs.forEach((x, i) => assert.ok(Math.abs(heightOf(line, x) - arch[i]) <= 0.1 + 1e-9));
  const saw = xs.map((_, i) => i % 2);
  assert.equal(drawn(saw)[0].length, xs.length);
  arch.fill(NaN, 900, 910);
  const parts = drawn(arch);
  assert.deepEqual(
    parts.map((part) => [part[0][0], part.at(-1)[0]]),
    [
      [0, xs[899]],
      [xs[910], xs[1999]],
    ],
  );
});

test("a curve has the spike of one sample, its true ends, and nothing between its columns is lost", () => {
  const t = Float64Array.from({ length: 10000 }, (_, i) => i * 1e-4);
  const smooth = Float64Array.from(t, (_, i) => Math.sin(i / 700));
  const noise = Float64Array.from(t, (_, i) => Math.sin(i / 700) + Math.sin(100 * i) ** 2);
  for (const y of [smooth, noise]) {
    for (const pixels of [50, 333, 1000]) {
      const curve = { t, n: t.length, y };
      assert.equal(drawnOf(curve, pixels, [0, 1000], 2).noisy, y === noise);
      y[4321] = 5;
      const { found, columns, noisy } = drawnOf(curve, pixels, [0, 1000], 2);
      const beside = (noisy ? 0 : 0.1) + 1e-9; // an edge leaves out what it passes by
      assert.deepEqual(found, [Math.min(...y), 5]);
      assert.equal(columns.length, pixels);
      columns.forEach(([at], c) => assert.ok(Math.abs(at - c - 0.5) < 1e-6));
      y.forEach((value, i) => {
        const [, top, bottom] = columns[Math.min(pixels - 1, Math.floor(t[i] * pixels + 1e-9))];
        assert.ok(-2 * value >= top - beside && -2 * value <= bottom + beside, `${pixels}: ${i}`);
      });
      const spike = Math.floor(0.4321 * pixels);
      const wide = columns.flatMap(([, top], c) => (top <= -10 ? [c] : []));
      assert.deepEqual(wide, [spike - 1, spike], `${pixels}`); // as wide as the pen
      y[4321] = y[4320];
    }
  }
});

test("a curve is as wide as its line, whether it is level, rises, or leaps, also between a few samples", () => {
  for (const length of [21, 1001]) {
    const t = Float64Array.from({ length }, (_, i) => i / (length - 1));
    const drawn = (y, pen, later) => drawnOf({ t, n: length, y }, 300, [0, 1000], pen, later).columns;
    for (const pen of [2, 3, 4, 5, 6, 9]) {
      for (const slope of [0, 0.5, 1, 2, 4]) {
        const columns = drawn(
          Float64Array.from(t, (at) => at * 150 * slope), // twice as many pixels
          pen,
        );
        const [at, top, bottom] = columns[Math.floor(columns.length / 2)];
        const wanted = pen * Math.sqrt(1 + slope ** 2);
        assert.ok(
          Math.abs(bottom - top - wanted) <= 0.2 * wanted,
          `${pen}, ${slope}: ${bottom - top}, ${wanted}`,
        );
        assert.ok(Math.abs((top + bottom) / 2 + at * slope) <= slope, `${(top + bottom) / 2}, ${at * slope}`);
      }
      if (length < 1000) continue;
      const leap = drawn(
        t.map((at) => (at < 0.5005 ? 0 : 100)),
        pen,
      );
      const wide = leap.filter(([, top, bottom]) => bottom - top > 100).length * (leap[1][0] - leap[0][0]);
      assert.ok(Math.abs(wide - pen) < 1e-6, `${wide}, ${pen}`);
    }
    assert.ok(Math.abs(drawn(t, 3, 10)[0][0] - 3.5) < 1e-6);
  }
  for (const n of [0, 1]) {
    const { found, columns } = drawnOf({ t: new Float64Array(n), n, y: undefined }, 300, [0, 1000], 3);
    assert.deepEqual([found, columns], [[Infinity, -Infinity], []]); // a run has just begun
  }
});

test("a label that cannot be read is an error, not an empty label", () => {
  assert.match(label("$\\nope$").error, /Undefined control sequence/);
  assert.equal(label("$V_t$").plain, "Vt");
});

test("a curve is a row of its monitor, whichever neurons it records", () => {
  const model = {
    monitors: {
      Vmon: {
        t: [0, 1],
        v: [
          [1, 2],
          [3, 4],
        ],
      },
    },
  };
  const figure = {
    info: { parameters: {}, monitors: { Vmon: { record: [0, 5] } } },
    createModel: () => model,
  };
  assert.deepEqual(rerun(figure).record.trace("Vmon.v[1]").y, [3, 4]);
});

/** A model of which each call of run() takes so many milliseconds of the test's own clock. */
function slowModel(t, milliseconds) {
  let now = 0;
  t.mock.method(performance, "now", () => now);
  const model = {
    monitors: { Smon: { t: [], i: [] } },
    elapsed: 0,
    t: 0,
    calls: 0,
    diverged: null,
    reset: () => (model.elapsed = model.t = 0),
    get: () => 1e-4,
    forget() {},
    nudge() {},
    set() {},
    run(time) {
      model.calls += 1;
      model.elapsed = model.t += time;
      now += milliseconds;
    },
  };
  return model;
}
const figureOf = (model, duration) => ({
  info: { duration, monitors: {}, parameters: {} },
  panel: { axes: [] },
  createModel: () => model,
});

test("what runs on falls behind on a slow machine, and a frame does not wait for it", (t) => {
  /** What a frame after 100 ms goes on by. */
  const after = (milliseconds) => {
    const model = slowModel(t, milliseconds);
    const runner = runOn(figureOf(model, 1), 0.01);
    runner.frame(1000);
    const before = model.t;
    assert.equal(runner.frame(1100), true);
    return Math.round((model.t - before) * 1e4) / 1e4;
  };
  assert.equal(after(0.1), 0.1);
  const behind = after(9);
  assert.ok(behind > 0 && behind < 0.05, `${behind}`);
});

test("what runs on computes less in the frame after a move, whose picture somebody waits for", (t) => {
  const model = slowModel(t, 1);
  const runner = runOn(figureOf(model, 1), 0.01);
  const calls = (now) => {
    const before = model.calls;
    runner.frame(now);
    return model.calls - before;
  };
  runner.restart();
  const filling = calls(900);
  runner.set("tau", 1);
  assert.ok(calls(950) < filling / 2);
  while (runner.ahead());
  runner.frame(1000);
  const steady = calls(1100);
  runner.set("tau", 1);
  assert.ok(calls(1200) < steady / 2);
  assert.equal(calls(1300), steady);
});

test("a frame of a long run shows a part of it, and the next move need not wait", (t) => {
  const model = slowModel(t, 8);
  const runner = runnerOf(figureOf(model, 1));
  for (let frame = 0; frame < 3; frame += 1) {
    const before = model.calls;
    assert.equal(runner.frame(), true);
    assert.ok(model.calls - before >= 1 && model.calls - before <= 2, `${model.calls - before}`);
  }
});

test("the first window is the whole of it, whatever the pieces it was filled in", (t) => {
  for (let milliseconds = 0.2; milliseconds < 3; milliseconds += 0.2) {
    const runner = runOn(figureOf(slowModel(t, milliseconds), 1), 0.5);
    runner.restart();
    while (runner.ahead());
    assert.deepEqual(runner.range(), [0, 0.5], `${milliseconds} ms`);
  }
});

test("a run that was made ahead has nothing left to do", (t) => {
  const noise = { seed: {} };
  for (const { scroll = 0, parameters = {} } of [{}, { parameters: noise }, { scroll: 0.5 }]) {
    const model = slowModel(t, 1);
    const figure = figureOf(model, 1);
    figure.info.parameters = parameters;
    const runner = runnerOf({ ...figure, panel: { ...figure.panel, scroll } });
    while (runner.ahead());
    const { calls } = model;
    assert.ok(Math.abs(model.t - (scroll || 1)) < 1e-9, `${model.t}`);
    assert.equal(runner.frame(0), scroll > 0); // what runs on does so from there
    if (!scroll) assert.equal(model.calls, calls);
  }
});

test("what a figure shows of a monitor is named once", () => {
  const lines = [
    { kind: "trace", source: "Vmon.v[0]" },
    { kind: "curve", source: "curve.slow" },
  ];
  const axes = { lines, events: [{ source: "Smon[0]" }] };
  assert.deepEqual(tracesIn({ axes: [axes, axes] }), ["Vmon.v[0]"]);
  assert.deepEqual(spikesIn({ axes: [axes, axes] }), ["Smon[0]"]);
});

test("an axis widens while a slider moves, and fits when it rests", () => {
  const limits = makeSettled([0, 1]);
  const drawn = [
    [0, 1],
    [0, 1.5],
    [-1, 1],
    [0, 1],
  ].map(limits.of);
  assert.deepEqual(drawn, [
    [0, 1],
    [0, 1.5],
    [-1, 1.5],
    [-1, 1.5],
  ]);
  assert.deepEqual(limits.of([0, 20]), [-1, 20]);
  assert.deepEqual(limits.of([0, 1]), [0, 1], "a curve is not a line at the foot for what was far once");
  limits.of([-1, 1]);
  limits.fit();
  assert.deepEqual(limits.of([0, 1]), [0, 1]);
});
