/** The site's address on the last slide, where all that was shown can be taken from. */

import { ownHtml } from "../source.mjs";

/** Put the site's address and its QR code on the last slide, if there is a site. */
export function siteLink(state) {
  const last = state.tokens.findLastIndex((token) => token.type === "marpit_slide_close");
  // Headers and footers come through here as well: they have no slides.
  if (!process.env.DECK_SITE || last < 0) return;
  const address = state.md.utils.escapeHtml(process.env.DECK_SITE);
  const words = address.replace(/^https?:\/\/|\/$/g, "");
  const link = `<p class="site"><a href="${address}" target="_blank" rel="noopener noreferrer">${words}</a><img src="${process.env.DECK_QR}" alt="QR code of ${address}"></p>\n`;
  state.tokens.splice(last, 0, ownHtml(state, link));
}
