/** Sliders with their numbers and units, and who gets a key: the control or the deck. */
import { baseName, clean, format, fromSlider, shownUnit, stepOf, toSlider } from "./values.mjs";

let count = 0;

/** An element with attributes and children, in one line. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "html") made.innerHTML = value;
    else if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/**
 * The sliders of a figure: `declared` is its CONTROLS, `parameters` the model's own.
 *
 * changed(name, value) is called with every value that the lecturer chooses, in shown units.
 */
export function makeSliders(declared, parameters, changed) {
  const root = element("div", { class: "live-sliders" });
  const cells = {};
  for (const [name, control] of Object.entries(declared)) {
    const { unit } = shownUnit(parameters[baseName(name)]);
    const id = `live-${(count += 1)}`;
    const [low, high] = control.range;
    const slider = element("input", {
      type: "range",
      id,
      min: toSlider(control, low),
      max: toSlider(control, high),
      step: stepOf(control),
    });
    const number = element("input", {
      type: "number",
      step: "any",
      inputmode: "decimal",
      "aria-label": `${control.plain}, as a number${unit && ` in ${unit}`}`,
    });
    const label = element("label", { for: id, html: control.label });
    const value = element("span", { class: "live-value" }, number, element("span", {}, unit));
    root.append(element("div", { class: "live-cell" }, label, value, slider));

    const show = (shown) => {
      slider.value = toSlider(control, shown);
      slider.setAttribute("aria-valuetext", `${format(shown)} ${unit}`.trim());
      const filled = (Number(slider.value) - slider.min) / (slider.max - slider.min);
      slider.style.setProperty("--filled", `${100 * filled}%`);
      if (document.activeElement !== number) number.value = clean(shown);
    };
    slider.addEventListener("input", () => {
      const shown = fromSlider(control, Number(slider.value));
      show(shown);
      number.value = shown;
      changed(name, shown);
    });
    number.addEventListener("input", () => {
      if (number.value.trim() === "") return;
      show(Number(number.value));
      changed(name, Number(number.value));
    });
    cells[name] = { show };
  }
  return { root, show: (values) => Object.entries(values).forEach(([name, v]) => cells[name]?.show(v)) };
}

const MOVES = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];
const EDITS = ["Backspace", "Delete", "Enter"];

/** Whether a control does something with this key itself. */
function needs(control, event) {
  if (event.key === "Tab" || event.ctrlKey || event.metaKey || event.altKey) return true;
  if (control.matches("input[type=range]")) return MOVES.includes(event.key);
  if (control.matches("input[type=number]")) {
    return MOVES.includes(event.key) || EDITS.includes(event.key) || /^[-+.,\de]$/i.test(event.key);
  }
  return event.key === " " || event.key === "Enter";
}

/**
 * Let the deck have the keys that the controls in `root` do not need.
 *
 * Marp ignores every key that comes from a button or an input; here only those are kept from it
 * that the control itself answers to. Escape gives the focus back to the deck. Fingers on a control
 * turn no page.
 */
export function shareKeys(root) {
  root.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Escape") {
      event.preventDefault();
      document.activeElement.blur();
    } else if (!needs(event.target, event)) {
      event.preventDefault();
      const { key, code, shiftKey } = event;
      document.dispatchEvent(new KeyboardEvent("keydown", { key, code, shiftKey, bubbles: true }));
    }
  });
  for (const kind of ["touchstart", "touchmove", "touchend"]) {
    root.addEventListener(kind, (event) => event.stopPropagation(), { passive: true });
  }
}
