/** Print a rendered deck as a handout: two slides a page, each with its presenter notes. */

import { pathToFileURL } from "node:url";
import { startBrowser } from "../browser.mjs";

const [page, output] = process.argv.slice(2);
const browser = await startBrowser();
try {
  const tab = await browser.newPage();
  await tab.goto(pathToFileURL(page).href);
  await tab.evaluate(() => {
    const notes = [...document.querySelectorAll(".bespoke-marp-note")];
    const slides = [...document.querySelectorAll("svg[data-marpit-svg]")];
    const frame = slides[0].parentElement;
    const style = document.createElement("style");
    style.textContent = `
      @page { size: A4 portrait; margin: 14mm 16mm; }
      html, body { background: #fff !important; height: auto !important; overflow: visible !important; }
      .handout { display: block; break-inside: avoid; width: 178mm; height: 133mm; color: #17233c;
        font: 11.5pt/1.4 "Source Sans 3 Variable", sans-serif; }
      .handout svg[data-marpit-svg] { display: block !important; position: static !important; visibility: visible !important;
        opacity: 1 !important; width: 152mm !important; height: 85.5mm !important; transform: none !important;
        border: 0.3mm solid #d9d3c3; margin-bottom: 3mm; }
      .handout > div { height: auto !important; overflow: visible !important; position: static !important; }
      .handout > p { margin: 0 0 2mm; }`;
    const pages = slides.map((slide, index) => {
      // The theme's rules hold for a slide right inside the element that Marp put it in.
      const sheet = /** @type {Element} */ (frame.cloneNode());
      sheet.append(slide);
      const article = document.createElement("article");
      article.className = "handout";
      article.append(sheet);
      for (const text of (notes[index]?.innerText ?? "").split(/\n+/).filter(Boolean)) {
        const paragraph = document.createElement("p");
        paragraph.textContent = text;
        article.append(paragraph);
      }
      return article;
    });
    document.head.append(style);
    // The template's own print rules make each slide a page; here the handout's rules stand alone.
    document.body.replaceChildren(...pages);
  });
  await tab.evaluate(async () => {
    await document.fonts.ready;
    // Long notes are set smaller, so that the next slide does not lie over them.
    for (const article of document.querySelectorAll(".handout")) {
      const long = () => article.scrollHeight > article.clientHeight;
      for (let size = 11.5; long() && size > 8; size -= 0.25) article.style.fontSize = `${size}pt`;
      if (long()) article.style.height = "auto";
    }
  });
  await tab.pdf({ path: output, preferCSSPageSize: true, printBackground: true });
} finally {
  await browser.close();
}
