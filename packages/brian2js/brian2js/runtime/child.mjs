// What Python's node.py starts: programs come in on stdin, results go out on stdout.
//
// Requests:
//   {begin: {...}}    arrays, queues and monitors for a program; the payload is all arrays
//   {arrays: [...]}   new values of arrays that Python has changed; the payload is their values
//   {part: k}         do part k of one time step
//   {run: true}       go on to the end; in between {t} is told from time to time, and the answer
//                     to that is {go: true} or {go: false}
//   {collect: true}   answer with all that the program has written and recorded since the last time
//   {collect: names, records}   with these arrays only, and with what was recorded if it is asked for
import { readSync, writevSync } from "node:fs";
import { runInThisContext } from "node:vm";
import * as random from "./random.js";
import * as storage from "./storage.js";

const { prepareQueue, reserve, waiting } = storage;
const TYPES = { Float64Array, Float32Array, Int32Array, Uint8Array, Uint32Array };
const ALIGNMENT = 8;
const TELL = 100; // milliseconds between two messages about where a run is
const CHUNK = 20; // milliseconds, about, in which the loop is not left
const programs = new Map();
/** @type {any} */
let program;
let spec, m, buffer, times;

// A program is a script, which finds the runtime among the globals
Object.assign(globalThis, random, storage);

function begin(request, payload) {
  spec = request;
  buffer = payload;
  if (!programs.has(spec.key)) {
    programs.set(spec.key, runInThisContext(spec.text, { filename: "brian2js-program.js" }));
  }
  program = programs.get(spec.key);
  m = program.storage();
  times = m.$times ?? [];
  for (const [name, type, length, offset] of spec.arrays) {
    m[name] = new TYPES[type](buffer, offset, length);
  }
  for (const queue of spec.queues) {
    prepareQueue(m, queue, new Int32Array(buffer, queue.waiting[0], 2 * queue.waiting[1]));
  }
  if (spec.random) takeRandom(spec.random, buffer);
  for (const name of spec.events) m[name + "$n"][0] = m[name].at(-1);
  for (const monitor of spec.monitors) {
    m[monitor.count][0] = 0;
    if (monitor.steps) reserve(m, monitor, monitor.steps);
  }
  spec.clocks.forEach(({ end }, k) => {
    m[end][0] = spec.ends[k];
  });
}

function takeRandom({ offset, next, spare, hasSpare }, from) {
  m.$twister = { state: new Uint32Array(from, offset, 624).slice(), next, spare, hasSpare };
}

function change(request, payload) {
  for (const [name, offset] of request.arrays) {
    const array = m[name];
    array.set(new array.constructor(payload, offset, array.length));
  }
  for (const name of spec.events) m[name + "$n"][0] = m[name].at(-1);
  if (request.random) takeRandom(request.random, payload);
}

function room() {
  for (const monitor of spec.monitors) {
    if (monitor.kind === "spikes") reserve(m, monitor, monitor.perStep);
  }
}

function ended() {
  return spec.clocks.every(({ timestep, end }) => m[timestep][0] >= m[end][0]);
}

function run() {
  let told = performance.now();
  let budget = 16;
  while (!ended()) {
    room();
    const before = performance.now();
    program.advance(m, budget);
    const now = performance.now();
    if (now - before < CHUNK) budget *= 2;
    else if (now - before > 2 * CHUNK) budget = Math.max(1, budget / 2);
    if (now - told > TELL) {
      give({ t: Math.min(...spec.clocks.map(({ t }) => m[t][0])) }, []);
      if (!take().request.go) return;
      told = performance.now();
    }
  }
}

// Whether one of these clocks is among those of the next step, as Network._nextclocks tells it
function next(clocks) {
  const of = ({ t, dt }) => [m[t][0], dt ? m[dt][0] : Infinity];
  const [first, step] = spec.clocks.map(of).reduce((a, b) => (b[0] < a[0] ? b : a));
  return clocks.some((k) => {
    const [t, dt] = of(spec.clocks[k]);
    const shortest = Math.min(step, dt); // Infinity between two EventClocks, see loop.py
    return t === first || Math.abs(t - first) / (shortest < Infinity ? shortest : 1e-10) < 1e-4;
  });
}

// All steps before the next one in which Python has something to do, for a time at the most
function through(clocks) {
  const until = performance.now() + TELL;
  while (!ended() && !next(clocks) && performance.now() < until) {
    for (const part of program.parts) {
      room();
      part(m, 1);
    }
  }
}

// What the loop may have written: the first arrays of the buffer, or some of them; what was recorded
function collect(wanted, records) {
  for (const name of spec.events) m[name][m[name].length - 1] = m[name + "$n"][0];
  const parts = [];
  let offset = 0;
  const put = (array) => {
    const place = [offset, array.length];
    parts.push(array);
    offset += Math.ceil(array.byteLength / ALIGNMENT) * ALIGNMENT;
    return place;
  };
  if (wanted === true) put(new Uint8Array(buffer, 0, spec.written));
  else for (const name of wanted) put(m[name]);
  const monitors = !records
    ? null
    : spec.monitors.map((monitor) => {
        const n = m[monitor.count][0];
        const values = monitor.values.map(({ array, lists }) =>
          put(lists ? rows(m[array], n) : m[array].subarray(0, n)),
        );
        const t = monitor.t ? put(m[monitor.t].subarray(0, n)) : null;
        m[monitor.count][0] = 0;
        return { n, t, values };
      });
  const queues = !records ? null : spec.queues.map((queue) => put(waiting(m, queue)));
  let random = null;
  if (spec.random) {
    const { state, next, spare, hasSpare } = m.$twister;
    random = { offset: put(state)[0], next, spare, hasSpare };
  }
  return { answer: { monitors, queues, random, times: Array.from(times) }, parts };
}

// The first n values of several arrays, one row for each time
function rows(arrays, n) {
  const width = arrays.length;
  const type = width ? arrays[0].constructor : Float64Array;
  const result = new type(n * width);
  arrays.forEach((array, k) => {
    for (let i = 0; i < n; i++) result[i * width + k] = array[i];
  });
  return result;
}

// -- messages ---------------------------------------------------------------------------------

function read(view) {
  for (let at = 0; at < view.length; ) {
    let n = 0;
    try {
      n = readSync(0, view, at, Math.min(view.length - at, 2 ** 30), null);
    } catch (error) {
      if (error.code === "EAGAIN") continue;
      if (error.code !== "EOF") throw error;
    }
    if (n === 0) process.exit(0); // Python has gone
    at += n;
  }
}

function write(views) {
  for (let left = views.filter((view) => view.length); left.length; ) {
    let n = 0;
    try {
      n = writevSync(1, left.slice(0, 1000)); // at most so many at a time in every system
    } catch (error) {
      if (error.code !== "EAGAIN") throw error;
    }
    while (left.length && n >= left[0].length) n -= left.shift().length;
    if (n) left[0] = left[0].subarray(n);
  }
}

function take() {
  const lengths = new Float64Array(2);
  read(new Uint8Array(lengths.buffer));
  const text = new Uint8Array(lengths[0]);
  read(text);
  const payload = new ArrayBuffer(lengths[1]);
  read(new Uint8Array(payload));
  return { request: JSON.parse(new TextDecoder().decode(text)), payload };
}

function give(answer, parts) {
  const text = new TextEncoder().encode(JSON.stringify(answer));
  const padded = (n) => Math.ceil(n / ALIGNMENT) * ALIGNMENT;
  const size = parts.reduce((sum, part) => sum + padded(part.byteLength), 0);
  const views = [new Uint8Array(Float64Array.of(text.length, size).buffer), text];
  for (const { buffer: from, byteOffset, byteLength } of parts) {
    views.push(new Uint8Array(from, byteOffset, byteLength));
    views.push(new Uint8Array(padded(byteLength) - byteLength));
  }
  write(views);
}

for (;;) {
  const { request, payload } = take();
  try {
    if (request.begin) begin(request.begin, payload);
    if (request.arrays) change(request, payload);
    if (request.part !== undefined) {
      room();
      program.parts[request.part](m, 1);
    }
    if (request.through) through(request.through);
    if (request.run) run();
    if (request.collect) {
      const { answer, parts } = collect(request.collect, request.records ?? true);
      give(answer, parts);
    }
  } catch (error) {
    give({ error: error.message ?? String(error) }, []);
  }
}
