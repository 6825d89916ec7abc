/** What the theme takes from npm packages and from KaTeX: fonts, and nothing else. */

import { readFileSync } from "node:fs";
import { extname, join, resolve, sep } from "node:path";
import { katexFonts } from "./packages.mjs";
import { root } from "./source.mjs";

/** Files of single weights, by the path of a variable font, where the deck is printed (print_fonts.py). */
const single = JSON.parse(process.env.DECK_FONTS ?? "{}");
const dataUri = (file) => `data:font/woff2;base64,${readFileSync(file, "base64")}`;

/** Inline what the theme takes from npm packages and from KaTeX: fonts, and nothing else. */
export function inlineFonts(css) {
  return css
    .replace(/@font-face\s*\{[^}]*npm:([^"')]+)[^}]*\}/g, (rule, path) => singleWeights(rule, single[path]))
    .replace(
      /url\(['"]?KATEX\/([\w-]+\.woff2)['"]?\)\s*format\(['"]woff2['"]\),?[^;}]*/g,
      (_, name) => `url(${dataUri(join(katexFonts, name))}) format("woff2")`,
    )
    .replace(/url\(['"]?npm:([^'")]+)['"]?\)/g, (_, path) => `url(${dataUri(npmFile(path))})`);
}

/** A rule for each weight in place of the one for all. */
function singleWeights(rule, files) {
  if (!files) return rule;
  const one = ([weight, file]) =>
    rule
      .replace(/font-weight:[^;}]*/, `font-weight:${weight}`)
      .replace(
        /url\([^)]*\)\s*format\([^)]*\)/,
        `url(data:font/ttf;base64,${readFileSync(file, "base64")}) format("truetype")`,
      );
  return Object.entries(files).map(one).join("");
}

function npmFile(path) {
  const folder = join(root, "node_modules");
  const file = resolve(folder, path);
  if (!file.startsWith(folder + sep) || extname(file) !== ".woff2") {
    throw new Error(`the theme may take only .woff2 fonts from npm packages, not ${path}`);
  }
  return file;
}
