/** The sliders of a slide, and who gets a key: the control or the deck. */
import { phrase } from "../../packages/brian2js/brian2js/page/words.mjs";
import { baseName, shownUnit } from "../../packages/brian2js/brian2js/page/numbers.mjs";
import { element, makeSlider } from "../../packages/brian2js/brian2js/page/slider.mjs";
import { moveEarly } from "./early.mjs";

/** With more sliders than these, the first few tell the story and the others are folded away. */
const ALL = 6;
const STORY = 4;

/**
 * The sliders of a figure: `declared` is its CONTROLS, `parameters` the model's own, `own` the
 * model's values in shown units.
 *
 * changed(name, value) is called with every value that the lecturer chooses, in shown units; early():
 * whether that is wanted before the next frame. A folded slider whose value is not the model's is shown.
 */
export function makeSliders(declared, parameters, own, changed, early) {
  const root = element("div", { class: "live-sliders" });
  const cells = Object.entries(declared).map(([name, control], k) => {
    const shown = shownUnit(parameters[baseName(name)]).unit;
    const { label, number, unit, slider, show } = makeSlider(control, shown, (value) => changed(name, value));
    moveEarly(slider, early);
    slider.setAttribute("aria-label", control.plain); // a formula alone is no name to every reader
    const value = element("span", { class: "live-value" }, number, unit);
    const cell = element("div", { class: "live-cell" }, label, value, slider);
    root.append(cell);
    return { name, show, cell, folds: k >= STORY };
  });
  let values = own;
  let folded = cells.length > ALL;
  const more = element("button", { type: "button", class: "live-more", "aria-expanded": "false" });
  const fold = () => {
    for (const { name, cell, folds } of cells) cell.hidden = folded && folds && values[name] === own[name];
    more.setAttribute("aria-expanded", String(!folded));
    more.textContent = folded ? phrase("{0} more sliders", cells.length - STORY) : phrase("fewer sliders");
  };
  if (folded) {
    fold();
    root.append(more);
    more.addEventListener("click", () => {
      folded = !folded;
      fold();
    });
  }
  return {
    root,
    show(all) {
      values = all;
      for (const { name, show } of cells) show(all[name]);
      if (cells.length > ALL) fold();
    },
  };
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
  if (control.dataset.keys) return control.dataset.keys.split(" ").includes(event.key);
  return event.key === " " || event.key === "Enter";
}

/**
 * Let the deck have the keys that the controls in `root` do not need.
 *
 * Marp ignores every key that comes from a button or an input; here only those are kept from it
 * that the control itself answers to (`data-keys` names those of an element of our own). Escape
 * gives the focus back to the deck. Fingers on a control turn no page.
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
