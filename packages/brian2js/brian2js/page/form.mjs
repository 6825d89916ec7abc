/** The sliders of a page: every parameter with its range and unit, grouped by the object it is of. */
import { clean, format, readUnit } from "./numbers.mjs";
import { controlOf } from "./ranges.mjs";
import { element, makeSlider } from "./slider.mjs";

/** An array of up to so many different values gets a slider for each; a longer one, a factor. */
const SINGLE = 6;
/** A group shows so many sliders; the others are folded away. */
const SHOWN = 8;
export const DURATION = "run";
export const SEED = "seed";

/**
 * The controls of a model by name: controlOf's, with {label, plain, group, own, fold} and {factor}.
 *
 * own: the script's value in shown units. An array whose elements are all the same has one control;
 * one of a few elements, one for each; a longer one has a factor of all its values.
 */
export function controlsOf(info) {
  const controls = {};
  const sizes = {};
  for (const { dimension, kind, value } of Object.values(info.parameters)) {
    if (kind !== "clock") (sizes[dimension] ??= []).push(...[].concat(value).map(Math.abs));
  }
  const add = (name, base, parameter, value, more = {}) => {
    if (!Number.isFinite(value)) return;
    const alike =
      parameter.kind === "state" || parameter.kind === "constant" || parameter.kind === "parameter"
        ? sizes[parameter.dimension]
        : [];
    const control = controlOf(parameter, value, alike);
    const [group, label] = placed(name, parameter.kind);
    const own = clean(value / control.size);
    controls[name] = {
      ...control,
      label: `<code>${label}</code>`,
      plain: name,
      group,
      own,
      base,
      fold: parameter.kind === "state",
      ...more,
    };
  };
  for (const [name, parameter] of Object.entries(info.parameters)) {
    if (parameter.fixed) continue;
    const values = [].concat(parameter.value);
    const count = parameter.shape[0] ?? 1;
    if (values.length === 1) add(name, name, parameter, values[0]);
    else if (count > 0 && count <= SINGLE)
      values.forEach((value, k) => add(`${name}[${k}]`, name, parameter, value));
    else if (count > 0 && parameter.kind === "parameter" && !parameter.integer) {
      addFactor(controls, name, parameter, values, count);
    }
  }
  if (info.segments.length === 1 && info.duration === info.end && info.duration > 0) {
    const second = { dimension: "second", unit: "ms", scale: 1e-3, kind: "clock", above: 0 };
    add(DURATION, DURATION, second, info.duration);
    Object.assign(controls[DURATION], {
      label: "<code>run</code>",
      plain: "run, the duration",
      group: "Simulation",
    });
  }
  return controls;
}

/** "10,000 values, 0.1 to 0.9 nS": what a factor is of. */
function addFactor(controls, name, parameter, values, count) {
  const [group, label] = placed(name, parameter.kind);
  const unit = parameter.unit === "1" ? "" : ` ${readUnit(parameter.unit)}`;
  const shown = values.map((value) => value / parameter.scale);
  const among = shown.length ? `, ${format(Math.min(...shown))} to ${format(Math.max(...shown))}${unit}` : "";
  controls[name] = {
    unit: "\u00d7",
    size: 1,
    own: 1,
    factor: true,
    range: parameter.divides ? [0.1, 10] : [0, 3],
    log: Boolean(parameter.divides),
    label: `<code>${label}</code>`,
    plain: `${name}, factor`,
    group,
    base: name,
    note: `${count.toLocaleString("en")} values${among}`,
  };
}

/** The heading under which a parameter stands, and its name there. */
function placed(name, kind) {
  if (kind === "seed" || kind === "clock") return ["Simulation", name];
  const at = name.indexOf(".");
  return at < 0 ? ["Constants", name] : [name.slice(0, at), name.slice(at + 1)];
}

/**
 * The form: {root, values, show(values)}; changed(name) is called with every choice.
 *
 * values: {name: number in shown units}, always complete.
 */
export function makeForm(controls, changed) {
  const root = element("form", { "aria-label": "Parameters" });
  root.addEventListener("submit", (event) => event.preventDefault());
  const values = Object.fromEntries(Object.entries(controls).map(([name, { own }]) => [name, own]));
  const cells = {};
  const names = [...new Set(Object.values(controls).map(({ group }) => group))];
  const last = (group) => (group === "Constants" ? -1 : group === "Simulation" ? 1 : 0);
  for (const group of names.sort((a, b) => last(a) - last(b))) {
    const field = element("fieldset", {}, element("legend", {}, group));
    const own = Object.entries(controls).filter(([, control]) => control.group === group);
    const plain = own.filter(([, control]) => !control.fold).map(cell);
    field.append(...plain.slice(0, SHOWN));
    fold(field, `${plain.length - SHOWN} more`, plain.slice(SHOWN));
    fold(field, "Initial values", own.filter(([, control]) => control.fold).map(cell));
    root.append(field);
  }

  function cell([name, control]) {
    const { label, number, unit, slider, show } = makeSlider(control, control.unit, (value) => {
      values[name] = value;
      changed(name);
    });
    cells[name] = show;
    const made = element(
      "div",
      { class: "cell" },
      label,
      element("span", { class: "value" }, number, unit),
      slider,
    );
    if (control.note) made.append(element("small", {}, control.note));
    return made;
  }

  function show(chosen) {
    for (const [name, value] of Object.entries(chosen)) {
      if (name in cells) cells[name]((values[name] = value));
    }
  }
  show(values);
  return { root, values, show };
}

function fold(field, title, cells) {
  if (cells.length) field.append(element("details", {}, element("summary", {}, title), ...cells));
}

/** What differs from the script: {values, factors} in SI units, for the model. */
export function chosen(controls, values) {
  const result = { values: {}, factors: {} };
  for (const [name, control] of Object.entries(controls)) {
    if (name === DURATION) continue;
    if (values[name] === control.own && name !== SEED) continue;
    if (control.factor) result.factors[name] = values[name];
    else result.values[name] = values[name] * control.size;
  }
  return result;
}

/** The values as a fragment of the address, only what was changed; and back, with what is unknown. */
export function fragmentOf(controls, values) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== controls[name].own) query.set(name, String(value));
  }
  return query.toString();
}

export function valuesOf(fragment, controls) {
  const values = Object.fromEntries(Object.entries(controls).map(([name, { own }]) => [name, own]));
  const unknown = [];
  for (const [name, text] of new URLSearchParams(fragment)) {
    if (Object.hasOwn(controls, name) && text.trim() && Number.isFinite(Number(text)))
      values[name] = Number(text);
    else unknown.push(name);
  }
  return { values, unknown };
}
