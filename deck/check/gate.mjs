/**
 * Look at every slide of a rendered deck in a real browser, as the audience sees it at 1280x720,
 * and read its Markdown with a linter and a spelling dictionary.
 *
 * Called by deck/check/gate.py: node gate.mjs REQUEST, where REQUEST is a JSON file
 * {html, markdown, words, lint}. CHROME_PATH names the browser. Prints {slides, markdown, told} as JSON.
 */

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { lint } from "markdownlint/sync";
import nspell from "nspell";
import { startBrowser } from "../browser.mjs";

const require = createRequire(import.meta.url);

const request = JSON.parse(readFileSync(process.argv[2], "utf-8"));
const markdown = readFileSync(request.markdown, "utf-8");

/** The least sizes, in pixels of a 1280x720 slide. A script is part of a symbol, hence smaller. */
const LIMITS = { text: 18, script: 14, slack: 3 };

// In the browser --------------------------------------------------------------------------------

/** Runs in the page: what is wrong with the slide that is shown, and how large its pictures are. */
async function inspectSlide(limits) {
  const slide = document.querySelector("svg.bespoke-marp-active");
  const section = [...slide.querySelectorAll("foreignObject > section")].find(
    (one) => (one.dataset.marpitAdvancedBackground ?? "content") === "content",
  );
  const found = [];
  const pictures = [];
  const frame = section.getBoundingClientRect();
  const zoom = frame.width / section.offsetWidth;
  const style = getComputedStyle(section);
  const inner = {
    left: frame.left + parseFloat(style.paddingLeft) * zoom,
    top: frame.top + parseFloat(style.paddingTop) * zoom,
    right: frame.right - parseFloat(style.paddingRight) * zoom,
    bottom: frame.bottom - parseFloat(style.paddingBottom) * zoom,
  };

  const words = (element) => {
    const copy = element.cloneNode(true);
    for (const twin of copy.querySelectorAll(".katex-mathml")) twin.remove();
    return copy.textContent.replace(/[\s\u200b]+/g, " ").trim();
  };
  const name = (element) => {
    const kind = element.tagName.toLowerCase() + [...element.classList].slice(0, 2).map((c) => `.${c}`).join("");
    const said = element.alt ?? words(element);
    return `<${kind}>${said ? ` “${said.length > 48 ? `${said.slice(0, 47)}…` : said}”` : ""}`;
  };
  const tell = (rule, part, message) => {
    const element = part.closest(".katex, pre .line, li, p, td, th, h1, h2, h3, h4, h5, h6") ?? part;
    const whole = part.tagName === "IMG" ? part : element;
    if (found.some((one) => one.rule === rule && one.of.contains(whole))) return;
    const line = Number(whole.closest("[data-line]")?.dataset.line ?? section.dataset.line);
    found.push({ rule, of: whole, line, element: name(whole), message });
  };
  const shown = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  const floats = (element) => {
    for (let one = element; one !== section; one = one.parentElement) {
      if (/absolute|fixed/.test(getComputedStyle(one).position) && !one.closest(".katex")) return one;
    }
    return null;
  };
  const beyond = (rect, box, slack) => {
    const sides = [
      ["left", box.left - rect.left],
      ["top", box.top - rect.top],
      ["right", rect.right - box.right],
      ["bottom", rect.bottom - box.bottom],
    ].filter(([, by]) => by > slack);
    return sides.map(([side, by]) => `${Math.round(by)} px beyond the ${side} edge`).join(", ");
  };
  const meet = (a, b, slack) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;

  // Everything that is to be seen: text (a formula as a whole), pictures, framed boxes.
  const things = [];
  const add = (element, rect, slack) => {
    if (rect.width && rect.height) things.push({ element, rect, slack, floats: floats(element) });
  };
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  const formulas = new Set();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (/^[\s\u200b]*$/.test(node.data) || element.closest(".katex-mathml, style, script, svg svg") || !shown(element)) continue;
    const formula = element.closest(".katex");
    const size = sizeOf(element);
    const script = formula ? sizeOf(formula) >= limits.text : Boolean(element.closest("sub, sup"));
    const least = script ? limits.script : limits.text;
    if (size < least - 0.1) tell("small text", element, `text of ${size.toFixed(1)} px, less than ${least}`);
    if (formula) {
      formulas.add(formula);
      continue;
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom, width } of range.getClientRects()) {
      // The letters, not the room that the font asks for above and below them.
      const middle = (top + bottom) / 2;
      const letters = { left, right, top: middle - size / 2, bottom: middle + size / 2, width, height: size };
      add(element, letters, limits.slack);
    }
  }
  for (const formula of formulas) {
    for (const base of formula.querySelectorAll(".base")) add(formula, base.getBoundingClientRect(), limits.slack);
  }
  function sizeOf(element) {
    let box = element; // one that is wide enough for whole pixels to tell its scale
    while (!(box.offsetWidth > 200) && box !== section) box = box.parentElement;
    const scale = box.getBoundingClientRect().width / box.offsetWidth;
    return parseFloat(getComputedStyle(element).fontSize) * scale;
  }
  for (const box of section.querySelectorAll("img, pre, table, iframe, canvas, video")) {
    if (shown(box)) add(box, box.getBoundingClientRect(), 1);
  }

  // Clipped, beyond the slide, or in its padding.
  for (const { element, rect, slack, floats: floating } of things) {
    let cut = beyond(rect, frame, slack);
    let by = "the slide";
    for (let one = element.parentElement; !cut && one !== section && element !== section; one = one.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(one);
      if (/visible/.test(overflowX) && /visible/.test(overflowY)) continue;
      cut = beyond(rect, one.getBoundingClientRect(), slack);
      by = name(one).split(" ")[0];
    }
    const into = !cut && !floating && beyond(rect, inner, slack);
    if (cut) tell("clipped", element, `clipped by ${by}: ${cut}`);
    if (into) tell("padding", element, `runs into the slide's padding: ${into}`);
  }

  // Header, footer, source mark and page number keep clear of all else.
  const marks = new Map();
  for (const { element, rect, floats: floating } of things) {
    if (floating && !floating.querySelector("img, canvas, iframe")) marks.set(floating, [...(marks.get(floating) ?? []), rect]);
  }
  const after = getComputedStyle(section, "::after");
  if (section.dataset.marpitPagination && after.content !== "none" && after.position === "absolute") {
    const right = frame.right - parseFloat(after.right) * zoom;
    const bottom = frame.bottom - parseFloat(after.bottom) * zoom;
    const [width, height] = [parseFloat(after.width) * zoom, parseFloat(after.height) * zoom];
    marks.set("the page number", [{ left: right - width, right, top: bottom - height, bottom }]);
  }
  for (const [mark, places] of marks) {
    for (const { element, rect, slack, floats: floating } of things) {
      // A picture that is laid under the whole slide is a backdrop.
      if (mark.contains?.(element) || (floating && element.tagName === "IMG")) continue;
      if (places.some((place) => meet(place, rect, slack))) {
        tell("overlap", element, `runs into ${mark.tagName ? name(mark) : mark}`);
      }
    }
  }

  // Blocks keep clear of each other.
  const blocks = [...section.querySelectorAll("h1, h2, h3, h4, h5, h6, p, li, pre, table, img")].filter(
    (block) => shown(block) && !floats(block),
  );
  for (const [index, one] of blocks.entries()) {
    for (const other of blocks.slice(index + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      if (meet(one.getBoundingClientRect(), other.getBoundingClientRect(), 4)) {
        tell("overlap", other, `lies over ${name(one)}`);
      }
    }
  }

  // Pictures.
  for (const image of section.querySelectorAll("img")) {
    const broken = await image.decode().catch((error) => error);
    if (broken || !image.complete || !image.naturalWidth) {
      tell("picture", image, "the picture cannot be decoded");
      continue;
    }
    const box = image.getBoundingClientRect();
    const ratios = [box.width / image.naturalWidth, box.height / image.naturalHeight];
    const scale = getComputedStyle(image).objectFit === "contain" ? Math.min(...ratios) : Math.max(...ratios);
    if (scale > 1.01 && !image.src.startsWith("data:image/svg")) {
      tell("enlarged", image, `enlarged ${scale.toFixed(2)} times beyond its ${image.naturalWidth} x ${image.naturalHeight} pixels`);
    }
    if (!image.alt.trim()) tell("alt text", image, "the picture has no alt text");
    if (image.dataset.figure) {
      pictures.push({ figure: image.dataset.figure, scale, line: Number(image.dataset.line), element: name(image) });
    }
  }

  for (const error of section.querySelectorAll(".katex-error")) {
    tell("formula", error, `KaTeX cannot read it: ${error.title}`);
  }

  // Headings.
  const headings = [...section.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  if (!headings.length) tell("headings", section, "the slide has no title");
  let level = 0;
  for (const heading of headings) {
    const own = Number(heading.tagName[1]);
    if (own > level + 1) tell("headings", heading, `heading of level ${own} after ${level ? `level ${level}` : "nothing"}`);
    if (own === 1 && level) tell("headings", heading, "a second title on the slide");
    level = own;
  }

  // Accessibility.
  // axe reads the whole document each time: the other slides are taken out meanwhile.
  const parent = slide.parentNode;
  const all = [...parent.childNodes];
  parent.replaceChildren(slide);
  const said = await axe.run(slide, { resultTypes: ["violations"], elementRef: true, preload: false });
  parent.replaceChildren(...all);
  for (const violation of said.violations) {
    for (const node of violation.nodes) {
      const element = node.element ?? section;
      if (violation.id === "image-alt") continue; // told above
      tell(`axe ${violation.id}`, element, `${violation.help}${detail(node)}`);
    }
  }
  function detail(node) {
    const data = node.any?.[0]?.data;
    return data?.contrastRatio ? ` (${data.contrastRatio}, ${data.fgColor} on ${data.bgColor})` : "";
  }

  const heading = section.querySelector("h1, h2, h3");
  return {
    line: Number(section.dataset.line),
    title: heading ? words(heading) : "",
    findings: found.map(({ of, ...one }) => one),
    pictures,
  };
}

async function look() {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 720 });
    const deck = [];
    page.on("pageerror", (error) => deck.push({ rule: "script", message: error.message }));
    page.on("console", (message) => {
      if (message.type() === "error") deck.push({ rule: "console", message: message.text() });
    });
    page.on("request", (asked) => {
      if (!/^(file|data|blob|about):/.test(asked.url())) deck.push({ rule: "request", message: `asks for ${asked.url()}` });
    });
    await page.goto(pathToFileURL(request.html).href, { waitUntil: "load" });
    await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf-8"));
    const count = await page.evaluate(async () => {
      const everything = new CSSStyleSheet();
      everything.replaceSync("[data-marpit-fragment] { visibility: visible !important }");
      document.adoptedStyleSheets = [everything];
      await document.fonts.ready;
      return document.querySelectorAll("svg[data-marpit-svg]").length;
    });
    const wholePage = await page.evaluate(async () => {
      const rules = ["html-has-lang", "html-lang-valid", "document-title", "meta-viewport"];
      const said = await axe.run(document, { runOnly: rules });
      return said.violations.map((one) => ({ rule: `axe ${one.id}`, message: one.help }));
    });
    const slides = [];
    for (let number = 1; number <= count; number += 1) {
      await page.evaluate(async (to) => {
        location.hash = `#${to}`;
        const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        for (let tries = 0; tries < 100; tries += 1) {
          await frame();
          const all = [...document.querySelectorAll("svg[data-marpit-svg]")];
          if (all.findIndex((one) => one.classList.contains("bespoke-marp-active")) === to - 1) return;
        }
        throw new Error(`slide ${to} does not come up`);
      }, number);
      slides.push(await page.evaluate(inspectSlide, LIMITS));
    }
    slides[0]?.findings.push(...[...wholePage, ...deck].map((one) => ({ line: 1, element: "<html>", ...one })));
    return slides;
  } finally {
    await browser.close();
  }
}

// In the Markdown -------------------------------------------------------------------------------

/** Return the text of a file that a project may do without. */
const optional = (file) => (existsSync(file) ? readFileSync(file, "utf-8") : "");

function lintMarkdown() {
  const config = JSON.parse(optional(request.lint).replace(/^\s*\/\/.*$/gm, "") || "{}");
  return lint({ strings: { deck: markdown }, config }).deck.map((one) => ({
    rule: `markdown ${one.ruleNames[0]}`,
    line: one.lineNumber,
    element: one.errorContext ?? "",
    message: [one.ruleDescription, one.errorDetail].filter(Boolean).join(": "),
  }));
}

/** What Marp reads in a picture's alt text as an instruction (Marpit, image syntax). */
const IMAGE_WORDS = /(?<![\w:-])(bg|fit|auto|contain|cover|left|right|vertical|blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?![\w:-])/g;

/** Return the prose of the deck, line by line: no code, formula, address, marker or directive. */
function prose() {
  let fence = "";
  let formula = false;
  let front = markdown.startsWith("---");
  const styles = /<style\b[\s\S]*?<\/style>/g;
  return markdown.replace(styles, (style) => style.replace(/[^\n]/g, "")).split(/\r?\n/).map((line, index) => {
    if (front) {
      if (index && /^---\s*$/.test(line)) front = false;
      return /^(title|description|header|footer):/.test(line) ? line.replace(/^\w+:/, "") : "";
    }
    const opening = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence || opening) {
      if (!fence) fence = opening;
      else if (opening?.startsWith(fence)) fence = "";
      return "";
    }
    if (/^\s*\$\$/.test(line)) {
      formula = !/^\s*\$\$.+\$\$\s*$/.test(line) && !formula;
      return "";
    }
    if (formula || line.startsWith("[//]:")) return "";
    return line
      .replace(/<!--\s*_?(\w+):(.*?)-->/g, (_, key, text) => (/^(header|footer)$/.test(key) ? text : ""))
      .replace(/<!--|-->/g, "")
      .replace(/`+[^`]*`+/g, " ")
      .replace(/\$[^$]*\$/g, " ")
      .replace(/!\[[^\]]*\]/g, (alt) => alt.replace(IMAGE_WORDS, " "))
      .replace(/\]\([^)]*\)/g, "]")
      .replace(/https?:\S+|\S+@\S+/g, " ")
      .replace(/<\/?\w[^>]*>/g, " ");
  });
}

/** The dictionaries of the languages that a deck may be in, by its `lang`. */
const DICTIONARIES = { en: "dictionary-en-gb", "en-gb": "dictionary-en-gb", "en-us": "dictionary-en" };

function spell() {
  const language = /<html lang="([^"]*)"/.exec(readFileSync(request.html, "utf-8"))?.[1] ?? "en";
  const known = DICTIONARIES[language.toLowerCase()];
  if (!known) {
    told.push(`spelling was left out: there is no dictionary for lang: ${language}`);
    return [];
  }
  const dictionary = require.resolve(known).replace(/index\.js$/, "");
  const checker = nspell(readFileSync(`${dictionary}index.aff`), readFileSync(`${dictionary}index.dic`));
  const own = optional(request.words).replace(/^#.*$/gm, "");
  for (const word of own.split(/\s+/).filter(Boolean)) checker.add(word);
  const wrong = new Map();
  for (const [index, line] of prose().entries()) {
    for (const token of line.split(/[\s—–…/|]+/)) {
      const word = token.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, "");
      if (/[\d_=()*+.,:;\\^[\]{}'"“”]/.test(word.replace(/['’](s|t|re|ve|ll|d|m)?$|n['’]t$/u, ""))) continue;
      for (const part of word.split("-")) {
        const plain = part.replace(/’/g, "'").replace(/'s$|'$/, "");
        const code = /^\p{Lu}{2,5}$|\p{Ll}\p{Lu}/u.test(plain); // an acronym or the name of a class
        if (plain.length < 2 || code || wrong.has(plain) || checker.correct(plain)) continue;
        const near = checker.suggest(plain).slice(0, 3).join(", ");
        wrong.set(plain, {
          rule: "spelling",
          line: index + 1,
          element: plain,
          message: `“${plain}” is not in the dictionary${near ? ` (${near}?)` : ""}; if it is right, add it to slides/words.txt`,
        });
      }
    }
  }
  return [...wrong.values()];
}

const told = []; // what the lecturer should know that is no fault
const seeing = look();
const read = [...lintMarkdown(), ...spell()];
process.stdout.write(JSON.stringify({ slides: await seeing, markdown: read, told }));
