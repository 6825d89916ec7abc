/** The handout's address on the last slide. */

import { ownHtml } from "../source.mjs";

/** Put the handout's address and its QR code on the last slide, if there is one. */
export function handoutLink(state) {
  const last = state.tokens.findLastIndex((token) => token.type === "marpit_slide_close");
  // Headers and footers come through here as well: they have no slides.
  if (!process.env.DECK_HANDOUT || last < 0) return;
  const { url, qr } = JSON.parse(process.env.DECK_HANDOUT);
  const address = state.md.utils.escapeHtml(url);
  const link = `<p class="handout"><a href="${address}" target="_blank" rel="noopener noreferrer">Handout: ${address}</a><img src="${qr}" alt="QR code of the handout's address"></p>\n`;
  state.tokens.splice(last, 0, ownHtml(state, link));
}
