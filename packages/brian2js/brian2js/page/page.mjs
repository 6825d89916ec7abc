/** The page: parameters, runs, plots, and the address that holds what was changed. */
import { save } from "./csv.mjs";
import { DURATION, SEED, chosen, controlsOf, fragmentOf, makeForm, valuesOf } from "./form.mjs";
import { explain, format } from "./numbers.mjs";
import { makePanel, panelsOf, rowsOf } from "./panels.mjs";
import { timeUnit } from "./table.mjs";
import { element } from "./slider.mjs";

/** A run of more milliseconds than this is begun by the reader, not by every move of a slider. */
const SLOW = 1000;
/** More plots than this are folded away. */
const PLOTS = 6;

const byId = (id) => document.getElementById(id);
const source = new Blob([byId("model").textContent], { type: "text/javascript" });
const worker = new Worker(URL.createObjectURL(source));
worker.onerror = (event) => say(`This model cannot run here: ${event.message}`, true);
worker.onmessage = ({ data }) => start(data.info);

let spoken;
/** Tell something in the line under the buttons; what is wrong, above the plots. */
function say(text, wrong = false) {
  byId("problem").textContent = wrong ? text : "";
  byId("plots").classList.toggle("wrong", wrong);
  clearTimeout(spoken);
  // Who hears the page is not told of every step of a slider
  spoken = setTimeout(() => (byId("status").textContent = wrong ? "" : text), wrong ? 0 : 60);
}

/** The times at which one run() of the script ends and the next one begins. */
function boundaries({ segments, end, duration }) {
  if (Math.abs(duration - end) > 1e-9 * end) return []; // the script has gone back in time
  let t = 0;
  return segments
    .slice(0, -1)
    .map((one) => (t += one))
    .filter((one) => one > 0 && one < end);
}

function start(info) {
  const controls = controlsOf(info);
  const opened = valuesOf(location.hash.slice(1), controls);
  const form = makeForm(controls, change);
  byId("controls").append(form.root);
  form.show(opened.values);

  const view = { from: 0, to: info.end, whole: info.end, marks: boundaries(info) };
  const panels = panelsOf(info).map((spec) => makePanel(spec, view, { zoom, rows: showRows, csv }));
  byId("plots").append(...panels.slice(0, PLOTS).map(({ root }) => root));
  if (panels.length > PLOTS) {
    const more = element("summary", {}, `${panels.length - PLOTS} more plots`);
    byId("plots").append(element("details", {}, more, ...panels.slice(PLOTS).map(({ root }) => root)));
  }
  if (!panels.length)
    byId("plots").append(element("p", {}, "The script has no monitor: add one to see what happens."));
  document.documentElement.style.setProperty("--panels", String(Math.min(panels.length, 4)));

  const [runButton, newSeed, reset, link, whole] = ["run", "seed", "reset", "link", "whole"].map(byId);
  const bar = /** @type {HTMLProgressElement} */ (byId("bar"));
  let id = 0;
  let state = "idle"; // or "running", "paused"
  let stale = true; // the plots are not those of the values
  let slow = false;
  let opening = true;
  let tables = 0;
  const waiting = {};

  const duration = () =>
    DURATION in form.values ? form.values[DURATION] * controls[DURATION].size : info.duration;
  const end = () => (DURATION in form.values ? duration() : info.end);

  function request() {
    if (DURATION in form.values && !(duration() > 0)) return say("run = 0: a run takes some time", true);
    id += 1;
    state = "running";
    stale = false;
    if (view.whole !== end()) {
      Object.assign(view, { from: 0, to: end(), whole: end() });
      panels.forEach((panel) => panel.rebuild());
    }
    worker.postMessage({ pause: false });
    worker.postMessage({
      run: id,
      ...chosen(controls, form.values),
      duration: duration(),
      rows: rowsOf(panels.map(({ spec }) => spec)),
    });
    show(0);
    return undefined;
  }

  /** The button and the bar say what is going on. */
  function show(done) {
    runButton.textContent = { idle: "Run", running: "Pause", paused: "Continue" }[stale ? "idle" : state];
    runButton.classList.toggle("wanted", state === "paused" || stale);
    bar.value = done;
    bar.classList.toggle("busy", state !== "idle");
    document.body.setAttribute("aria-busy", String(state === "running"));
  }

  function change() {
    stale = true;
    clearTimeout(noted);
    noted = setTimeout(note, 300);
    if (slow) {
      worker.postMessage({ pause: true });
      id += 1;
      state = "idle";
      say("Changed: Run shows what comes of it.");
      show(0);
    } else if (state !== "running") request();
  }

  let noted;
  /** Keep the address up to date. */
  function note() {
    const fragment = fragmentOf(controls, form.values);
    history.replaceState(null, "", fragment ? `#${fragment}` : location.href.split("#")[0]);
  }

  function pause() {
    state = "paused";
    worker.postMessage({ pause: true });
  }

  const seconds = (ms) => (ms < 950 ? `${Math.round(ms)} ms` : `${format(ms / 1000)} s`);

  const rest = ({ took, done }) => seconds((took / done) * (1 - done));

  worker.onmessage = ({ data }) => {
    if (data.csv) return waiting[data.csv](data.text);
    if (data.run !== id) return undefined;
    if (data.error) {
      state = "idle";
      say(explain(data.error, controls, info.parameters), true);
      return show(0);
    }
    if (data.recorded) panels.forEach((panel) => panel.draw(data.recorded, data.t ?? view.whole));
    if (data.done === undefined) return undefined;
    if (data.finished) finish(data);
    else if (state === "running" && (opening || stale) && !slow && data.took > SLOW && data.done < 0.7) {
      slow = true;
      pause();
    } else if (state === "running") say(`${Math.floor(100 * data.done)} %, about ${rest(data)} to go`);
    if (state === "paused" && !data.finished) {
      const { unit, size } = timeUnit(view.whole);
      say(`Paused at ${format(data.t / size)} ${unit}, about ${rest(data)} of computing to go.`);
    }
    return show(data.done);
  };

  function finish({ took, diverged }) {
    state = "idle";
    opening = false;
    slow = took > SLOW;
    if (diverged)
      say(`The simulation diverged: ${diverged}. Take smaller values, a smaller dt, or Reset.`, true);
    else say(`Computed in ${seconds(took)}.`);
    if (stale && !slow) request();
  }

  function zoom(ends) {
    const [from, to] = ends ?? [0, view.whole];
    const width = Math.min(view.whole, Math.max(to - from, view.whole * 1e-4));
    view.from = Math.min(Math.max(0, from), view.whole - width);
    view.to = view.from + width;
    whole.hidden = width > view.whole * 0.9999;
    panels.forEach((panel) => panel.redraw());
  }

  function showRows() {
    worker.postMessage({ rows: rowsOf(panels.map(({ spec }) => spec)) });
  }

  async function csv({ monitor, variable }) {
    const comments = [`${info.name}: ${monitor}`];
    for (const [name, value] of Object.entries(form.values)) {
      if (value !== controls[name].own)
        comments.push(`${controls[name].plain} = ${value} ${controls[name].unit}`.trim());
    }
    tables += 1;
    const text = await new Promise((resolve) => {
      waiting[tables] = resolve;
      worker.postMessage({ csv: tables, monitor, variable, comments });
    });
    save(`${info.name}-${[monitor, variable].filter(Boolean).join("-")}.csv`, text);
  }

  function take(values) {
    form.show(values);
    stale = true;
    note();
    if (state === "running" && !slow) return;
    request();
  }

  runButton.addEventListener("click", () => {
    opening = false;
    if (stale || state === "idle") request();
    else if (state === "running") pause();
    else {
      state = "running";
      worker.postMessage({ pause: false });
    }
    show(bar.value);
  });
  reset.addEventListener("click", () => take(valuesOf("", controls).values));
  whole.addEventListener("click", () => zoom(null));
  newSeed.hidden = !(SEED in controls);
  newSeed.addEventListener("click", () => take({ [SEED]: Math.floor(Math.random() * 1e6) }));
  link.addEventListener("click", async () => {
    note();
    const otherwise = () => say("The link is in the address bar.");
    if (!navigator.clipboard) return otherwise();
    return navigator.clipboard.writeText(location.href).then(() => say("Link copied."), otherwise);
  });
  addEventListener("hashchange", () => take(valuesOf(location.hash.slice(1), controls).values));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () =>
    panels.forEach((panel) => panel.rebuild()),
  );
  byId("save").addEventListener("click", () =>
    save(`${info.name}.py`, byId("script").textContent, "text/x-python"),
  );

  request();
  if (opened.unknown.length)
    byId("note").textContent = `This link is out of date: the model has no ${opened.unknown.join(", ")}.`;
}
