/**
 * The plots: a panel for each variable of a state monitor, each spike monitor and each rate monitor.
 *
 * All panels over time show the same span; dragging over one zooms them all, a double click or 0
 * shows the whole run again.
 */
import { runEnds, css, raster } from "./marks.mjs";
import { clean, format, roundUp } from "./numbers.mjs";
import { element } from "./slider.mjs";
import { curves, limits, means, place, timeUnit } from "./table.mjs";

/** So many curves in one panel can be told apart. */
const CURVES = 5;
/** What there is to plot: one entry for each panel. */
export function panelsOf(info) {
  return Object.entries(info.monitors).flatMap(
    /** @returns {object[]} */ ([monitor, said]) => {
      const { kind, source, variables, record, size } = said;
      if (kind === "state") {
        return Object.entries(variables).map(([variable, unit]) => ({
          monitor,
          kind,
          source,
          variable,
          unit,
          record,
          rows: spread(record.length),
        }));
      }
      return [{ monitor, kind: kind === "spikes" ? "raster" : kind, source, size }];
    },
  );
}

/** Up to CURVES places of a list, from its first to its last. */
function spread(length) {
  const count = Math.min(length, CURVES);
  return Array.from({ length: count }, (_, k) => Math.round((k * (length - 1)) / Math.max(1, count - 1)));
}

/** The rows of state monitors that the panels show, as the worker wants them. */
export const rowsOf = (panels) =>
  Object.fromEntries(
    panels.filter((p) => p.kind === "state").map((p) => [`${p.monitor}.${p.variable}`, p.rows]),
  );

/**
 * A panel: {root, spec, draw(data, run), redraw()}.
 *
 * view: {from, to, whole} in seconds, shared by all panels. asked: {zoom([from, to] | null), rows(),
 * csv(spec), point(t | null)}: what the reader wants.
 */
export function makePanel(spec, view, asked) {
  const { kind } = spec;
  const overTime = kind !== "counts";
  const names = () => spec.rows.map((row) => spec.record[row]);
  const title =
    kind === "state"
      ? spec.variable
      : { raster: "spikes", rate: "rate", counts: "spikes of each neuron" }[kind];
  const heading = element("h2", {}, element("span", {}, title), ` of ${spec.source}`);
  const legend = element("span", { class: "legend" });
  const reading = element("span", { class: "reading", "aria-hidden": "true" });
  const save = element(
    "button",
    { type: "button", class: "quiet", "aria-label": `CSV of ${spec.monitor}: ${title}` },
    "CSV",
  );
  save.addEventListener("click", () => asked.csv(spec));
  const host = element("div", { class: "plot", role: "img", tabindex: "0", "aria-label": title });
  const head = element("div", { class: "head" }, heading, legend, reading, save);
  const root = element("section", { class: `panel ${kind}` }, head, host);
  if (kind === "raster" && spec.size <= 3) root.classList.add("low");
  if (kind === "state" && spec.record.length > CURVES) head.insertBefore(chooser(), reading);

  let data = null;
  let duration = 0;
  let y = [0, 1];
  let shown = { unit: "", size: 1 };
  /** @type {{columns?: object}} */
  const kept = {};
  let plot = null;

  /** Which of many recorded neurons are drawn. */
  function chooser() {
    const field = element("input", {
      type: "text",
      inputmode: "numeric",
      value: names().join(", "),
      "aria-label": `${title} of ${spec.source}: indices to draw, of ${spec.record.length}`,
    });
    field.addEventListener("change", () => {
      const wanted = field.value
        .split(/[\s,;]+/)
        .filter(Boolean)
        .map((text) => spec.record.indexOf(Number(text)));
      const known = [...new Set(wanted.filter((row) => row >= 0))].slice(0, 3 * CURVES);
      if (known.length) spec.rows = known;
      field.value = names().join(", ");
      asked.rows();
    });
    return element(
      "label",
      { class: "chooser" },
      "indices ",
      field,
      ` of ${spec.record.length.toLocaleString("en")}`,
    );
  }

  const colour = (k) => css(`--trace-${(k % CURVES) + 1}`);

  function build() {
    plot?.destroy();
    const time = overTime ? timeUnit(view.whole) : null;
    const axis = (label, more) => ({
      stroke: () => css("--muted"),
      font: `13px ${css("--font")}`,
      labelFont: `13px ${css("--font")}`,
      label,
      grid: { stroke: () => css("--grid"), width: 1 },
      ticks: { show: false },
      ...more,
    });
    const count = kind === "state" ? spec.rows.length : kind === "raster" ? 0 : 1;
    const line = (k) => ({
      stroke: () => colour(k),
      width: 1.5,
      points: { show: kind === "counts" && spec.size <= 200 },
      ...(kind === "rate" && { fill: () => `${colour(0)}22` }),
    });
    const label = {
      state: () => spec.variable + (shown.unit && ` (${shown.unit})`),
      rate: () => "rate (Hz)",
      raster: () => "neuron",
      counts: () => "spikes",
    }[kind];
    plot = new uPlot(
      {
        width: Math.max(50, host.clientWidth),
        height: Math.max(50, host.clientHeight),
        padding: [8, 22, 0, 0],
        pxAlign: 0,
        legend: { show: false },
        scales: {
          x: {
            time: false,
            range: () =>
              overTime ? [view.from / time.size, view.to / time.size] : [0, Math.max(1, spec.size - 1)],
          },
          y: { range: () => /** @type {[number, number]} */ (y) },
        },
        axes: [
          axis(overTime ? `time (${time.unit})` : "neuron", {
            size: 26,
            labelSize: 20,
            labelGap: 0,
            values: (_u, splits) => splits.map(short),
          }),
          axis(label, {
            size: host.clientWidth < 500 ? 44 : 52,
            labelSize: 20,
            labelGap: 0,
            space: 28,
            ...(kind === "raster" && { splits: neurons }),
            values: (_u, splits) =>
              splits.map((v) => (Number.isInteger(v) || kind !== "raster" ? short(v) : "")),
          }),
        ],
        series: [{}, ...Array.from({ length: Math.max(1, count) }, (_, k) => line(k))],
        hooks: {
          drawAxes: [(u) => overTime && runEnds(u, view)],
          draw: [marks],
          setSelect: [selected],
          setCursor: [pointed],
        },
        cursor: {
          sync: overTime ? { key: "time", scales: ["x", null] } : undefined,
          y: false,
          points: { show: false },
          drag: { x: overTime, y: false, setScale: false },
          bind: { dblclick: () => () => (asked.zoom(null), null) },
        },
      },
      [[], ...Array.from({ length: Math.max(1, count) }, () => [])],
      host,
    );
    kept.columns = undefined;
  }

  /** Ticks at whole numbers of neurons. */
  function neurons() {
    if (spec.size <= 6) return Array.from({ length: spec.size }, (_, k) => k);
    const step = Math.max(1, roundUp(spec.size / 5));
    return Array.from({ length: Math.ceil(spec.size / step) }, (_, k) => k * step);
  }

  function selected(u) {
    if (u.select.width < 4) return;
    const { size } = timeUnit(view.whole);
    const ends = [u.select.left, u.select.left + u.select.width].map((left) => u.posToVal(left, "x") * size);
    u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
    asked.zoom(ends);
  }

  /** Spikes, drawn over the empty axes. */
  function marks(u) {
    if (kind === "raster" && data) raster(u, data, spec.size, view);
  }

  function pointed(u) {
    const { left } = u.cursor;
    if (!data || !overTime || left === undefined || left < 0) reading.textContent = "";
    else {
      const { unit, size } = timeUnit(view.whole);
      const t = u.posToVal(left, "x");
      let said = `${format(t)} ${unit}`;
      if (kind === "state" && data.t.length) {
        const at = place(data.t, t * size);
        said += `: ${data[spec.variable].map((row) => format(row[at] / shown.size)).join(", ")} ${shown.unit}`;
      }
      reading.textContent = said;
    }
  }

  /** Tell in words what the picture shows. */
  function describe(values) {
    const { unit, size } = timeUnit(view.whole);
    const time = `${format(view.from / size)} to ${format(view.to / size)} ${unit}`;
    if (kind === "raster") {
      const n = data.t.length.toLocaleString("en");
      const hertz = duration > 0 ? `, ${format(data.t.length / spec.size / duration)} Hz per neuron` : "";
      legend.textContent = `${n} ${data.t.length === 1 ? "spike" : "spikes"}${hertz}`;
      host.setAttribute(
        "aria-label",
        `Spikes of ${spec.source}, ${spec.size} neurons, ${time}: ${legend.textContent}`,
      );
    } else if (kind === "state") {
      legend.replaceChildren(
        ...names().map((index, k) => {
          const swatch = element("i");
          swatch.style.setProperty("background", colour(k));
          return element("span", {}, swatch, spec.record.length > 1 ? String(index) : "");
        }),
      );
      legend.hidden = spec.record.length === 1;
      const [low, high] = values.length
        ? [Math.min(...values.map(least)), Math.max(...values.map(most))]
        : [0, 0];
      host.setAttribute(
        "aria-label",
        `${spec.variable} of ${spec.source}, index ${names().join(", ")}, ${time}: ${format(low)} to ${format(high)} ${shown.unit}`.trim(),
      );
    } else {
      const [, top] = y;
      host.setAttribute(
        "aria-label",
        `${title} of ${spec.source}${overTime ? `, ${time}` : ""}: 0 to ${format(top / 1.06)}${kind === "rate" ? " Hz" : ""}`,
      );
    }
  }

  /** What uPlot draws: columns of numbers, in the units that are shown. */
  const tables = {
    state() {
      const rows = data[spec.variable];
      const width = Math.max(50, Math.round(plot.bbox.width));
      const made = curves(data.t, rows, spec.unit, view, width, kept);
      shown = made.unit;
      return made.table;
    },
    rate() {
      const { table, steps, dt } = means(data, view);
      const { unit, size } = timeUnit(view.whole);
      legend.textContent = steps > 1 ? `means over ${format(clean((steps * dt) / size))} ${unit}` : "";
      return table;
    },
    counts: () => [Array.from(data.count, (_, k) => k), Array.from(data.count)],
    raster: () => [
      [0, 1],
      [null, null],
    ],
  };

  function redraw() {
    if (!data || !host.clientWidth) return;
    if (!plot || plot.series.length !== 1 + Math.max(1, kind === "state" ? spec.rows.length : 1)) build();
    const table = tables[kind]();
    y = kind === "raster" ? [-0.5, spec.size - 0.5] : limits(table.slice(1), kind !== "state");
    plot.setData(table);
    describe(table.slice(1));
  }

  host.addEventListener("keydown", (event) => {
    const { from, to, whole } = view;
    const width = to - from;
    const moves = {
      "+": [from + width / 4, to - width / 4],
      "-": [from - width / 2, to + width / 2],
      ArrowLeft: [from - width / 4, to - width / 4],
      ArrowRight: [from + width / 4, to + width / 4],
      0: [0, whole],
    };
    if (!overTime || !(event.key in moves) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    asked.zoom(moves[event.key]);
  });
  new ResizeObserver(() => {
    if (plot && host.clientWidth) plot.setSize({ width: host.clientWidth, height: host.clientHeight });
    redraw();
  }).observe(host);

  return {
    root,
    spec,
    /** Show what has been recorded in so many seconds. */
    draw(recorded, seconds) {
      data = recorded[spec.monitor] ?? null;
      duration = seconds;
      redraw();
    },
    redraw,
    /** Begin anew: colours or the unit of time have changed. */
    rebuild() {
      plot?.destroy();
      plot = null;
      redraw();
    },
  };
}

const least = (values) => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values) => values.reduce((a, b) => Math.max(a, b), -Infinity);

/** A number on an axis: short, with a true minus sign. */
function short(v) {
  const size = Math.abs(v);
  const text = size && (size >= 1e5 || size < 1e-3) ? v.toExponential(1) : String(clean(v));
  return text.replace("-", "\u2212");
}
