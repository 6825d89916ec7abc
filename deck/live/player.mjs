/**
 * The live part of a deck: each picture that has a simulation gets a button under it that puts the
 * running model in its place. Without this script, and in print, the picture is what there is.
 */
import "../../packages/brian2js/brian2js/page/language.js"; // before uPlot
import { save } from "../../packages/brian2js/brian2js/page/csv.mjs";
import {
  baseName,
  clean,
  explain,
  format,
  shownUnit,
} from "../../packages/brian2js/brian2js/page/numbers.mjs";
import { element } from "../../packages/brian2js/brian2js/page/slider.mjs";
import { makeSliders, shareKeys } from "./controls.mjs";
import { csvOf } from "./csv.mjs";
import { describe } from "./describe.mjs";
import { layout } from "./layout.mjs";
import { drawAxes } from "./plot.mjs";
import { rerun, runOn } from "./run.mjs";
import { drawTexts } from "./texts.mjs";
import { stateLink, stateOf } from "./links.mjs";

/** The smallest text on a slide, in its pixels. */
const LEAST_TEXT = 18;

/** Milliseconds without a change after which the picture is told in words. */
const QUIET = 600;

/** Give every picture of the document whose figure is in `figures` its button. */
export function start(figures) {
  // Overview and presenter's view show slides; in these the mouse reaches no button.
  if (["next", "overview", "presenter"].includes(document.body.dataset.bespokeView)) return;
  const wanted = stateOf(location);
  if (wanted && !Object.hasOwn(figures, wanted.figure))
    tellOnce(`This link is out of date: the deck has no live ${wanted.figure}.`);
  for (const image of document.querySelectorAll("img[data-figure]")) {
    const figure = figures[image.dataset.figure];
    if (!figure) continue;
    try {
      const stage = makeStage(image, figure);
      if (wanted?.figure === image.dataset.figure) stage.openAt(wanted.values);
    } catch (error) {
      console.error(error); // the picture stays
    }
  }
}

/** Tell something for some seconds, at the foot of the window. */
function tellOnce(text) {
  const note = element("div", { class: "live-told", role: "status" }, text);
  document.body.append(note);
  setTimeout(() => note.remove(), 10_000);
}

/** The button of one picture, and what it opens. */
function makeStage(image, figure) {
  const section = image.closest("section");
  const tools = element("div", { class: "live-tools" });
  const button = element("button", { type: "button", class: "live-open", "aria-expanded": "false" });
  const say = (text) => (button.textContent = text);
  let show = null;

  const open = (values) => {
    show = play(image, figure, tools, values);
    image.classList.add("live-behind");
    button.setAttribute("aria-expanded", "true");
    say("\u25a0 Picture");
  };
  const close = () => {
    show.close();
    show = null;
    image.classList.remove("live-behind");
    button.setAttribute("aria-expanded", "false");
    say("\u25b6 Run it live");
  };
  const toggle = () => {
    try {
      if (show) close();
      else open();
    } catch (error) {
      console.error(error);
      tools.remove(); // the picture stays
    }
  };
  say("\u25b6 Run it live");
  button.addEventListener("click", toggle);
  image.addEventListener("click", () => show || toggle());
  image.classList.add("live-picture");
  tools.append(button);
  shareKeys(tools);
  section.append(tools);
  return { openAt: open };
}

/** Divide what a link asks for: values of sliders that there are, and the names of all else. */
function sift(asked, controls) {
  const good = Object.entries(asked).filter(
    ([name, value]) => Object.hasOwn(controls, name) && Number.isFinite(value),
  );
  return [
    Object.fromEntries(good),
    Object.keys(asked).filter((name) => !good.some(([known]) => known === name)),
  ];
}

/** A part of the picture, box [left, top, width, height] of its size, shown in a place of the live plot. */
function partOf(image, [left, top, width], size, place) {
  const k = place.width / width;
  const copy = element("img", { src: image.src, alt: "" });
  copy.style.cssText = `left:${-left * k}px;top:${-top * k}px;width:${size[0] * k}px;height:${size[1] * k}px`;
  copy.style.filter = getComputedStyle(image).filter;
  const frame = element("div", { class: "live-still" }, copy);
  frame.style.cssText = `left:${place.left}px;top:${place.top}px;width:${place.width}px;height:${place.height}px`;
  return frame;
}

/** Open the live plot over the picture; `tools` takes its buttons. Return what closes it. */
function play(image, figure, tools, asked = {}) {
  const { info, panel } = figure;
  const [wanted, unknown] = sift(asked, panel.controls);
  const section = image.closest("section");
  const frame = image.parentElement.tagName === "P" ? image.parentElement : image;
  const title = section.querySelector("h1, h2")?.textContent ?? info.name;

  const plots = element("div", { class: "live-plots", role: "img", "aria-label": image.alt || title });
  const message = element("div", { class: "live-message", role: "alert" });
  const said = element("div", { class: "live-said", "aria-live": "polite" });
  const sizes = Object.fromEntries(
    Object.keys(panel.controls).map((name) => [name, shownUnit(info.parameters[baseName(name)]).size]),
  );
  const sliders = makeSliders(panel.controls, info.parameters, change);
  const side = element("div", { class: "live-side" }, sliders.root);
  const root = element(
    "div",
    { class: "live", role: "group", "aria-label": `Live: ${title}` },
    plots,
    side,
    message,
    said,
  );
  root.style.cssText = `left:${2 * Math.round(frame.offsetLeft / 2)}px;top:${2 * Math.round(frame.offsetTop / 2)}px;width:${frame.offsetWidth}px;height:${frame.offsetHeight}px`;

  const runner = panel.scroll ? runOn(figure, panel.scroll) : rerun(figure);
  if (figure.curves) Object.assign(runner.record, figure.curves(runner.record));
  const shownOf = (name) => clean([].concat(runner.get(name))[0] / sizes[name]);
  const defaults = Object.fromEntries(Object.keys(panel.controls).map((name) => [name, shownOf(name)]));
  const values = { ...defaults };
  const wrong = {};
  let stale = true; // the picture is not that of the values
  let fresh = true; // the run has to begin anew
  let paused = matchMedia("(prefers-reduced-motion: reduce)").matches;
  let request = 0;
  let saying = 0;
  let drawn = [];
  let stills = [];

  /** What the sliders have changed. */
  const changed = () => Object.entries(values).filter(([name, value]) => value !== defaults[name]);
  // For the script that is taken home: {name: [value, unit]}
  image.chosenValues = () =>
    Object.fromEntries(
      changed().map(([name, value]) => [name, [value, shownUnit(info.parameters[baseName(name)]).unit]]),
    );

  /** The address that opens the plot as it is now; a reload asks for it, too. */
  image.liveAddress = () => stateLink(location, image.dataset.figure, Object.fromEntries(changed()));

  /** Whether a value counts from the next beginning only: a time step, an initial value. */
  const atReset = (name) => info.parameters[baseName(name)].kind !== "parameter";

  /** One value, as a lecturer has chosen it. */
  function apply(name, shown) {
    if (atReset(name) && shown !== values[name]) fresh = true;
    values[name] = shown;
    try {
      const { unit } = shownUnit(info.parameters[baseName(name)]);
      if (shown < 0 && /s$/.test(unit)) {
        throw new Error(`${name} = ${shown * sizes[name]}: a time cannot be negative`);
      }
      runner.set(name, shown * sizes[name]);
      delete wrong[name];
    } catch (error) {
      wrong[name] = error.message;
    }
    stale = true;
  }

  function change(name, shown) {
    apply(name, shown);
    if (runner.diverged()) fresh = true;
    mark(null);
    wake();
  }

  /** Take the figure's own values, and these instead of some of them. */
  function take(chosen) {
    if (chosen === defaults || runner.diverged()) fresh = true;
    for (const [name, shown] of Object.entries({ ...defaults, ...chosen })) apply(name, shown);
    sliders.show(values);
    wake();
  }

  function frameOf(now) {
    request = 0;
    if (!visible()) return runner.rest?.();
    let more = false;
    const refused = Object.values(wrong)[0];
    try {
      if (refused) throw new Error(refused);
      if (fresh || stale) sayLater();
      if (fresh || (stale && !panel.scroll)) runner.restart();
      stale = fresh = false;
      if (!(panel.scroll && paused)) more = runner.frame(now);
      const gone = runner.diverged();
      tell(gone && `The simulation diverged: ${gone}. Take smaller values, longer time constants or Reset.`);
    } catch (error) {
      more = false;
      tell(explain(error.message, panel.controls, info.parameters));
    }
    if (!refused) {
      draw();
      const off = drawn.map(({ plot }) => plot.beyond()).find((value) => value !== null);
      if (off !== undefined && !message.textContent) {
        tell(`The curve has left the picture: it reaches ${format(off)}. No neuron does that.`);
      }
    }
    if (!panel.scroll) root.setAttribute("aria-busy", String(more)); // half of a run is drawn
    if (more) wake();
    return undefined;
  }

  function wake() {
    if (!request) request = requestAnimationFrame(frameOf);
  }

  /** Say what is drawn when no more is changed: each move of a slider would be too much. */
  function sayLater() {
    clearTimeout(saying);
    saying = setTimeout(() => {
      if (request && !panel.scroll) return sayLater(); // half of a run is drawn
      const words = message.textContent || describe(panel, runner.record, runner.range());
      said.textContent = words;
      plots.setAttribute("aria-label", `${title}: ${words}`);
      return undefined;
    }, QUIET);
  }

  function tell(text) {
    if (message.textContent !== (text || "")) message.textContent = text || "";
    plots.classList.toggle("live-wrong", Boolean(text));
  }

  const slide = section.closest("svg[data-marpit-svg]");
  /** Whether the slide is the one that is shown: Marp marks it among its slides. */
  function visible() {
    if (document.hidden) return false;
    const marked = slide?.closest(".bespoke-marp-parent");
    return !marked || slide.classList.contains("bespoke-marp-active");
  }

  function draw() {
    runner.record.refresh?.();
    for (const { plot, texts, spec } of drawn) {
      plot.update(runner.record, spec.scrolls ? runner.range() : undefined);
      texts.update(runner.record, plot);
    }
  }

  /** Place everything anew: when opened, and when the window's size has changed. */
  function build() {
    drawn.forEach(({ plot, texts }) => (plot.remove(), texts.remove()));
    stills.forEach((still) => still.remove());
    const style = getComputedStyle(root);
    const known = {};
    const colour = (text) =>
      (known[text] ??= /^var\((--[\w-]+)\)$/.test(text) ? style.getPropertyValue(RegExp.$1).trim() : text);
    const sharp = section.getBoundingClientRect().width / section.offsetWidth || 1;
    const font = { family: style.fontFamily, least: LEAST_TEXT };
    const places = layout(panel, root.clientWidth, root.clientHeight, Object.keys(panel.controls).length);
    const { left, top, width, height } = places.sliders;
    side.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
    side.style.setProperty("--across", places.across);
    stills = places.pictures.map((place, i) => partOf(image, panel.pictures[i], panel.size, place));
    plots.prepend(...stills);
    drawn = panel.axes.map((spec, i) => {
      const place = { ...places.axes[i], k: places.k, sharp };
      return {
        spec,
        plot: drawAxes(plots, spec, place, colour, font),
        texts: drawTexts(plots, spec, place, colour, LEAST_TEXT),
      };
    });
    wake();
  }

  const buttons = makeTools();
  function makeTools() {
    const tool = (text, act, attributes = {}) => {
      const made = element("button", { type: "button", ...attributes }, text);
      made.addEventListener("click", () => act(made));
      return made;
    };
    const pause = tool(paused ? "Run on" : "Pause", (self) => {
      paused = !paused;
      self.textContent = paused ? "Run on" : "Pause";
      runner.rest?.();
      wake();
    });
    const link = element("a", { href: "#", class: "live-link" }, "Link");
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const address = image.liveAddress();
      link.href = address;
      history.replaceState(history.state, "", address);
      const done = () => (link.textContent = "Link copied");
      const otherwise = () => (link.textContent = "Link is in the address bar");
      if (navigator.clipboard) navigator.clipboard.writeText(address).then(done, otherwise);
      else otherwise();
      setTimeout(() => (link.textContent = "Link"), 2500);
    });
    const reset = tool("Reset", () => (mark(null), take(defaults)));
    const csv = tool("CSV", () => save(`${info.name}.csv`, csvOf(figure, runner.record, values)));
    return [...(panel.scroll ? [pause] : []), reset, link, csv];
  }

  const presets = Object.entries(panel.presets).map(([name, chosen]) => {
    const made = element("button", { type: "button", "aria-pressed": "false" }, name);
    made.addEventListener("click", () => (take(chosen), mark(made)));
    return made;
  });
  function mark(pressed) {
    presets.forEach((one) => one.setAttribute("aria-pressed", String(one === pressed)));
  }
  if (presets.length) {
    side.append(
      element("div", { class: "live-presets", role: "group", "aria-label": "Presets" }, ...presets),
    );
  }

  const watch = new MutationObserver(wake);
  if (slide) watch.observe(slide, { attributeFilter: ["class"] });
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const resized = new ResizeObserver(() => {
    cancelAnimationFrame(pending);
    pending = requestAnimationFrame(build);
  });
  let pending = 0;

  if (unknown.length) {
    tellOnce(`This link is out of date: ${unknown.join(", ")} could not be set, all else is as it says.`);
  }
  tools.prepend(...buttons);
  shareKeys(side);
  section.append(root);
  take(wanted);
  sliders.show(values);
  build();
  resized.observe(slide ?? section);
  document.addEventListener("visibilitychange", wake);
  dark.addEventListener("change", build);

  return {
    close() {
      delete image.chosenValues;
      delete image.liveAddress;
      cancelAnimationFrame(request);
      cancelAnimationFrame(pending);
      clearTimeout(saying);
      watch.disconnect();
      resized.disconnect();
      document.removeEventListener("visibilitychange", wake);
      dark.removeEventListener("change", build);
      drawn.forEach(({ plot, texts }) => (plot.remove(), texts.remove()));
      buttons.forEach((one) => one.remove());
      root.remove();
    },
  };
}
