/**
 * A curve over time as it is drawn: where there is room for each sample a line through them, else the
 * band between the lowest and the highest of each column, so that a spike of one sample is still there.
 */

/** From so many samples on, for each column, only the band is seen. */
const DENSE = 2;

/**
 * A place for a curve, filled again and again. wide: columns of the picture; a third of the line's
 * width each, a step in it is as wide as the line.
 *
 * look({t, n, y}, scale, [x0, x1]) finds what lies between x0 and x1 and returns its lowest and its
 * highest value, in SI units; t rises evenly, scale: [of t, of y]. draw(ctx, X, Y, later) draws it with the
 * context's stroke; X, Y: pixels of a point of the data; later: is added to x.
 */
export function makeTrace(wide) {
  const columns = Math.max(1, Math.round(wide));
  const [low, high] = [new Float64Array(columns + 1), new Float64Array(columns + 1)];
  let seen = { from: 0, to: 0, dense: false };

  /** Columns lie on multiples of their width, so that a picture that scrolls does not flicker. */
  function fill(y, start, step, [x0, x1], { from, to }) {
    const width = (x1 - x0) / columns;
    const first = Math.floor(x0 / width);
    let k = Math.max(from, Math.ceil((first * width - start) / step - 1e-6));
    let begin = 0;
    let end = 0;
    for (let c = 0; c <= columns; c += 1) {
      const last = Math.min(to, Math.ceil(((first + c + 1) * width - start) / step - 1e-6));
      if (last > k) {
        let min = y[k];
        let max = min;
        for (; k < last; k += 1) {
          const value = y[k];
          if (value < min) min = value;
          if (value > max) max = value;
        }
        low[c] = min;
        high[c] = max;
        end = c + 1;
      } else if (!end) begin = c + 1;
    }
    return { begin, end, width, first };
  }

  return {
    look({ t, n, y }, scale, x) {
      const start = n ? t[0] * scale[0] : 0;
      const step = n > 1 ? ((t[n - 1] - t[0]) / (n - 1)) * scale[0] : 1;
      const from = Math.max(0, Math.floor((x[0] - start) / step));
      const to = Math.min(n, Math.ceil((x[1] - start) / step) + 1);
      const dense = to - from > DENSE * columns;
      seen = { t, y, scale, from, to, dense, ...(dense && fill(y, start, step, x, { from, to })) };
      const [lowest, highest] = dense ? [low, high] : [y, y];
      let [min, max] = [Infinity, -Infinity];
      for (let k = dense ? seen.begin : from; k < (dense ? seen.end : to); k += 1) {
        if (lowest[k] < min) min = lowest[k];
        if (highest[k] > max) max = highest[k];
      }
      return [min, max];
    },
    draw(ctx, X, Y, later = 0) {
      const { t, y, scale, from, to, dense, begin, end, width, first } = seen;
      ctx.beginPath();
      if (!dense) {
        for (let k = from; k < to; k += 1) ctx.lineTo(X(t[k] * scale[0] + later), Y(y[k] * scale[1]));
        ctx.stroke();
        return;
      }
      // Between two columns the band reaches what both reach
      const half = ctx.lineWidth / 2;
      const x = (c) => X((first + c) * width + later);
      for (let c = begin; c <= end; c += 1) {
        const top = Math.max(high[Math.max(begin, c - 1)], high[Math.min(end - 1, c)]);
        ctx.lineTo(x(c), Y(top * scale[1]) - half);
      }
      for (let c = end; c >= begin; c -= 1) {
        const bottom = Math.min(low[Math.max(begin, c - 1)], low[Math.min(end - 1, c)]);
        ctx.lineTo(x(c), Y(bottom * scale[1]) + half);
      }
      ctx.fillStyle = ctx.strokeStyle;
      ctx.fill();
    },
  };
}

/** A line through points, with gaps where there is no number. */
export function polyline(ctx, xs, ys, points, X, Y) {
  ctx.beginPath();
  let pen = false;
  for (let i = 0; i < points; i += 1) {
    if (!Number.isFinite(ys[i])) pen = false;
    else {
      ctx[pen ? "lineTo" : "moveTo"](X(xs[i]), Y(ys[i]));
      pen = true;
    }
  }
  ctx.stroke();
}
