/** What runs in the page: the rules of this folder, over the slide that is shown. */

import { findUnusual } from "./fonts.mjs";
import { layout } from "./layout.mjs";
import { contrasts, legible } from "./unreadable.mjs";
import { pictures } from "./pictures.mjs";
import { accessibility, structure } from "./structure.mjs";
import { viewOfSlide, words } from "./view.mjs";

export { unusual } from "./fonts.mjs";
export { begin, turnTo } from "./turn.mjs";

let doubtful = []; // texts over a picture, which only pixels can judge
let view;

/** Look at the active slide; return what is wrong, its figures, and the texts that pixels judge. */
export async function inspect() {
  view = viewOfSlide();
  layout(view);
  await pictures(view);
  structure(view);
  doubtful = legible(view);
  const letters = findUnusual(view);
  await accessibility(view);
  const heading = view.section.querySelector("h1, h2, h3");
  return {
    ...said(),
    title: heading ? words(heading) : "",
    boxes: doubtful.map(({ rect }) => rect),
    letters,
  };
}

/** Judge the doubtful texts of that slide by two screenshots; return all that is wrong with it. */
export async function judge(withText, without) {
  const found = await contrasts(
    withText,
    without,
    doubtful.map(({ rect }) => rect),
  );
  for (const [index, contrast] of found.entries()) {
    if (contrast < 2.5)
      view.tell(
        "text over a picture",
        doubtful[index].element,
        `can hardly be read ${doubtful[index].over} (contrast ${contrast.toFixed(1)}, less than 2.5)`,
      );
  }
  return said();
}

const said = () => ({
  line: Number(view.section.dataset.line),
  findings: view.found.map(({ of, ...one }) => one),
  pictures: view.pictures,
});
