/**
 * A slider that moves as soon as the pointer does. A browser keeps a pointer's moves for its next
 * frame, up to 17 ms, in which a run can be made that the frame then shows.
 */

/** The width of the slider's thumb, in pixels of the slide (player.css). */
const THUMB = 22;

/**
 * Let a drag of `slider` give its input events at once, as long as wanted() says so. The browser, whose
 * event comes with the frame, finds the value that it would have set. Where there are no early events all
 * is as without this.
 */
export function moveEarly(slider, wanted) {
  let track = null; // where a drag has begun: {left, wide} of its thumb's way
  let dragged = false; // by the browser: a finger that scrolls the page moves no slider

  slider.addEventListener("pointerdown", () => {
    const { left, width } = slider.getBoundingClientRect();
    const thumb = (THUMB * width) / slider.offsetWidth;
    track = { left: left + thumb / 2, wide: width - thumb };
    dragged = false;
  });
  slider.addEventListener("input", () => (dragged = track !== null));
  for (const end of ["pointerup", "pointercancel"]) slider.addEventListener(end, () => (track = null));
  slider.addEventListener("pointerrawupdate", ({ clientX }) => {
    if (!track || !dragged || !wanted()) return;
    const [low, high] = [Number(slider.min), Number(slider.max)];
    const part = Math.min(1, Math.max(0, (clientX - track.left) / track.wide));
    const before = slider.value;
    slider.value = String(low + part * (high - low));
    if (slider.value !== before) slider.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
