/** All that is drawn of a figure: its axes with their texts, and the parts that stay a picture. */
import { element } from "../../packages/brian2js/brian2js/page/slider.mjs";
import { drawAxes } from "./plot.mjs";
import { drawTexts } from "./texts.mjs";

/**
 * A part of the picture, box [left, top, width, height] of its size, shown in a place of the live plot.
 * filter: what a dark theme does to it.
 */
function partOf(image, [left, top, width, height], size, place, filter) {
  const [k, l] = [place.width / width, place.height / height];
  const copy = element("img", { src: image.src, alt: "" });
  copy.style.cssText = `left:${-left * k}px;top:${-top * l}px;width:${size[0] * k}px;height:${size[1] * l}px`;
  copy.style.filter = filter;
  const frame = element("div", { class: "live-still" }, copy);
  frame.style.cssText = `left:${place.left}px;top:${place.top}px;width:${place.width}px;height:${place.height}px`;
  return frame;
}

/** The drawing of `image`, whose figure is `panel`, in `host`. */
export function makeDrawing(host, image, panel) {
  const section = image.closest("section");
  const used = new Set(["var(--ink)", ...(JSON.stringify(panel).match(/var\(--[\w-]+\)/g) ?? [])]);
  let axes = [];
  let stills = [];
  let before = null;
  let drawn = null; // the record that is seen

  function remove() {
    for (const { plot, texts } of axes) {
      plot.remove();
      texts.remove();
    }
    for (const still of stills) still.remove();
  }

  return {
    remove,
    get plots() {
      return axes.map(({ plot }) => plot);
    },
    /** Draw all anew; places: as layout() gives them. sharp: pixels of the screen for one of the host. */
    build(places, sharp, leastText) {
      remove();
      drawn = null;
      const style = getComputedStyle(section);
      const known = {};
      const colour = (text) =>
        (known[text] ??= /^var\((--[\w-]+)\)$/.test(text) ? style.getPropertyValue(RegExp.$1).trim() : text);
      used.forEach(colour); // before there is anything new, for which the browser would style all anew
      const font = { family: style.fontFamily, least: leastText };
      // A map keeps its colours also where the rest of its figure is turned over (theme-dark.css)
      const own = getComputedStyle(image);
      const rest =
        image.dataset.scale === undefined ? own.filter : own.getPropertyValue("--figure") || "none";
      stills = places.pictures.map((where, i) => partOf(image, panel.pictures[i], panel.size, where, rest));
      panel.axes.forEach(({ drags, box }, i) => {
        if (drags.length) stills.push(partOf(image, box, panel.size, places.axes[i], own.filter));
      });
      host.prepend(...stills);
      axes = panel.axes.map((spec, i) => {
        const where = { ...places.axes[i], k: places.k, sharp };
        const plot = drawAxes(host, spec, where, colour, font);
        plot.compare(before);
        return { plot, texts: drawTexts(host, spec, where, colour, leastText) };
      });
    },
    /** The run before, drawn pale; null for none. */
    compare(ghost) {
      before = ghost;
      for (const { plot } of axes) plot.compare(ghost);
    },
    /** Let the axes, which only widen while a slider moves, fit what is shown. */
    fit() {
      for (const { plot } of axes) plot.fit();
    },
    /**
     * Draw what is recorded. window: [from, to] of a simulation that runs on; zoomed: of all plots over time.
     * anew: whether a parameter has changed. until: the end of what there is of a run.
     */
    update(record, window, zoomed, anew, until) {
      for (const { plot } of axes) {
        plot.update(record, plot.overTime ? (zoomed ?? window) : undefined, anew, window, until);
      }
      drawn = record;
    },
    /** Let the page's texts follow what is drawn; apart, for a browser takes its time for them. */
    label() {
      if (drawn) for (const { plot, texts } of axes) texts.update(drawn, plot);
    },
    /** The value that is far out of the picture, or undefined. */
    beyond: () => axes.map(({ plot }) => plot.beyond()).find((value) => value !== null),
  };
}
