/**
 * Read decks' Markdown (read.mjs) and look at their slides in a real browser (look.mjs).
 *
 * Called by deck/check/gate.py: node gate.mjs REQUEST, where REQUEST is a JSON file
 * {decks: [{markdown, html, drawn}], words, lint}; a deck without html is only read. CHROME_PATH
 * names the browser. Prints [{slides, markdown, told}] as JSON.
 */

import { readFileSync } from "node:fs";
import { look } from "./look.mjs";
import { readMarkdown } from "./read.mjs";

const request = JSON.parse(readFileSync(process.argv[2], "utf-8"));
const seeing = look(request.decks.map(({ html }) => html));
const read = request.decks.map((deck) => readMarkdown(deck, request));
const seen = await seeing;
const said = read.map(({ findings, told, slides }, index) => ({
  slides: seen[index] ?? slides.map((one) => ({ ...one, findings: [], pictures: [] })),
  markdown: findings,
  told,
}));
process.stdout.write(JSON.stringify(said));
