/** When an open plot computes and draws: in the next frame of the browser, or before it. */

/** Milliseconds of computing, drawing and what the browser does for a frame: more do not wait for it. */
const HEAVY = 8;
/** With so many the processor is slow: what goes on after a change waits for the hand, which may move on. */
const SLOW = 30;
const HAND = 200;

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
  let shows;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let rests;

  /** Work; return whether there is more, and how long it took if that was for a change. */
  function go(now) {
    const change = due();
    const began = performance.now();
    clearTimeout(rests);
    rests = undefined;
    return { more: work(now), spent: change ? performance.now() - began : 0 };
  }

  /** The browser shows what took `spent` and, since `began`, a frame. */
  function shown(spent, began) {
    if (spent) took = spent + performance.now() - began;
    after();
  }

  /** What is left to do after a change, or after what was no change: soon(), or later. */
  function goOn(spent, soon) {
    if (spent && took > SLOW) rests = setTimeout(wake, HAND);
    else soon();
  }

  function wake() {
    request ||= requestAnimationFrame((now) => {
      request = 0;
      const { more, spent } = go(now);
      const began = performance.now();
      shows = setTimeout(() => shown(spent, began));
      if (more) goOn(spent, wake);
    });
  }

  const hurries = () => !request && took > HEAVY;

  function hurry() {
    if (!hurries()) return wake();
    const { more, spent } = go(performance.now());
    request = requestAnimationFrame(() => {
      const began = performance.now();
      shows = setTimeout(() => {
        request = 0;
        shown(spent, began);
        if (due()) hurry();
        else if (more) goOn(spent, hurry);
      });
    });
    return undefined;
  }

  return {
    wake,
    hurry,
    hurries,
    waiting: () => request !== 0 || rests !== undefined,
    stop() {
      cancelAnimationFrame(request);
      clearTimeout(shows);
      clearTimeout(rests);
    },
  };
}
