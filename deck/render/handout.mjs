/**
 * Print a rendered deck on paper: two slides a page, each with its presenter notes; long notes go on
 * over the page. A handout has them whole; a worksheet has room in place of the answers.
 */

import { pathToFileURL } from "node:url";
import { startBrowser } from "../browser.mjs";

const [page, output, kind] = process.argv.slice(2);
const browser = await startBrowser();
try {
  const tab = await browser.newPage();
  await tab.goto(pathToFileURL(page).href);
  await tab.evaluate(async (kind) => {
    const notes = [...document.querySelectorAll(".bespoke-marp-note")];
    const slides = [...document.querySelectorAll("svg[data-marpit-svg]")];
    const frame = slides[0].parentElement;
    const style = document.createElement("style");
    style.textContent = `
      @page { size: A4 portrait; margin: 14mm 16mm; }
      html, body { background: #fff !important; height: auto !important; overflow: visible !important; }
      .handout { display: block; width: 178mm; min-height: 133mm; color: #17233c;
        font: 11.5pt/1.4 "Source Sans 3 Variable", sans-serif; }
      .handout:last-child { min-height: 0; } /* what is empty at its foot would be a page */
      .handout svg[data-marpit-svg] { display: block !important; position: static !important; visibility: visible !important;
        opacity: 1 !important; width: 144mm !important; height: 81mm !important; transform: none !important;
        border: 0.3mm solid #d9d3c3; margin-bottom: 3mm; }
      .handout > div { height: auto !important; overflow: visible !important; position: static !important;
        break-inside: avoid; break-after: avoid; }
      .handout > p { margin: 0 0 2mm; orphans: 2; widows: 2; }
      .worksheet svg[data-marpit-svg] { width: 128mm !important; height: 72mm !important; }
      .worksheet > p:has(+ .answer) { break-after: avoid; }
      .handout > .answer { height: 8mm; border-bottom: 0.3mm solid #d9d3c3; }`;

    /** A note's "Ask: what stops it? The leak." up to its question, in any language. */
    const question = (text) => (/^\p{L}+ ?:(?! *\d)/u.test(text) ? text.match(/^.*[?？]/s)?.[0] : undefined);
    const paragraph = (text) => Object.assign(document.createElement("p"), { textContent: text });
    const line = () => Object.assign(document.createElement("p"), { className: "answer" });

    const pages = slides.map((slide, index) => {
      // The theme's rules hold for a slide right inside the element that Marp put it in.
      const sheet = /** @type {Element} */ (frame.cloneNode());
      slide.removeAttribute("aria-hidden"); // Marp's, for all slides but one: these would have no bookmark
      sheet.append(slide);
      const article = document.createElement("article");
      article.className = `handout ${kind}`;
      article.append(sheet);
      for (const text of (notes[index]?.innerText ?? "").split(/\n+/).filter(Boolean)) {
        const asked = kind === "worksheet" && question(text);
        article.append(...(asked ? [paragraph(asked), line(), line()] : [paragraph(text)]));
      }
      return article;
    });
    document.head.append(style);
    // The template's own print rules make each slide a page; here the handout's rules stand alone.
    document.body.replaceChildren(...pages);
    await document.fonts.ready;
  }, kind);
  // The outline of a PDF is made of the slides' headings.
  await tab.pdf({
    path: output,
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
} finally {
  await browser.close();
}
