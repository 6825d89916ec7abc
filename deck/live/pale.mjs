/** The run before, drawn pale under the curves of this one. */
import { samples } from "../../packages/brian2js/brian2js/page/decimate.mjs";

/** How much of its colour it keeps. */
const PALE = 0.32;

/**
 * Draw a ghost (see ghost.mjs) into a plot's context.
 *
 * X, Y: pixels of a point of the data. stroke(ctx, line): takes a line's colour, width and dashes.
 * x: the ends of the axis. begin: where the window of a simulation that runs on begins (s), else 0;
 * the ghost stands in the window where it stood. buffer: a columnBuffer of one trace.
 */
export function drawPale(ctx, X, Y, { spec, ghost, stroke, x, begin, buffer }) {
  ctx.globalAlpha = PALE;
  const later = begin ? begin - ghost.from : 0;
  for (const line of spec.lines) {
    stroke(ctx, line);
    if (line.kind === "curve") {
      const curve = ghost.curve(line.source);
      if (curve) path(ctx, curve.x, curve.y, curve.x.length, X, Y);
      continue;
    }
    const { t, n, y } = ghost.trace(line.source);
    const [scale, size] = line.scale;
    const late = later * scale;
    const points = samples(buffer, t, n, [y], [x[0] - late, x[1] - late], scale, [size]);
    path(ctx, buffer.x, buffer.y[0], points, (at) => X(at + late), Y);
  }
  for (const event of spec.events) {
    stroke(ctx, event);
    ctx.beginPath();
    for (const t of ghost.events(event.source)) {
      const at = X((t + later) * event.scale);
      ctx.moveTo(at, Y(event.y[0]));
      ctx.lineTo(at, Y(event.y[1]));
    }
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
  ctx.setLineDash([]);
}

/** A line through points, with gaps where there is no number. */
function path(ctx, xs, ys, points, X, Y) {
  ctx.beginPath();
  let pen = false;
  for (let i = 0; i < points; i += 1) {
    if (Number.isNaN(ys[i])) pen = false;
    else {
      ctx[pen ? "lineTo" : "moveTo"](X(xs[i]), Y(ys[i]));
      pen = true;
    }
  }
  ctx.stroke();
}
