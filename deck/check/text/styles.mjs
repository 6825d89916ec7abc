/** A slide's own <style>: what the browser would not read, and what was meant for one slide only. */

import { lexer, parse, walk } from "css-tree";
import { postcss } from "../../render/packages.mjs";
import { nearest, themeName } from "./directives.mjs";

const RULE = "style";
/** What a deck's styles speak of, of so many letters that a misspelt one is no other element. */
const ELEMENTS = ["section", "strong", "header", "footer", "table", "blockquote", "figure", "button"];
const PROPERTIES = Object.keys(lexer.properties);

export function styles(deck, tell) {
  const { slides, styles: themes } = deck;
  const sheets = sheetsOf(deck);
  const defined = new Set(sheets.flatMap(({ text }) => variables(text)));
  for (const { name, css: text } of themes) {
    const told = (message, line) =>
      tell({ rule: RULE, file: `slides/${name}`, line, message, element: text.split("\n")[line - 1].trim() });
    for (const line of broken(text) ? [] : leftOpen(text)) told(OPEN, line);
    for (const [line, variable] of runOn(text))
      told(`a ; is missing behind ${variable}: the line below is taken for a part of it`, line);
  }
  for (const { text, above, file } of sheets) {
    const told = (message, severity, line) =>
      tell({
        rule: RULE,
        file,
        line,
        severity,
        message,
        element: text.split("\n")[line - above - 1]?.trim(),
      });
    const wrong = broken(text);
    if (!wrong) css(text, told, defined, above);
    if (file) continue; // told above, or where the deck is rendered
    if (wrong) told(`the browser cannot read this style: ${wrong.reason}`, "error", above + wrong.line);
    else for (const line of leftOpen(text)) told(OPEN, "error", above + line);
  }
  for (const [index, { tokens }] of slides.entries()) {
    for (const { map, markup } of tokens.filter(({ type }) => type === "marpit_style")) {
      const told = (message, severity = "error") =>
        tell({
          rule: RULE,
          line: map[0] + 1,
          severity,
          message,
          element: markup.split("\n")[0].slice(0, 48),
        });
      const attributes = /^<style([^>]*)>/i.exec(markup)?.[1].trim() ?? "";
      if (attributes && !/^scoped$/i.test(attributes))
        told(`a style has no ${attributes}: write <style scoped>`);
      else if (!attributes && index)
        told("this style changes all slides; for this one alone write <style scoped>", "warning");
    }
  }
}

/** The style sheets of a deck, [{text, above, file}]: its theme, the front matter's, those of its slides. */
function sheetsOf({ tokens, lines, front, marp, styles: themes }) {
  const own = themes.filter(({ css }) => css.includes(`@theme ${themeName({ tokens })} `));
  const reached = [...new Set(own.flatMap((one) => withImported(one, themes)))];
  const found = reached.map(({ name, css }) => ({ text: css, above: 0, file: `slides/${name}` }));
  const whole = marp.lastGlobalDirectives?.style;
  const begins = lines.slice(0, front).findIndex((text) => /^style\s*:/.test(text)) + 1;
  if (whole && begins)
    found.push({
      text: whole,
      above: /^style\s*:\s*[|>]/.test(lines[begins - 1]) ? begins : begins - 1,
      file: undefined,
    });
  for (const { map, markup, content } of tokens.filter(({ type }) => type === "marpit_style"))
    found.push({
      text: content,
      above: map[0] - 1 + /^[^>]*>\s*/.exec(markup)[0].split("\n").length,
      file: undefined,
    });
  return found;
}

/** The words that styles put on slides by content: "...", [{text, line, file}]. */
export function wordsOfStyles(deck) {
  const found = [];
  for (const { text, above, file } of sheetsOf(deck).filter(({ text }) => !broken(text)))
    walk(parse(text, { positions: true }), function (node) {
      if (node.type === "String" && this.declaration?.property === "content")
        found.push({ text: node.value, line: above + node.loc.start.line, file });
    });
  return found;
}

/** A theme's sheet and those that it imports: what they define holds for it. */
function withImported(sheet, themes, seen = [sheet]) {
  for (const [, name] of sheet.css.matchAll(/@import(?:-theme)?\s+["']([\w-]+)["']/g)) {
    const other = themes.find(({ css }) => css.includes(`@theme ${name} `));
    if (other && !seen.includes(other))
      withImported(other, themes, [...seen, other]).forEach((one) => seen.includes(one) || seen.push(one));
  }
  return seen;
}

/** The error for which Marp cannot read a style sheet, undefined if it can. */
function broken(text) {
  try {
    postcss.parse(text);
    return undefined;
  } catch (error) {
    return error;
  }
}

const OPEN = "this comment is not closed by */: what stands up to the end of the next one is lost";

/** The lines of comments within which another begins: CSS knows none in each other. */
function leftOpen(text) {
  const found = [];
  postcss
    .parse(text)
    .walkComments((one) => void (one.text.includes("/*") && found.push(one.source.start.line)));
  return found;
}

/** The variables behind whose value no ; stands, [line, name], so that it goes on in the line below. */
function runOn(text) {
  const found = [];
  for (const { index, 0: all, 1: name } of text.matchAll(
    /^\s*(--[\w-]+)\s*:[^;{}\n]*(?=\n\s*--[\w-]+\s*:)/gm,
  ))
    found.push([text.slice(0, index + all.length).split("\n").length, name]);
  return found;
}

/** The variables that a style sheet defines. */
const variables = (text) => [...text.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name);

/**
 * Look up a style sheet's properties as the browser would.
 *
 * defined: the variables that there are. above: the line above its first, from 1.
 */
function css(text, told, defined, above) {
  walk(parse(text, { positions: true }), function (node) {
    if (/^(font-face|property|page|counter-style)$/.test(this.atrule?.name)) return; // have their own
    const at = above + (node.loc?.start.line ?? 1);
    const used = node.type === "Function" && undefinedIn(node, defined);
    if (used) told(`no style defines ${used}`, "error", at);
    if (node.type === "TypeSelector" && !this.atrule) {
      const near = ELEMENTS.includes(node.name) ? "" : nearest(node.name, ELEMENTS);
      if (near && node.name.length > 4)
        told(`no element is called ${node.name}; did you mean ${near}?`, "error", at);
    }
    if (node.type !== "Declaration") return;
    if (node.property.startsWith("--")) {
      const hex = /^\s*#([0-9a-f]+)\s*$/i.exec(node.value.value ?? "");
      if (hex && ![3, 4, 6, 8].includes(hex[1].length)) told(`#${hex[1]} is no colour`, "error", at);
      return;
    }
    const { error } = lexer.matchDeclaration(node);
    if (!error) return;
    if (PROPERTIES.includes(node.property)) {
      if (error.name === "SyntaxMatchError")
        told(`no value of ${node.property}: ${error.css}`, "warning", at);
    } else if (!node.property.startsWith("-")) {
      const near = nearest(node.property, PROPERTIES);
      told(`CSS has no ${node.property}${near ? `; did you mean ${near}?` : ""}`, "error", at);
    }
  });
}

/** The variable of var(--name), without another value instead, that nothing defines. */
function undefinedIn(node, defined) {
  if (node.name !== "var" || node.children?.size !== 1) return "";
  const { name } = node.children.first;
  return defined.has(name) ? "" : name;
}
