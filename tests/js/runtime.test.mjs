import assert from "node:assert/strict";
import { test } from "node:test";
import {
  binomial$,
  fill$,
  keep$,
  poisson$,
  rand$,
  randn$,
  seed$,
  use$,
} from "../../packages/brian2js/brian2js/runtime/random.js";
import {
  pairs$,
  prepareQueue,
  push,
  reserve,
  waiting,
} from "../../packages/brian2js/brian2js/runtime/storage.js";

test("the generator is NumPy's legacy one", () => {
  // numpy.random.RandomState(42): random_sample(3), then of a new one standard_normal(2)
  seed$(42);
  assert.deepEqual([rand$(), rand$(), rand$()], [0.3745401188473625, 0.9507143064099162, 0.7319939418114051]);
  seed$(42);
  assert.deepEqual([randn$(), randn$()], [0.4967141530112327, -0.13826430117118466]);
});

test("two models draw from generators of their own", () => {
  const first = seed$(1);
  const alone = [rand$(), rand$()];
  const again = seed$(1);
  const one = rand$();
  seed$(2);
  rand$();
  use$(again);
  assert.deepEqual([one, rand$()], alone);
  assert.notEqual(first, again);
});

test("numbers that are given again are those that a new generator draws", () => {
  const mixed = (k) => (k % 3 ? randn$() : rand$());
  const draw = (n, which) => Array.from({ length: n }, (_, k) => which(k));
  const fresh = (n, which) => {
    seed$(5);
    return draw(n, which);
  };
  let before = keep$(seed$(5), seed$(5));
  assert.equal(before.tape, null); // nothing has been drawn: this may be the only run
  for (const [n, which] of [
    [700, randn$],
    [9000, randn$],
    [9000, randn$], // kept
    [20000, randn$], // and more than that
    [6000, rand$], // another kind from the first on
    [9000, mixed],
    [9000, (k) => (k < 4000 ? mixed(k) : rand$())], // another kind in the midst of it
    [9000, mixed],
    [50, () => poisson$(3)],
  ]) {
    const wanted = fresh(n, which);
    before = keep$(seed$(5), before);
    assert.deepEqual(draw(n, which), wanted);
  }
  // The second begins with what is kept, and goes on
  for (const [k, which] of [randn$, randn$, rand$].entries()) {
    const n = 2000 + 1000 * k;
    const wanted = fresh(n, which);
    before = keep$(seed$(5), before);
    const array = new Float64Array(n + 1);
    fill$(array, n, which);
    assert.deepEqual(Array.from(array), [...wanted, 0]);
  }
  // Who will begin again keeps them from the first time on, one by one and many at once
  before = undefined;
  for (const turn of [0, 1, 2]) {
    const wanted = fresh(60, mixed).concat(draw(9000, randn$), draw(30, mixed));
    before = keep$(seed$(5), before, true);
    const array = new Float64Array(9000);
    const first = draw(60, mixed);
    fill$(array, 9000 - 10 * turn, randn$); // less of them, too, each time
    const rest = draw(10 * turn, randn$);
    assert.deepEqual([...first, ...array.subarray(0, 9000 - 10 * turn), ...rest, ...draw(30, mixed)], wanted);
    assert.equal(before.tape.n, 9090);
  }
  const { tape } = before;
  assert.ok(tape.n > 50); // what is deeper in it has not been thrown away without need
  before = keep$(seed$(6), before);
  assert.equal(before.tape, null); // another seed
  assert.notEqual(rand$(), tape.values[0]);
});

test("counts have the mean of their distribution", () => {
  seed$(7);
  const mean = (draw, n = 20000) => Array.from({ length: n }, draw).reduce((a, b) => a + b) / n;
  for (const rate of [0.5, 5, 40]) {
    assert.ok(Math.abs(mean(() => poisson$(rate)) - rate) < 5 * Math.sqrt(rate / 20000), `${rate}`);
  }
  assert.ok(Math.abs(mean(() => binomial$(20, 0.3, 0.7 ** 20, 20)) - 6) < 5 * Math.sqrt(4.2 / 20000));
});

test("a queue keeps the spikes under way, and they arrive in their order", () => {
  const queue = { name: "q", delay: "delay", dt: "dt", sources: "sources", public: "S.delay" };
  const m = {
    delay: Float64Array.of(0.1, 0.3),
    dt: Float64Array.of(0.1),
    sources: Int32Array.of(1, 0),
    qsteps: new Int32Array(2),
    qsize: new Int32Array(1),
    qrow: new Int32Array(1),
    qfirst: new Int32Array(3),
    qlist: new Int32Array(2),
  };
  prepareQueue(m, queue, []);
  assert.deepEqual([...m.qsteps], [1, 3]);
  assert.equal(m.qsize[0], 4);
  assert.deepEqual([...m.qlist], [1, 0]); // neuron 0 has synapse 1
  push(m.qevents, m.qcount, 3, 1);
  push(m.qevents, m.qcount, 1, 0);
  assert.deepEqual([...waiting(m, queue)], [1, 0, 3, 1]);
});

test("room for records at least doubles, and what is there stays", () => {
  const monitor = { room: "t", count: "n", t: "t", values: [{ array: "v", lists: false }] };
  const m = { t: Float64Array.of(1, 2), v: Float64Array.of(3, 4), n: Int32Array.of(2) };
  reserve(m, monitor, 1);
  assert.equal(m.t.length, 4);
  assert.deepEqual([...m.v.subarray(0, 2)], [3, 4]);
});

test("pairs are as many as asked for, different, in their ranges, and evenly spread", () => {
  const n = 2000;
  const [pre, post] = pairs$(n, [100, 50], [10, 400]);
  assert.equal(new Set(Array.from(pre, (i, k) => i * 1000 + post[k])).size, n);
  assert.ok(pre.every((i) => i >= 100 && i < 150) && post.every((j) => j >= 10 && j < 410));
  assert.ok(pre.every((i, k) => k === 0 || i >= pre[k - 1]));
  // Each neuron has a hypergeometric number of them: mean 40, variance about 36
  const counts = new Float64Array(50);
  for (const i of pre) counts[i - 100] += 1;
  const variance = counts.reduce((sum, c) => sum + (c - 40) ** 2, 0) / 50;
  assert.ok(variance > 15 && variance < 70, `${variance}`);
  assert.deepEqual(pairs$(n, [100, 50], [10, 400]), [pre, post]);
});
