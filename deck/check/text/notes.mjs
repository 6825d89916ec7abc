/** The speaker's notes: there where others have them, and whole. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { comments, isSetting } from "./directives.mjs";

const RULE = "notes";

export function notes({ slides, folder, marp }, tell) {
  const own = (slide) =>
    [...comments(slide.tokens)].filter(({ meta, content }) => !isSetting(meta) && content);
  const having = slides.filter((slide) => own(slide).length).length;
  for (const slide of slides) {
    const said = own(slide);
    if (!said.length && slides.length >= 3 && having >= slides.length * 0.6) {
      tell({
        rule: RULE,
        line: slide.line + 1,
        severity: "warning",
        element: slide.title,
        message: "this slide has no notes; the others have",
      });
    }
    for (const { content, start } of said) optional(content, start, tell);
    for (const { content, start } of said) pictures(content, start, folder, marp, tell);
  }
}

/** A slide that is meant to be left out of the short route, and is not: see render/short.mjs. */
function optional(content, line, tell) {
  const found = /^Minutes:? *(\d+)[ ,;(–-]*optional.*/im.exec(content);
  if (!found || /^Minutes: \d+, optional\./.test(found[0])) return;
  tell({
    rule: RULE,
    line: line + content.slice(0, found.index).split("\n").length - 1,
    severity: "warning",
    element: found[0].slice(0, 48),
    message: `--short does not leave this slide out: write Minutes: ${found[1]}, optional.`,
  });
}

/** A picture, or a file linked, in the notes that is not there: the presenter would see a hole. */
function pictures(content, line, folder, marp, tell) {
  for (const block of marp.markdown.parseInline(content, {})) {
    for (const child of block.children ?? []) {
      const src = child.attrGet("src") ?? child.attrGet("href");
      if (src && !/^([a-z]+:|#)/i.test(src) && !existsSync(join(folder, decodeURI(src).split("#")[0]))) {
        const at = content.slice(0, content.indexOf(src)).split("\n").length - 1;
        tell({
          rule: RULE,
          line: line + at,
          element: src,
          message: `the notes name a file that is not there: ${src}`,
        });
      }
    }
  }
}
