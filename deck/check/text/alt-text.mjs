/** What is said in place of a picture: to those who hear the slides, and where the file is lost. */

import { inlines } from "../deck.mjs";

const RULE = "alt text";
const EMPTY =
  /^(an? |the |my |ein |das )?(image|picture|pic|img|figure|fig|photo|photograph|screenshot|graphic|diagram|plot|graph|alt( text)?|description|bild|abbildung|grafik|foto|diagramm)s?( ?\d+)?[.:]?$/i;

export function altText({ slides, lines }, tell) {
  for (const { tokens } of slides) {
    for (const [child, line] of inlines(tokens, lines)) {
      if (child.type !== "image") continue;
      const src = child.attrGet("src") ?? "";
      const file = decodeURIComponent(src.split("/").pop().split("#")[0]);
      const options = child.meta?.marpitImage?.options ?? [];
      if (options.some(({ content }) => content === "bg")) continue;
      const said = wordsOf(child);
      const told = (message, severity) =>
        tell({ rule: RULE, line, severity, message, element: `![${child.content}]` });
      const stem = file.replace(/\.\w+$/, "");
      const same = (text) => text.toLowerCase().replaceAll(/[\s_-]+/g, "");
      if (!said) continue; // told where the slide is looked at
      if (
        same(said) === same(file) ||
        (same(said) === same(stem) && /[_\d]|^\S+$/.test(said)) ||
        /\.(png|jpe?g|svg|webp)$/i.test(said)
      ) {
        told("the alt text is the file's name: say what is to be seen");
      } else if (EMPTY.test(said)) told("the alt text says nothing of the picture: say what is to be seen");
    }
  }
}

/** An image's alt text without the words that Marp reads as instructions. */
export function wordsOf(image) {
  const options = image.meta?.marpitImage?.options ?? [];
  const read = options.filter(({ consumed }) => consumed).map(({ content }) => content);
  return image.content
    .split(/\s+/)
    .filter((word) => word && !read.includes(word))
    .join(" ");
}
