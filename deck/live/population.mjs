/** Many neurons together: a dot for each spike, and the mean rate in bins of time. */

/**
 * A raster in a picture of `wide` x `high` pixels, of dots of `size` pixels in a colour.
 *
 * draw(ctx, X, Y, {from, to, scale}, {t, i}, x, top): the spikes of the neurons from `from` on, between the
 * ends of the axis x; the picture begins `top` pixels below that of X and Y. Dots are written as pixels:
 * thousands of rectangles would take a good part of a frame.
 */
export function makeRaster(wide, high, size, ink) {
  const layer = new OffscreenCanvas(wide, high).getContext("2d");
  layer.fillStyle = ink;
  layer.fillRect(0, 0, 1, 1);
  const [colour] = new Uint32Array(layer.getImageData(0, 0, 1, 1).data.buffer);
  const image = layer.createImageData(wide, high);
  const pixels = new Uint32Array(image.data.buffer);
  return {
    draw(ctx, X, Y, { from, to, scale }, { t, i }, x, top) {
      pixels.fill(0);
      for (let k = 0; k < t.length; k += 1) {
        const at = t[k] * scale;
        if (i[k] < from || i[k] >= to || at < x[0] || at > x[1]) continue;
        const left = Math.round(X(at));
        const up = Math.round(Y(i[k])) - top;
        for (let row = Math.max(0, up); row < Math.min(high, up + size); row += 1) {
          pixels.fill(colour, row * wide + left, row * wide + Math.min(wide, left + size));
        }
      }
      layer.putImageData(image, 0, 0);
      ctx.drawImage(layer.canvas, 0, top);
    },
  };
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
