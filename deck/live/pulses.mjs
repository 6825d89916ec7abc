/**
 * Pulses that a click puts into a run: something added to a parameter for a time, or to a variable
 * at once. A marker stands under each; it can be dragged, moved by arrows, and removed.
 */
import { phrase } from "../../packages/brian2js/brian2js/page/words.mjs";
import { baseName, format, readUnit, shownUnit } from "../../packages/brian2js/brian2js/page/numbers.mjs";
import { element } from "../../packages/brian2js/brian2js/page/slider.mjs";
import { parts } from "./run.mjs";

/** A press so near to a marker is meant for it; a move as far makes a drag. In pixels. */
const NEAR = 6;
const KEYS = "ArrowLeft ArrowRight Delete Backspace Enter";

/** Which of the declared pulses a click on these axes gives: that of the neuron that they show. */
export function pulseOf(panel, info, spec) {
  const neurons = spec.lines
    .filter(({ kind }) => kind === "trace")
    .map(({ source }) => parts(source))
    .map(({ monitor, index }) => ({
      of: info.monitors[monitor].source,
      neuron: info.monitors[monitor].record[index],
    }));
  return Object.keys(panel.pulses ?? {}).find((name) => {
    const index = /\[(\d+)\]$/.exec(name)?.[1];
    const own = /^(\w+)\./.exec(name)?.[1];
    return neurons.some(({ of, neuron }) => (!own || own === of) && (!index || Number(index) === neuron));
  });
}

/** What a click does, for those who read. */
function told(info, name, { add, time }) {
  const unit = readUnit(shownUnit(info.parameters[baseName(name)]).unit);
  const size = `${add > 0 ? "+" : ""}${format(add)} ${unit}`.trim();
  const variable = baseName(name).split(".").at(-1);
  return time
    ? phrase("a pulse of {0} for {1} ms", size, format(time * 1e3))
    : `${variable} += ${format(add)} ${unit}`.trim();
}

/** Pulses as a link has them, "0@0.03,1@0.2": the number of the axes, and when (s). */
export const written = (list) => list.map(([axes, at]) => `${axes}@${at}`).join();

/** The pulses of such a text; null if it is none. */
export function read(text) {
  const list = text.split(",").map((one) => /^(\d+)@(\d*\.?\d+(?:e-\d+)?)$/.exec(one)?.slice(1).map(Number));
  return list.every(Boolean) ? list : null;
}

/**
 * The pulses of an open plot. changed(list): with what withPulses() takes, after each change. now(): the
 * time (s) of a simulation that runs on, whose picture is past: there a click gives a pulse at once.
 */
export function makePulses({ panel, info }, changed, now) {
  const declared = Object.entries(panel.pulses ?? {});
  let pulses = [];
  let panes = [];
  const size = (name) => shownUnit(info.parameters[baseName(name)]).size;
  const given = () => pulses.map(({ name, at }) => ({ name, at, ...panel.pulses[name] }));
  const tell = () => changed(given().map((one) => ({ ...one, add: one.add * size(one.name) })));
  const grid = info.dt;
  const onGrid = (at) => Number((Math.max(0, Math.round(at / grid)) * grid).toPrecision(9));
  const numberOf = (plot) => panes.findIndex((one) => one.plot === plot);

  function remove(pulse) {
    pulses = pulses.filter((one) => one !== pulse);
    pulse.marker.remove();
    tell();
  }

  function place({ plot, at, marker, time }) {
    const [from, to] = [plot.part(at), plot.part(at + time)];
    marker.hidden = to < 0 || from > 1;
    marker.style.left = `${from * plot.place.width}px`;
    marker.style.setProperty("--long", `${Math.max(0, to - from) * plot.place.width}px`);
    marker.setAttribute(
      "aria-label",
      phrase("Pulse at {0}: arrows move it, Delete removes it", format(at * plot.time)),
    );
  }

  function move(pulse, at) {
    if (panel.scroll) return; // what has been stays
    pulse.at = pulse.said = onGrid(at);
    place(pulse);
    tell();
  }

  /** said: when it is for the other windows; those of a simulation that runs on have times of their own. */
  function add(plot, pane, name, said) {
    const marker = element("button", { type: "button", class: "live-pulse", "data-keys": KEYS });
    const at = onGrid(panel.scroll ? now() : said);
    const pulse = { name, plot, at, said, marker, time: panel.pulses[name].time };
    let start = null;
    marker.addEventListener("pointerdown", (event) => {
      event.stopPropagation();
      marker.setPointerCapture(event.pointerId);
      start = { x: event.clientX, at: pulse.at, wide: pane.getBoundingClientRect().width, moved: false };
    });
    marker.addEventListener("pointermove", (event) => {
      if (!start) return;
      const by = event.clientX - start.x;
      start.moved ||= Math.abs(by) > NEAR;
      if (start.moved) move(pulse, start.at + pulse.plot.at(by / start.wide) - pulse.plot.at(0));
    });
    marker.addEventListener("pointerup", () => {
      if (start && !start.moved) remove(pulse);
      start = null;
    });
    marker.addEventListener("dblclick", (event) => event.stopPropagation());
    marker.addEventListener("keydown", ({ key }) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
      if (step) move(pulse, pulse.at + (step * (pulse.plot.at(1) - pulse.plot.at(0))) / 100);
      else if (KEYS.split(" ").includes(key)) remove(pulse);
    });
    pane.append(marker);
    pulses.push(pulse);
    place(pulse);
    tell();
  }

  return {
    /** For the side: what a click does. */
    hint: declared.length
      ? element("p", { class: "live-hint" }, phrase("Click on the plot: {0}", told(info, ...declared[0])))
      : null,
    /** A click on a plot at a time (s); whether it was for a pulse. A second one there takes it away. */
    clicked(plot, pane, at) {
      const name = pulseOf(panel, info, plot.spec);
      if (!name) return;
      const near = (NEAR / plot.place.width) * (plot.at(1) - plot.at(0));
      const there = pulses.find((one) => one.plot === plot && Math.abs(one.at - at) < near);
      if (there) remove(there);
      else add(plot, pane, name, onGrid(panel.scroll ? now() : at));
    },
    /** For the table: [{name, at, time, add}], in s and shown units. */
    given,
    /** For other windows and a link: [[number of the axes, time], ...]. */
    list: () => pulses.map(({ plot, said }) => [numberOf(plot), said]),
    /** Have these and no others; what there is no place for is left out. Returns whether all have one. */
    take(list) {
      const same = ([axes, at], pulse) => pulse.said === at && numberOf(pulse.plot) === axes;
      for (const pulse of pulses) if (!list.some((one) => same(one, pulse))) remove(pulse);
      return list.every((one) => {
        if (pulses.some((pulse) => same(one, pulse))) return true;
        const { plot, node } = panes[one[0]] ?? {};
        const name = plot && pulseOf(panel, info, plot.spec);
        if (name) add(plot, node, name, one[1]);
        return Boolean(name);
      });
    },
    /** The plots have been drawn anew, in these panes: [{plot, node}]. */
    rebuilt(made) {
      for (const pulse of pulses) {
        const k = panes.findIndex(({ plot }) => plot === pulse.plot);
        pulse.plot = made[k].plot;
        made[k].node.append(pulse.marker);
      }
      panes = made;
      pulses.forEach(place);
    },
    /** The axes have moved. */
    follow: () => pulses.forEach(place),
    clear() {
      for (const { marker } of pulses) marker.remove();
      pulses = [];
      tell();
    },
  };
}
