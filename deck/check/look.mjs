/** Look at every slide of rendered decks in a real browser, as the audience sees it at 1280x720. */

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { startBrowser } from "../browser.mjs";

const require = createRequire(import.meta.url);
const HERE = dirname(fileURLToPath(import.meta.url));
const FIREFOX = /firefox/i.test(process.env.CHROME_PATH ?? "");
/** axe takes MathML for a picture, without words: a screen reader reads a formula, as of a table's head. */
const STANDARDS = { htmlElms: { math: { contentTypes: ["phrasing", "flow"] } } };
const HIDE_TEXT =
  "section * { color: transparent !important; -webkit-text-fill-color: transparent !important; text-shadow: none !important }";

/** Return the slides of each deck, [{line, title, findings, pictures}]; null for null. */
export async function look(pages) {
  const [browser, rules] = await Promise.all([startBrowser(), bundled()]);
  try {
    const all = pages.map(() => null);
    const left = [...pages.entries()].filter(([, html]) => html);
    // Each in a window of its own: a page that is behind another is not drawn
    const windows = await browser.pages(); // that with which the browser has begun
    const work = async () => {
      for (let one = left.shift(); one; one = left.shift()) {
        const [index, html] = one;
        const context = windows.length ? null : await browser.createBrowserContext();
        const page = windows.pop() ?? (await context.newPage());
        all[index] = await lookAt(page, rules, html);
        await context?.close();
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    return all;
  } finally {
    await browser.close();
  }
}

/** The rules of seen/ as one script, whose exports are `seen`. */
async function bundled() {
  const { outputFiles } = await build({
    entryPoints: [join(HERE, "seen", "index.mjs")],
    bundle: true,
    format: "iife",
    globalName: "seen",
    write: false,
  });
  return `${readFileSync(require.resolve("axe-core/axe.min.js"), "utf-8")}\n${outputFiles[0].text}\nObject.assign(window, { seen });`;
}

/** What axe says in the deck's language, if it has that one. */
function localeOf(language) {
  const file = join(
    dirname(require.resolve("axe-core/package.json")),
    "locales",
    `${language.split("-")[0]}.json`,
  );
  return /^[\w-]+$/.test(language) && existsSync(file) ? JSON.parse(readFileSync(file, "utf-8")) : undefined;
}

async function lookAt(page, rules, html) {
  await page.setViewport({ width: 1280, height: 720 });
  const deck = [];
  page.on("pageerror", ({ message }) => {
    // As slides are turned faster than they move
    if (!/Transition was skipped/.test(message)) deck.push({ rule: "script", message });
  });
  // What an older Chrome says when its own protocol reads the page's style sheets again
  const ours = `Unsafe attempt to load URL ${pathToFileURL(html).href}`;
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith(ours))
      deck.push({ rule: "console", message: message.text() });
  });
  page.on("request", (asked) => {
    if (!/^(file|data|blob|about):/.test(asked.url()))
      deck.push({ rule: "request", message: `asks for ${asked.url()}` });
  });
  await page.goto(pathToFileURL(html).href, { waitUntil: "load" });
  await page.evaluate(rules);
  const locale = localeOf(await page.evaluate(() => document.documentElement.lang));
  await page.evaluate((told) => window.axe.configure(told), {
    standards: STANDARDS,
    ...(locale && { locale }),
  });
  const count = await page.evaluate(() => window.seen.begin());
  const wholePage = await page.evaluate(async () => {
    const run = { runOnly: ["html-has-lang", "html-lang-valid", "document-title", "meta-viewport"] };
    const said = await window.axe.run(document, run);
    return said.violations.map((one) => ({ rule: `axe ${one.id}`, message: one.help }));
  });
  const fonts = await fontsOf(page);
  const slides = [];
  for (let number = 1; number <= count; number += 1) {
    await page.evaluate((to) => window.seen.turnTo(to), number);
    const { boxes, letters, ...slide } = await page.evaluate(() => window.seen.inspect());
    const pixels = boxes.length ? await byPixels(page) : {};
    slides.push({ ...slide, ...pixels });
    for (const one of letters && fonts ? await foreignLetters(fonts, letters) : [])
      slides.at(-1).findings.push(one);
  }
  slides[0]?.findings.push(
    ...[...wholePage, ...deck].map((one) => ({ line: 1, element: "<html>", severity: "error", ...one })),
  );
  return slides;
}

/** The browser's own word on fonts, where it has one: Chrome's protocol. */
async function fontsOf(page) {
  if (!("createCDPSession" in page) || FIREFOX) return null;
  const client = await page.createCDPSession();
  for (const command of ["DOM.enable", "CSS.enable", "DOM.getDocument"]) await client.send(command);
  return client;
}

/** What of a slide's unusual letters is drawn in a font of this machine, not in one of the deck's. */
async function foreignLetters(client, letters) {
  const found = [];
  for (const [index, one] of letters.entries()) {
    const { result } = await client.send("Runtime.evaluate", { expression: `window.seen.unusual(${index})` });
    const { nodeId } = await client.send("DOM.requestNode", { objectId: result.objectId });
    const { fonts } = await client.send("CSS.getPlatformFontsForNode", { nodeId });
    const foreign = fonts.filter(({ isCustomFont }) => !isCustomFont);
    if (foreign.length) found.push(one);
  }
  return found;
}

/** Two screenshots of the slide, with its text and without it, judged in the page. */
async function byPixels(page) {
  const how = FIREFOX ? {} : { optimizeForSpeed: true };
  const shot = async () => `data:image/png;base64,${await page.screenshot({ encoding: "base64", ...how })}`;
  const withText = await shot();
  const hidden = await page.addStyleTag({ content: HIDE_TEXT });
  const without = await shot();
  await hidden.evaluate((style) => style.remove());
  return page.evaluate((a, b) => window.seen.judge(a, b), withText, without);
}
