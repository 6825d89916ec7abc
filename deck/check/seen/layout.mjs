/** What lies beyond the slide, in its padding, or over something else. */

import { beyond, meet, name, shown } from "./view.mjs";

/** So many lines a header or a footer may have. */
const LINES = 2;

export function layout(view) {
  edges(view);
  margins(view);
  blocks(view);
}

/** Clipped, beyond the slide, or in its padding. */
function edges({ things, section, frame, inner, tell }) {
  for (const { element, rect, slack, floats } of things) {
    let cut = beyond(rect, frame, slack);
    let by = "the slide";
    for (
      let one = element.parentElement;
      !cut && one !== section && element !== section;
      one = one.parentElement
    ) {
      const { overflowX, overflowY } = getComputedStyle(one);
      if (/visible/.test(overflowX) && /visible/.test(overflowY)) continue;
      cut = beyond(rect, one.getBoundingClientRect(), slack);
      by = name(one).split(" ")[0];
    }
    const into = !cut && !floats && beyond(rect, inner, slack);
    if (cut) tell("clipped", element, `clipped by ${by}: ${cut}`);
    if (into) tell("padding", element, `runs into the slide's padding: ${into}`);
  }
}

/** Header, footer, source mark and page number keep clear of all else. */
function margins({ things, section, frame, zoom, tell }) {
  const marks = new Map();
  for (const { element, rect, floats } of things) {
    if (floats && element.tagName !== "IMG" && !floats.querySelector("img, canvas, iframe"))
      marks.set(floats, [...(marks.get(floats) ?? []), rect]);
  }
  const after = getComputedStyle(section, "::after");
  if (section.dataset.marpitPagination && after.content !== "none" && after.position === "absolute") {
    const right = frame.right - parseFloat(after.right) * zoom;
    const bottom = frame.bottom - parseFloat(after.bottom) * zoom;
    const [width, height] = [parseFloat(after.width) * zoom, parseFloat(after.height) * zoom];
    marks.set("the page number", [{ left: right - width, right, top: bottom - height, bottom }]);
  }
  for (const mark of section.querySelectorAll("header, footer")) {
    const lines = new Set((marks.get(mark) ?? []).map(({ bottom }) => Math.round(bottom / (12 * zoom))));
    if (lines.size > LINES)
      tell("long footer", mark, `the ${mark.tagName.toLowerCase()} has ${lines.size} lines`, "warning");
  }
  for (const [mark, places] of marks) {
    for (const { element, rect, slack, floats } of things) {
      // A picture that is laid under the whole slide is a backdrop.
      if (mark.contains?.(element) || (floats && element.tagName === "IMG")) continue;
      if (places.some((place) => meet(place, rect, slack))) {
        tell("overlap", element, `runs into ${mark.tagName ? name(mark) : mark}`);
      }
    }
  }
}

/** Blocks keep clear of each other, and so do pictures that were put somewhere by hand. */
function blocks({ section, floats, tell }) {
  const all = [...section.querySelectorAll("h1, h2, h3, h4, h5, h6, p, li, pre, table, img")].filter(
    (block) => shown(block) && !floats(block),
  );
  for (const [index, one] of all.entries()) {
    for (const other of all.slice(index + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      if (meet(one.getBoundingClientRect(), other.getBoundingClientRect(), 4))
        tell("overlap", other, `lies over ${name(one)}`);
    }
  }
  const images = [...section.querySelectorAll("img")].filter((one) => shown(one) && !one.closest(".site"));
  for (const [index, one] of images.entries()) {
    for (const other of images.slice(index + 1)) {
      if (!floats(one) && !floats(other)) continue; // told above
      if (meet(one.getBoundingClientRect(), other.getBoundingClientRect(), 4))
        tell("overlap", other, `this picture lies over ${name(one)}`, "warning");
    }
  }
}
