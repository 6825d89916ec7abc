/** What the theme takes from npm packages and from KaTeX: fonts, and nothing else. */

import { readFileSync } from "node:fs";
import { extname, join, resolve, sep } from "node:path";
import { katexFonts } from "./packages.mjs";
import { root } from "./source.mjs";

const dataUri = (file) => `data:font/woff2;base64,${readFileSync(file, "base64")}`;

/** Inline what the theme takes from npm packages and from KaTeX: fonts, and nothing else. */
export function inlineFonts(css) {
  return css
    .replace(
      /url\(['"]?KATEX\/([\w-]+\.woff2)['"]?\)\s*format\(['"]woff2['"]\),?[^;}]*/g,
      (_, name) => `url(${dataUri(join(katexFonts, name))}) format("woff2")`,
    )
    .replace(/url\(['"]?npm:([^'")]+)['"]?\)/g, (_, path) => `url(${dataUri(npmFile(path))})`);
}

function npmFile(path) {
  const folder = join(root, "node_modules");
  const file = resolve(folder, path);
  if (!file.startsWith(folder + sep) || extname(file) !== ".woff2") {
    throw new Error(`the theme may take only .woff2 fonts from npm packages, not ${path}`);
  }
  return file;
}
