/** Read a deck's Markdown and say what is wrong with it; the rules stand in text/. */

import { existsSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { readDeck } from "./deck.mjs";
import { altText } from "./text/alt-text.mjs";
import { blocks } from "./text/blocks.mjs";
import { directives } from "./text/directives.mjs";
import { html } from "./text/html.mjs";
import { links } from "./text/links.mjs";
import { markdownlint } from "./text/lint.mjs";
import { notes } from "./text/notes.mjs";
import { styles, wordsOfStyles } from "./text/styles.mjs";
import { rawSyntax, unfinished } from "./text/raw-syntax.mjs";
import {
  dictionaryOf,
  doubled,
  languageFits,
  ownWords,
  spelling,
  whyNoDictionary,
  wordsOfDeck,
} from "./text/spelling.mjs";

const RULES = [rawSyntax, blocks, html, styles, directives, notes, altText, links];

/** A line meant as a marker (deck/markers/lines.py), which Markdown may take for text. */
const MARKER = /^\s*\[\/\/\]\s*:.*\[\s*(cog|end)\b/i;

/** Tell whether a finding is what an error on its line says already: markdownlint's, or a word's spelling. */
const repeats = ({ rule, line, file, element }, findings) =>
  findings.some(
    (one) =>
      one.severity === "error" &&
      one.line === line &&
      one.file === file &&
      (rule.startsWith("markdown ") ||
        (rule === "spelling" && one.rule !== rule && one.element.includes(element))),
  );

/** Return the text of a file that a project may do without. */
const optional = (file) => (existsSync(file) ? readFileSync(file, "utf-8") : "");

/** markdownlint's settings, undefined if they cannot be read. */
function settings(file, tell) {
  try {
    return JSON.parse(optional(file).replace(/^\s*\/\/.*$/gm, "") || "{}");
  } catch ({ message }) {
    const line = Number(/\(line (\d+)/.exec(message)?.[1] ?? 1);
    const shown = `slides/${basename(file)}`;
    tell({
      rule: "markdown",
      file: shown,
      line,
      message: `is no JSON: ${message.replace(/ in JSON.*/s, "")}`,
    });
    return undefined;
  }
}

const dictionaries = new Map(); // they take long to read: once for all decks

/**
 * Return {findings, told, starts}: what is wrong, [{rule, line, message, element, severity}]; what
 * the lecturer should know that is no fault; and the lines on which slides begin, with their titles.
 *
 * file: the deck. words, lint: files with own words and markdownlint's settings. drawn: the texts of
 * figures that it shows, [{text, line}].
 */
export function readMarkdown({ markdown: file, drawn = [] }, { words, lint }) {
  const findings = [];
  const told = [];
  const seen = new Set();
  const tell = (one) => {
    if (MARKER.test(deck.lines[one.line - 1])) return; // told by Python
    const key = `${one.rule} ${one.line} ${one.message} ${one.element}`;
    if (!seen.has(key) && !repeats(one, findings)) findings.push({ severity: "error", element: "", ...one });
    seen.add(key);
  };
  const source = readFileSync(file, "utf-8").replace(/\r\n?/g, "\n");
  const deck = { ...readDeck(source, dirname(file)), folder: dirname(file) };
  for (const rule of RULES) rule(deck, tell);
  const config = settings(lint, tell);
  if (config) markdownlint(deck, config, tell);
  const pieces = wordsOfDeck(deck);
  const language = /^lang:\s*["']?([\w-]+)/m.exec(deck.lines.slice(0, deck.front).join("\n"))?.[1] ?? "en";
  const own = ownWords(optional(words));
  const key = language.toLowerCase();
  if (!dictionaries.has(key)) dictionaries.set(key, dictionaryOf(language, own));
  const shown = [...drawn, ...wordsOfStyles(deck)];
  if (dictionaries.get(key)) spelling([...pieces, ...shown], dictionaries.get(key), own, tell);
  else told.push(whyNoDictionary(language));
  unfinished(shown, tell);
  languageFits(pieces, language, tell);
  doubled(pieces, language, tell);
  const slides = deck.slides.map(({ line, title }) => ({ line, title }));
  return { findings, told, slides };
}
