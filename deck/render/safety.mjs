/**
 * Whatever way it came in: nothing in the finished slides may run, or load anything. HTML and CSS
 * are read by parsers, as the browser reads them. What Marp and KaTeX escape is text by now; what is
 * left of these was not meant to pass.
 */

import { readFileSync } from "node:fs";
import { parseFragment } from "parse5";
import { problem, problems, styleFiles } from "./source.mjs";
import { loads } from "./styles.mjs";

const REFUSED = /^(script|iframe|frame|object|embed|link|meta|base|form|style|use)$/;
/** Data as such is not read, which would take half of the time: it can end no text, nor begin any. */
const DATA = /;base64,[A-Za-z0-9+/=]+/g;
const ADVICE = "a deck loads nothing: put pictures into the text";

/** Note what of a rendered deck is refused, at the line of the Markdown that has it. */
export function checkResult(markdown, html, css) {
  const [page, styles] = [html, css].map((text) => text.replaceAll(DATA, ";base64,"));
  const plain = (text) => text.toLowerCase().replaceAll(/[\\'" ]/g, "");
  const lines = markdown.split("\n").map(plain);
  const refuse = (text, message, loaded = false) => {
    const line = lines.findIndex((one) => one.includes(plain(text))) + 1;
    const [style] = line ? [] : loaded ? loading(text) : inStyles(text, plain);
    problem(line || style?.line || 1, message, style?.file);
  };
  /** Whether a picture that is missing, or refused, has been told already. */
  const told = (address) => problems.some(({ message }) => message.startsWith(`image ${address} `));
  const addresses = loads(styles);
  for (const { tagName, attrs } of elements(parseFragment(page))) {
    if (REFUSED.test(tagName)) refuse(`<${tagName}`, `<${tagName}> is not allowed in a deck`);
    for (const { name, value } of attrs) {
      if (/^on|^srcdoc$/i.test(name)) refuse(name, `${name} is not allowed in a deck`);
      if (/^style$/i.test(name)) addresses.push(...loads(value, "declarationList"));
      if (/^src$/i.test(name) && !told(value) && !/^data:image\//i.test(value)) {
        refuse(`src="${value}`, `image ${value} is not allowed here; put it into the text of a slide`);
      }
      if (/href$/i.test(name) && /^\s*(javascript|vbscript|data):/i.test(value)) {
        refuse(value, `link ${value} is not allowed in a deck`);
      }
    }
  }
  if (/<\/style/i.test(styles)) refuse("</", "a style may not end the style sheet");
  for (const address of addresses.filter((one) => !told(one)))
    refuse(
      address,
      /^[\w-]+$/.test(address)
        ? `a style imports ${address}, and there is none; there are ${names().join(", ")}`
        : `a style loads ${address}; ${ADVICE}`,
      true,
    );
}

/** The names of the themes that stand beside the deck. */
const names = () =>
  styleFiles().flatMap(({ path }) => /@theme\s+([\w-]+)/.exec(readFileSync(path, "utf-8"))?.[1] ?? []);

/** Return which theme loads an address, and where, [{file, line}]: as read, not as found in a comment. */
function loading(address) {
  const sheets = styleFiles().map(({ file, path }) => ({ file, css: readFileSync(path, "utf-8") }));
  return sheets
    .filter(({ css }) => loads(css).includes(address))
    .map(({ file, css }) => {
      const blank = css.replace(/\/\*.*?\*\//gs, (comment) => comment.replace(/[^\n]/g, " "));
      return { file, line: blank.split("\n").findIndex((line) => line.includes(address)) + 1 };
    })
    .filter(({ line }) => line);
}

/** Return where in the themes a text stands, [{file, line}]. */
function inStyles(text, plain) {
  const places = styleFiles().map(({ file, path }) => {
    const lines = readFileSync(path, "utf-8").split("\n");
    return { file, line: lines.findIndex((line) => plain(line).includes(plain(text))) + 1 };
  });
  return places.filter(({ line }) => line);
}

/** Yield every element of a tree, templates' contents too. */
function* elements(node) {
  for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) {
    if (child.tagName) yield child;
    yield* elements(child);
  }
}
