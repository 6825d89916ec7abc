/**
 * marp-cli's configuration: plain Marp Markdown in, one self-contained deck out.
 *
 * The engine puts pictures and fonts into the deck as data, marks each code line and each picture
 * with its source, and collects what is wrong with the Markdown, with its line, in the file that
 * DECK_REPORT names. Settings come from Python (deck/render.py) in the environment:
 * DECK_FILE, DECK_ROOT, DECK_REPORT, DECK_FIGURES (the figures that the project makes), DECK_SOURCES
 * (where links to scripts lead, if anywhere), DECK_HANDOUT and DECK_SHORT (leave optional slides out).
 */

import { readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";

import { loads } from "./styles.mjs";

const require = createRequire(import.meta.url);
const marpCore = createRequire(require.resolve("@marp-team/marp-cli"));
const katexRequire = createRequire(marpCore.resolve("@marp-team/marp-core"));
const katex = katexRequire("katex");
const katexFonts = join(dirname(katexRequire.resolve("katex")), "fonts");

const root = realpathSync(process.env.DECK_ROOT);
const deck = realpathSync(process.env.DECK_FILE);
const home = dirname(deck);
const sources = process.env.DECK_SOURCES;
const figures = new Set(JSON.parse(process.env.DECK_FIGURES));
const problems = [];
let source = ""; // the Markdown that is being rendered

const MIME = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};
/** The HTML that the slides need beyond Markdown; everything else is shown as text. */
const ALLOWED_HTML = { br: [], div: ["class"], span: ["class"], sub: [], sup: [], kbd: [] };

const dataUri = (file) =>
  `data:${MIME[extname(file).toLowerCase()]};base64,${readFileSync(file, "base64")}`;

const problem = (line, message) => void problems.push({ line, message });

/** Return the line (from 1) in a block of tokens on which the text stands. */
function lineOf(state, token, text) {
  const lines = state.src.split("\n");
  const [first, last] = token.map ?? [0, 1];
  if (state.src !== source) {
    // A header or a footer, which Marp reads by itself: it stands where a directive set it.
    return Math.max(0, source.split("\n").findIndex((line) => line.includes(text))) + 1;
  }
  return first + 1 + Math.max(0, lines.slice(first, last).findIndex((line) => line.includes(text)));
}

/** Return a deck without its optional slides, whose notes say so; every line keeps its number. */
function shortened(markdown) {
  const slides = markdown.split(/^(?=---$)/m);
  const optional = (slide) => /^Minutes: \d+, optional\. /m.test(slide);
  return slides.map((slide) => (optional(slide) ? slide.replace(/[^\n]/g, "") : slide)).join("");
}

/** Tell whether a file lies outside the project. */
function outside(file) {
  const way = relative(root, file);
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** Return the file that an address in the deck names, or undefined if it is no address. */
function fileOf(address) {
  try {
    return resolve(home, decodeURI(address.split("#")[0]));
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** Return the file behind an image's address, or undefined with the problem noted. */
function imageFile(src, line) {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(src)) {
    return problem(line, `image ${src} is not a file of the project; save it under images/`);
  }
  const file = fileOf(src);
  if (!file) return problem(line, `image ${src} is no address`);
  const refused = `image ${src} lies outside the project; copy it into images/`;
  if (outside(file)) return problem(line, refused);
  let real;
  try {
    real = realpathSync(file);
    if (!statSync(real).isFile()) throw new Error("not a file");
  } catch {
    const name = basename(file, extname(file));
    return problem(line, `image ${src} is missing; make it: invoke figures ${/\s/.test(name) ? `"${name}"` : name}`);
  }
  if (outside(real)) return problem(line, refused);
  if (!MIME[extname(real).toLowerCase()]) {
    return problem(line, `image ${src} is no PNG, JPEG, WebP or SVG`);
  }
  return real;
}

/** Return the figure whose picture a file is, undefined for photographs and other pictures. */
function figureOf(file) {
  const name = basename(file, ".png");
  return figures.has(name) && file === join(root, "images", `${name}.png`) ? name : undefined;
}

function inlineImages(state) {
  for (const block of state.tokens) {
    for (const token of block.children ?? []) {
      if (token.type !== "image") continue;
      const src = token.attrGet("src");
      if (src.startsWith("data:")) continue;
      const line = lineOf(state, block, src);
      const file = imageFile(src, line);
      if (!file) continue;
      const uri = dataUri(file);
      const figure = figureOf(file);
      if (figure) token.attrSet("data-figure", figure);
      token.attrSet("data-line", String(line));
      token.attrSet("src", uri);
      if (token.meta?.marpitImage) token.meta.marpitImage.url = uri;
    }
  }
}

function checkMath(state) {
  const check = (token, line) => {
    try {
      katex.renderToString(token.content, { displayMode: token.type === "marp_math_block" });
    } catch (error) {
      problem(line, `KaTeX cannot read this formula: ${error.message.replace(/^KaTeX parse error: /, "")}`);
    }
  };
  for (const block of state.tokens) {
    if (block.type === "marp_math_block") check(block, block.map[0] + 1);
    for (const token of block.children ?? []) {
      if (token.type === "marp_math_inline") check(token, lineOf(state, block, token.content));
    }
  }
}

/** Let a link open beside the deck, which must not go away in front of the class. */
function newTab(token) {
  token.attrSet("target", "_blank");
  token.attrSet("rel", "noopener noreferrer");
}

function checkLinks(state) {
  for (const block of state.tokens) {
    for (const token of block.children ?? []) {
      const href = token.type === "link_open" ? token.attrGet("href") : undefined;
      if (!href || /^(mailto:|#)/i.test(href)) continue;
      newTab(token);
      if (/^https?:/i.test(href)) continue;
      const line = lineOf(state, block, href);
      const file = /^[a-z][a-z0-9+.-]*:/i.test(href) ? undefined : fileOf(href);
      if (!file) problem(line, `link ${href} is no web address and no file`);
      else if (outside(file)) problem(line, `link ${href} leads out of the project`);
      else if (sources) token.attrSet("href", sources + relative(root, file).split(sep).map(encodeURIComponent).join("/"));
      else problem(line, `link ${href} leads nowhere from the finished deck; ${REPOSITORY}`);
    }
  }
}

const REPOSITORY = "name the project's repository in pyproject.toml ([project.urls], Repository) or remove the link";

/**
 * Whatever way it came in: nothing in the finished slides may run, or load anything.
 * What Marp and KaTeX escape is text by now; what is left of these was not meant to pass.
 */
function checkResult(markdown, html, css) {
  const plainLines = markdown.split("\n").map((line) => line.toLowerCase().replaceAll(/[\\'" ]/g, ""));
  const refuse = (text, message) => {
    const wanted = text.toLowerCase().replaceAll(/[\\'" ]/g, "");
    problem(plainLines.findIndex((line) => line.includes(wanted)) + 1 || 1, message);
  };
  const addresses = loads(css);
  for (const [, tag, attributes] of html.matchAll(/<([a-z][\w:-]*)((?:"[^"]*"|[^">])*)>/gi)) {
    if (/^(script|iframe|frame|object|embed|link|meta|base|form|style|use)$/i.test(tag)) {
      refuse(`<${tag}`, `<${tag}> is not allowed in a deck`);
    }
    for (const [, name, value = ""] of attributes.matchAll(/([^\s"=/]+)(?:="([^"]*)")?/g)) {
      const given = plainText(value);
      if (/^on|^srcdoc$/i.test(name)) refuse(name, `${name} is not allowed in a deck`);
      if (/^style$/i.test(name)) addresses.push(...loads(given, "declarationList"));
      const told = problems.some(({ message }) => message.startsWith(`image ${given} `));
      if (/^src$/i.test(name) && !told && !/^data:image\//i.test(given)) {
        refuse(`src="${given}`, `image ${given} is not allowed here; put it into the text of a slide`);
      }
      if (/href$/i.test(name) && /^\s*(javascript|vbscript|data):/i.test(given)) {
        refuse(given, `link ${given} is not allowed in a deck`);
      }
    }
  }
  if (/<\/style/i.test(css)) refuse("</", "a style may not end the style sheet");
  for (const address of addresses) refuse(address, `a style loads ${address}; ${ADVICE}`);
}

const ADVICE = "a deck loads nothing: put pictures into the text";

const plainText = (text) =>
  text.replace(/&(quot|amp|lt|gt|#39);/g, (_, name) => ({ quot: '"', amp: "&", lt: "<", gt: ">", "#39": "'" })[name]);

function checkTheme(marp) {
  return (state) => {
    const wanted = /^---\n[\s\S]*?^theme:\s*["']?([^\s"']+)[\s\S]*?^---$/m.exec(state.src);
    if (!wanted || marp.themeSet.has(wanted[1])) return;
    const line = state.src.split("\n").findIndex((text) => /^theme:/.test(text)) + 1;
    const known = [...marp.themeSet.themes()].map((theme) => theme.name).join(", ");
    problem(line, `theme ${wanted[1]} is unknown; there are ${known}`);
  };
}

/** Each slide learns its line in the Markdown and the scripts that its code and pictures are from. */
function markSlides(state) {
  let section;
  for (const token of state.tokens) {
    if (token.type === "marpit_slide_open") section = token;
    if (token.map && section && !section.attrGet("data-line")) {
      section.attrSet("data-line", String(token.map[0] + 1));
    }
    // The gate tells of which line a paragraph, a heading or a code block is.
    if (token.map && token.nesting >= 0 && token !== section) {
      token.attrSet("data-line", String(token.map[0] + 1));
    }
    if (section) section.meta = { ...section.meta, deckSources: [...(section.meta?.deckSources ?? []), ...sourcesOf(token)] };
  }
}

function sourcesOf(token) {
  if (token.type === "fence") return /\bmodels\/[\w./-]+\.py/.exec(token.info) ?? [];
  const shown = (token.children ?? []).map((child) => child.attrGet("data-figure")).filter(Boolean);
  return shown.map((figure) => `figures/${figure}.py`);
}

/** Return a token for HTML of the engine's own, which the allow-list does not concern. */
function ownHtml(state, content) {
  const token = new state.Token("html_block", "", 0);
  token.content = content;
  token.deckOwn = true;
  return token;
}

/** Name the scripts at the end of each slide that shows their code or picture; link to where they are. */
function sourceMarks(state) {
  let scripts = [];
  const tokens = [];
  const mark = (script) => (sources ? `<a href="${sources}${encodeURI(script)}" target="_blank" rel="noopener noreferrer">${script}</a>` : `<code>${script}</code>`);
  for (const token of state.tokens) {
    if (token.type === "marpit_slide_open") scripts = [...new Set(token.meta?.deckSources)];
    if (token.type === "marpit_slide_close" && scripts.length) {
      tokens.push(ownHtml(state, `<p class="source">${scripts.map(mark).join(" · ")}</p>\n`));
    }
    tokens.push(token);
  }
  state.tokens = tokens;
}

/** Put the handout's address and its QR code on the last slide, if there is one. */
function handoutLink(state) {
  const last = state.tokens.findLastIndex((token) => token.type === "marpit_slide_close");
  // Headers and footers come through here as well: they have no slides.
  if (!process.env.DECK_HANDOUT || last < 0) return;
  const { url, qr } = JSON.parse(process.env.DECK_HANDOUT);
  const address = state.md.utils.escapeHtml(url);
  const link = `<p class="handout"><a href="${address}" target="_blank" rel="noopener noreferrer">Handout: ${address}</a><img src="${qr}" alt="QR code of the handout's address"></p>\n`;
  state.tokens.splice(last, 0, ownHtml(state, link));
}

/** Return highlighted code with each line in a span of its own, so that lines can be styled. */
function codeLines(html, emphasised) {
  const open = [];
  const lines = html.replace(/\n$/, "").split("\n").map((text, index) => {
    const before = open.join("");
    for (const [tag] of text.matchAll(/<\/?span[^>]*>/g)) {
      if (tag[1] === "/") open.pop();
      else open.push(tag);
    }
    const kind = `line${text.trim() ? "" : " blank"}${emphasised.has(index + 1) ? " talk" : ""}`;
    return `<span class="${kind}">${before}${text}${"</span>".repeat(open.length)}\n</span>`;
  });
  return lines.join("");
}

/** Return the line numbers that a fence's {2,4-6} names. */
function emphasis(info, count) {
  const numbers = new Set();
  for (const [first, last] of markedLines(info)) {
    for (let n = first; n <= Math.min(last, count); n += 1) numbers.add(n);
  }
  return numbers;
}

/** Return the first and the last line of each part of {2,4-6}. */
function markedLines(info) {
  const parts = (/\{([\d,\s-]+)\}/.exec(info)?.[1] ?? "").split(",").filter((part) => part.trim());
  return parts.map((part) => part.split("-").map(Number)).map(([first, last = first]) => [first, last]);
}

function checkMarkedLines(state) {
  for (const token of state.tokens.filter(({ type }) => type === "fence")) {
    const count = token.content.replace(/\n$/, "").split("\n").length;
    const wrong = markedLines(token.info).find(([first, last]) => !(first >= 1 && first <= last && last <= count));
    if (wrong) problem(token.map[0] + 1, `{${wrong.join("-")}} marks lines that the code does not have: it has ${count}`);
  }
}

/** Inline what the theme takes from npm packages and from KaTeX: fonts, and nothing else. */
function inlineFonts(css) {
  return css
    .replace(/url\(['"]?KATEX\/([\w-]+\.woff2)['"]?\)\s*format\(['"]woff2['"]\),?[^;}]*/g, (_, name) =>
      `url(${dataUri(join(katexFonts, name))}) format("woff2")`)
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

const engine = ({ marp }) => {
  const { markdown } = marp;
  markdown.core.ruler.after("inline", "deck_images", inlineImages);
  markdown.core.ruler.after("inline", "deck_math", checkMath);
  markdown.core.ruler.after("inline", "deck_marks", checkMarkedLines);
  markdown.core.ruler.after("inline", "deck_links", checkLinks);
  markdown.core.ruler.after("inline", "deck_theme", checkTheme(marp));
  markdown.core.ruler.push("deck_slides", markSlides);
  markdown.core.ruler.push("deck_sources", sourceMarks);
  markdown.core.ruler.push("deck_handout", handoutLink);

  const { fence, html_block: htmlBlock } = markdown.renderer.rules;
  markdown.renderer.rules.html_block = (tokens, index, ...rest) =>
    tokens[index].deckOwn ? tokens[index].content : htmlBlock(tokens, index, ...rest);
  markdown.renderer.rules.fence = (tokens, index, ...rest) => {
    const html = fence(tokens, index, ...rest);
    const emphasised = emphasis(tokens[index].info, tokens[index].content.split("\n").length);
    return html.replace(/(<code[^>]*>)([\s\S]*)(<\/code>)/, (_, open, code, close) =>
      `${open}${codeLines(code, emphasised)}${close}`);
  };

  const render = marp.render.bind(marp);
  marp.render = (...args) => {
    problems.length = 0;
    source = args[0].replace(/\r\n?/g, "\n");
    const markdown = process.env.DECK_SHORT ? shortened(source) : args[0];
    const rendered = render(markdown, ...args.slice(1));
    const css = inlineFonts(rendered.css);
    const html = [rendered.html].flat().join("\n");
    // Marp's own script comes last; it is not the deck's.
    checkResult(markdown, html.slice(0, html.lastIndexOf("<script>")), css);
    if (process.env.DECK_REPORT) writeFileSync(process.env.DECK_REPORT, JSON.stringify(problems));
    if (problems.length) throw new Error("the deck has problems; see the report");
    return { ...rendered, css };
  };
  return marp;
};

export default {
  engine,
  options: {
    emoji: { shortcode: false, unicode: false },
    html: ALLOWED_HTML,
    math: { lib: "katex", katexFontPath: "KATEX/" },
  },
  themeSet: [join(root, "slides")],
};
