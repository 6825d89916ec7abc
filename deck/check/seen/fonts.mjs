/** Letters that the deck may carry no font for, so that each machine shows another, or a box. */

import { name } from "./view.mjs";

/** What to write in place of letters. */
function mend(letters) {
  const raised = letters.find((one) => /[\u2070-\u208e]/.test(one));
  if (!raised) return "write a word, a formula or a picture";
  const tag = raised < "\u2080" ? "sup" : "sub";
  return `write <${tag}>${raised.normalize("NFKC")}</${tag}>, or a formula`;
}

let elements = [];

/** The element of a finding of `findUnusual`, for the browser to say with which font it is drawn. */
export const unusual = (index) => elements[index];

/** Return what is to be said of each element with unusual letters, should no font of the deck have them. */
export function findUnusual({ section, tell }) {
  elements = [];
  const own = getComputedStyle(section).fontFamily.split(",")[0].replaceAll('"', "").trim();
  // A theme that brings no font of its own, as Marp's, has this machine's for all letters.
  if (![...document.fonts].some(({ family }) => family.replaceAll('"', "") === own)) return [];
  const said = [];
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const letters = [
      ...new Set(node.textContent.match(/[^\p{ASCII}\p{Mark}\u00a0-\u00ff\u200b-\u200f]/gu) ?? []),
    ];
    if (!letters.length || element.closest(".katex, style, script, button")) continue;
    const boxes = letters.filter((one) => isBox(one, getComputedStyle(element)));
    if (boxes.length)
      tell(
        "font",
        element,
        `the deck carries no letter for ${boxes.slice(0, 6).map(spelt).join(", ")}: an empty box is seen; ${mend(boxes)}`,
      );
    if (boxes.length === letters.length) continue;
    elements.push(element);
    const shown = letters.slice(0, 6).map(spelt);
    said.push({
      rule: "font",
      line: Number((element.closest("[data-line]") ?? section).dataset.line),
      element: name(element),
      message: `the deck carries no letter for one of ${shown.join(", ")}: each machine shows it differently, or not at all; ${mend(letters)}`,
      severity: "warning",
    });
  }
  return said;
}

const spelt = (letter) =>
  `${letter} (U+${letter.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")})`;

const canvas = new OffscreenCanvas(48, 48).getContext("2d", { willReadFrequently: true });

/** Tell whether a letter looks like one that no font can have. */
function isBox(letter, { fontWeight, fontFamily }) {
  const drawn = (text) => {
    canvas.clearRect(0, 0, 48, 48);
    canvas.font = `${fontWeight} 32px ${fontFamily}`;
    canvas.fillText(text, 4, 36);
    return canvas.getImageData(0, 0, 48, 48).data.join();
  };
  return drawn(letter) === drawn("\u0378");
}
