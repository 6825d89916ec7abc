/** One open plot: its sliders, its run, and what is drawn of it. */
import { phrase } from "../../packages/brian2js/brian2js/page/words.mjs";
import { save } from "../../packages/brian2js/brian2js/page/csv.mjs";
import { explain, format } from "../../packages/brian2js/brian2js/page/numbers.mjs";
import { element } from "../../packages/brian2js/brian2js/page/slider.mjs";
import { button, linkTo, presetButtons, toggle } from "./buttons.mjs";
import { makeSliders, shareKeys } from "./controls.mjs";
import { csvOf } from "./csv.mjs";
import { makeCursor } from "./cursor.mjs";
import { makeDrawing } from "./drawing.mjs";
import { makeFrames } from "./frames.mjs";
import { makeGhost } from "./ghost.mjs";
import { layout, portrait } from "./layout.mjs";
import { sift, stateLink } from "./links.mjs";
import { makePlace, putBeside } from "./place.mjs";
import { makePredict } from "./predict.mjs";
import { makePulses } from "./pulses.mjs";
import { makeReadouts } from "./readouts.mjs";
import { runnerOf } from "./run.mjs";
import { makeEars } from "./sound.mjs";
import { DIVERGED, LEFT, OUTDATED, makeSpeech, QUIET } from "./speech.mjs";
import { makeStepper } from "./stepper.mjs";
import { makeSweep } from "./sweep.mjs";
import { makeValues, SEED } from "./values.mjs";

/** The smallest text, in pixels of the slide and in those of a phone. */
const LEAST_TEXT = 18;
const PHONE_TEXT = 15;
/** Milliseconds for which the numbers of a simulation that runs on stand still, to be read. */
const READABLE = 250;
/** And between two pictures of a run that takes many frames. */
const PARTS = 100;

/** The figures whose question has been asked since the page was opened. */
const asked = new Set();

/**
 * Open the live plot of a picture; return what closes it.
 *
 * stage: {tools, home, apart, tellOnce, ready}, see player.mjs. wishes: values in shown units by name; given:
 * pulses, as in a link.
 */
export function play(image, figure, stage, wishes = {}, given = []) {
  const { info, panel } = figure;
  const { tools } = stage;
  const section = image.closest("section");
  const slide = section.closest("svg[data-marpit-svg]");
  const title = section.querySelector("h1, h2")?.textContent ?? info.name;

  const plots = element("div", { class: "live-plots", role: "img", "aria-label": image.alt || title });
  const view = element("div", { class: "live-view" }, plots);
  const side = element("div", { class: "live-side" });
  const root = element(
    "div",
    { class: "live", role: "group", "aria-label": phrase("Live: {0}", title) },
    view,
    side,
  );
  const mark = element("div", { class: "live-mark" }, phrase("Words: for the values on the slide"));

  const runner = stage.ready ?? runnerOf(figure);
  if (figure.curves) Object.assign(runner.record, figure.curves(runner.record)).refresh();
  const { defaults, now: values, unitOf, changed, set, refused } = makeValues(figure, runner);
  const [wanted, unknown] = sift(wishes, defaults);
  const { wake, hurry, hurries, waiting, stop } = makeFrames(work, () => stale || fresh, tell);
  const sliders = makeSliders(panel.controls, info.parameters, defaults, change, hurries);
  const readouts = makeReadouts(figure);
  const ghosts = makeGhost(panel);
  const drawing = makeDrawing(plots, image, panel);
  const sweep = panel.sweep ? makeSweep(figure, values) : null;
  if (sweep) runner.record.sweep = sweep;
  const ears = makeEars(figure, runner);
  const resting = () => panel.scroll > 0 || !waiting();
  const speech = makeSpeech(plots, title, panel, runner, resting, rested);
  view.append(speech.message, speech.note);
  root.append(speech.said);
  const pulsed = (list) => {
    gesture();
    runner.pulses(list);
    stale = true;
    wake();
  };
  const pulses = makePulses(figure, pulsed, runner.t);
  const stepper = panel.step ? makeStepper(figure, () => values) : null;
  const predict = panel.predict ? makePredict(panel.predict, answer) : null;
  let stale = false; // the picture is not that of the values
  let fresh = false; // the run has to begin anew
  let paused = matchMedia("(prefers-reduced-motion: reduce)").matches;
  let whole = false; // a run has been drawn to its end
  let silent = true; // the picture has not been told in words
  let held = false; // the ghost stays
  let zoomed = null; // [from, to] in seconds
  let last = -Infinity; // when a value was changed last
  let shown = -Infinity; // when something was drawn last
  let read = -Infinity; // when the numbers were told last
  let pending = 0;
  let cursor = null;
  let holding;
  let atEnd = null; // what waits for the end of a run

  // For the script that is taken home: {name: [value, unit]}
  image.chosenValues = () =>
    Object.fromEntries(changed().map(([name, value]) => [name, [value, unitOf(name).unit]]));

  /** The address that opens the plot as it is now; a reload asks for it, too. */
  image.liveAddress = () => {
    const lasting = panel.scroll ? [] : pulses.list(); // what runs on forgets them
    return stateLink(location, image.dataset.figure, Object.fromEntries(changed()), lasting);
  };

  /** One value, as a lecturer has chosen it. */
  function apply(name, shown) {
    if (shown === values[name]) return;
    if (set(name, shown)) fresh = true;
    sweep?.moved(name);
    stale = true;
  }

  /** Something is about to change: after a while of rest, what stands is the run before. */
  function gesture() {
    const now = performance.now();
    if (now - last > QUIET) keepGhost();
    last = now;
  }

  function change(name, shown) {
    gesture();
    predict?.drop();
    apply(name, shown);
    if (runner.diverged()) fresh = true;
    presets.mark(null);
    hurry();
  }

  /** The dot of a map is where its two parameters are; both stay in the ranges of their sliders. */
  function dragged(plot, x, y) {
    for (const dot of plot.spec.drags) {
      [x, y].forEach((at, k) => {
        const name = k ? dot.y : dot.x;
        const [low, high] = panel.controls[name].range;
        const shown = at / dot.scale[k] / unitOf(name).size;
        change(name, Number(Math.min(high, Math.max(low, shown)).toPrecision(4)));
      });
    }
    sliders.show(values);
  }

  /** Take the figure's own values, and these instead of some of them. */
  function take(chosen) {
    if (!atEnd) keepGhost();
    predict?.drop();
    if (chosen === defaults || runner.diverged()) fresh = true;
    const seed = SEED in values ? { [SEED]: values[SEED] } : {}; // the same noise for each preset
    for (const [name, shown] of Object.entries({ ...defaults, ...seed, ...chosen })) apply(name, shown);
    sliders.show(values);
    wake();
  }

  /** The run that stands is the one before from now on; what scrolls by is seen as it is. */
  function keepGhost(all = !panel.scroll) {
    if (!whole || held || runner.diverged()) return;
    drawing.compare(ghosts.take(runner.record, runner.range(), all));
    drawing.fit();
  }

  /** The hand rests. */
  function rested() {
    ears.run();
    drawing.fit();
    wake();
  }

  /** What a prediction waits for: the run with these values beside the one before. */
  function answer(values, done) {
    keepGhost(true);
    atEnd = () => done(runner.record, ...span());
    take(values);
    fresh = true;
  }

  /** From when to when spikes are counted (s). */
  const span = () => [runner.range()?.[0] ?? 0, runner.t()];

  /** Go on, and draw; return whether there is more to do. */
  function work(now) {
    root.hidden = place.phone() && !visible();
    if (!visible()) return runner.rest();
    let [more, busy] = [false, false];
    const anew = fresh || stale;
    try {
      if (refused()) throw new Error(refused());
      if (anew) stepper?.restart();
      if (fresh || (stale && !panel.scroll)) runner.restart();
      stale = fresh = false;
      more = panel.scroll && (paused || zoomed) ? runner.ahead() : runner.frame(now);
      busy = more && !panel.scroll;
      more = sweep?.frame() || more;
      const gone = runner.diverged();
      speech.tell(gone ? phrase(DIVERGED, gone) : "");
    } catch (error) {
      more = false;
      speech.tell(explain(error.message, panel.controls, info.parameters));
    }
    if (!refused() && (anew || !busy || now - shown > PARTS)) {
      shown = now;
      draw(anew, busy);
      whole = !busy;
      const off = drawing.beyond();
      if (off !== undefined && !speech.message.textContent) {
        speech.tell(phrase(LEFT, format(off)));
      }
    }
    silent ||= anew;
    if (!panel.scroll) root.setAttribute("aria-busy", String(busy)); // half of a run is drawn
    if (more) ears.frame();
    if (atEnd && !busy) {
      atEnd();
      atEnd = null;
    }
    return more;
  }

  /** After the picture: texts and numbers, and what another window needs to show the same. */
  function tell() {
    const now = performance.now();
    if (silent) speech.later();
    silent = false;
    const values = Object.fromEntries(changed());
    mark.hidden = !Object.keys(values).length;
    section.classList.toggle("live-moved", !mark.hidden);
    drawing.label();
    if (readouts && whole && (!panel.scroll || !waiting() || now - read > READABLE)) {
      read = now;
      readouts.update(runner.record, ...span());
    }
    const said = predict?.said() ?? null;
    stage.share({ open: true, values, held, zoomed, said, pulses: pulses.list() });
  }

  /** Whether the slide is the one that is shown: Marp marks it among its slides. */
  function visible() {
    if (document.hidden) return false;
    const marked = slide?.closest(".bespoke-marp-parent");
    return !marked || slide.classList.contains("bespoke-marp-active");
  }

  function draw(anew, busy) {
    if (anew) runner.record.refresh();
    drawing.update(runner.record, runner.range(), zoomed, anew, busy ? runner.t() : undefined);
    cursor?.refresh();
    pulses.follow();
  }

  /** Place everything anew: when opened, and when the window's size has changed. */
  function build() {
    cursor?.root.remove();
    const phone = place.phone();
    const sharp = phone ? 1 : section.getBoundingClientRect().width / section.offsetWidth || 1;
    const { clientWidth, clientHeight } = view;
    const count = Object.keys(panel.controls).length;
    const places = phone ? portrait(panel, clientWidth) : layout(panel, clientWidth, clientHeight, count);
    view.style.height = phone ? `${places.height}px` : "";
    const at = Object.entries(places.sliders ?? {}).map(([key, value]) => `${key}:${value}px;`);
    side.style.cssText = `${at.join("")}--across:${places.across}`;
    drawing.build(places, sharp, phone ? PHONE_TEXT : LEAST_TEXT);
    const zoom = (range) => {
      zoomed = range;
      wake();
    };
    cursor = makeCursor(drawing.plots, { zoom, clicked: pulses.clicked, dragged });
    pulses.rebuilt(cursor.panes);
    view.append(cursor.root);
    wake();
  }

  const presets = presetButtons(panel.presets, (chosen, self) => (take(chosen), presets.mark(self)));
  const reset = button("Reset", () => {
    presets.mark(null);
    zoomed = null;
    pulses.clear();
    take(defaults);
  });
  const story = presets.buttons.length > 0;

  function makeTools() {
    const made = [];
    if (panel.scroll) {
      const pause = (self) => {
        paused = !paused;
        self.textContent = phrase(paused ? "Run on" : "Pause");
        runner.rest();
        wake();
      };
      made.push(button(paused ? "Run on" : "Pause", pause));
    }
    if (!story) made.push(reset);
    if (SEED in defaults) {
      made.push(
        button("New noise", () => {
          keepGhost();
          apply(SEED, Math.floor(Math.random() * 1e6));
          fresh = true;
          wake();
        }),
      );
    }
    const hold = (on) => {
      held = false;
      if (on) keepGhost(true);
      else drawing.compare(null);
      held = on;
      wake();
    };
    if (sweep) made.push(button("Fill in", () => (sweep.all(), wake())));
    if (predict) made.push(button("Predict", predict.ask));
    if (stepper) made.push(toggle("Step by step", stepper.show));
    if (ears.hears) made.push(toggle("Sound", ears.set));
    const csv = () => save(`${info.name}.csv`, csvOf(figure, runner.record, values, pulses.given()));
    holding = toggle("Hold", hold);
    return [...made, holding, linkTo(image.liveAddress), button("CSV", csv)];
  }

  const place = makePlace(root, image, stage, build);
  const buttons = makeTools();
  const watch = new MutationObserver(wake);
  if (slide) watch.observe(slide, { attributeFilter: ["class"] });
  const dark = matchMedia("(prefers-color-scheme: dark)");
  let told = false;
  const resized = new ResizeObserver(() => {
    cancelAnimationFrame(pending);
    const shows = section.offsetWidth > 0; // else another slide has an open plot, too
    if (shows && !view.clientWidth) place.settle();
    if (shows && told) pending = requestAnimationFrame(build);
    told = true; // first it tells the size that there is
  });

  side.append(sliders.root);
  if (story) {
    const group = { class: "live-presets", role: "group", "aria-label": "Presets" };
    side.append(element("div", group, reset, ...presets.buttons));
  }
  if (readouts) side.append(readouts.root);
  if (pulses.hint) side.append(pulses.hint);
  if (predict) view.append(predict.root);
  if (stepper) view.append(stepper.root);
  const letters = `${LEAST_TEXT}px ${getComputedStyle(section).fontFamily}`;
  place.settle(); // before there is more that is new, which a browser would lay out to tell where the picture is
  tools.prepend(...buttons);
  section.append(mark);
  putBeside(mark, section.querySelectorAll("h1, h2"));
  shareKeys(root);
  take(wanted);
  build();
  // A link opens a plot before the slide's font has been read, and axes are drawn once
  if (!document.fonts.check(letters)) {
    document.fonts.load(letters).then(() => root.isConnected && build(), console.error);
  }
  if (!pulses.take(given)) unknown.push(phrase("a pulse"));
  if (unknown.length) stage.tellOnce(phrase(OUTDATED, unknown.join(", ")));
  if (predict && !asked.has(figure) && !Object.keys(wishes).length) predict.ask();
  asked.add(figure);
  resized.observe(slide ?? section);
  document.addEventListener("visibilitychange", wake);
  dark.addEventListener("change", build);

  return {
    /** Show what another window shows: as if it had been done here. */
    be({ values: others = {}, held: hold = false, zoomed: range = null, said = null, pulses: list = [] }) {
      const moved = Object.entries({ ...defaults, ...others }).filter(([k, v]) => v !== values[k]);
      if (said !== null && said !== predict?.said()) return predict?.answer(said);
      if (moved.length) gesture();
      for (const [name, shown] of moved) apply(name, shown);
      if (moved.length) predict?.drop();
      pulses.take(list);
      if (hold !== held) holding.click();
      zoomed = range;
      sliders.show(values);
      return wake();
    },
    close() {
      delete image.chosenValues;
      delete image.liveAddress;
      stop();
      cancelAnimationFrame(pending);
      speech.close();
      ears.set(false);
      watch.disconnect();
      resized.disconnect();
      place.close();
      document.removeEventListener("visibilitychange", wake);
      dark.removeEventListener("change", build);
      drawing.remove();
      buttons.forEach((one) => one.remove());
      section.classList.remove("live-moved");
      mark.remove();
      root.remove();
    },
  };
}
