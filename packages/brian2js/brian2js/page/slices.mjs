/** A long run in short slices, so that whoever shows it can do so, and can stop it. */

/**
 * Runs of `model` from its initial values: restart(duration), then frame(budget) until it is false.
 *
 * duration in seconds, budget in milliseconds that one frame may compute; a slice takes about a
 * third of it.
 */
export function inSlices(model) {
  let duration = 0;
  let left = 0;
  let slice = 0;
  return {
    /** The part of the run that is done, from 0 to 1. */
    done: () => (duration ? 1 - left / duration : 1),
    restart(seconds) {
      model.reset();
      if (seconds !== duration) slice = seconds / 4096; // it grows as long as it takes no time
      duration = left = seconds;
    },
    /** Go on for one frame; return whether there is more to do. */
    frame(budget) {
      const started = performance.now();
      while (left > 1e-9 && !model.diverged) {
        const before = performance.now();
        model.run(Math.min(slice, left));
        left = Math.max(0, duration - model.elapsed);
        const took = performance.now() - before;
        slice *= Math.min(2, Math.max(0.1, budget / 3 / Math.max(took, 0.1)));
        if (performance.now() - started > budget) break;
      }
      return left > 1e-9 && !model.diverged;
    },
  };
}
