/** One slide after the other, each alone in the page: what reads the page need not read all others. */

let slides;

/** Take all slides but the one that is shown out of the page; return how many there are. */
export function begin() {
  const everything = new CSSStyleSheet();
  everything.replaceSync(
    "[data-marpit-fragment] { visibility: visible !important } section * { pointer-events: auto !important }",
  );
  document.adoptedStyleSheets = [everything];
  // The deck notes in the history where it is, which the browser's window would show each time
  history.replaceState = history.pushState = () => {};
  slides = [...document.querySelectorAll("svg[data-marpit-svg]")];
  for (const slide of slides) if (!active(slide)) slide.remove();
  return slides.length;
}

const active = (slide) => slide.classList.contains("bespoke-marp-active");

/** Show a slide, from 1, as following a link to it does. */
export async function turnTo(number) {
  const before = document.querySelector("svg[data-marpit-svg]");
  const slide = slides[number - 1];
  before.replaceWith(slide);
  location.hash = `#${number}`;
  for (let tries = 0; !active(slide) && tries < 500; tries += 1)
    await new Promise((done) => setTimeout(done, 2));
  if (!active(slide)) throw new Error(`slide ${number} does not come up`);
  slide.getBoundingClientRect(); // laid out, it asks for its fonts
  await document.fonts.ready;
}
