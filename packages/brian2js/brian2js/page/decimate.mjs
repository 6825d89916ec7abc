/**
 * Long traces in few points: for each pixel column the lowest and the highest sample, in the order
 * in which they come. A spike of a single sample is still there.
 */

/** A place for `columns` pixel columns of `traces` traces, filled again and again. */
export function columnBuffer(columns, traces) {
  const points = 2 * (columns + 1); // the columns at both ends may be cut
  const x = new Float64Array(points);
  const y = Array.from({ length: traces }, () => new Float64Array(points));
  return { columns, x, y };
}

/**
 * Fill the buffer with the samples between x0 and x1 and return the number of points.
 *
 * Columns lie on multiples of their own width, so that a picture that scrolls does not flicker.
 * `t` rises evenly; `ys` are sampled at `t`; `scale` is applied to t, `scales` to each y.
 */
export function decimate(buffer, t, n, ys, x0, x1, scale, scales) {
  const { columns, x, y } = buffer;
  const width = (x1 - x0) / columns;
  const start = t[0] * scale;
  const step = n > 1 ? ((t[n - 1] - t[0]) / (n - 1)) * scale : 1;
  const first = Math.floor(x0 / width);
  let points = 0;
  let from = Math.max(0, Math.ceil((first * width - start) / step - 1e-6));
  for (let c = 0; c <= columns && from < n; c += 1) {
    const right = (first + c + 1) * width;
    const to = Math.min(n, Math.max(from, Math.ceil((right - start) / step - 1e-6)));
    if (to === from) continue;
    x[points] = Math.max(x0, right - width);
    x[points + 1] = Math.max(x0, right - width / 2);
    for (let k = 0; k < ys.length; k += 1) {
      const source = ys[k];
      let low = from;
      let high = from;
      for (let i = from + 1; i < to; i += 1) {
        if (source[i] < source[low]) low = i;
        else if (source[i] > source[high]) high = i;
      }
      y[k][points] = source[Math.min(low, high)] * scales[k];
      y[k][points + 1] = source[Math.max(low, high)] * scales[k];
    }
    points += 2;
    from = to;
  }
  return points;
}

/**
 * Fill the buffer with what lies between x0 and x1 and return the number of points: each sample
 * where there is room for it, with the next one on both sides, else as decimate() does.
 */
export function samples(buffer, t, n, ys, [x0, x1], scale, scales) {
  if (!n) return 0;
  const step = n > 1 ? ((t[n - 1] - t[0]) / (n - 1)) * scale : 1;
  const from = Math.max(0, Math.floor((x0 - t[0] * scale) / step));
  const to = Math.min(n, Math.ceil((x1 - t[0] * scale) / step) + 1);
  if (to - from > 2 * buffer.columns) return decimate(buffer, t, n, ys, x0, x1, scale, scales);
  for (let i = from; i < to; i += 1) buffer.x[i - from] = t[i] * scale;
  for (let k = 0; k < ys.length; k += 1) {
    for (let i = from; i < to; i += 1) buffer.y[k][i - from] = ys[k][i] * scales[k];
  }
  return Math.max(0, to - from);
}
