/** The sliders of a slide, and who gets a key: the control or the deck. */
import { baseName, shownUnit } from "../../packages/brian2js/brian2js/page/numbers.mjs";
import { element, makeSlider } from "../../packages/brian2js/brian2js/page/slider.mjs";

/**
 * The sliders of a figure: `declared` is its CONTROLS, `parameters` the model's own.
 *
 * changed(name, value) is called with every value that the lecturer chooses, in shown units.
 */
export function makeSliders(declared, parameters, changed) {
  const root = element("div", { class: "live-sliders" });
  const cells = {};
  for (const [name, control] of Object.entries(declared)) {
    const shown = shownUnit(parameters[baseName(name)]).unit;
    const { label, number, unit, slider, show } = makeSlider(control, shown, (value) => changed(name, value));
    slider.setAttribute("aria-label", control.plain); // a formula alone is no name to every reader
    const value = element("span", { class: "live-value" }, number, unit);
    root.append(element("div", { class: "live-cell" }, label, value, slider));
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
  if (control.matches("input[inputmode=decimal]")) {
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
