/** Many neurons together: a dot for each spike, and the mean rate in bins of time. */

/** More dots than these are not told apart; of more, every second or third is drawn. */
const DOTS = 20_000;

/** spikes: {t, i}. x: the ends of the axis. size: of a dot, in pixels. */
export function drawRaster(ctx, X, Y, { from, to, scale }, { t, i }, x, size) {
  const each = Math.ceil(t.length / DOTS);
  for (let k = 0; k < t.length; k += each) {
    const at = t[k] * scale;
    if (i[k] >= from && i[k] < to && at >= x[0] && at <= x[1]) ctx.fillRect(X(at), Y(i[k]), size, size);
  }
}

/**
 * The mean rate in each bin: {first, means}, first: the number of the first bin, which are whole: they
 * begin at multiples of their width. rate: {t, rate} for each time step.
 */
export function binned(bin, { t, rate }) {
  const half = t.length > 1 ? (t[1] - t[0]) / 2 : 0; // a step that begins at an edge is beyond it
  const number = (k) => Math.floor((t[k] + half) / bin);
  const means = [];
  let [sum, count] = [0, 0];
  for (let k = 0; k < t.length; k += 1) {
    sum += rate[k];
    count += 1;
    if (k + 1 < t.length && number(k + 1) === number(k)) continue;
    means.push(sum / count);
    [sum, count] = [0, 0];
  }
  return { first: t.length ? number(0) : 0, means };
}

/** A stair for each bin. */
export function drawRate(ctx, X, Y, { bin, scale }, { first, means }) {
  ctx.beginPath();
  means.forEach((mean, k) => {
    const height = Y(mean * scale[1]);
    ctx[k ? "lineTo" : "moveTo"](X((first + k) * bin * scale[0]), height);
    ctx.lineTo(X((first + k + 1) * bin * scale[0]), height);
  });
  ctx.stroke();
}
