/** When an open plot computes and draws: in the next frame of the browser, or before it. */

/** Milliseconds of computing and drawing that do not wait for the next frame. */
const HEAVY = 6;

/**
 * work(now) goes on, draws, and returns whether there is more to do; due(): whether a value has changed
 * since; after() is called when the browser shows what has been drawn.
 *
 * Returns wake(): work in the next frame; hurry(): at once if that takes a good part of a frame, which
 * then only shows it; hurries(): whether it would; waiting(): whether there is something to do; stop().
 */
export function makeFrames(work, due, after) {
  let request = 0;
  let took = 0; // milliseconds of the last change
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  function go(now) {
    const change = due();
    const began = performance.now();
    const more = work(now);
    if (change) took = performance.now() - began;
    return more;
  }

  function wake() {
    request ||= requestAnimationFrame((now) => {
      request = 0;
      if (go(now)) wake();
      setTimeout(after);
    });
  }

  const hurries = () => !request && took > HEAVY;

  function hurry() {
    if (!hurries()) return wake();
    const more = go(performance.now());
    const shown = () => {
      after();
      request = 0;
      if (more || due()) hurry();
    };
    request = requestAnimationFrame(() => {
      timer = setTimeout(shown);
    });
    return undefined;
  }

  return {
    wake,
    hurry,
    hurries,
    waiting: () => request !== 0,
    stop() {
      cancelAnimationFrame(request);
      clearTimeout(timer);
    },
  };
}
