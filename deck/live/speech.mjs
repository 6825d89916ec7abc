/** What an open plot says in words: what is wrong, what is to be seen, and that nothing moves. */
import { phrase } from "../../packages/brian2js/brian2js/page/words.mjs";
import { element } from "../../packages/brian2js/brian2js/page/slider.mjs";
import { describe, stands } from "./describe.mjs";

/** Milliseconds without a change after which the picture is told: each move of a slider is too much. */
export const QUIET = 600;
export const DIVERGED = "The simulation diverged: {0}. Take smaller values, longer time constants or Reset.";
export const LEFT = "The curve has left the picture: it reaches {0}. No neuron does that.";
export const OUTDATED = "This link is out of date: {0} could not be set, all else is as it says.";
const STANDS = "Nothing moves: with these values the simulation starts in an equilibrium.";

/**
 * The words of `plots`, whose runner is given. resting(): whether what is drawn is a whole run.
 * told() is called when it has been told.
 *
 * Returns {message, note, said}, to be put where they are seen; tell(text) says what is wrong, "" that
 * nothing is; later() that something has changed.
 */
export function makeSpeech(plots, title, panel, runner, resting, told) {
  const message = element("div", { class: "live-message", role: "alert" });
  const note = element("div", { class: "live-note" });
  const said = element("div", { class: "live-said", "aria-live": "polite" });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;

  function say() {
    if (!resting()) return later();
    const words = message.textContent || describe(panel, runner.record, runner.range());
    plots.setAttribute("aria-label", `${title}: ${words}`);
    if (!message.textContent && stands(panel, runner.record)) note.textContent = phrase(STANDS);
    said.textContent = `${words} ${note.textContent}`.trim();
    told();
    return undefined;
  }

  function later() {
    clearTimeout(waiting);
    note.textContent = "";
    waiting = setTimeout(say, QUIET);
  }

  return {
    message,
    note,
    said,
    later,
    tell(text) {
      if (message.textContent === text) return;
      message.textContent = text;
      plots.classList.toggle("live-wrong", Boolean(text));
    },
    close: () => clearTimeout(waiting),
  };
}
