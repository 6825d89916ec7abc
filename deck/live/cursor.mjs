/**
 * The pointer over the plots: values under it, and a drag along time that zooms all of them.
 *
 * With the keyboard: arrows move the line, + and - zoom about it, 0 shows everything again, Enter is
 * a click there.
 */
import { format } from "../../packages/brian2js/brian2js/page/numbers.mjs";
import { element } from "../../packages/brian2js/brian2js/page/slider.mjs";

/** Pixels of the window that make a drag. */
const DRAG = 6;
const KEYS = "ArrowLeft ArrowRight Home End + - 0 Enter";

/**
 * Lay a pane over each plot, in `host`.
 *
 * plots: as drawAxes returns them. zoom(range): called with [from, to] in seconds, null for all.
 * clicked(plot, node, seconds): a click on a plot over time, in its pane. dragged(plot, x, y): the
 * dot of a map is wanted there, in the units of its axes.
 *
 * Returns {root, panes: [{plot, node}], refresh()}: the values once more, after a new run.
 */
export function makeCursor(plots, { zoom, clicked, dragged }) {
  const root = element("div", { class: "live-over" });
  const panes = plots.map((plot) => makePane(plot));
  const inTime = panes.filter(({ plot }) => plot.overTime);
  let at = null; // where the line is: {value, among: the panes that have it}
  let from = null; // where a drag has begun: {pane, part}

  function makePane(plot) {
    const { left, top, width, height } = plot.place;
    const line = element("div", { class: "live-line", hidden: "" });
    const select = element("div", { class: "live-select", hidden: "" });
    const words = element("div", { class: "live-values", hidden: "" });
    const node = element("div", { class: "live-pane" }, select, line, words);
    node.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
    root.append(node);
    return { plot, node, line, select, words };
  }

  const partOf = ({ node }, event) => {
    const { left, width } = node.getBoundingClientRect();
    return Math.max(0, Math.min(1, (event.clientX - left) / width));
  };

  function show(pane, value) {
    at = value === null ? null : { value, among: pane.plot.overTime ? inTime : [pane], pane };
    for (const one of panes) {
      const here = at?.among.includes(one);
      one.line.hidden = one.words.hidden = !here;
      if (here) tell(one);
    }
  }

  function tell({ plot, node, line, words }) {
    const part = plot.part(at.value);
    const { width } = plot.place;
    line.style.transform = `translateX(${part * width}px)`;
    const scale = plot.time;
    const first = element("span", {}, `${format(at.value * scale)}:`);
    const values = plot.values(at.value).map(({ value, colour }) => {
      const made = element("span", {}, format(value));
      made.style.color = colour;
      return made;
    });
    words.replaceChildren(...(at.pane.plot === plot ? [first] : []), ...values);
    words.classList.toggle("live-left", part > 0.6);
    words.style.transform =
      part > 0.6 ? `translateX(${part * width - width}px)` : `translateX(${part * width}px)`;
    if (node === inTime[0]?.node) {
      node.setAttribute("aria-valuenow", String(at.value * scale));
      const all = inTime.flatMap((one) => one.plot.values(at.value));
      const said = all.map(({ name, value }) => `${name} = ${format(value)}`);
      node.setAttribute("aria-valuetext", [`t = ${format(at.value * scale)}`, ...said].join(", "));
    }
  }

  function selected(pane, part) {
    const [low, high] = [Math.min(from.part, part), Math.max(from.part, part)];
    for (const { select } of inTime) {
      select.hidden = false;
      select.style.left = `${100 * low}%`;
      select.style.width = `${100 * (high - low)}%`;
    }
    return [pane.plot.at(low), pane.plot.at(high)];
  }

  function listen(pane) {
    const { node, plot } = pane;
    const drop = () => {
      from = null;
      for (const { select } of inTime) select.hidden = true;
    };
    node.addEventListener("pointermove", (event) => {
      const part = partOf(pane, event);
      show(pane, plot.at(part));
      if (from && Math.abs(event.clientX - from.x) > DRAG) selected(pane, part);
    });
    node.addEventListener("pointerleave", () => from || show(pane, null));
    node.addEventListener("pointerdown", (event) => {
      if (!plot.overTime || event.button) return;
      node.setPointerCapture(event.pointerId);
      from = { part: partOf(pane, event), x: event.clientX };
    });
    node.addEventListener("pointerup", (event) => {
      if (!from) return;
      const part = partOf(pane, event);
      if (Math.abs(event.clientX - from.x) > DRAG) zoom(selected(pane, part));
      else clicked(plot, node, plot.at(part));
      drop();
    });
    node.addEventListener("pointercancel", drop);
    node.addEventListener("dblclick", () => plot.overTime && zoom(null));
  }

  /** The first pane over time takes the keyboard for all of them. */
  function listenToKeys(pane) {
    const { node, plot } = pane;
    const scale = plot.time;
    const [low, high] = plot.limits().x;
    const attributes = {
      role: "slider",
      tabindex: "0",
      "aria-label": "Values at a time",
      "aria-valuemin": low,
      "aria-valuemax": high,
      "aria-valuenow": low,
      "data-keys": KEYS,
    };
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.addEventListener("focus", () => show(pane, at?.value ?? plot.at(0.5)));
    node.addEventListener("blur", () => show(pane, null));
    node.addEventListener("keydown", ({ key, target }) => {
      if (target !== node || !KEYS.split(" ").includes(key)) return;
      const [start, end] = plot.limits().x.map((x) => x / scale);
      const value = at?.value ?? plot.at(0.5);
      const steps = { ArrowLeft: -0.01, ArrowRight: 0.01, Home: -1, End: 1 };
      if (key in steps) show(pane, Math.max(start, Math.min(end, value + steps[key] * (end - start))));
      else if (key === "0") zoom(null);
      else if (key === "Enter") clicked(plot, node, value);
      else {
        const half = ((end - start) / 2) * (key === "+" ? 0.5 : 2);
        zoom([value - half, value + half]);
      }
    });
  }

  /** A map's dot goes where it is pressed, and with the finger. */
  function listenToDrags({ node, plot }) {
    let down = false;
    const go = ({ clientX, clientY }) => {
      const { left, top, width, height } = node.getBoundingClientRect();
      const [over, up] = [(clientX - left) / width, (clientY - top) / height];
      dragged(plot, plot.at(over), plot.up(up));
    };
    node.classList.add("live-map");
    node.addEventListener("pointerdown", (event) => {
      down = true;
      node.setPointerCapture(event.pointerId);
      go(event);
    });
    node.addEventListener("pointermove", (event) => down && go(event));
    for (const end of ["pointerup", "pointercancel"]) node.addEventListener(end, () => (down = false));
  }

  for (const pane of panes) {
    if (pane.plot.spec.drags.length) listenToDrags(pane);
    else listen(pane);
  }
  if (inTime.length) listenToKeys(inTime[0]);
  return {
    root,
    panes,
    refresh() {
      if (at) for (const pane of at.among) tell(pane);
    },
  };
}
