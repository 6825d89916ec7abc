/** When an open plot computes and draws: in the next frame of the browser, or before it. */

/** Milliseconds of computing, drawing and what the browser does for a frame: more do not wait for it. */
const HEAVY = 5;
/** A browser that takes so many for a frame is on a slow processor: what goes on after a change waits for the hand. */
const SLOW = 6;
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
  let took = 0; // milliseconds of the last change, and of them the browser's own
  let frame = 0;
  let hand = false; // somebody moves something
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let shows;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let rests;

  /** Work; return whether there is more, how long it took if that was for a change, and whether by a hand. */
  function go(now) {
    const [change, moved] = [due(), hand];
    const began = performance.now();
    clearTimeout(rests);
    rests = undefined;
    hand = false;
    return { more: work(now), spent: change ? performance.now() - began : 0, moved };
  }

  /** The browser shows what took `spent` and, since `began`, a frame. */
  function shown(spent, began) {
    frame = performance.now() - began;
    if (spent) took = spent + frame;
    after();
  }

  /** What is left to do: soon(), or, where a hand has moved something, later. */
  function goOn(moved, soon) {
    if (moved && frame > SLOW) rests = setTimeout(wake, HAND);
    else soon();
  }

  function wake() {
    request ||= requestAnimationFrame((now) => {
      request = 0;
      const { more, spent, moved } = go(now);
      const began = performance.now();
      shows = setTimeout(() => shown(spent, began));
      if (more) goOn(moved, wake);
    });
  }

  const hurries = () => !request && took > HEAVY;

  /** Work now; the next frame of the browser shows it. */
  function ahead() {
    const { more, spent, moved } = go(performance.now());
    request = requestAnimationFrame(() => {
      const began = performance.now();
      shows = setTimeout(() => {
        request = 0;
        shown(spent, began);
        if (due()) ahead();
        else if (more) goOn(moved, ahead);
      });
    });
  }

  function hurry() {
    hand = true;
    if (hurries()) ahead();
    else wake();
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
