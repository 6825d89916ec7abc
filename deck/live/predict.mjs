/** A question before the run: it covers the plot until a choice is made, then the run answers. */
import { phrase } from "../../packages/brian2js/brian2js/page/words.mjs";
import { element } from "../../packages/brian2js/brian2js/page/slider.mjs";
import { trainOf } from "../../packages/brian2js/brian2js/page/trains.mjs";
import { button } from "./buttons.mjs";

/** What is measured of a neuron's spikes between two times (s); NaN is none. */
export function measured([source, what], record, from, to) {
  const times = record.events(source).filter((t) => t >= from && t <= to);
  const value = trainOf(times, to - from)[what];
  return Number.isNaN(value) ? 0 : value;
}

/** The choice whose number is nearest to a value. */
export const nearest = (choices, value) =>
  Object.entries(choices).reduce((best, one) =>
    Math.abs(one[1] - value) < Math.abs(best[1] - value) ? one : best,
  )[0];

/**
 * The question of a figure. run(values, done): runs the model with these values, the run before kept
 * beside it, and calls done(record, from, to) at its end.
 */
export function makePredict({ question, values, measure, choices }, run) {
  const root = element("div", { class: "live-ask", role: "group", "aria-label": "Predict", hidden: "" });

  let said = null;

  function ask() {
    said = null;
    const buttons = Object.keys(choices).map((words) => button(words, () => answer(words)));
    root.replaceChildren(
      element("p", {}, question),
      element("div", { class: "live-choices" }, ...buttons, button("Skip", drop, { class: "live-skip" })),
    );
    root.classList.remove("live-answer");
    root.hidden = false;
  }

  function answer(words) {
    said = words;
    run(values, (record, from, to) => {
      const right = nearest(choices, measured(measure, record, from, to));
      const said =
        words === right
          ? phrase("Right: {0}.", right)
          : phrase("You said: {0}. The run says: {1}.", words, right);
      const verdict = element("p", { role: "status" });
      root.replaceChildren(verdict, button("Close", drop, { class: "live-skip" }));
      root.classList.add("live-answer");
      root.hidden = false;
      verdict.textContent = said; // now, so that it is announced
    });
  }

  function drop() {
    root.hidden = true;
  }

  return {
    root,
    ask,
    answer,
    drop,
    said: () => said,
    open: () => !root.hidden && !root.classList.contains("live-answer"),
  };
}
