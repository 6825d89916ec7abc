/** Many neurons together: a dot for each spike, and the mean rate in bins of time. */

/**
 * A raster in a picture of `wide` x `high` pixels, of dots of `size` pixels in a colour.
 *
 * draw(ctx, X, Y, {from, to, scale}, {t, i}, x, top, anew): the spikes of the neurons from `from` on, between
 * the ends of the axis x; the picture begins `top` pixels below that of X and Y. Dots are written as pixels:
 * thousands of rectangles would take a good part of a frame. Where a run goes on, what has been written is
 * shifted, and only the new spikes are added; anew: they are those of another run.
 */
export function makeRaster(wide, high, size, ink) {
  const layer = new OffscreenCanvas(wide, high).getContext("2d");
  layer.fillStyle = ink;
  layer.fillRect(0, 0, 1, 1);
  const [colour] = new Uint32Array(layer.getImageData(0, 0, 1, 1).data.buffer);
  const image = layer.createImageData(wide, high);
  const pixels = new Uint32Array(image.data.buffer);
  let written = { places: "", first: 0, until: 0 };

  /** Shift what has been written to the left. */
  function shift(columns) {
    if (!columns) return;
    pixels.copyWithin(0, columns);
    for (let end = wide; end <= pixels.length; end += wide) pixels.fill(0, end - columns, end);
  }

  return {
    draw(ctx, X, Y, { from, to, scale }, { t, i }, x, top, anew) {
      const across = (X(1) - X(0)) * scale;
      const [start, end] = x.map((value) => value / scale);
      const [low, down] = [Y(0) - top, Y(1) - Y(0)];
      const first = Math.round(start * across); // all dots move by whole pixels
      const places = [across, low, down].map((number) => number.toFixed(6)).join();
      const columns = first - written.first;
      const goesOn = !anew && places === written.places && columns >= 0 && columns < wide;
      if (goesOn) shift(columns);
      else pixels.fill(0);
      const since = goesOn ? written.until - (size + 1) / across : start; // the last dots may have been cut
      for (let k = t.length - 1; k >= 0 && t[k] >= since; k -= 1) {
        if (i[k] < from || i[k] >= to || t[k] > end) continue;
        const left = Math.round(t[k] * across) - first;
        const up = Math.round(low + i[k] * down);
        const [bottom, right] = [Math.min(high, up + size), Math.min(wide, left + size)];
        for (let row = Math.max(0, up); row < bottom; row += 1) {
          for (let column = Math.max(0, left); column < right; column += 1) {
            pixels[row * wide + column] = colour;
          }
        }
      }
      written = { places, first, until: Math.min(end, t.at(-1) ?? start) };
      layer.putImageData(image, 0, 0);
      ctx.drawImage(layer.canvas, 0, top);
    },
  };
}

/**
 * The mean rate in each bin: {first, means}, first: the number of the first bin; they begin at multiples of
 * their width. A last one of which less than half is there tells nothing yet: one spike in a few steps would be
 * a high rate. rate: {t, rate} for each time step.
 */
export function binned(bin, { t, rate }) {
  const half = t.length > 1 ? (t[1] - t[0]) / 2 : 0; // a step that begins at an edge is beyond it
  const number = (k) => Math.floor((t[k] + half) / bin);
  const means = [];
  let sum = 0;
  let count = 0;
  for (let k = 0; k < t.length; k += 1) {
    sum += rate[k];
    count += 1;
    const last = k + 1 === t.length;
    if (!last && number(k + 1) === number(k)) continue;
    if (!last || count * 4 * half >= bin) means.push(sum / count);
    sum = count = 0;
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
