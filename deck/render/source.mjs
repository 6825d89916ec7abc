/**
 * The deck that is being rendered: where it lies, its Markdown, and what is wrong with it.
 *
 * Settings come from Python (marp.py) in the environment: DECK_HOME (the deck's folder), DECK_ROOT,
 * DECK_REPORT (the file for what is wrong), DECK_FIGURES (the model of each figure, "" if it has
 * none), DECK_SOURCES (where links to files lead, if anywhere), DECK_SITE and DECK_QR (the site, if
 * there is one), DECK_SHORT (leave optional slides out); where it is printed, DECK_VECTORS (drawings
 * in place of pictures) and DECK_FONTS (one for each weight).
 */

import { readdirSync, realpathSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";

export const root = realpathSync(process.env.DECK_ROOT);
export const home = realpathSync(process.env.DECK_HOME);
/** What is wrong, as {line, message, file}; without a file it is in the deck. */
export const problems = [];
let source = ""; // the Markdown that is being rendered

/** Begin with a deck; nothing is wrong with it yet. */
export function begin(markdown) {
  problems.length = 0;
  source = markdown;
}

export const problem = (line, message, file = undefined) => void problems.push({ line, message, file });

/** Return the style sheets beside the deck, [{file, path}]: as they are told, and where they are. */
export const styleFiles = () =>
  readdirSync(join(root, "slides"))
    .filter((name) => name.endsWith(".css"))
    .map((name) => ({ file: `slides/${name}`, path: join(root, "slides", name) }));

/** Return the line (from 1) in a block of tokens on which the text stands. */
export function lineOf(state, token, text) {
  const lines = state.src.split("\n");
  const [first, last] = token.map ?? [0, 1];
  if (state.src !== source) {
    // A header or a footer, which Marp reads by itself: it stands where a directive set it.
    return (
      Math.max(
        0,
        source.split("\n").findIndex((line) => line.includes(text)),
      ) + 1
    );
  }
  return (
    first +
    1 +
    Math.max(
      0,
      lines.slice(first, last).findIndex((line) => line.includes(text)),
    )
  );
}

/** Tell whether a file lies outside the project. */
export function outside(file) {
  const way = relative(root, file);
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** Tell whether an address names a file from the root of a disk. */
export const absolute = (address) => isAbsolute(address) || /^[a-z]:[\\/]/i.test(address);

/** Return the address of a file of the project as it is written in a deck. */
export const fromDeck = (file) => relative(home, file).split(sep).join("/");

/** Return the file that an address in the deck names, or undefined if it is no address. */
export function fileOf(address) {
  try {
    return resolve(home, decodeURI(address.split("#")[0]));
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** Return a token for HTML of the engine's own, which the allow-list does not concern. */
export function ownHtml(state, content) {
  const token = new state.Token("html_block", "", 0);
  token.content = content;
  token.deckOwn = true;
  return token;
}
