/** The run before, drawn pale under the curves of this one. */
import { polyline, uprights } from "./trace.mjs";

/** How much of its colour it keeps. */
const PALE = 0.32;

/**
 * Draw a ghost (see ghost.mjs) into a plot's context.
 *
 * X, Y: pixels of a point of the data. stroke(line): takes a line's colour, width and dashes.
 * x: the ends of the axis. begin: where the window of a simulation that runs on begins (s), else 0;
 * the ghost stands in the window where it stood. traceOf(line): a place for a curve (trace.mjs).
 */
export function drawPale(ctx, X, Y, { spec, ghost, stroke, x, begin, traceOf }) {
  ctx.globalAlpha = PALE;
  const later = begin - ghost.from;
  for (const line of spec.lines) {
    stroke(line);
    if (line.kind === "curve") {
      const curve = ghost.curve(line.source);
      if (curve) polyline(ctx, curve.x, curve.y, curve.x.length, X, Y);
      continue;
    }
    const late = later * line.scale[0];
    const trace = traceOf(line);
    trace.look(ghost.trace(line.source), line.scale, [x[0] - late, x[1] - late]);
    trace.draw(ctx, X, Y, late);
  }
  for (const event of spec.events) {
    stroke(event);
    const at = ghost.events(event.source).map((t) => X((t + later) * event.scale));
    uprights(ctx, at, ...event.y.map(Y));
  }
  ctx.globalAlpha = 1;
  ctx.setLineDash([]);
}
