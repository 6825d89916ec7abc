/**
 * The model, away from the page: it runs in slices, hears the page between them, and sends what has
 * been recorded.
 *
 * In: {run, values, factors, duration, rows}, {pause: true | false}, {rows}, {csv, monitor, ...}.
 * Out: {run, done, t, took, recorded, finished}, {run, error}, {run, recorded}, {csv, text}.
 * `model` is the module that brian2js made: {info, createModel}; `facts` what else it knows.
 */
import { cleanTimes, csvText } from "./csv.mjs";
import { inSlices } from "./slices.mjs";

/** Milliseconds between two looks at the messages, and between two pictures of an unfinished run. */
const BUDGET = 25;
const PICTURE = 250;
const MOST_STEPS = 1e8;
const MOST_RECORDED = 5e7;

const { info, createModel } = model;
info.end = facts.end;
for (const [name, limits] of Object.entries(facts.limits)) Object.assign(info.parameters[name], limits);
for (const name of facts.counting) info.monitors[name].kind = "counts";

let simulation;
let slices;
const changed = {};
let current = 0;
let rows = {};
let paused = false;
/** @type {(value?: unknown) => void} */
let awake = () => {};

const turn = () => new Promise((resume) => setTimeout(resume));
const asleep = () => new Promise((resume) => (awake = resume));

/** Give the parameters their values: {name: value in SI units}, {name: factor of the own values}. */
function take(values, factors) {
  for (const [name, own] of Object.entries(changed)) {
    if (!(name in values) && !(name in factors)) {
      simulation.set(name, own);
      delete changed[name];
    }
  }
  for (const name of [...Object.keys(values), ...Object.keys(factors)]) {
    changed[name] ??= simulation.get(name);
  }
  for (const [name, value] of Object.entries(values)) simulation.set(name, value);
  for (const [name, factor] of Object.entries(factors)) {
    simulation.set(
      name,
      [].concat(changed[name]).map((own) => own * factor),
    );
  }
}

/** Refuse what would take for ever or more memory than there is, before it has begun. */
function check(duration) {
  const clocks = Object.keys(info.parameters).filter((name) => info.parameters[name].kind === "clock");
  const steps = Math.max(...clocks.map((name) => duration / simulation.get(name)));
  if (steps > MOST_STEPS) {
    throw new Error(`${Math.round(steps)} time steps are too many (at most ${MOST_STEPS}): take a larger dt`);
  }
  let recorded = 0;
  for (const { kind, record, variables, dt } of Object.values(info.monitors)) {
    if (kind === "state") recorded += (duration / dt) * (1 + record.length * Object.keys(variables).length);
  }
  recorded *= info.dt / (clocks.includes("defaultclock.dt") ? simulation.get("defaultclock.dt") : info.dt);
  if (recorded > MOST_RECORDED) {
    throw new Error(`${Math.round(recorded)} values to record are too many: take a larger dt`);
  }
}

/** What the page shows: of state monitors the rows that it asks for, of the others everything. */
function recorded() {
  const result = {};
  for (const [name, { kind, variables }] of Object.entries(info.monitors)) {
    const views = simulation.monitors[name];
    if (!views) continue; // of a later run() of the script
    const copy = (result[name] = {});
    for (const [key, array] of Object.entries(views)) {
      if (kind === "state" && key in variables) {
        copy[key] = (rows[`${name}.${key}`] ?? []).map((row) => array[row].slice());
      } else if (ArrayBuffer.isView(array)) copy[key] = views[key].slice();
    }
  }
  return result;
}

/** A whole run, unless another one is asked for meanwhile. */
async function run({ run: id, values, factors, duration }) {
  current = id;
  awake();
  try {
    simulation ??= createModel();
    slices ??= inSlices(simulation);
    take(values, factors);
    check(duration);
    slices.restart(duration);
    let took = 0;
    let shown = performance.now();
    for (;;) {
      const before = performance.now();
      const more = slices.frame(BUDGET);
      const now = performance.now();
      took += now - before;
      const told = { run: id, done: slices.done(), t: simulation.t, took, diverged: simulation.diverged };
      if (!more) return postMessage({ ...told, finished: true, recorded: recorded() });
      // A picture takes its time too: at most a tenth of it all
      if (now - shown > PICTURE) {
        postMessage({ ...told, recorded: recorded() });
        const cost = performance.now() - now;
        shown = performance.now() + Math.max(0, 10 * cost - PICTURE);
      } else postMessage(told);
      await turn();
      if (current !== id) return undefined;
      if (paused) {
        postMessage({ ...told, recorded: recorded() });
        await asleep();
        if (current !== id) return undefined;
      }
    }
  } catch (error) {
    return postMessage({ run: id, error: error.message });
  }
}

/** A monitor as a table, in SI units; the comments say which parameters were changed. */
function table({ monitor, variable, comments }) {
  const { kind, record, variables, size } = info.monitors[monitor];
  const { t = [], count, ...values } = simulation.monitors[monitor] ?? {};
  const named = (name, unit) => (unit === "1" ? name : `${name} (${unit})`);
  if (kind === "state") {
    const names = record.map((index) => named(`${variable}[${index}]`, variables[variable].dimension));
    return csvText(comments, ["t (s)", ...names], [cleanTimes(t), ...(values[variable] ?? [])]);
  }
  if (kind === "rate") return csvText(comments, ["t (s)", "rate (hertz)"], [cleanTimes(t), values.rate]);
  if (kind === "counts")
    return csvText(comments, ["i", "count"], [Array.from({ length: size }, (_, i) => i), count]);
  const { i, ...others } = values;
  const columns = { ...(i && { i }), ...others };
  return csvText(comments, ["t (s)", ...Object.keys(columns)], [cleanTimes(t), ...Object.values(columns)]);
}

globalThis.onmessage = ({ data }) => {
  if (data.rows) rows = data.rows;
  if (data.run) run(data);
  else if ("pause" in data) {
    paused = data.pause;
    if (!paused) awake();
  } else if (data.csv) postMessage({ csv: data.csv, text: table(data) });
  else if (simulation) postMessage({ run: current, recorded: recorded() });
};

postMessage({ info });
