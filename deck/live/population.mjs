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
      const [x0, y0] = [X(0), Y(0) - top];
      const [across, down] = [(X(1) - X(0)) * scale, Y(1) - Y(0)];
      for (let k = 0; k < t.length; k += 1) {
        if (i[k] < from || i[k] >= to || t[k] * scale < x[0] || t[k] * scale > x[1]) continue;
        const left = Math.round(x0 + t[k] * across);
        const up = Math.round(y0 + i[k] * down);
        const [bottom, right] = [Math.min(high, up + size), Math.min(wide, left + size)];
        for (let row = Math.max(0, up); row < bottom; row += 1) {
          for (let column = left; column < right; column += 1) pixels[row * wide + column] = colour;
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
