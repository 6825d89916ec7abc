/** Links open beside the deck; those to files lead to the project's repository, or are refused. */

import { existsSync } from "node:fs";
import { relative, sep } from "node:path";
import { absolute, fileOf, fromDeck, lineOf, outside, problem, root } from "../source.mjs";

const sources = process.env.DECK_SOURCES;
const PICTURE = "is a picture meant? It is ![what is seen](address), without a space behind the !";
const NO_FILE = "there is no such file; a web address begins with https://";
const REPOSITORY =
  "name the project's repository in pyproject.toml ([project.urls], Repository) or remove the link";

/** Let a link open beside the deck, which must not go away in front of the class. */
function newTab(token) {
  token.attrSet("target", "_blank");
  token.attrSet("rel", "noopener noreferrer");
}

export function checkLinks(state) {
  for (const block of state.tokens) {
    for (const [k, token] of (block.children ?? []).entries()) {
      const href = token.type === "link_open" ? token.attrGet("href") : undefined;
      if (!href || /^(mailto:|#)/i.test(href)) continue;
      newTab(token);
      if (/^https?:/i.test(href)) continue;
      const line = lineOf(state, block, href);
      const file = /^[a-z][a-z0-9+.-]*:/i.test(href) ? undefined : fileOf(href);
      if (/^doi:/i.test(href)) problem(line, `link ${href}: write https://doi.org/${href.slice(4)}`);
      else if (block.children[k + 1].content.startsWith("^"))
        problem(line, `link ${href}: Marp has no footnotes, and [^1] is read as a link`);
      else if (!file) problem(line, `link ${href} is no web address and no file: one begins with https://`);
      else if (outside(file)) problem(line, `link ${href} leads out of the project`);
      else if (absolute(href))
        problem(line, `link ${href} is a path of this machine alone; write ${fromDeck(file)}`);
      else if (sources)
        token.attrSet("href", sources + relative(root, file).split(sep).map(encodeURIComponent).join("/"));
      else if (!existsSync(file)) problem(line, `link ${href}: ${NO_FILE}`);
      else {
        const mend = /\.(png|jpe?g|svg|webp)$/i.test(href) ? PICTURE : REPOSITORY;
        problem(line, `link ${href} leads nowhere from the finished deck; ${mend}`);
      }
    }
  }
}
