/** The short route: a deck without its optional slides. */

/** Return a deck without its optional slides, whose notes say so; every line keeps its number. */
export function shortened(markdown) {
  const slides = markdown.split(/^(?=---$)/m);
  const optional = (slide) => /^Minutes: \d+, optional\./m.test(slide);
  return slides.map((slide) => (optional(slide) ? slide.replace(/[^\n]/g, "") : slide)).join("");
}
