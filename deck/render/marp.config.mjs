/**
 * marp-cli's configuration: plain Marp Markdown in, one self-contained deck out.
 *
 * The engine puts pictures and fonts into the deck as data, marks each code line and each picture
 * with its source, and collects what is wrong with the Markdown, with its line, in the file that
 * DECK_REPORT names (see source.mjs). One plugin a file.
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { inlineFonts } from "./fonts.mjs";
import { MARP_OPTIONS } from "./options.mjs";
import { checkMarkedLines, codeLines, emphasis } from "./plugins/code-lines.mjs";
import { inlineImages } from "./plugins/images.mjs";
import { placeTokens } from "./places.mjs";
import { checkLinks } from "./plugins/links.mjs";
import { checkMath } from "./plugins/math.mjs";
import { siteLink } from "./plugins/site-link.mjs";
import { markSlides, sourceMarks } from "./plugins/origins.mjs";
import { checkTheme } from "./plugins/theme.mjs";
import { checkResult } from "./safety.mjs";
import { shortened } from "./short.mjs";
import { begin, problems, root } from "./source.mjs";

const engine = ({ marp }) => {
  const { markdown } = marp;
  markdown.core.ruler.after("inline", "deck_images", inlineImages);
  markdown.core.ruler.after("inline", "deck_math", checkMath);
  markdown.core.ruler.after("inline", "deck_marks", checkMarkedLines);
  markdown.core.ruler.after("inline", "deck_links", checkLinks);
  markdown.core.ruler.after("inline", "deck_theme", checkTheme(marp));
  // Before all of these: of two rules after the same one the later comes first
  markdown.core.ruler.after("inline", "deck_places", (state) => placeTokens(state.tokens));
  markdown.core.ruler.push("deck_slides", markSlides);
  markdown.core.ruler.push("deck_sources", sourceMarks);
  markdown.core.ruler.push("deck_site", siteLink);

  const { fence, html_block: htmlBlock, marp_math_block: mathBlock } = markdown.renderer.rules;
  // The gate tells of which line a formula is
  markdown.renderer.rules.marp_math_block = (tokens, index, ...rest) =>
    mathBlock(tokens, index, ...rest).replace(/^<\w+/, `$& data-line="${tokens[index].map[0] + 1}"`);
  markdown.renderer.rules.html_block = (tokens, index, ...rest) =>
    tokens[index].deckOwn ? tokens[index].content : htmlBlock(tokens, index, ...rest);
  markdown.renderer.rules.fence = (tokens, index, ...rest) => {
    const html = fence(tokens, index, ...rest);
    const emphasised = emphasis(tokens[index].info, tokens[index].content.split("\n").length);
    return html.replace(
      /(<code[^>]*>)([\s\S]*)(<\/code>)/,
      (_, open, code, close) => `${open}${codeLines(code, emphasised)}${close}`,
    );
  };

  const render = marp.render.bind(marp);
  marp.render = (...args) => {
    const source = args[0].replace(/\r\n?/g, "\n");
    begin(source);
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
  options: MARP_OPTIONS,
  themeSet: [join(root, "slides")],
};
