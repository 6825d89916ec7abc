/** Put pictures into the deck as data; say which are figures. */

import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { absolute, fileOf, fromDeck, lineOf, outside, problem, root } from "../source.mjs";

const figures = new Set(Object.keys(JSON.parse(process.env.DECK_FIGURES)));
/** What a figure's PNG says if its colours stand for numbers (deck/pictures/scales.py). */
const SCALE = "tEXtdeck:colour-scale\0";
/** Files that are put in a figure's place where the deck is printed. */
const vectors = JSON.parse(process.env.DECK_VECTORS ?? "{}");
const MIME = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
};

/** Return the file behind an image's address, or undefined with the problem noted. */
function imageFile(src, line) {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(src)) {
    return problem(line, `image ${src} is not a file of the project; save it under images/`);
  }
  const file = fileOf(src);
  if (!file) return problem(line, `image ${src} is no address`);
  const refused = `image ${src} lies outside the project; copy it into images/`;
  if (outside(file)) return problem(line, refused);
  if (absolute(src))
    return problem(line, `image ${src} is a path of this machine alone; write ${fromDeck(file)}`);
  let real;
  try {
    real = realpathSync(file);
    if (!statSync(real).isFile()) throw new Error("not a file");
  } catch {
    return problem(line, `image ${src} is missing; ${instead(src, file)}`);
  }
  if (outside(real)) return problem(line, refused);
  if (!MIME[extname(real).toLowerCase()]) {
    return problem(line, `image ${src} is no PNG, JPEG, WebP or SVG`);
  }
  return real;
}

/** What to do about a file that is not there. */
function instead(src, file) {
  if (/\\|%5C/i.test(src)) return "write / in its address, not \\";
  if (src.includes("?"))
    return `remove ${src.slice(src.indexOf("?"))}: it is a file, not an address of the web`;
  const name = basename(file, extname(file));
  const folder = dirname(file);
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const alike = there.find((one) => one.toLowerCase() === basename(file).toLowerCase());
  if (alike) return `did you mean ${alike}? Capitals count`;
  const usual = join(root, "images", basename(file));
  if (file !== usual && (existsSync(usual) || figures.has(name))) return `did you mean ${fromDeck(usual)}?`;
  if (figures.has(name)) return `make it: invoke figures ${/\s/.test(name) ? `"${name}"` : name}`;
  const same = there.find((one) => basename(one, extname(one)) === name);
  if (same) return `did you mean ${same}?`;
  const script = `figures/${name}.py`;
  if (existsSync(join(root, script)))
    return `${script} makes it once it ends with: if __name__ == "__main__": make(__file__)`;
  return "save it there, or write its name as it is";
}

/** Return the figure whose picture a file is, undefined for photographs and other pictures. */
function figureOf(file) {
  const name = basename(file, ".png");
  return figures.has(name) && file === join(root, "images", `${name}.png`) ? name : undefined;
}

export function inlineImages(state) {
  for (const block of state.tokens) {
    for (const token of block.children ?? []) {
      if (token.type !== "image") continue;
      const src = token.attrGet("src");
      if (src.startsWith("data:")) continue;
      const line = lineOf(state, block, src);
      const file = imageFile(src, line);
      if (!file) continue;
      const figure = figureOf(file);
      const shown = vectors[figure] ?? file;
      const uri = `data:${MIME[extname(shown).toLowerCase()]};base64,${readFileSync(shown, "base64")}`;
      if (figure) token.attrSet("data-figure", figure);
      if (figure && readFileSync(file).includes(SCALE)) token.attrSet("data-scale", "");
      token.attrSet("data-line", String(line));
      token.attrSet("src", uri);
      if (token.meta?.marpitImage) token.meta.marpitImage.url = uri;
    }
  }
}
