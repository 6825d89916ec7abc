/**
 * One pair of axes of a figure, drawn where Matplotlib drew it: same limits, ticks, labels, colours and
 * line widths, with the curves of the moment.
 *
 * Two canvases in the pixels of the screen, so that all is sharp at every window size: what stands,
 * and over it what each run draws anew.
 */
import { element } from "../../packages/brian2js/brian2js/page/slider.mjs";
import { makeFrame, makeSettled } from "./axes.mjs";
import { drawPale } from "./pale.mjs";
import { binned, drawRate, makeRaster } from "./population.mjs";
import { makeTrace, polyline, uprights } from "./trace.mjs";

/** Room around the axes for tick labels, in pixels of the slide: top, right, bottom, left. */
const ROOM = { top: 14, right: 44, bottom: 40, left: 74 };

/** A curve that leaves the picture by so many of its heights shows nothing of a neuron. */
const FAR = 100;

/** The width of a letter, as a part of the size of the text. */
const LETTER = 0.52;
/**
 * Put the axes of `spec` into `host` at `place` and return what redraws and removes them.
 *
 * place: {left, top, width, height} of the axes in `host`, {k} pixels of the slide for one of the
 * figure, {sharp} pixels of the screen for one of the slide. colour: turns a colour of the figure
 * into one of the theme. font: a family and the smallest size.
 */
export function drawAxes(host, spec, place, colour, font) {
  const { k } = place;
  const dots = place.sharp * devicePixelRatio;
  const traces = spec.lines.filter((line) => line.kind === "trace");
  const curves = spec.lines.filter((line) => line.kind === "curve");
  let record;
  let ghost = null;
  let shown = null; // the ghost that is drawn
  let beyond = null;
  let x = spec.x.limits;
  let y = spec.y.limits;
  const settled = makeSettled(y);
  let shift = 0;
  let run = 0; // whose spikes are drawn
  let bins = [];
  /** What of the x axis is a second; null if it is not time. */
  const timed = [...traces, ...spec.rates].map(({ scale }) => scale[0]);
  const time = [...timed, ...[...spec.events, ...spec.rasters].map(({ scale }) => scale)][0] ?? null;
  /** Whether a run draws something, and not only its parameters. */
  const lively = time !== null || spec.orbits.length > 0 || spec.sweeps.length > 0;

  const text = Math.max(font.least, spec.tickSize * k);
  const words = Math.max(...spec.y.words.flatMap((word) => word.split("\n")).map((line) => line.length), 0);
  const room = { ...ROOM, left: Math.max(ROOM.left, words * LETTER * text + 12) };

  const px = (size) => Math.max(1, Math.round(size * dots));
  const root = host.appendChild(element("div", { class: "live-axes" }));
  const box = { left: px(room.left), top: px(room.top), width: px(place.width), height: px(place.height) };
  const right = px(room.right);
  const onPixel = (at) => Math.round(at * place.sharp) / place.sharp;
  root.style.left = `${onPixel(place.left)}px`;
  root.style.top = `${onPixel(place.top)}px`;

  /** A canvas around the plot, with so many pixels of the screen beside it. */
  function canvas(name, { left, top, right, bottom }) {
    const made = element("canvas", { class: name });
    made.width = left + box.width + right;
    made.height = top + box.height + bottom;
    made.style.cssText = `left:${-left / dots}px;top:${-top / dots}px;width:${made.width / dots}px;height:${made.height / dots}px`;
    root.append(made);
    return made.getContext("2d");
  }
  const around = { left: box.left, top: box.top, right, bottom: px(room.bottom) };
  const still = { box, dots, k, text, family: font.family, colour };
  const back = canvas("live-frame", around);
  const drawFrame = makeFrame(back, spec, still);
  const edge = px(1); // a line that lies on the axis is seen whole
  const ctx = canvas("live-curves", { left: 0, top: edge, right, bottom: edge });

  const X = (v) => ((v - x[0]) / (x[1] - x[0])) * box.width;
  const Y = (v) => edge + ((y[1] - v) / (y[1] - y[0])) * box.height;
  const traceOf = ({ width, dash }) => makeTrace(box.width, width * k * dots, Boolean(dash));
  const drawn = traces.map(traceOf);
  const pale = new Map(traces.map((line) => [line, traceOf(line)]));
  const rasters = spec.rasters.map((one) =>
    makeRaster(box.width, box.height, px(one.size * k), colour(one.colour)),
  );

  /** Draw with the plot's own clipping. */
  function inside(paint, on = ctx) {
    on.save();
    on.beginPath();
    on.rect(0, 0, box.width, box.height + 2 * edge);
    on.clip();
    on.lineCap = "butt";
    on.lineJoin = "bevel"; // round joins take five times as long
    paint();
    on.restore();
  }

  function stroke(line, on = ctx) {
    on.strokeStyle = colour(line.colour);
    on.lineWidth = line.width * k * dots;
    on.setLineDash((line.dash ?? []).map((d) => d * k * dots));
  }

  const levelOf = (level) => record.parameter(level.parameter) * level.scale;

  /** What lies under the curves: bands after events, fixed lines, the level of a parameter. */
  function under() {
    inside(() => {
      for (const band of spec.bands) {
        const long = record.parameter(band.parameter) * band.scale;
        ctx.fillStyle = colour(band.colour);
        ctx.globalAlpha = band.alpha;
        for (const t of record.events(band.source)) {
          ctx.fillRect(X(t * band.scale), edge, X(t * band.scale + long) - X(t * band.scale), box.height);
        }
        ctx.globalAlpha = 1;
      }
      for (const line of [...spec.still, ...spec.levels]) {
        stroke(line);
        ctx.beginPath();
        if (line.points) line.points.forEach(([a, b], i) => ctx[i ? "lineTo" : "moveTo"](X(a), Y(b)));
        else {
          const height = Y(line.parameter ? levelOf(line) : line.y);
          ctx.moveTo(0, height);
          ctx.lineTo(box.width, height);
        }
        ctx.stroke();
      }
    });
  }

  /** The run before, on the canvas of the frame: it stands as long as that does. */
  function behind() {
    const pen = (line) => stroke(line, back);
    const traceOf = (line) => pale.get(line);
    back.save();
    back.translate(box.left, box.top - edge);
    inside(() => drawPale(back, X, Y, { spec, ghost, stroke: pen, x, begin: shift, traceOf }), back);
    back.restore();
  }

  /** The foot and the head of an event's line; one that stands on a level moves with it. */
  function span(event) {
    const foot = event.level === undefined ? event.y[0] : levelOf(spec.levels[event.level]);
    return [foot, Math.max(event.y[1], foot + 0.2 * (event.y[1] - event.y[0]))];
  }

  /** The curves, over the run before. */
  function middle() {
    inside(() => {
      traces.forEach((line, i) => {
        stroke(line);
        drawn[i].draw(ctx, X, Y);
      });
      for (const line of curves) {
        const curve = record.curve(line.source);
        stroke(line);
        polyline(ctx, curve.x, curve.y, curve.x.length, X, Y);
      }
    });
  }

  /** What lies over the curves: events with their times, single points. */
  function over() {
    inside(() => {
      for (const event of spec.events) {
        stroke(event);
        const at = record.events(event.source).map((t) => X(t * event.scale));
        uprights(ctx, at, ...span(event).map(Y));
      }
    });
    for (const { source, colour: ink, size } of spec.points) {
      const at = record.point(source);
      if (at) dot(at[0], at[1], ink, size);
    }
    inside(() => {
      spec.rasters.forEach((raster, i) => {
        rasters[i].draw(ctx, X, Y, raster, record.spikes(raster.source), x, edge, record.run !== run);
      });
      spec.rates.forEach((rate, i) => {
        stroke(rate);
        drawRate(ctx, X, Y, rate, bins[i]);
      });
    });
    for (const dots of spec.sweeps) sweep(dots);
    for (const orbit of spec.orbits) drawOrbit(orbit);
    for (const { x: over, y: up, colour: ink, size, scale } of spec.drags) {
      dot(record.parameter(over) * scale[0], record.parameter(up) * scale[1], ink, size);
    }
    for (const label of spec.times) eventTimes(label);
  }

  /** A dot at a point of the data. */
  function dot(over, up, ink, size) {
    inside(() => {
      ctx.fillStyle = colour(ink);
      ctx.beginPath();
      ctx.arc(X(over), Y(up), (size / 2) * k * dots, 0, 2 * Math.PI);
      ctx.fill();
    });
  }

  /** The dots of a sweep; the one where the slider stands is larger. */
  function sweep({ colour: ink, size, scale }) {
    const { points, now } = record.sweep;
    for (const [parameter, value] of points) {
      dot(parameter * scale[0], value * scale[1], ink, parameter === now ? 1.5 * size : size);
    }
  }

  /** One variable over another; a leap, such as a reset, is no line. */
  function drawOrbit(line) {
    const { y: xs, n } = record.trace(line.x);
    const { y: ys } = record.trace(line.y);
    const leap = (spec.x.limits[1] - spec.x.limits[0]) / 4;
    inside(() => {
      stroke(line);
      ctx.beginPath();
      for (let i = 0; i < n; i += 1) {
        const over = xs[i] * line.scale[0];
        const far = i === 0 || Math.abs(over - xs[i - 1] * line.scale[0]) > leap;
        ctx[far ? "moveTo" : "lineTo"](X(over), Y(ys[i] * line.scale[1]));
      }
      ctx.stroke();
    });
  }

  /** The time of each event beside it, where there is room for it. */
  function eventTimes(label) {
    ctx.save();
    ctx.font = `${Math.round(Math.max(font.least, label.size * k) * dots)}px ${font.family}`;
    ctx.fillStyle = colour(label.colour);
    ctx.textBaseline = "middle";
    ctx.textAlign = label.dx < 0 ? "right" : "left";
    const event = spec.events.find((one) => one.source === label.source);
    const height = Y(event ? Math.max(label.y, span(event)[1] - 0.05) : label.y);
    const space = label.dx * k * dots;
    const times = [...record.events(label.source)].map((t) => t * label.scale);
    const at = times.map((t) => X(t) + space);
    times.forEach((t, i) => {
      const words = t.toFixed(label.digits) + label.unit;
      const wide = ctx.measureText(words).width + 2 * Math.abs(space);
      const free = label.dx < 0 ? at[i] - (at[i - 1] ?? 0) : (at[i + 1] ?? box.width + wide / 2) - at[i];
      if (free > wide) ctx.fillText(words, at[i], height);
    });
    ctx.restore();
  }

  /** The y limits: the figure's, and wider by steps where the curves or levels would leave them. */
  function limits() {
    let [low, high] = spec.y.limits;
    const room = 0.05 * (high - low);
    const [bottom, top] = [low, high];
    const below = (value) => bottom - Math.ceil((bottom - value) / room + 1) * room;
    const above = (value) => top + Math.ceil((value - top) / room + 1) * room;
    traces.forEach((line, i) => {
      const size = line.scale[1];
      const [min, max] = drawn[i].look(record.trace(line.source), line.scale, x).map((v) => v * size);
      if (min < low) low = below(min);
      if (max > high) high = above(max);
    });
    for (const level of spec.levels) {
      const value = levelOf(level) + room;
      if (value + room > high) high = above(value);
    }
    const far = Math.max(high - spec.y.limits[1], spec.y.limits[0] - low);
    beyond = far > FAR * 20 * room ? (high - spec.y.limits[1] === far ? high : low) : null;
    const peak = Math.max(0, ...spec.rates.map(({ scale }, i) => scale[1] * Math.max(0, ...bins[i].means)));
    return [low, peak + room > high ? above(peak) : high];
  }

  /**
   * Redraw from what has been recorded, over the time range of the figure or of a window (s).
   *
   * anew: whether a parameter has changed. window: [from, to] (s) of a simulation that runs on. until: the end
   * of the part of a run that there is; what stands beyond it stays, so that a drag does not flicker.
   */
  function update(recorded, range, anew, window, until = Infinity) {
    if (record && !lively && !anew && ghost === shown) return;
    record = recorded;
    shown = ghost;
    shift = window?.[0] ?? 0;
    const stood = `${x} ${y}`;
    x = range ? range.map((t) => t * time) : spec.x.limits;
    bins = spec.rates.map(({ source, bin }) => binned(bin, record.rate(source)));
    y = curves.length ? spec.y.limits : settled.of(limits());
    if (drawFrame(x, y, ghost, window !== undefined && range === window) && ghost) behind();
    const { width, height } = ctx.canvas;
    ctx.save();
    ctx.beginPath();
    ctx.rect(0, 0, time !== null && stood === `${x} ${y}` ? Math.min(width, X(until * time)) : width, height);
    ctx.clip();
    ctx.clearRect(0, 0, width, height);
    under();
    middle();
    over();
    ctx.restore();
    run = record.run;
  }

  return {
    update,
    /** Where a value stands, in pixels of `host`. */
    height: (value) => place.top + place.height * (1 - (value - y[0]) / (y[1] - y[0])),
    across: (value) => place.left + place.width * ((value - x[0]) / (x[1] - x[0])),
    limits: () => ({ x, y }),
    spec,
    place,
    /** What of the x axis is a second. */
    time: time ?? 1,
    /** Whether its x axis is time. */
    overTime: time !== null,
    /** Model seconds, or what the axis shows, at a part of the width from 0 to 1; and back. */
    at: (part) => (x[0] + part * (x[1] - x[0])) / (time ?? 1),
    up: (part) => y[1] - part * (y[1] - y[0]),
    part: (value) => (value * (time ?? 1) - x[0]) / (x[1] - x[0]),
    /** The curves' values there: [{name, value, colour}]. */
    values(value) {
      if (!record) return [];
      return [...traces, ...curves.filter(({ source }) => !source.includes(":"))].flatMap((line) => {
        const curve = line.kind === "curve" ? record.curve(line.source) : null;
        const {
          t,
          n,
          y: all,
        } = curve ? { t: curve.x, n: curve.x.length, y: curve.y } : record.trace(line.source);
        const k = n > 1 ? Math.round(((value - t[0]) / (t[n - 1] - t[0])) * (n - 1)) : -1;
        if (!(k >= 0 && k < n)) return [];
        const name = /\.(\w+)/.exec(line.source)[1];
        return [{ name, value: all[k] * (line.scale?.[1] ?? 1), colour: colour(line.colour) }];
      });
    },
    /** The run before, drawn pale; null for none. */
    compare: (before) => (ghost = before),
    /** Let the limits fit what is shown, from the next picture on. */
    fit: settled.fit,
    /** The value that is far out of the picture, or null. */
    beyond: () => beyond,
    levelOf,
    remove: () => root.remove(),
  };
}
