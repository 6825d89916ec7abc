/** Titles, how much there is on a slide, formulas that KaTeX marked, and what axe says. */

import { shown, words } from "./view.mjs";

const MANY_WORDS = 120;

export function structure(view) {
  const { section, tell } = view;
  for (const error of section.querySelectorAll(".katex-error"))
    tell("formula", error, `KaTeX cannot read it: ${error.title}`);
  headings(view);
  lines(view);
  amount(view);
}

/** Lines of one text keep clear of each other. */
function lines({ section, tell }) {
  for (const block of section.querySelectorAll("p, li, td, th, h1, h2, h3, h4, h5, h6, pre")) {
    const high = lineHeight(block);
    const letters = parseFloat(getComputedStyle(block).fontSize);
    if (
      parseFloat(getComputedStyle(block).lineHeight) < 0.8 * letters &&
      block.getBoundingClientRect().height > 1.5 * high
    )
      tell("overlap", block, "its lines lie over each other: line-height is too small");
  }
}

function headings({ section, tell, things }) {
  const all = [...section.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  if (!all.length) tell("headings", section, things.length ? "the slide has no title" : "the slide is empty");
  let level = 0;
  for (const heading of all) {
    const own = Number(heading.tagName[1]);
    if (own > level + 1)
      tell("headings", heading, `heading of level ${own} after ${level ? `level ${level}` : "nothing"}`);
    if (own === 1 && level) tell("headings", heading, "a second title on the slide");
    if (!words(heading) && !heading.querySelector("img")) tell("headings", heading, "an empty title");
    level = own;
    const lines = heading.getBoundingClientRect().height / lineHeight(heading);
    const opening = section.dataset.marpitPagination === "1" || section.id === "1"; // the lecture's own name
    if (own === 1 && lines > 2.4 && !opening)
      tell(
        "long title",
        heading,
        `a title of ${Math.round(lines)} lines: two are read at a glance`,
        "warning",
      );
  }
}

/** The height of a line as it is seen. */
function lineHeight(element) {
  const style = getComputedStyle(element);
  const zoom = element.getBoundingClientRect().width / element.offsetWidth || 1;
  return (parseFloat(style.lineHeight) || 1.2 * parseFloat(style.fontSize)) * zoom;
}

function amount({ section, tell }) {
  const count = [...section.querySelectorAll("p, li, td, th, h1, h2, h3")]
    .filter((one) => shown(one) && !one.matches(".source, .site") && !one.querySelector("p, li"))
    .reduce(
      (sum, one) =>
        sum +
        words(one)
          .split(/\s+/)
          .filter((word) => /\p{L}{2}/u.test(word)).length,
      0,
    );
  if (count > MANY_WORDS)
    tell(
      "wall of text",
      section,
      `${count} words: the class reads, and does not listen; move some into the notes`,
      "warning",
    );
}

/**
 * The rules of axe that a deck can break: it has no forms, media or roles of its own (options.mjs), and
 * contrasts are measured in unreadable.mjs, over pictures and in formulas, too.
 */
const AXE = {
  resultTypes: ["violations"],
  elementRef: true,
  preload: false,
  runOnly: [
    ..."aria-hidden-focus button-name duplicate-id-aria empty-heading empty-table-header".split(" "),
    ..."heading-order image-redundant-alt link-in-text-block link-name list listitem".split(" "),
    ..."nested-interactive role-img-alt scrollable-region-focusable svg-img-alt".split(" "),
    ..."table-duplicate-name target-size td-headers-attr th-has-data-cells".split(" "),
  ],
};

/** Accessibility: what axe says of the slide. */
export async function accessibility({ slide, section, tell }) {
  const said = await window.axe.run(slide, AXE);
  for (const violation of said.violations) {
    for (const node of violation.nodes) {
      const element = node.element ?? section;
      const corner = element.matches("thead tr:first-child > th:first-child"); // of a table that compares
      if (corner && violation.id === "empty-table-header") continue;
      tell(`axe ${violation.id}`, element, violation.help);
    }
  }
}
