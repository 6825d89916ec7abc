/** A slider with its number and its unit. */
import { clean, format, fromSlider, numberOf, readUnit, stepOf, toSlider } from "./numbers.mjs";
import { phrase } from "./words.mjs";

let count = 0;

const SAID = ["aria-label", "title", "abbr"];

/** An element with attributes and children, in one line; its texts are in the page's language. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "html") made.innerHTML = value;
    else if (value !== undefined) made.setAttribute(name, SAID.includes(name) ? phrase(value) : value);
  }
  made.append(...children.map((child) => (typeof child === "string" ? phrase(child) : child)));
  return made;
}

/**
 * The parts of one control: {label, number, unit, slider} and show(value), which sets both inputs.
 *
 * control: {label} as HTML, {plain} as text, {range: [low, high]}, and optionally {step}, {log}.
 * changed(value) is called with every value that is chosen, in shown units; the number may lie
 * outside the range. An input event may have as its data where the thumb is going to be, once the
 * frame is shown.
 */
export function makeSlider(control, ownUnit, changed) {
  const unit = readUnit(ownUnit);
  const id = `slider-${(count += 1)}`;
  const [low, high] = control.range;
  const slider = element("input", {
    type: "range",
    id,
    min: toSlider(control, low),
    max: toSlider(control, high),
    step: stepOf(control),
  });
  const number = element("input", {
    type: "text",
    autocomplete: "off",
    inputmode: "decimal",
    "aria-label": unit
      ? phrase("{0}, as a number in {1}", control.plain, unit)
      : phrase("{0}, as a number", control.plain),
  });
  const label = element("label", { for: id, html: control.label });

  let running = low;
  const show = (shown) => {
    running = shown;
    slider.value = toSlider(control, shown);
    slider.setAttribute("aria-valuetext", `${format(shown)} ${unit}`.trim());
    if (document.activeElement !== number) number.value = clean(shown);
  };
  slider.addEventListener("input", ({ data }) => {
    running = fromSlider(control, Number(data ?? slider.value));
    changed(running);
    const follow = () => {
      show(running); // the number follows what is drawn
      number.value = clean(running);
    };
    if (data) requestAnimationFrame(() => setTimeout(follow));
    else setTimeout(follow);
  });
  const wrong = (yes) => number.setAttribute("aria-invalid", String(yes));
  const take = (shown) => {
    wrong(false);
    show(shown);
    changed(shown);
  };
  number.addEventListener("input", () => {
    const shown = numberOf(number.value);
    if (Number.isFinite(shown)) take(shown);
    else wrong(true);
  });
  // What is no number goes: the box tells the value that runs
  number.addEventListener("blur", () => {
    wrong(false);
    number.value = clean(running);
  });
  number.addEventListener("keydown", (event) => {
    const way = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!way) return;
    event.preventDefault();
    take(fromSlider(control, toSlider(control, running) + way * stepOf(control)));
    number.value = running;
  });
  return { label, number, unit: element("span", {}, unit), slider, show };
}
