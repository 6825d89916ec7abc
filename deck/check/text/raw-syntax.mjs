/** Syntax that was meant to be read by Marp, and is shown to the class as it was typed. */

import { inlines } from "../deck.mjs";
import { comments, isSetting } from "./directives.mjs";

const RULE = "raw syntax";
const DISPLAYED = "LaTeX outside of a formula: put $$ above and below all of it, each on a line of its own";

/** What is left in the text of a slide when Markdown has been read: each a mistake. */
/** @type {[RegExp, string, string?][]} */
const LEFT = [
  [
    /(?<![\w*])\*{2,3}(?=[^\s*])|(?<=[^\s*])\*\*(?![*\d])|(?<!\w)__(?=\w)|(?<=\w)__(?!\w)/,
    "bold is not closed: ** stands on the slide",
  ],
  [
    /!?\[[^\]]+\] \((?:$|\.{0,2}\/|[\w-]+\.\w+\))/,
    "a link or a picture has no space between ] and (; it stands on the slide as it is",
  ],
  [/^\[!\w+\]/, "Marp has no boxes as > [!NOTE]: it stands on the slide as it is"],
  [/\[\[[^\]]+\]\]/, "Marp has no [[links]]: write [text](https://...)"],
  [/<\s?!\s?--(?!-)/, "a comment begins with <!--, without a space: this is shown to the class"],
  [/\p{L} [,.](?=\s|$)/u, "a space stands before a comma or a full stop", "warning"],
  [/\p{L}\.\.(?=\s|$)/u, "two full stops", "warning"],
  [/%%[^%]+%%/, "Marp has no %% comments: notes stand between <!-- and -->"],
  [
    /(?<=\s)-{2,3}(?=\s)|(?<=\p{L})-{2,3}(?=\p{L})/u,
    "two hyphens stand on the slide: write – or —",
    "warning",
  ],
  [/`/, "code is not closed: ` stands on the slide"],
  [
    /!\[[^\]]*\]\(/,
    "a picture is not closed, or its address has a space: write ![what is seen](../images/x.png)",
  ],
  [
    /\]\(file:/,
    "a file: link leads into one machine, and Marp makes none of it: copy the file into the project",
  ],
  [/\]\((javascript|vbscript|data):/i, "such a link is refused: it runs code; write [text](https://...)"],
  [/\]\(/, "a link is not closed, or its address has a space: write [text](https://...)"],
  [/\[\^[\w-]+\]/, "Marp has no footnotes: [^1] stands on the slide as it is; write <sup>1</sup>"],
  [/!?\[[^\]]+\]\[[^\]]*\]/, "no line [name]: address says where this leads"],
  [/(?<!=)==(?=[^\s=])[^=]*[^\s=]==(?!=)/, "Marp has no ==highlight==: write *emphasis* or **bold**"],
  [
    /(?<![\w:]):[a-z][a-z0-9_+-]*[a-z0-9]:(?![\w:])/,
    "Marp shows no :emoji: here: it stands on the slide as it is",
  ],
  [/&#?\w+;/, "no such character: write the letter itself, or an entity as &nbsp;"],
  [
    /&(nbsp|[mn]dash|hellip|(thin|hair|e[mn])sp)(?![\w;])|(?<![A-Za-z_])&(lt|gt|amp|times|[rl]arr|plusmn|deg|micro|[A-Z]?(alpha|beta|gamma|delta|tau|theta|mu|sigma|omega))(?![\w;=])/i,
    "an entity without its end: write a ; after it",
  ],
  [/-->/, "an arrow --> ended the notes above, so that the rest of them stands on the slide; write → or to"],
  [/<!-/, "a comment that is none: notes begin with <!-- and end with -->"],
  [
    /\$(?=\s|[^$]*\s\$(?!\d))[^$]*([_^=]|\\[a-z])[^$]*\$/,
    "a formula's $ stands close to it: no space behind the first one, none before the last",
  ],
  [/\\begin\{/, DISPLAYED],
  [
    /\\(text(bf|it|tt|sc)|emph|underline|cite[pt]?|ref|footnote|(sub)*section|item)(?![A-Za-z])/,
    "LaTeX's commands for text stand on the slide as they are: write **bold**, *emphasis* or `code`",
  ],
  [
    /\$\$/,
    "a formula is not closed: $$ stands on a line of its own above it and below it; within a sentence write $x$",
  ],
  [/(?<![\w$\\])\\[A-Za-z]{2,}/, "LaTeX outside of a formula: put $ around it"],
  [/\$(?=[A-Za-z\\(])|(?<=[A-Za-z}])\$(?!\w)/, "a formula is not closed: $ stands on the slide"],
  [
    /\{(:?[.#][\w-]+|(width|height|w|h)\s*=)/,
    "Marp knows no {.class} or {width=...}: it stands on the slide as it is",
  ],
  [
    /^\.\. [\w-]+::/,
    "Marp knows no .. note:: of reStructuredText: it stands on the slide as it is; write > or text",
  ],
  [/´[^\s´][^´]*´/, "´ is no backtick: code stands between two `"],
  [
    /\bhttps?(:\/(?!\/)|[:;]?\/\/(?=\/)|;\/\/|\/\/)\w/,
    "this address is misspelt, and is no link: it begins with https://",
  ],
  [/^:::/, 'Marp knows no ::: blocks: write <div class="...">'],
  [/(?<![\w*])\*(?=[^\s*\d])|(?<=[^\s*\d(])\*(?![\w*)])/, "emphasis is not closed: * stands on the slide"],
  [/(?<![\w_])_(?=[A-Za-z]{2,}[^_]*$)/, "emphasis is not closed: _ stands on the slide"],
  [/~~/, "~~ is not closed"],
  [/(^|\s)[*_]$|^[*_](\s|$)/, "emphasis is not closed: its mark stands on the slide"],
  [/\w\^[\w+-]+\^|\w~[\w+-]+~/, "Marp has no x^2^ or H~2~O: write <sup>2</sup>, <sub>2</sub> or a formula"],
  [/\d~\p{L}|\p{L}\.?~\d/u, "~ is no space here, and stands on the slide: write &nbsp;"],
  [/\d\^[-{]?\d|\w[_^]\{/, "a formula without its $: put $ around it"],
  [
    /\[([^\]]*\s)?-?@\w[^\]]*\]/,
    "Marp has no citations: [@key] stands on the slide as it is; write author and year",
  ],
  [/<\/?(div|span|br|sub|sup|kbd|style)\b/i, "HTML that cannot be read: is a quote or a > missing?"],
  [/\ufffd|Ã[\u0080-\u00bf¤¶¼Ÿ]|â€/, "a letter was lost when this text was saved or pasted: type it again"],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  [/[\u0000-\u0008\u000b-\u001f\u007f]/, "a character that cannot be seen: remove it"],
  [/^\. \. \.$/, "Marp knows no pauses: . . . stands on the slide as it is"],
  [/\{\{.*?\}\}|<%.*?%>/, "a template's mark stands on the slide as it is"],
];

/** What is seen only before Markdown has been read. */
/** @type {[RegExp, string][]} */
const AS_TYPED = [
  [/&amp;(\w+|#\d+);/, "an entity that is escaped twice shows as it is: write &lt; for <, or \\< "],
  [
    /(?<!\S)! \[[^\]]*\]\([^)]*\.(png|jpe?g|svg|webp)\)/i,
    "a picture has no space between ! and [: this is a link behind a !",
  ],
];

/** What a paragraph, or an item of a list, begins with if it was to be another block. */
/** @type {[RegExp, string][]} */
const BEGINNINGS = [
  [/^\[[ xX]?\]\s/, "Marp has no - [ ] tasks: the box stands on the slide as it is"],
  [/^[-+•–]\s?[A-Za-z].*$/, "a list's item needs a space after its -, and an empty line above the list"],
  [/^#{1,6}[^\s#]/, "a heading needs a space after #"],
  [/^#{7,}/, "a heading has six # at most"],
  [/^\d+[.)]\s/, "a list that does not begin with 1 needs an empty line above it"],
  [/^>\s/, "a quotation needs an empty line above it"],
];

/** Names of symbols and functions that stand in a formula without their backslash. */
const BARE =
  /(?<![\\A-Za-z])(alpha|beta|gamma|delta|epsilon|zeta|theta|kappa|lambda|sigma|omega|tau|rho|phi|psi|eta|infty|cdot|times|approx|sqrt|frac|(exp|log|ln|sin|cos|tan|tanh)(?=\s*\())(?![A-Za-z])/i;

/** Notes that something is still to be written. */
const UNFINISHED =
  /(?<![\w`])(TODO|FIXME|XX+|T(\.\s?)?B(\.\s?)?[ACD])(?!\w)|\btodo:|\?{3}|(?<!\S)\?{2}|\blorem ipsum\b|\byour text here\b|\bclick to add\b/i;

/** Tell of what is still to be written in a text: [{text, line, file}]; in the notes, it may be meant. */
export function unfinished(pieces, tell, severity = "error") {
  for (const { text, line, file } of pieces) {
    const found = UNFINISHED.exec(text);
    const message = "something is still to be written here";
    if (found) tell({ rule: "unfinished", line, file, severity, message, element: around(text, found) });
  }
}

export function rawSyntax({ slides, lines }, tell) {
  for (const { tokens } of slides) {
    for (const { content, start, meta } of comments(tokens)) {
      const said = isSetting(meta) ? [] : content.split("\n");
      unfinished(
        said.map((text, index) => ({ text, line: start + index })),
        tell,
        "warning",
      );
    }
    const whole = new Set(); // blocks of which all is told at once
    for (const [child, line, block] of inlines(tokens, lines)) {
      if (child.type === "text" && !whole.has(block)) {
        for (const [pattern, message, severity] of LEFT) {
          const found = pattern.exec(child.content);
          if (!found) continue;
          tell({
            rule: RULE,
            line,
            message,
            element: around(child.content, found),
            ...(severity && { severity }),
          });
          if (message === DISPLAYED) whole.add(block);
          break;
        }
      }
      if (child.type === "marp_math_inline") formula(child.content, line, tell);
      if (/^(text|image|code_inline)$/.test(child.type)) unfinished([{ text: child.content, line }], tell);
    }
    for (const { content, map } of tokens.filter(({ type }) => type === "marp_math_block"))
      formula(content, map[0] + 1, tell);
    for (const block of tokens.filter((one) => one.type === "inline" && !whole.has(one))) {
      checkEscapes(block, tell);
      checkAddresses(block, tell);
      checkProducts(block, tell);
      checkBeginnings(block, tell);
    }
  }
}

/** What KaTeX sets without a complaint, and not as it was meant. */
function formula(tex, line, tell) {
  const symbols = tex.replace(/\\(text|math|operator)\w*\*?\s*(\{[^}]*\}|\w)/g, (all) =>
    " ".repeat(all.length),
  );
  const bare = BARE.exec(symbols);
  if (bare) {
    const message = `${bare[0]} without its backslash is set as a product of letters: write \\${bare[0]}`;
    tell({ rule: RULE, line, message, element: around(tex, bare) });
  }
  const found = /(?<!\\)%(?=[^\S\n]*\S)/.exec(tex);
  const message = "a % in a formula begins a comment, and the rest is lost: write \\%";
  if (found) tell({ rule: RULE, line, message, element: around(tex, found) });
}

/** `\(x\)` and `\[x\]` are read as escaped brackets: what stands between them is text, not a formula. */
function checkEscapes(block, tell) {
  for (const [pattern, message] of AS_TYPED) {
    const found = pattern.exec(block.content.replace(/(`+).*?\1/gs, (code) => " ".repeat(code.length)));
    if (!found) continue;
    const line = block.map[0] + block.content.slice(0, found.index).split("\n").length;
    tell({ rule: RULE, line, message, element: around(block.content, found) });
  }
  const escapes = block.children.filter(({ type, info }) => type === "text_special" && info === "escape");
  const formula =
    escapes.some(({ markup }) => markup === "\\(") && escapes.some(({ markup }) => markup === "\\)");
  const display = /\\\[[^\]]*(\\[a-z]|[=^_])[^\]]*\\\]/s.test(block.content);
  if (formula || display) {
    const found = /\\[([]/.exec(block.content);
    tell({
      rule: RULE,
      line: block.map[0] + 1 + (block.content.slice(0, found.index).match(/\n/g)?.length ?? 0),
      message: "Marp reads no \\(...\\): put $ around a formula, $$ around a displayed one",
      element: around(block.content, found),
    });
  }
  const space = escapes.some(({ markup }) => /^\\[,;]$/.test(markup)) && /\\[,;]/.exec(block.content);
  if (space) {
    tell({
      rule: RULE,
      line: block.map[0] + 1 + (block.content.slice(0, space.index).match(/\n/g)?.length ?? 0),
      message: `outside of a formula ${space[0]} is no space: ${space[0][1]} is seen; write &nbsp;`,
      element: around(block.content, space),
    });
  }
}

/** `<https://...` without its >: the address is a link nevertheless, and < stands before it. */
function checkAddresses({ map, children }, tell) {
  for (const [index, child] of children.entries()) {
    const next = children[index + 1];
    if (child.type !== "text" || !/<$/.test(child.content) || next?.markup !== "linkify") continue;
    const element = `<${next.attrGet("href")}`;
    const line = map[0] + 1 + children.slice(0, index).filter(({ type }) => type === "softbreak").length;
    tell({ rule: RULE, line, message: "an address is not closed: put a > behind it", element });
  }
}

/** 3*mV + 2*ms: what stands between the two * is set apart, and they are gone. */
function checkProducts({ map, children }, tell) {
  for (const [index, open] of children.entries()) {
    if (open.type !== "em_open" || open.markup !== "*") continue;
    const length = children.slice(index).findIndex(({ type }) => type === "em_close");
    const [before, inside, after] = [index - 1, index + 1, index + length + 1].map(
      (at) => children[at]?.content ?? "",
    );
    if (!/\d$/.test(before) || !/^[A-Za-z]/.test(inside) || !/^\w/.test(after)) continue;
    const line = map[0] + 1 + children.slice(0, index).filter(({ type }) => type === "softbreak").length;
    const element = `${before.slice(-12)}*${inside}*${after.slice(0, 12)}`;
    const message = "the two * of a product are taken for emphasis and are gone: put ` around the code";
    tell({ rule: RULE, line, message, element });
  }
}

function checkBeginnings(block, tell) {
  const text = block.children.map(({ type, content }) =>
    type === "softbreak" ? "\n" : type === "text" ? content : "\u2060",
  );
  for (const [index, line] of text.join("").split("\n").entries()) {
    const wrong = BEGINNINGS.find(([pattern]) => pattern.test(line));
    if (wrong)
      tell({ rule: RULE, line: block.map[0] + 1 + index, message: wrong[1], element: line.slice(0, 48) });
  }
}

/** The words around what was found. */
function around(text, found) {
  const start = Math.max(0, found.index - 20);
  const cut = text.slice(start, found.index + 28);
  return `${start ? "…" : ""}${cut}${start + cut.length < text.length ? "…" : ""}`;
}
