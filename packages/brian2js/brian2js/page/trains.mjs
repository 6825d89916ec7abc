/** What is read off a spike train: how many, how fast, how far apart, and how they cluster. */

/** Between intervals inside bursts and those between bursts lies at least this factor. */
const GAP = 3;

const median = (sorted) => {
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};

/**
 * {count, rate, interval, burst} of a train; what it has too few spikes for is NaN.
 *
 * times: of the spikes (s), rising. duration: how long it was looked at (s). rate: spikes per second.
 * interval: the median (s). burst: spikes per burst, the median of the bursts that are whole; NaN
 * for a train that does not burst.
 */
export function trainOf(times, duration) {
  const count = times.length;
  const intervals = Float64Array.from({ length: Math.max(0, count - 1) }, (_, k) => times[k + 1] - times[k]);
  const sorted = intervals.slice().sort();
  return {
    count,
    rate: duration > 0 ? count / duration : NaN,
    interval: sorted.length ? median(sorted) : NaN,
    burst: burstOf(intervals, pauseIn(sorted)),
  };
}

/** The shortest of the intervals between bursts, where there are short and long ones; else Infinity. */
function pauseIn(sorted) {
  let [pause, most] = [Infinity, GAP];
  for (let k = 1; k < sorted.length; k += 1) {
    const factor = sorted[k] / sorted[k - 1];
    if (factor >= most) [pause, most] = [sorted[k], factor];
  }
  const short = sorted.filter((one) => one < pause).length;
  return short >= 2 && short >= sorted.length - short ? pause : Infinity;
}

function burstOf(intervals, pause) {
  if (pause === Infinity) return NaN;
  const sizes = [1];
  for (const interval of intervals) {
    if (interval < pause) sizes[sizes.length - 1] += 1;
    else sizes.push(1);
  }
  // The first and the last may be cut off
  const whole = sizes.length > 2 ? sizes.slice(1, -1) : [Math.max(...sizes)];
  return Math.round(median(whole.sort((a, b) => a - b)));
}
