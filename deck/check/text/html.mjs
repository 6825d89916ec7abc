/** HTML of a slide, read by a parser: what is not closed, not read as Markdown, or not allowed. */

import { parseFragment, Tokenizer } from "parse5";
import { classesOf, nearest } from "./directives.mjs";
import { ALLOWED_HTML } from "../../render/options.mjs";

const RULE = "html";
/** What of Markdown is seen in a text that should have none. */
const MARKDOWN =
  /\*\*\S|(^|\n)\s*[-*] \S|(^|\n)#{1,6} |!\[[^\]]*\]\(|\[[^\]]+\]\([^)]*\)|(^|\W)`[^`]+`|\$[^$\s][^$]*\$/;
const WITHOUT_END = new Set(["br", "hr", "img", "input", "link", "meta", "wbr"]);

export function html(deck, tell) {
  const classes = classesOf(deck);
  const check = (pieces, tell) => checkPieces(pieces, classes, tell);
  for (const { tokens } of deck.slides) {
    // The blocks of a slide are one text to the browser: <div> in one is closed in another.
    const blocks = tokens.filter(({ type }) => type === "html_block");
    check(
      blocks.map(({ map, content }) => ({ line: map[0], content })),
      tell,
    );
    for (const block of blocks) markdownWithin(block, tell);
    for (const { map, children } of tokens.filter(({ type }) => type === "inline")) {
      const tags = children.filter(({ type }) => type === "html_inline").map(({ content }) => content);
      check([{ line: map[0], content: tags.join("") }], tell);
    }
  }
}

/** Check pieces of HTML, each on its line (from 0), that belong together. */
function checkPieces(pieces, classes, tell) {
  let text = "";
  for (const { line, content } of pieces)
    text += "\n".repeat(Math.max(0, line - text.split("\n").length + 1)) + content;
  const told = (line, element, message) => tell({ rule: RULE, line, element, message });
  const open = [];
  let tags = 0;
  const opened = ({ tagName: name, attrs, selfClosing, location: { startLine: line } }) => {
    tags += 1;
    const given = attrs.find((one) => one.name === "class")?.value.split(/\s+/) ?? [];
    for (const one of given.filter((word) => word && !classes.has(word))) {
      const near = nearest(one, [...classes]);
      if (near) told(line, `class="${one}"`, `the theme has no class ${one}; did you mean ${near}?`);
    }
    const shown = `<${name}>`;
    if (!ALLOWED_HTML[name]) {
      const have = Object.keys(ALLOWED_HTML).join(", ");
      return (
        name === "style" ||
        told(line, shown, `${shown} is shown to the class as text: of HTML a deck has ${have}`)
      );
    }
    for (const { name: attribute } of attrs.filter((one) => !ALLOWED_HTML[name].includes(one.name))) {
      told(
        line,
        `<${name} ${attribute}>`,
        `${attribute}= is left out of ${shown}: use class="..." and a rule in the theme or in <style scoped>`,
      );
    }
    if (!WITHOUT_END.has(name) && !selfClosing) open.push({ name, line });
  };
  const unclosed = ({ name, line }) =>
    told(
      line,
      `<${name}>`,
      `<${name}> is not closed on this slide: write </${name}>, with an empty line above it`,
    );
  const closed = ({ tagName: name, location: { startLine: line } }) => {
    tags += 1;
    if (!ALLOWED_HTML[name]) return;
    const at = open.findLastIndex((one) => one.name === name);
    if (at < 0) told(line, `</${name}>`, `</${name}> closes what was not opened on this slide; remove it`);
    else open.splice(at).slice(1).forEach(unclosed);
  };
  const nothing = () => {};
  const handler = {
    onStartTag: opened,
    onEndTag: closed,
    onComment: nothing,
    onDoctype: nothing,
    onEof: nothing,
    onCharacter: nothing,
    onNullCharacter: nothing,
    onWhitespaceCharacter: nothing,
  };
  new Tokenizer({ sourceCodeLocationInfo: true }, handler).write(text, true);
  open.forEach(unclosed);
  if (!tags && /<\w/.test(text.replace(/<!--[\s\S]*?-->/g, ""))) {
    const line = text.slice(0, text.search(/<\w/)).split("\n").length;
    told(line, text.trim().split("\n")[0], "HTML that cannot be read: is a quote or a > missing?");
  }
}

/** Markdown inside a block of HTML is text; an empty line ends the block. */
function markdownWithin({ content, map }, tell, node = undefined) {
  /** @type {any} */
  const parent = node ?? parseFragment(content, { sourceCodeLocationInfo: true });
  for (const child of parent.childNodes ?? []) {
    if (/^(style|script)$/.test(child.nodeName)) continue;
    if (child.nodeName === "#text" && MARKDOWN.test(child.value)) {
      const above = child.value.slice(0, child.value.search(/\S/)).split("\n").length - 1;
      tell({
        rule: RULE,
        line: map[0] + child.sourceCodeLocation.startLine + above,
        element: child.value.trim().split("\n")[0].slice(0, 48),
        message: "Markdown right below HTML is shown as it was typed: put an empty line above it",
      });
    }
    markdownWithin({ content, map }, tell, child);
  }
}
