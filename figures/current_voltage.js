/**
 * Current-voltage curves, one per timescale: I(V; tau) is the input that would hold the membrane at
 * V when every filter with a time constant of at most tau has followed it there and the slower
 * ones are still at rest. Where a curve falls it is coloured by the fastest curve that falls there.
 */

/** On a slide a point each pixel. */
const POINTS = 241;

/** Return curve(source), point(source) and refresh() of what a model has recorded. */
export function curves(record) {
  const { low, high, names, group } = iv;
  const V = Float64Array.from({ length: POINTS }, (_, i) => low + ((high - low) * i) / (POINTS - 1));
  const total = Object.fromEntries(names.map((name) => [name, new Float64Array(POINTS)]));
  const falling = Object.fromEntries(
    names.map((name) => [name, Object.fromEntries(names.map((by) => [by, new Float64Array(POINTS)]))]),
  );
  let rest = null;

  function refresh() {
    const p = Object.fromEntries(iv.parameters.map((n) => [n, record.parameter(`${group}.${n}`)]));
    const taus = iv.timescales(p);
    const input = p[iv.input];
    // Curve k has the filters up to the time constant of the k-th timescale, as it is now
    const reach = [0, ...iv.groups.map((filter) => taus[filter])];
    const states = new Float64Array(taus.length);
    const at = (v, tau) => {
      for (let f = 0; f < states.length; f += 1) states[f] = taus[f] <= tau ? v : rest;
      return iv.current(p, v, states);
    };
    rest = 0;
    rest = fixedPoint((v) => at(v, Infinity) - input);
    const first = new Array(POINTS).fill(null);
    names.forEach((name, k) => {
      const current = total[name];
      for (let i = 0; i < POINTS; i += 1) current[i] = at(V[i], reach[k]);
      for (let i = 0; i < POINTS; i += 1) {
        const slope = current[Math.min(i + 1, POINTS - 1)] - current[Math.max(i - 1, 0)];
        if (slope < 0) first[i] ??= name;
        for (const by of names) falling[name][by][i] = slope < 0 && first[i] === by ? current[i] : Number.NaN;
      }
    });
  }

  return {
    refresh,
    curve(source) {
      const [, name, by] = source.split(/[.:]/);
      return { x: V, y: by ? falling[name][by] : total[name] };
    },
    point: (source) => (source === "point.rest" && rest !== null ? [rest, record.parameter(`${group}.${iv.input}`)] : null),
  };
}

/** The lowest V at which `excess` changes its sign, by bisection; null if it does so nowhere. */
function fixedPoint(excess) {
  const [reach, steps, halvings] = [10, 2000, 40];
  const at = (i) => -reach + (2 * reach * i) / steps;
  const below = excess(at(0)) <= 0;
  for (let i = 1; i <= steps; i += 1) {
    if (excess(at(i)) <= 0 === below) continue;
    let [low, high] = [at(i - 1), at(i)];
    for (let k = 0; k < halvings; k += 1) {
      const middle = (low + high) / 2;
      if (excess(middle) <= 0 === below) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  }
  return null;
}
