/** How Marp reads our decks: the same for those who render them and for those who check them. */

/** The HTML that the slides need beyond Markdown; everything else is shown as text. */
export const ALLOWED_HTML = { br: [], div: ["class"], span: ["class"], sub: [], sup: [], kbd: [] };

export const MARP_OPTIONS = {
  emoji: { shortcode: false, unicode: false },
  html: ALLOWED_HTML,
  math: { lib: "katex", katexFontPath: "KATEX/" },
};
