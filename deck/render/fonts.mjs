/** What the theme takes from npm packages and from KaTeX: fonts, and nothing else. */

import { existsSync, readFileSync } from "node:fs";
import { extname, join, resolve, sep } from "node:path";
import { katexFonts } from "./packages.mjs";
import { problem, root, styleFiles } from "./source.mjs";

/** Files of single weights, by the path of a variable font, where the deck is printed (print_fonts.py). */
const single = JSON.parse(process.env.DECK_FONTS ?? "{}");
const dataUri = (file) => `data:font/woff2;base64,${readFileSync(file, "base64")}`;

/** Inline what the theme takes from npm packages and from KaTeX: fonts, and nothing else. */
export function inlineFonts(css) {
  return css
    .replace(/@font-face\s*\{[^}]*npm:([^"')]+)[^}]*\}/g, (rule, path) => singleWeights(rule, single[path]))
    .replace(/@font-face\s*\{[^}]*font-weight:\s*\d+ \d+[^}]*KATEX\/[^}]*\}/g, ofEachWeight)
    .replace(
      /url\(['"]?KATEX\/([\w-]+\.woff2)['"]?\)\s*format\(['"]woff2['"]\),?[^;}]*/g,
      (_, name) => `url(${dataUri(join(katexFonts, name))}) format("woff2")`,
    )
    .replace(/url\(['"]?npm:([^'")]+)['"]?\)/g, (_, path) => {
      const file = npmFile(path);
      return file ? `url(${dataUri(file)})` : 'local("none")'; // and the problem is told
    });
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

/**
 * The same for signs from KaTeX among a font's letters: beside faces of single weights, one of many
 * would be taken alone, and the letters of a heading from a font of the machine.
 */
function ofEachWeight(rule) {
  const weights = Object.keys(Object.values(single)[0] ?? {});
  return (
    weights.map((weight) => rule.replace(/font-weight:[^;}]*/, `font-weight:${weight}`)).join("") || rule
  );
}

/** The file of a font, undefined with the problem noted if it is not there. */
function npmFile(path) {
  const folder = join(root, "node_modules");
  const file = resolve(folder, path);
  if (!file.startsWith(folder + sep) || extname(file) !== ".woff2") {
    throw new Error(`the theme may take only .woff2 fonts from npm packages, not ${path}`);
  }
  if (existsSync(file)) return file;
  for (const { file: theme, path: sheet } of styleFiles()) {
    const lines = readFileSync(sheet, "utf-8").split("\n");
    const line = lines.findIndex((text) => text.includes(`npm:${path}`)) + 1;
    if (line) problem(line, `there is no font ${path} in node_modules/`, theme);
  }
  return undefined;
}
