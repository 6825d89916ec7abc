/**
 * One time step, object by object: the schedule with the slot that has just been, what it has done to
 * the variables, and which neurons spiked.
 */
import { baseName, format, shownUnit } from "../../packages/brian2js/brian2js/page/numbers.mjs";
import { element } from "../../packages/brian2js/brian2js/page/slider.mjs";
import { phrase } from "../../packages/brian2js/brian2js/page/words.mjs";
import { button } from "./buttons.mjs";
import { begin } from "./values.mjs";

/** The variables that are recorded: "G.v[0]". */
const variablesOf = ({ monitors }) =>
  Object.values(monitors)
    .filter(({ kind }) => kind === "state")
    .flatMap(({ source, variables, record }) =>
      Object.keys(variables).flatMap((name) => record.map((index) => `${source}.${name}[${index}]`)),
    );

const spikesOf = ({ monitors }) => Object.keys(monitors).filter((name) => monitors[name].kind === "spikes");

/** The stepper of a figure. values(): of all controls, in shown units. */
export function makeStepper(figure, values) {
  const { info, panel } = figure;
  const model = figure.createModel();
  const shown = (name) => shownUnit(info.parameters[baseName(name)]);
  const variables = variablesOf(info).filter((name) => Object.hasOwn(info.parameters, baseName(name)));
  const trains = spikesOf(info);
  let next = 0; // the object whose turn it is

  const clock = element("p", { class: "live-clock", role: "status" });
  const rows = model.stages.map(({ when, label }, k) => {
    const slot = when === model.stages[k - 1]?.when ? "" : when;
    const done = element("td");
    const row = element("tr", {}, element("th", { scope: "row" }, slot), element("td", {}, label), done);
    return { row, done };
  });
  const body = element("tbody", {}, ...rows.map(({ row }) => row));
  const table = element("table", { class: "live-stages", "aria-label": phrase("One time step") }, body);
  const root = element(
    "div",
    { class: "live-steps", role: "group", "aria-label": phrase("Step by step"), hidden: "" },
    clock,
    element(
      "div",
      { class: "live-choices" },
      button("Next slot", () => go(1)),
      button("Whole step", () => go(model.stages.length - next)),
      button("To the next spike", () => seek(nextSpike())),
    ),
    table,
  );

  const valueNow = (name) => model.now(name) / shown(name).size;
  const told = (value) => format(Number(value.toPrecision(4)));

  /** What an object does, in words. */
  function act() {
    const before = variables.map(valueNow);
    const counts = trains.map((name) => model.monitors[name].t.length);
    model.stage(next);
    const changes = variables.flatMap((name, k) => {
      const now = valueNow(name);
      if (now === before[k]) return [];
      return [`${name}: ${told(before[k])} \u2192 ${told(now)} ${shown(name).unit}`.trim()];
    });
    const spikes = trains.flatMap((name, k) =>
      Array.from(model.monitors[name].i.subarray(counts[k]), (i) =>
        phrase("{0}: spike", `${info.monitors[name].source}[${i}]`),
      ),
    );
    return [...spikes, ...changes].join("; ");
  }

  function go(stages) {
    for (let k = 0; k < stages; k += 1) {
      if (next === 0) for (const { done } of rows) done.textContent = "";
      rows[next].done.textContent = act() || phrase("nothing changes");
      rows.forEach(({ row }, at) => row.toggleAttribute("aria-current", at === next));
      next = (next + 1) % rows.length;
    }
    tell();
  }

  function tell() {
    const begins = rows[0].done.textContent ? "the next step; below, the one before" : "a step begins";
    clock.textContent = `t = ${told(model.t * 1e3)} ms: ${phrase(next ? "in this step" : begins)}`;
  }

  /** To the beginning of the step at a time (s). */
  function seek(time) {
    begin(model, figure, values());
    model.run(Math.max(0, time));
    next = 0;
    for (const { row, done } of rows) {
      done.textContent = "";
      row.removeAttribute("aria-current");
    }
    tell();
  }

  /** When the next spike is; the time where the figure begins if there is none. */
  function nextSpike() {
    const after = model.t + (next ? 0 : info.dt / 2);
    const scout = figure.createModel();
    begin(scout, figure, values());
    scout.run();
    const times = trains.flatMap((name) => [...scout.monitors[name].t]).sort((a, b) => a - b);
    return times.find((t) => t > after) ?? panel.step;
  }

  return {
    root,
    show(on) {
      root.hidden = !on;
      if (on) seek(panel.step);
    },
    /** Other values: from where the figure begins. */
    restart() {
      if (!root.hidden) seek(panel.step);
    },
  };
}
