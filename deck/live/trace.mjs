/**
 * A curve over time as it is drawn: the band between its lowest and its highest point in each column of the
 * picture, so that a spike of one sample is seen, and no more work than columns. Noise is upright lines, one for
 * each column: as the edge of an area it takes a browser without a graphics card five times as long.
 */

/** A column is rough if the curve goes up and down in it by so many times of what it gets on; most are of noise. */
const ROUGH = 1.2;

/**
 * A place for a curve in a picture so many pixels wide, filled again and again. pen: the width of its line, and
 * three columns or more. dashed: it is a path, as dashes need one.
 *
 * look({t, n, y}, scale, [x0, x1]) finds what lies between x0 and x1, the ends of the picture, and returns its
 * lowest and its highest value, in SI units; t rises evenly, scale: [of t, of y]. draw(ctx, X, Y, later) draws it
 * with the context's stroke; X, Y: pixels of a point of the data; later: is added to x.
 */
export function makeTrace(pixels, pen, dashed = false) {
  const each = Math.max(1, Math.floor(pen / 3));
  const columns = Math.ceil(pixels / each);
  const [low, high] = [new Float64Array(columns + 1), new Float64Array(columns + 1)];
  const nothing = { begin: 0, end: 0, width: 1, first: 0, noisy: false };
  let seen = { scale: [1, 1], ...nothing };

  /** Columns lie on multiples of their width, so that a picture that scrolls does not flicker. */
  function fill(y, start, step, [x0, x1], from, to) {
    const width = ((x1 - x0) * each) / pixels;
    const first = Math.floor(x0 / width);
    const sample = (edge) => Math.min(to - 1, Math.max(from, (edge * width - start) / step));
    /** Between two samples it is a straight line. */
    const at = (place) => {
      const k = Math.floor(place);
      return place === k ? y[k] : y[k] + (y[k + 1] - y[k]) * (place - k);
    };
    let begin = 0;
    let end = 0;
    let left = sample(first);
    let value = at(left);
    let rough = 0;
    for (let c = 0; c <= columns; c += 1) {
      const right = sample(first + c + 1);
      if (right > left) {
        const next = at(right);
        let min = Math.min(value, next);
        let max = Math.max(value, next);
        const gone = max - min;
        for (let k = Math.ceil(left); k <= right; k += 1) {
          if (y[k] < min) min = y[k];
          if (y[k] > max) max = y[k];
        }
        if (max - min > ROUGH * gone) rough += 1;
        low[c] = min;
        high[c] = max;
        left = right;
        value = next;
        end = c + 1;
      } else if (!end) begin = c + 1;
    }
    return { begin: Math.min(begin, end), end, width, first, noisy: rough > (end - begin) / 2 };
  }

  // A pen is round: what is beside a column reaches into it, of an even number of columns one more from the one side
  const half = pen / 2;
  const after = Math.round(half / each - 0.25);
  const before = Math.max(0, Math.round(pen / each - 1) - after);
  const reach = Array.from({ length: after + 1 }, (_, k) =>
    k ? Math.sqrt(Math.max(0, half ** 2 - ((k + 0.5) * each) ** 2)) : half,
  );
  const [tops, bottoms] = [new Float64Array(columns + 1), new Float64Array(columns + 1)];

  /** From where to where the line goes in each column, in pixels. */
  function widen(Y, { scale, begin, end }) {
    const zero = Y(0);
    const one = Y(scale[1]) - zero;
    for (let c = begin; c < end; c += 1) {
      let top = Infinity;
      let bottom = -Infinity;
      const last = Math.min(end - 1, c + after);
      for (let k = Math.max(begin, c - before); k <= last; k += 1) {
        const beside = reach[Math.abs(k - c)];
        top = Math.min(top, zero + one * high[k] - beside);
        bottom = Math.max(bottom, zero + one * low[k] + beside);
      }
      tops[c] = top;
      bottoms[c] = bottom;
    }
  }

  /** The band between the tops and the bottoms; it begins at `left`, and its columns are `wide` apart. */
  function band(ctx, left, wide, begin, end) {
    let n = 0;
    const to = (c, y) => {
      outline.x[n] = left + c * wide;
      outline.y[n] = y;
      n += 1;
    };
    outline.room(2 * (end - begin + 2));
    to(begin, tops[begin]);
    for (let c = begin; c < end; c += 1) to(c + 0.5, tops[c]);
    to(end, tops[end - 1]);
    to(end, bottoms[end - 1]);
    for (let c = end - 1; c >= begin; c -= 1) to(c + 0.5, bottoms[c]);
    to(begin, bottoms[begin]);
    outline.path(ctx, n);
  }

  return {
    look({ t, n, y }, scale, x) {
      const start = n ? t[0] * scale[0] : 0;
      const step = n > 1 ? ((t[n - 1] - t[0]) / (n - 1)) * scale[0] : 1;
      const from = Math.max(0, Math.floor((x[0] - start) / step));
      const to = Math.min(n, Math.ceil((x[1] - start) / step) + 1);
      seen = { scale, ...(to > from + 1 ? fill(y, start, step, x, from, to) : nothing) };
      let [min, max] = [Infinity, -Infinity];
      for (let c = seen.begin; c < seen.end; c += 1) {
        if (low[c] < min) min = low[c];
        if (high[c] > max) max = high[c];
      }
      return [min, max];
    },
    draw(ctx, X, Y, later = 0) {
      const { begin, end, width, first, noisy } = seen;
      const left = X(first * width + later);
      const wide = X((first + 1) * width + later) - left;
      widen(Y, seen);
      ctx.beginPath();
      if (dashed) {
        for (let c = begin; c < end; c += 1) ctx.lineTo(left + (c + 0.5) * wide, (tops[c] + bottoms[c]) / 2);
        ctx.stroke();
      } else if (noisy) {
        const middle = Math.round(left) + each / 2; // on whole pixels
        for (let c = begin; c < end; c += 1) {
          ctx.moveTo(middle + c * each, tops[c]);
          ctx.lineTo(middle + c * each, bottoms[c]);
        }
        ctx.lineWidth = each;
        ctx.stroke();
      } else if (end) {
        band(ctx, left, wide, begin, end);
        ctx.fillStyle = ctx.strokeStyle;
        ctx.fill();
      }
    },
  };
}

/** So many pixels an edge may pass beside a point. */
const BESIDE = 0.1;

/**
 * Points of an edge in pixels, on their way to a canvas: room(n) for so many {x, y}; path(ctx, n) goes through
 * them. One for all edges, in arrays: with an object for each number the browser collects garbage in each frame.
 */
const outline = {
  x: new Float64Array(4096),
  y: new Float64Array(4096),
  room(n) {
    if (n <= this.x.length) return;
    this.x = new Float64Array(2 * n);
    this.y = new Float64Array(2 * n);
  },
  /**
   * Points that the edge passes by within BESIDE are left out, for the browser takes its time for each (a cone of
   * slopes from the last one drawn; Sklansky and Gonzalez 1980, Fast polygonal approximation of digitized curves).
   */
  path(ctx, n) {
    if (!n) return;
    const { x, y } = this;
    let drawn = 0;
    let way = 0;
    let low = -Infinity;
    let high = Infinity;
    ctx.moveTo(x[0], y[0]);
    for (let i = 1; i < n; i += 1) {
      let across = x[i] - x[drawn];
      let up = y[i] - y[drawn];
      const slope = up / Math.abs(across);
      if (i > drawn + 1 && (Math.sign(across) !== way || !(slope >= low && slope <= high))) {
        drawn = i - 1;
        ctx.lineTo(x[drawn], y[drawn]);
        low = -Infinity;
        high = Infinity;
        across = x[i] - x[drawn];
        up = y[i] - y[drawn];
      }
      const wide = Math.abs(across);
      way = Math.sign(across);
      low = Math.max(low, (up - BESIDE) / wide);
      high = Math.min(high, (up + BESIDE) / wide);
    }
    ctx.lineTo(x[n - 1], y[n - 1]);
  },
};

/** A line through points, with gaps where there is no number. */
export function polyline(ctx, xs, ys, points, X, Y) {
  ctx.beginPath();
  outline.room(points);
  let n = 0;
  for (let i = 0; i < points; i += 1) {
    if (Number.isFinite(ys[i])) {
      outline.x[n] = X(xs[i]);
      outline.y[n] = Y(ys[i]);
      n += 1;
    } else {
      outline.path(ctx, n);
      n = 0;
    }
  }
  outline.path(ctx, n);
  ctx.stroke();
}

/** Upright lines at `at`, from foot to head: boxes, which are drawn faster than lines of a path. */
export function uprights(ctx, at, foot, head) {
  const { lineWidth: wide } = ctx;
  ctx.fillStyle = ctx.strokeStyle;
  let last = -Infinity;
  for (const middle of at) {
    if (middle - last < 0.5) continue; // in the same pixel as the one before
    ctx.fillRect(middle - wide / 2, foot, wide, head - foot);
    last = middle;
  }
}
