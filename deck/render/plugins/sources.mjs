/** Each slide learns its line in the Markdown, and names the scripts that it shows. */

import { ownHtml } from "../source.mjs";

const sources = process.env.DECK_SOURCES;

/** Each slide learns its line in the Markdown and the scripts that its code and pictures are from. */
export function markSlides(state) {
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
    if (section)
      section.meta = {
        ...section.meta,
        deckSources: [...(section.meta?.deckSources ?? []), ...sourcesOf(token)],
      };
  }
}

function sourcesOf(token) {
  if (token.type === "fence") return /\bmodels\/[\w./-]+\.py/.exec(token.info) ?? [];
  const shown = (token.children ?? []).map((child) => child.attrGet("data-figure")).filter(Boolean);
  return shown.map((figure) => `figures/${figure}.py`);
}

/** Name the scripts at the end of each slide that shows their code or picture; link to where they are. */
export function sourceMarks(state) {
  let scripts = [];
  const tokens = [];
  const mark = (script) =>
    sources
      ? `<a href="${sources}${encodeURI(script)}" target="_blank" rel="noopener noreferrer">${script}</a>`
      : `<code>${script}</code>`;
  for (const token of state.tokens) {
    if (token.type === "marpit_slide_open") scripts = [...new Set(token.meta?.deckSources)];
    if (token.type === "marpit_slide_close" && scripts.length) {
      tokens.push(ownHtml(state, `<p class="source">${scripts.map(mark).join(" · ")}</p>\n`));
    }
    tokens.push(token);
  }
  state.tokens = tokens;
}
