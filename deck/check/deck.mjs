/** A deck as Marp reads it: its tokens, each with its line, slide by slide; nothing is rendered. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MARP_OPTIONS } from "../render/options.mjs";
import { Marp } from "../render/packages.mjs";
import { placeTokens } from "../render/places.mjs";

/**
 * Return {source, lines, front, slides, theme, themes}.
 *
 * slides: [{line, title, tokens, directives}]; front: the line after the front matter, from 1.
 * Every block token has a map. Text that was escaped, or written as an entity, has tokens of its
 * own (`text_special`), so that what is left in a `text` is what was typed.
 */
export function readDeck(source, folder) {
  const marp = new Marp(MARP_OPTIONS);
  const themes = addThemes(marp, folder);
  // Swept away are paragraphs that only have a background picture
  marp.markdown.core.ruler.disable(["text_join", "marpit_sweep", "marpit_sweep_paragraph"]);
  const tokens = marp.markdown.parse(source, {});
  placeTokens(tokens);
  for (const token of tokens) if (token.children) token.children = joinTexts(token.children);
  const lines = source.split("\n");
  const front = tokens.find(({ type }) => type === "front_matter")?.map[1] ?? 0;
  return { source, lines, front, tokens, slides: slidesOf(tokens, lines), marp, ...themes };
}

/** Take the themes of a folder; one that cannot be read is told by the rule about themes. */
function addThemes(marp, folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".css"));
  const styles = files.map((name) => ({ name, css: readFileSync(join(folder, name), "utf-8") }));
  for (const { css } of styles) {
    try {
      marp.themeSet.add(css);
    } catch {
      // told where themes are checked
    }
  }
  return { styles };
}

/** What was not escaped, as \t of \tau, is text: put it together with what stands beside it. */
function joinTexts(children) {
  const joined = [];
  for (const child of children) {
    const text =
      child.type === "text" ||
      (child.type === "text_special" && child.content.startsWith("\\") && child.content.length > 1);
    if (text && joined.at(-1)?.type === "text") joined.at(-1).content += child.content;
    else joined.push(Object.assign(child, { type: text ? "text" : child.type }));
  }
  return joined;
}

function slidesOf(tokens, lines) {
  const slides = [];
  let margin = 0; // within a header or a footer, which every slide repeats
  for (const token of tokens) {
    if (token.type === "marpit_slide_open") {
      slides.push({
        title: "",
        tokens: [],
        directives: token.meta?.marpitDirectives ?? {},
        line: token.map[0] + 1,
      });
    }
    if (/^marpit_(header|footer)_(open|close)$/.test(token.type)) margin += token.nesting;
    else if (margin && token.type === "inline") placeMargin(token, lines);
    slides.at(-1)?.tokens.push(token);
  }
  for (const slide of slides) {
    const heading = slide.tokens.findIndex(({ type }) => type === "heading_open");
    slide.title = heading < 0 ? "" : slide.tokens[heading + 1].content.split("\n")[0];
  }
  return slides;
}

function placeMargin(token, lines) {
  const line = Math.max(
    0,
    lines.findIndex((text) => /(header|footer)\s*:/.test(text) && text.includes(token.content.slice(0, 12))),
  );
  token.map = [line, line + 1];
}

/** Yield [child, line, block] of what stands in the text of slides; a line is that of the child itself. */
export function* inlines(tokens, lines) {
  for (const block of tokens) {
    if (block.type !== "inline") continue;
    let line = block.map[0];
    for (const child of block.children) {
      yield [child, placed(lines, block, child, line) + 1, block];
      if (child.type === "softbreak" || child.type === "hardbreak") line += 1;
    }
  }
}

/** A paragraph's line, counted by its breaks, corrected by where the text is really found. */
function placed(lines, block, child, line) {
  const wanted = child.content.trim();
  if (!wanted || lines[line]?.includes(wanted)) return line;
  const found = lines.slice(block.map[0], block.map[1]).findIndex((text) => text.includes(wanted));
  return found < 0 ? Math.min(line, block.map[1] - 1) : block.map[0] + found;
}
