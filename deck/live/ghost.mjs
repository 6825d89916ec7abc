/** The run before: a copy of what was recorded, for the plots to draw pale behind the next run. */
import { spikesIn, tracesIn } from "./run.mjs";

/** The curves that a figure computes, each once. */
const curvesIn = (panel) => [
  ...new Set(
    panel.axes.flatMap(({ lines }) => lines.filter(({ kind }) => kind === "curve")).map((l) => l.source),
  ),
];

/**
 * Room for copies, used again and again: take(record, range) returns {trace, events, curve, from}.
 *
 * range: what is shown, [from, to] in seconds, of a simulation that runs on; its copy stands still
 * in the window while the time goes on.
 */
export function makeGhost(panel) {
  const traces = tracesIn(panel);
  const spikes = spikesIn(panel);
  const curves = curvesIn(panel);
  const room = {};

  function copy(name, values, n) {
    if (!room[name] || room[name].length < n) room[name] = new Float64Array(n);
    room[name].set(values);
    return room[name];
  }

  return {
    take(record, range, withTraces = true) {
      const trace = {};
      const events = {};
      const curve = {};
      if (withTraces) {
        const times = new Map(); // one for all that a monitor records
        for (const source of traces) {
          const { t, n, y } = record.trace(source);
          if (!times.has(t)) times.set(t, copy(`t ${source}`, t, n));
          trace[source] = { t: times.get(t), n, y: copy(source, y, n) };
        }
        for (const source of spikes) events[source] = Float64Array.from(record.events(source));
      }
      for (const source of curves) {
        const { x, y } = record.curve(source);
        curve[source] = { x, y: Float64Array.from(y) };
      }
      return {
        trace: (source) => trace[source] ?? { n: 0 },
        events: (source) => events[source] ?? [],
        curve: (source) => curve[source],
        from: range?.[0] ?? 0,
      };
    },
  };
}
