/**
 * A slider that moves as soon as the pointer does. A browser keeps a pointer's moves for its next
 * frame, up to 17 ms, in which a run can be made that the frame then shows.
 */

/** The width of the slider's thumb, in pixels of the slide (player.css). */
const THUMB = 22;

/**
 * Drag `slider` in the browser's place, which would move the thumb and look what lies under the pointer
 * before it shows anything.
 *
 * As long as wanted() says so, what the drag chooses comes at once, as the data of input events; the thumb
 * follows when their picture is shown. Else it comes with the frame, as ever. A browser that does not tell
 * moves early drags by itself.
 */
export function moveEarly(slider, wanted) {
  if (!("onpointerrawupdate" in window)) return;
  const chosen = slider.cloneNode(); // rounds to steps as the slider does, and is not laid out
  let track = null; // where a drag has begun: {left, wide} of its thumb's way

  function drag({ clientX }) {
    if (!track) return;
    const [low, high, before] = [Number(slider.min), Number(slider.max), chosen.value];
    chosen.value = String(low + ((clientX - track.left) / track.wide) * (high - low));
    if (chosen.value === before) return;
    const data = wanted() ? chosen.value : null;
    if (data === null) slider.value = chosen.value;
    slider.dispatchEvent(new InputEvent("input", { bubbles: true, data }));
  }

  slider.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    event.preventDefault();
    const { left, width } = slider.getBoundingClientRect();
    const thumb = (THUMB * width) / slider.offsetWidth;
    track = { left: left + thumb / 2, wide: width - thumb };
    chosen.value = slider.value;
    slider.focus({ focusVisible: false });
    slider.setPointerCapture(event.pointerId);
    drag(event);
  });
  slider.addEventListener("touchstart", (event) => event.preventDefault(), { passive: false });
  slider.addEventListener("pointermove", drag);
  slider.addEventListener("pointerrawupdate", (event) => wanted() && drag(event));
  slider.addEventListener("lostpointercapture", () => (track = null));
}
