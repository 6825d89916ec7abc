/** What a page says, in its language: English, unless it has been given another one's texts. */

let phrases = {};

/** Take the texts of a language, by the English ones. */
export function speak(texts) {
  phrases = texts;
}

/** A text in the page's language; {0}, {1} in it stand for the values. */
export function phrase(text, ...values) {
  const said = Object.hasOwn(phrases, text) ? phrases[text] : text;
  return values.length ? said.replace(/\{(\d)\}/g, (_, k) => values[k]) : said;
}
