/** A model that is given pulses from outside while it runs. */

/** Times that are as good as the same, in seconds. */
const SAME = 1e-9;

/**
 * The model with put(list): pulses of {name, at, time, add}, in s and SI units, from now on.
 *
 * A pulse with a time adds to a parameter from `at` on for so long; one without, to a variable at
 * once. What overlaps adds up.
 */
export function withPulses(model) {
  let pulses = [];
  let times = [];

  const under = (name, now) =>
    pulses
      .filter(
        (one) => one.name === name && one.time && one.at <= now + SAME && now + SAME < one.at + one.time,
      )
      .reduce((sum, { add }) => sum + add, 0);

  /** What begins or ends now. */
  function take(now) {
    for (const name of new Set(pulses.filter(({ time }) => time).map((one) => one.name))) {
      model.nudge(name, under(name, now));
    }
    for (const { name, at, time, add } of pulses) {
      if (!time && Math.abs(at - now) < SAME) model.nudge(name, add);
    }
  }

  return Object.create(model, {
    put: {
      value(list) {
        for (const { name, time } of pulses) if (time) model.nudge(name, 0);
        pulses = list;
        times = [...new Set(list.flatMap(({ at, time }) => (time ? [at, at + time] : [at])))];
        times.sort((a, b) => a - b);
        for (const { name, time } of list) if (time) model.nudge(name, under(name, model.elapsed));
      },
    },
    run: {
      value(duration) {
        const end = model.elapsed + duration;
        for (const at of times) {
          if (at < model.elapsed - SAME || at > end - SAME || model.diverged) continue;
          if (at > model.elapsed + SAME) model.run(at - model.elapsed);
          take(at);
        }
        if (end > model.elapsed + SAME && !model.diverged) model.run(end - model.elapsed);
      },
    },
  });
}
