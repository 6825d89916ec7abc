/** What a deck tells Marp in comments: names and values that Marp, or the theme, does not know. */

import { parse, walk, lexer } from "css-tree";

const RULE = "directive";
const SLIDE = [
  "class",
  "header",
  "footer",
  "paginate",
  "color",
  "transition",
  "backgroundColor",
  "backgroundImage",
  "backgroundPosition",
  "backgroundRepeat",
  "backgroundSize",
];
const DECK = [
  "theme",
  "style",
  "headingDivider",
  "lang",
  "size",
  "math",
  "title",
  "description",
  "author",
  "keywords",
  "url",
  "image",
  "marp",
];
const NAMES = [...SLIDE, ...DECK, ...SLIDE.map((name) => `_${name}`)];
/** Those of marp-cli; "none" is none. Others are made in a style: @keyframes marp-transition-NAME */
export const TRANSITIONS = [
  ..."none clockwise counterclockwise cover coverflow cube cylinder diamond drop explode fade".split(" "),
  ..."fade-out fall flip glow implode in-out iris-in iris-out melt overlap pivot pull push".split(" "),
  ..."reveal rotate slide star swap swipe swoosh wipe wiper zoom".split(" "),
];
const NOTES = " (notes that begin so are read as a setting)";
const APART = (name) => `give ${name} a comment of its own, <!-- ${name}: ... -->`;
const CSS = {
  color: "color",
  backgroundColor: "background-color",
  backgroundImage: "background-image",
  backgroundPosition: "background-position",
  backgroundRepeat: "background-repeat",
  backgroundSize: "background-size",
};

export function directives(deck, tell) {
  const { slides, lines, front } = deck;
  const classes = classesOf(deck);
  checkSettings(deck, classes, tell);
  for (const [index, slide] of slides.entries()) {
    for (const { content, line, meta } of comments(slide.tokens)) {
      const told = (message, severity = "error") =>
        tell({ rule: RULE, line, severity, message, element: content.split("\n")[0].slice(0, 60) });
      const given = isSetting(meta) ? meta.marpitParsedDirectives : {};
      if (!Object.keys(given).length) misspelt(content, told);
      if (lost(given, told)) continue;
      for (const [name, value] of Object.entries(given)) {
        if (!NAMES.includes(name)) {
          const near = nearest(name, NAMES);
          if (near) told(`Marp knows no ${name}; did you mean ${near}?`);
          continue;
        }
        checkValue(name, value, classes, told);
        if (DECK.includes(name))
          told(
            `${name}: sets the whole deck from the middle of it; it belongs into the front matter${NOTES}`,
          );
        goesOn(name, value, index, slides, told);
        if (/^(footer|header)$/.test(name)) asNotes(content, slide, slides, told);
      }
    }
  }
  return { lines, front };
}

/** Yield the comments of a slide, wherever they stand; `line` is where one begins, `start` its text. */
export function* comments(tokens) {
  for (const token of tokens) {
    const all = token.type === "marpit_comment" ? [token] : (token.children ?? []);
    for (const one of all) {
      if (one.type !== "marpit_comment") continue;
      const line = (one.map ?? token.map)[0] + 1;
      const start = line + /^<!--+(\s*)/.exec(one.markup)[1].split("\n").length - 1;
      yield { content: one.content, line, start, meta: one.meta ?? {} };
    }
  }
}

/** Tell a setting, or what a linter is told, from notes: some are read by marp-cli only, which is not here: title, transition. */
export const isSetting = ({ marpitCommentParsed: as, marpitParsedDirectives: read = {} }) =>
  /^(directive|well-known-magic-comment)$/.test(as) || Object.keys(read).some((name) => NAMES.includes(name));

/** A directive that Marp did not take for one: it is neither set nor, perhaps, meant to be a note. */
function misspelt(content, told) {
  const [, name, value] = /^(_?[A-Za-z][\w-]*)\s*:\s*(.*)$/s.exec(content) ?? [];
  if (!name) {
    const [, bare, rest] = /^(_?\w+)\s*[= ]\s*(\S+)$/.exec(content) ?? [];
    if (SLIDE.includes(bare?.replace(/^_/, ""))) told(`a setting has a colon: ${bare}: ${rest}`);
    return;
  }
  if (NAMES.includes(name)) {
    if (/^["'][^"']*$/.test(value.trim()))
      told(`a quote is not closed, so that Marp takes this for a note: ${name} is not set`);
    else if (
      value.includes("\n") &&
      (name.startsWith("_") || (SLIDE.includes(name) && /^\S+ ?\S*\n/.test(value)))
    )
      told(`Marp takes all of this for notes: ${name} is not set; ${APART(name)}`);
    else if (!value.includes("\n"))
      told(`Marp cannot read this as a setting: put the value in quotes, ${name}: "..."`);
    return;
  }
  const near = nearest(name, NAMES);
  const short = value.trim().split(/\s+/).length <= 3 && !value.includes("\n");
  if (near && (name.startsWith("_") || short)) told(`Marp knows no ${name}; did you mean ${near}?`);
}

/** Tell of notes in one comment with a setting: where all of its lines have a colon, none is a note. */
function lost(given, told) {
  const names = Object.keys(given);
  const set = names.find((name) => NAMES.includes(name));
  const note = names.find((name) => !NAMES.includes(name) && !nearest(name, NAMES));
  if (set && note)
    told(`Marp takes all of this for settings, and the notes from “${note}:” on are lost; ${APART(set)}`);
  return set && note;
}

/** Return the known name that was meant, undefined if none is near. */
export function nearest(name, known) {
  const plain = name.toLowerCase();
  if (name.startsWith("_") && known.some((one) => one.startsWith("_")))
    known = known.filter((one) => one.startsWith("_"));
  const fits = known.find((one) => one.toLowerCase() === plain);
  if (fits) return fits;
  const allowed = plain.length < 5 ? 1 : plain.length < 10 ? 2 : 3;
  const far = (one) => distance(plain, one.toLowerCase());
  const near = known.filter((one) => one.length > 3 && far(one) <= allowed);
  return near.sort((a, b) => far(a) - far(b))[0];
}

/** Letters to add, drop, change or swap to come from one word to the other. */
export function distance(a, b) {
  const rows = [Array.from({ length: b.length + 1 }, (_, k) => k)];
  for (let i = 1; i <= a.length; i += 1) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j += 1) {
      const change = rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2][j - 2] + 1 : change;
      rows[i].push(Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, change, swap));
    }
  }
  return rows[a.length][b.length];
}

function checkValue(name, value, classes, told) {
  const plain = name.replace(/^_/, "");
  if (plain === "class") {
    const unknown = [value]
      .flat()
      .join(" ")
      .split(/\s+/)
      .filter((one) => one && !classes.has(one));
    const near = unknown.map((one) => nearest(one, [...classes])).filter(Boolean);
    const have = [...classes].filter((one) => !/^(hljs-|katex|transition )/.test(one)).sort();
    const meant =
      near.length === unknown.length
        ? `; did you mean ${near.join(", ")}?`
        : `; it has ${have.join(", ")}${unknown.length > 1 ? NOTES : ""}`;
    if (unknown.length) told(`the theme has no class ${unknown.join(", ")}${meant}`);
  }
  if (plain === "paginate" && !/^(true|false|hold|skip)$/.test(value))
    told(`paginate: ${value} is none of true, false, hold and skip`);
  if (plain === "transition") {
    const [wanted] = String(value).split(/\s+/);
    if (wanted && !TRANSITIONS.includes(wanted) && !classes.has(`transition ${wanted}`))
      told(`Marp has no transition ${wanted}; did you mean ${nearest(wanted, TRANSITIONS) ?? "fade"}?`);
  }
  if (CSS[plain] && !/var\(/.test(value) && lexer.matchProperty(CSS[plain], String(value)).error) {
    told(`${name}: ${value} is no ${CSS[plain]}${NOTES}`);
  }
}

/** What was meant for one slide, and goes on to the end. */
function goesOn(name, value, index, slides, told) {
  const whole =
    name === "class" ||
    /^background|^color$/.test(name) ||
    (name === "paginate" && value === "false") ||
    (name === "footer" && value && index > 1); // from the second slide on it is the deck's
  if (!whole || index + 1 >= slides.length) return;
  const key = JSON.stringify(slides[index].directives[name]);
  const till = slides.findIndex((slide, at) => at > index && JSON.stringify(slide.directives[name]) !== key);
  if (till < 0)
    told(`${name}: ${value} holds for all slides that follow; for this one alone write _${name}`, "warning");
}

/** A header or footer where other slides have their notes. */
function asNotes(content, slide, slides, told) {
  const own = [...comments(slide.tokens)];
  const notes = (one) => [...comments(one.tokens)].some(({ meta }) => !isSetting(meta));
  const others = slides.filter(notes).length;
  const last = own.at(-1)?.content === content;
  if (last && !notes(slide) && others > slides.length / 2 && content.split(/\s+/).length > 4) {
    told(
      "this stands where other slides have their notes, and is shown to the class: notes may not begin with header: or footer:",
      "warning",
    );
  }
}

/** The front matter's values that only the themes can judge. */
function checkSettings(deck, classes, tell) {
  const { lines, front, marp } = deck;
  const at = (name) => lines.slice(0, front).findIndex((line) => line.startsWith(`${name}:`));
  const said = (name) =>
    at(name) < 0
      ? ""
      : lines[at(name)]
          .slice(name.length + 1)
          .trim()
          .replace(/^["']|["']$/g, "");
  const told = (name, message) => tell({ rule: RULE, line: at(name) + 1, message, element: lines[at(name)] });
  const size = said("size");
  const theme = themeName(deck);
  if (size && marp.themeSet.has(theme)) {
    const sizes = [marp.themeSet.getThemeMeta(theme, "size") ?? []].flat().map((one) => one.split(" ")[0]);
    if (!(sizes.length ? sizes : ["16:9"]).includes(size)) {
      told(
        "size",
        `the theme ${theme} has no size ${size}, so that Marp passes over it; it has ${sizes.join(", ") || "16:9"}`,
      );
    }
  }
  const torn = deck.slides.find(({ tokens }) => {
    const headings = tokens.filter(({ type }) => type === "heading_open");
    return headings.length === 1 && tokens.filter(({ type }) => type === "inline").length === 1;
  });
  if (Number(said("headingDivider")) > 1 && torn)
    told(
      "headingDivider",
      `headingDivider: ${said("headingDivider")} begins a slide at each such heading, so that “${torn.title}” stands alone: write 1, or remove the line`,
    );
  const lang = said("lang");
  if (lang && !languageName(lang)) told("lang", `lang: ${lang} is no language's code: en, en-US, de, ...`);
  for (const name of ["class", "transition", ...Object.keys(CSS)])
    if (said(name)) checkValue(name, said(name), classes, (message) => told(name, message));
}

export const themeName = ({ tokens }) =>
  /^theme:\s*["']?([\w-]+)/m.exec(tokens.find(({ type }) => type === "front_matter")?.meta ?? "")?.[1] ??
  "default";

function languageName(code) {
  try {
    return new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(code);
  } catch {
    return undefined;
  }
}

const classes = new WeakMap(); // of decks: a theme is long

/** The classes that the theme and the deck's own styles have. */
export function classesOf(deck) {
  if (classes.has(deck)) return classes.get(deck);
  const found = new Set();
  classes.set(deck, found);
  const take = (css) =>
    walk(parse(css, { parseValue: false, parseAtrulePrelude: false }), (node) => {
      if (node.type === "ClassSelector") found.add(node.name);
      const own =
        node.type === "Atrule" && /^marp-.*transition-(?:backward-)?(\S+)$/.exec(node.prelude?.value ?? "");
      if (own) found.add(`transition ${own[1]}`);
    });
  const { themeSet } = deck.marp;
  const name = themeName(deck);
  if (themeSet.has(name)) take(themeSet.pack(name, {}));
  for (const { content } of deck.tokens.filter(({ type }) => type === "marpit_style")) take(content);
  for (const { css } of deck.styles.filter(({ css }) => css.includes(`@theme ${name} `))) take(css);
  return found;
}
