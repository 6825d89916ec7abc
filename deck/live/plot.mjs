/**
 * One pair of axes of a figure, drawn by uPlot where Matplotlib drew it: same limits, ticks, labels,
 * colours and line widths, with the curves of the moment.
 *
 * uPlot draws in the pixels of the screen and is scaled back into the slide, so that it is sharp
 * at every window size; it sees no pointer, so that the slide's own scaling can't mislead it.
 */
import uPlot from "uplot";
import { columnBuffer, samples } from "../../packages/brian2js/brian2js/page/decimate.mjs";
import { format } from "../../packages/brian2js/brian2js/page/numbers.mjs";
import { drawPale } from "./pale.mjs";
import { binned, drawRaster, drawRate } from "./population.mjs";

/** Room around the axes for tick labels, in pixels of the slide: top, right, bottom, left. */
const ROOM = { top: 14, right: 44, bottom: 40, left: 74 };

/** A curve that leaves the picture by so many of its heights shows nothing of a neuron. */
const FAR = 100;

/** The width of a letter, as a part of the size of the text. */
const LETTER = 0.52;
/** The width of a digit with the space between two numbers, as a part of the size of the text. */
const WIDTH = 0.65;

/**
 * Put the axes of `spec` into `host` at `place` and return what redraws and removes them.
 *
 * place: {left, top, width, height} of the axes in `host`, {k} pixels of the slide for one of the
 * figure, {sharp} pixels of the screen for one of the slide. colour: turns a colour of the figure
 * into one of the theme. font: a family and the smallest size.
 */
export function drawAxes(host, spec, place, colour, font) {
  const { k, sharp } = place;
  const columns = Math.max(1, Math.round(place.width * sharp * devicePixelRatio));
  const traces = spec.lines.filter((line) => line.kind === "trace");
  const curves = spec.lines.filter((line) => line.kind === "curve");
  const buffer = columnBuffer(columns, traces.length);
  const paleBuffer = columnBuffer(columns, 1);
  let record;
  let ghost = null;
  let beyond = null;
  let x = spec.x.limits;
  let y = spec.y.limits;
  let shift = 0;
  let bins = [];
  /** What of the x axis is a second; null if it is not time. */
  const timed = [...traces, ...spec.rates].map(({ scale }) => scale[0]);
  const time = [...timed, ...[...spec.events, ...spec.rasters].map(({ scale }) => scale)][0] ?? null;
  const scales = traces.map((line) => line.scale[1]);

  const words = Math.max(...spec.y.words.flatMap((word) => word.split("\n")).map((line) => line.length), 0);
  const room = {
    ...ROOM,
    left: Math.max(ROOM.left, words * LETTER * Math.max(font.least, spec.tickSize * k) + 12),
  };

  const root = host.appendChild(document.createElement("div"));
  root.className = "live-axes";
  const onPixel = (at) => Math.round(at * sharp) / sharp;
  root.style.left = `${onPixel(place.left - room.left)}px`;
  root.style.top = `${onPixel(place.top - ROOM.top)}px`;
  root.style.transform = `scale(${1 / sharp})`;

  const px = (size) => Math.max(1, Math.round(size * sharp));
  const text = (size) => `${px(Math.max(font.least, size * k))}px ${font.family}`;
  const axis = (side, size) => {
    const at = side === 2 ? spec.x : spec.y;
    const { ticks, words, line, labels } = at;
    const same = (min, max) => min === at.limits[0] && max === at.limits[1];
    return {
      side,
      size: px(size),
      gap: px(5),
      font: text(spec.tickSize),
      stroke: colour("var(--ink)"),
      grid: { show: false },
      ticks: {
        show: at.tickLength > 0,
        size: px(at.tickLength * k),
        stroke: colour(spec.edge),
        width: 1.2 * k * sharp,
      },
      border: { show: line, stroke: colour(spec.edge), width: 1.2 * k * sharp },
      splits: (_u, _i, min, max) => (same(min, max) ? ticks : niceTicks(min, max, ticks.length)),
      values: (_u, splits) => {
        const said = splits.map((v, i) => (labels ? (splits === ticks ? words[i] : format(v)) : ""));
        if (side !== 2) return said;
        // On a narrow axis every second or third has room
        const long =
          Math.max(...said.map((word) => word.length)) * WIDTH * Math.max(font.least, spec.tickSize * k);
        const each = Math.ceil((long * said.length) / place.width);
        return said.map((word, i) => (i % each ? "" : word));
      },
    };
  };
  const series = (line) => ({
    stroke: colour(line.colour),
    width: line.width * k * sharp,
    dash: line.dash?.map((d) => d * k * sharp),
    points: { show: false },
    spanGaps: false,
  });
  const u = new uPlot(
    {
      width: px(place.width + room.left + ROOM.right),
      height: px(place.height + ROOM.top + ROOM.bottom),
      padding: [px(ROOM.top), px(ROOM.right), 0, 0],
      pxAlign: 0,
      legend: { show: false },
      cursor: { show: false },
      select: { show: false, left: 0, top: 0, width: 0, height: 0 },
      scales: { x: { time: false, range: () => x }, y: { range: () => y } },
      axes: [axis(2, ROOM.bottom), axis(3, room.left)],
      series: [{}, ...[...traces, ...curves].map(series)],
      hooks: { drawAxes: [under], draw: [over] },
    },
    null,
    root,
  );

  /** Draw with the plot's own clipping, in its pixels; `at` turns a point of the data into one. */
  function inside(paint) {
    const { ctx, bbox } = u;
    ctx.save();
    ctx.beginPath();
    ctx.rect(bbox.left, bbox.top - px(1), bbox.width, bbox.height + px(2));
    ctx.clip();
    ctx.lineCap = "butt";
    paint(
      ctx,
      (v) => u.valToPos(v, "x", true),
      (v) => u.valToPos(v, "y", true),
      bbox,
    );
    ctx.restore();
  }

  function stroke(ctx, line) {
    ctx.strokeStyle = colour(line.colour);
    ctx.lineWidth = line.width * k * sharp * uPlot.pxRatio;
    ctx.setLineDash((line.dash ?? []).map((d) => d * k * sharp * uPlot.pxRatio));
  }

  const levelOf = (level) => record.parameter(level.parameter) * level.scale;

  /** What lies under the curves: bands after events, fixed lines, the level of a parameter. */
  function under() {
    if (!record) return;
    inside((ctx, X, Y, box) => {
      for (const band of spec.bands) {
        const long = record.parameter(band.parameter) * band.scale;
        ctx.fillStyle = colour(band.colour);
        ctx.globalAlpha = band.alpha;
        for (const t of record.events(band.source)) {
          ctx.fillRect(X(t * band.scale), box.top, X(t * band.scale + long) - X(t * band.scale), box.height);
        }
        ctx.globalAlpha = 1;
      }
      for (const line of [...spec.still, ...spec.levels]) {
        stroke(ctx, line);
        ctx.beginPath();
        if (line.points) line.points.forEach(([a, b], i) => ctx[i ? "lineTo" : "moveTo"](X(a), Y(b)));
        else {
          const height = Y(line.parameter ? levelOf(line) : line.y);
          ctx.moveTo(box.left, height);
          ctx.lineTo(box.left + box.width, height);
        }
        ctx.stroke();
      }
      if (ghost) drawPale(ctx, X, Y, { spec, ghost, stroke, x, begin: shift, buffer: paleBuffer });
    });
  }

  /** The foot and the head of an event's line; one that stands on a level moves with it. */
  function span(event) {
    const foot = event.level === undefined ? event.y[0] : levelOf(spec.levels[event.level]);
    return [foot, Math.max(event.y[1], foot + 0.2 * (event.y[1] - event.y[0]))];
  }

  /** What lies over the curves: events with their times, single points. */
  function over() {
    if (!record) return;
    inside((ctx, X, Y) => {
      for (const event of spec.events) {
        stroke(ctx, event);
        ctx.beginPath();
        const [foot, head] = span(event).map(Y);
        let last = -Infinity;
        for (const t of record.events(event.source)) {
          const at = X(t * event.scale);
          if (at - last < 0.5) continue; // in the same pixel as the one before
          ctx.moveTo(at, foot);
          ctx.lineTo(at, head);
          last = at;
        }
        ctx.stroke();
      }
    });
    for (const { source, colour: ink, size } of spec.points) {
      const at = record.point(source);
      if (at) dot(at[0], at[1], ink, size);
    }
    inside((ctx, X, Y) => {
      for (const raster of spec.rasters) {
        ctx.fillStyle = colour(raster.colour);
        drawRaster(ctx, X, Y, raster, record.spikes(raster.source), x, Math.max(1, raster.size * k * sharp));
      }
      spec.rates.forEach((rate, i) => {
        stroke(ctx, rate);
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
    inside((ctx, X, Y) => {
      ctx.fillStyle = colour(ink);
      ctx.beginPath();
      ctx.arc(X(over), Y(up), (size / 2) * k * sharp * uPlot.pxRatio, 0, 2 * Math.PI);
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
    inside((ctx, X, Y) => {
      stroke(ctx, line);
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
    const { ctx, bbox } = u;
    ctx.save();
    ctx.font = `${Math.round(Math.max(font.least, label.size * k) * sharp * uPlot.pxRatio)}px ${font.family}`;
    ctx.fillStyle = colour(label.colour);
    ctx.textBaseline = "middle";
    ctx.textAlign = label.dx < 0 ? "right" : "left";
    const event = spec.events.find((one) => one.source === label.source);
    const height = u.valToPos(event ? Math.max(label.y, span(event)[1] - 0.05) : label.y, "y", true);
    const space = label.dx * k * sharp * uPlot.pxRatio;
    const times = [...record.events(label.source)].map((t) => t * label.scale);
    const at = times.map((t) => u.valToPos(t, "x", true) + space);
    const edge = bbox.left + bbox.width;
    times.forEach((t, i) => {
      const words = t.toFixed(label.digits) + label.unit;
      const wide = ctx.measureText(words).width + 2 * Math.abs(space);
      const free = label.dx < 0 ? at[i] - (at[i - 1] ?? bbox.left) : (at[i + 1] ?? edge + wide / 2) - at[i];
      if (free > wide) ctx.fillText(words, at[i], height);
    });
    ctx.restore();
  }

  /** The y limits: the figure's, and wider where the curves or levels would leave them. */
  function limits(ys, points) {
    let [low, high] = spec.y.limits;
    const room = 0.05 * (high - low);
    for (const values of ys) {
      for (let i = 0; i < points; i += 1) {
        if (values[i] < low) low = values[i] - room;
        else if (values[i] > high) high = values[i] + room;
      }
    }
    for (const level of spec.levels) high = Math.max(high, levelOf(level) + 2 * room);
    const far = Math.max(high - spec.y.limits[1], spec.y.limits[0] - low);
    beyond = far > FAR * 20 * room ? (high - spec.y.limits[1] === far ? high : low) : null;
    return [low, high];
  }

  /**
   * Redraw from what has been recorded, over the time range of the figure or of a window (s).
   *
   * runsOn: where the window of a simulation that runs on begins (s).
   */
  function update(recorded, range, runsOn = 0) {
    record = recorded;
    shift = runsOn;
    x = range ? range.map((t) => t * time) : spec.x.limits;
    if (curves.length) return updateCurves();
    const rows = traces.map((line) => record.trace(line.source));
    bins = spec.rates.map(({ source, bin }) => binned(bin, record.rate(source)));
    const peak = Math.max(
      ...spec.rates.map(({ scale }, i) => 1.1 * scale[1] * Math.max(0, ...bins[i].means)),
    );
    y = [spec.y.limits[0], Math.max(spec.y.limits[1], peak)];
    if (!rows.length || !rows[0].n) return u.setData([[], ...traces.map(() => [])]);
    const { t, n } = rows[0];
    const points = samples(
      buffer,
      t,
      n,
      rows.map((row) => row.y),
      x,
      traces[0].scale[0],
      scales,
    );
    y = limits(buffer.y, points);
    return u.setData([buffer.x.subarray(0, points), ...buffer.y.map((row) => row.subarray(0, points))]);
  }

  function updateCurves() {
    const all = curves.map((line) => record.curve(line.source));
    u.setData([all[0].x, ...all.map((curve) => curve.y)]);
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
    /** The value that is far out of the picture, or null. */
    beyond: () => beyond,
    levelOf,
    remove() {
      u.destroy();
      root.remove();
    },
  };
}

/** Ticks at multiples of 1, 2 or 5 times a power of ten, about as many as there were. */
function niceTicks(low, high, count) {
  const raw = (high - low) / Math.max(2, count);
  const ten = 10 ** Math.floor(Math.log10(raw));
  const step = ten * ([1, 2, 5, 10].find((m) => m * ten >= raw) ?? 10);
  const ticks = [];
  for (let v = Math.ceil(low / step) * step; v <= high + step * 1e-9; v += step) {
    ticks.push(Number(v.toPrecision(12)));
  }
  return ticks;
}
