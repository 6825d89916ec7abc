/** What is said in place of a picture: to those who hear the slides, and where the file is lost. */

import { inlines } from "../deck.mjs";
import { nearest } from "./directives.mjs";

const RULE = "alt text";
const KEYWORDS = [
  "left",
  "right",
  "cover",
  "contain",
  "auto",
  "vertical",
  "width",
  "height",
  "w",
  "h",
  "blur",
  "brightness",
  "contrast",
  "drop-shadow",
  "grayscale",
  "hue-rotate",
  "invert",
  "opacity",
  "saturate",
  "sepia",
];
const EMPTY =
  /^(an? |the |my |ein |das )?(image|picture|pic|img|figure|fig|photo|photograph|screenshot|graphic|diagram|plot|graph|alt( text)?|description|bild|abbildung|grafik|foto|diagramm)s?( ?\d+)?[.:]?$/i;

const CAMERA = /^(img|dsc[nf]?|pxl|screen ?shot|bildschirmfoto)[ _-]?\d/i;

export function altText({ slides, lines }, tell) {
  const pictures = new Map(); // by what is said of them
  for (const { tokens } of slides) {
    const titles = tokens.flatMap((one, index) =>
      tokens[index - 1]?.type === "heading_open" ? [letters(one.content)] : [],
    );
    for (const [child, line] of inlines(tokens, lines)) {
      if (child.type !== "image") continue;
      const src = child.attrGet("src") ?? "";
      const file = decodeURIComponent(src.split("/").pop().split("#")[0]);
      const options = child.meta?.marpitImage?.options ?? [];
      const background = options.some(({ content }) => content === "bg");
      const said = wordsOf(child);
      const told = (message, severity) =>
        tell({ rule: RULE, line, severity, message, element: `![${child.content}]` });
      keywords(said, background, told);
      if (background) continue;
      const other = pictures.get(said);
      if (said && other && other !== src)
        told(`the same is said of another picture, ${other}: say what is to be seen on each`, "warning");
      pictures.set(said, src);
      const stem = file.replace(/\.\w+$/, "");
      const same = (text) => text.toLowerCase().replaceAll(/[\s_-]+/g, "");
      if (!said) continue; // told where the slide is looked at
      if (
        same(said) === same(file) ||
        (same(said) === same(stem) && /[_\d]|^\S+$/.test(said)) ||
        /\.(png|jpe?g|svg|webp)$/i.test(said) ||
        CAMERA.test(said)
      ) {
        told("the alt text is the file's name: say what is to be seen");
      } else if (EMPTY.test(said)) told("the alt text says nothing of the picture: say what is to be seen");
      else if (titles.includes(letters(said)))
        told("the alt text is the slide's title, which is read anyway: say what is to be seen", "warning");
    }
  }
}

const letters = (text) => text.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, "");

/** Words that were meant for Marp, and that it does not know. */
function keywords(said, background, told) {
  let begins = background; // what is said of the picture follows behind such words
  for (const word of said.split(/\s+/)) {
    const [name, value] = word.split(":");
    const near = name !== "with" && (value || begins) ? nearest(name, KEYWORDS) : undefined;
    const known = KEYWORDS.includes(name);
    begins &&= Boolean(near);
    if (known && value) told(`Marp cannot read ${word}: ${name} takes a number, as ${name}:400px or 40%`);
    else if (near && !known) told(`Marp knows no ${word}; did you mean ${near}?`, "warning");
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
