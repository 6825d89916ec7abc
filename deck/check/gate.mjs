/**
 * Read decks' Markdown (read.mjs) and look at their slides in a real browser (look.mjs).
 *
 * Called by deck/check/gate.py: node gate.mjs REQUEST, where REQUEST is a JSON file
 * {decks: [{markdown, html, drawn}], words, lint}; a deck without html is only read. CHROME_PATH
 * names the browser. Prints [{slides, markdown, told}] as JSON.
 */

import { readFileSync } from "node:fs";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

if (isMainThread) {
  const request = JSON.parse(readFileSync(process.argv[2], "utf-8"));
  // While the decks are read, which takes a core, the browser is to be told what to do
  const reading = new Promise((done, failed) =>
    new Worker(new URL(import.meta.url), { workerData: request }).on("message", done).on("error", failed),
  );
  const pages = request.decks.map(({ html }) => html);
  const looking = pages.some(Boolean) ? (await import("./look.mjs")).look(pages) : [];
  const [read, seen] = await Promise.all([reading, looking]);
  const said = read.map(({ findings, told, slides }, index) => ({
    slides: seen[index] ?? slides.map((one) => ({ ...one, findings: [], pictures: [] })),
    markdown: findings,
    told,
  }));
  process.stdout.write(JSON.stringify(said));
} else {
  const { readMarkdown } = await import("./read.mjs");
  parentPort.postMessage(workerData.decks.map((deck) => readMarkdown(deck, workerData)));
}
