/**
 * Labels as HTML: `node labels.mjs` reads a list of Matplotlib's texts as JSON from standard input
 * and prints, for each, {html, plain} or {error}. Between dollar signs stands mathematics.
 *
 * KaTeX makes MathML of it, which needs no style sheet and is read out as it should be.
 */

import { readFileSync } from "node:fs";
import { katex } from "../render/packages.mjs";

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const unescaped = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** A formula as MathML, without the source that KaTeX puts beside it. */
function mathematics(source) {
  const html = katex.renderToString(source, { output: "mathml", strict: false });
  const [, inner] = /<semantics>([\s\S]*?)<annotation/.exec(html);
  // Firefox takes other letters for a single one that should slant, from a font of its own
  return `<math>${inner.replaceAll("<mi>", '<mi mathvariant="normal" class="live-slant">')}</math>`;
}

/** A text of Matplotlib's; "\$" is a dollar, and so is one without a second. */
export function label(text) {
  try {
    const parts = text.split(/(?<!\\)\$/);
    const html = (parts.length % 2 ? parts : [text])
      .map((part, k) =>
        k % 2 ? mathematics(part) : escaped(part.replaceAll("\\$", "$")).replaceAll("\n", "<br>"),
      )
      .join("");
    return { html, plain: unescaped(html.replaceAll("<br>", " ").replace(/<[^>]*>/g, "")) };
  } catch (error) {
    return { error: error.message.replace(/^KaTeX parse error: /, "") };
  }
}

if (process.argv[1] === import.meta.filename) {
  process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf-8")).map(label)));
}
