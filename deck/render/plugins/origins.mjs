/** Each slide learns its line in the Markdown, and names the scripts that it shows. */

import { ownHtml } from "../source.mjs";

const sources = process.env.DECK_SOURCES;
const site = process.env.DECK_SITE;
const models = JSON.parse(process.env.DECK_FIGURES);

/** Each slide learns its line in the Markdown and the scripts that its code and pictures are from. */
export function markSlides(state) {
  let section;
  for (const token of state.tokens) {
    if (token.type === "marpit_slide_open") section = token;
    if (token.map && section && !section.attrGet("data-line")) {
      section.attrSet("data-line", String(token.map[0] + 1));
    }
    // The gate tells of which line a paragraph, a heading or a code block is.
    if (token.type === "fence") {
      const [script] = /\bmodels\/[\w./-]+\.py/.exec(token.info) ?? [];
      if (script) token.attrSet("data-source", script);
    }
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
  if (token.type === "fence") return [token.attrGet("data-source")].filter(Boolean);
  const shown = (token.children ?? []).map((child) => child.attrGet("data-figure")).filter(Boolean);
  return shown.map((figure) => `figures/${figure}.py`);
}

/** Return where a script can be taken from: its model's page on the site, or the repository. */
function addressOf(script) {
  const [room, name] = script.replace(/\.py$/, "").split("/");
  const model = room === "figures" ? models[name] : name;
  if (site) return model ? `${site}models/${encodeURIComponent(model)}.html` : site;
  return sources && sources + encodeURI(script);
}

/** Name the scripts at the end of each slide that shows their code or picture; link to where they are. */
export function sourceMarks(state) {
  let scripts = [];
  const tokens = [];
  const mark = (script) => {
    const address = addressOf(script);
    return address
      ? `<a href="${address}" target="_blank" rel="noopener noreferrer">${script}</a>`
      : `<code>${script}</code>`;
  };
  for (const token of state.tokens) {
    if (token.type === "marpit_slide_open") scripts = [...new Set(token.meta?.deckSources)];
    if (token.type === "marpit_slide_close" && scripts.length) {
      tokens.push(ownHtml(state, `<p class="source">${scripts.map(mark).join(" ")}</p>\n`));
    }
    tokens.push(token);
  }
  state.tokens = tokens;
}
