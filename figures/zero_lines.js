/** Where two variables stand still in the plane of both, found on a grid: their rates have no formula for it. */

/** Return curve(source) and refresh() of what a model's parameters give; "curve.V:0" is where V stands still. */
export function curves(record) {
  const { names, rates, x: across, y: up, points } = plane;
  const steps = ([low, high]) => Float64Array.from({ length: points }, (_, i) => low + ((high - low) * i) / (points - 1));
  const [xs, ys] = [steps(across), steps(up)];
  const z = new Float64Array(points * points);
  const lines = {};
  return {
    refresh() {
      const p = Object.fromEntries(Object.entries(names).map(([own, known]) => [own, record.parameter(known)]));
      for (const [name, rate] of Object.entries(rates)) {
        for (let j = 0; j < points; j += 1) {
          for (let i = 0; i < points; i += 1) z[j * points + i] = rate(p, xs[i], ys[j]);
        }
        lines[name] = zeroLine(z, xs, ys);
      }
    },
    curve: (source) => lines[/\.(\w+)/.exec(source)[1]],
    point: () => null,
  };
}

/** The line on which z is 0: {x, y}, its pieces with NaN between. z: at all xs for each of ys. */
function zeroLine(z, xs, ys) {
  const [x, y] = [[], []];
  const wide = xs.length;
  /** Where the way from a corner [i, j] to another crosses the line, if it does. */
  const crossing = ([i, j], [k, l]) => {
    const [from, to] = [z[j * wide + i], z[l * wide + k]];
    if (from > 0 === to > 0) return [];
    const part = from / (from - to);
    return [[xs[i] + part * (xs[k] - xs[i]), ys[j] + part * (ys[l] - ys[j])]];
  };
  for (let j = 0; j + 1 < ys.length; j += 1) {
    for (let i = 0; i + 1 < wide; i += 1) {
      const corners = [[i, j], [i + 1, j], [i + 1, j + 1], [i, j + 1]];
      const found = corners.flatMap((corner, k) => crossing(corner, corners[(k + 1) % 4]));
      for (let k = 0; k + 1 < found.length; k += 2) {
        x.push(found[k][0], found[k + 1][0], NaN);
        y.push(found[k][1], found[k + 1][1], NaN);
      }
    }
  }
  return { x, y };
}
