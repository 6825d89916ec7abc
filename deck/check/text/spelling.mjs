/** Spelling: of slides and notes, of what formulas say in words, and of the comments in code. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import nspell from "nspell";
import { parseFragment } from "parse5";
import { katex } from "../../render/packages.mjs";
import { inlines } from "../deck.mjs";
import { wordsOf } from "./alt-text.mjs";
import { comments, distance, isSetting } from "./directives.mjs";

const require = createRequire(import.meta.url);

/**
 * Dictionaries whose licence is none that this project passes on (GPL, LGPL or MPL): a lecturer may
 * install them, and then they are used.
 */
const OTHERS = { de: "dictionary-de", fr: "dictionary-fr", es: "dictionary-es" };
/** The dictionaries of the languages that a deck may be in, by its `lang`. */
const DICTIONARIES = {
  en: "dictionary-en-gb",
  "en-gb": "dictionary-en-gb",
  "en-us": "dictionary-en",
  ...OTHERS,
};
const FUNCTION_WORDS = {
  en: /\b(the|and|of|is|are|with|for|that|this|from)\b/gi,
  de: /\b(der|die|das|und|ist|nicht|mit|ein|eine|für|von|auf)\b/gi,
  fr: /\b(le|la|les|et|est|une|des|dans|pour|avec|qui)\b/gi,
};

/**
 * Return the words of a deck, [{text, line}]: prose, alt texts, notes, formulas' texts, comments. Prose
 * that goes on has `before`, the last word before it.
 */
export function wordsOfDeck({ slides, lines, front, marp }) {
  const found = [];
  const take = (text, line, before = "", short = false) =>
    void (text?.trim() && found.push({ text, line, before, short }));
  const takeFormula = (tex, line) => {
    for (const { text, short } of formulaTexts(tex)) take(text, line, "", short);
  };
  for (const [index, line] of lines.slice(0, front).entries()) {
    if (/^(title|description|header|footer):/.test(line)) take(line.replace(/^\w+:/, ""), index + 1);
  }
  const margins = new Set(); // headers and footers stand on every slide
  for (const { tokens } of slides) {
    let key = false; // within <kbd>: Esc, Strg
    let [before, last] = ["", undefined];
    for (const [child, line, block] of inlines(tokens, lines)) {
      const goingOn = block === last ? before : "";
      before = lastWord(goingOn, child);
      last = block;
      if (child.type === "html_inline" && /^<\/?kbd/.test(child.content)) key = child.content[1] !== "/";
      const place = `${line} ${child.content}`;
      if (margins.has(place)) continue;
      margins.add(place);
      if (child.type === "text") take(child.content, line, goingOn, key);
      if (child.type === "image") take(wordsOf(child), line);
      if (child.type === "marp_math_inline") takeFormula(child.content, line);
    }
    for (const token of tokens) {
      if (token.type === "marp_math_block") takeFormula(token.content, token.map[0] + 1);
      if (token.type === "fence")
        for (const { text, line } of codeComments(token, marp.highlightjs))
          take(text, token.map[0] + 1 + line);
    }
    for (const { content, start, meta } of comments(tokens)) {
      if (isSetting(meta)) continue;
      let before = "";
      for (const [index, text] of content.split("\n").entries()) {
        const prose = marp.markdown.parseInline(text, {})[0]?.children ?? [];
        const words = prose
          .map((one) =>
            one.type === "text" || one.type === "text_special"
              ? one.content
              : one.type === "image"
                ? wordsOf(one)
                : " ",
          )
          .join("");
        take(words, start + index, before);
        before = lastWord("", { type: "text", content: `${words} ` });
      }
    }
  }
  return found;
}

/** The word that a text ends with, and the space behind it: what stands before the next piece of it. */
function lastWord(before, { type, content }) {
  if (type === "text") return /\S*\s*$/.exec(before + content)[0];
  if (type === "softbreak") return `${before.trimEnd()} `;
  return /^(em|strong|s|link)_(open|close)$/.test(type) ? before : "";
}

/**
 * The words in \text{...} of a formula, by KaTeX's own parser, and those in \mathrm{...}, [{text, short}]:
 * short ones may be abbreviations, unless a space beside them makes a sentence of them.
 */
const LONG = 7; // letters
const SHORT = 4;
const isSpace = (node) => node?.type === "spacing" || (node?.type === "kern" && node.dimension.unit === "em");

function formulaTexts(tex) {
  const texts = [];
  const letters = (node) =>
    [node]
      .flat()
      .map((one) => one.text ?? (one.body ? letters(one.body) : " "))
      .join("");
  const look = (node, apart = false) => {
    if (!node || typeof node !== "object") return;
    if (node.type === "text") texts.push({ text: letters(node.body), short: false });
    else if (/^math(rm|sf|it)$/.test(node.font) || node.type === "operatorname") {
      const word = letters(node.body);
      if (word.length >= SHORT) texts.push({ text: word, short: !apart && word.length < LONG });
    } else if (Array.isArray(node))
      for (const [k, part] of node.entries()) look(part, isSpace(node[k - 1]) || isSpace(node[k + 1]));
    else for (const part of Object.values(node)) if (typeof part === "object") look(part);
  };
  try {
    look(katex.__parse(tex, { displayMode: true, strict: "ignore" }));
  } catch {
    // told where formulas are checked
  }
  return texts;
}

/** A text in code that is read, as a label: several words, and no equation. */
const SENTENCE = /^(['"])\p{L}[\p{L}\d ,.()%-]* [\p{L}\d ,.()%-]*\1$/u;

/** The comments of a code block and the texts that it shows, by the highlighter of the slide. */
function codeComments({ info, content }, highlighter) {
  const language = info.trim().split(/\s+/)[0];
  if (!highlighter.getLanguage(language)) return [];
  const html = parseFragment(highlighter.highlight(content, { language, ignoreIllegals: true }).value);
  const found = [];
  let line = 1;
  const isRead = (node) => {
    const [kind = ""] = (node.attrs ?? []).map(({ value }) => value);
    return /hljs-comment/.test(kind) || (/hljs-string/.test(kind) && SENTENCE.test(textOf(node)));
  };
  const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join("");
  const read = (node, comment) => {
    if (node.nodeName === "#text") {
      if (comment)
        for (const [index, text] of node.value.split("\n").entries())
          found.push({ text: text.replace(/^[\s#/*%-]+/, ""), line: line + index });
      line += node.value.split("\n").length - 1;
    }
    for (const child of node.childNodes ?? []) read(child, comment || isRead(node));
  };
  read(html, false);
  return found;
}

/**
 * A language's dictionary, undefined if there is none: {correct, suggest, american}. A deck in English that
 * does not say which may be `american` throughout; that dictionary is read if it is asked for.
 */
export function dictionaryOf(language, ownWords) {
  const checker = dictionary(nameOf(language), ownWords);
  if (!checker || !/^(de|en)/i.test(language)) return checker;
  if (/^de/i.test(language)) return withCompounds(checker);
  let other;
  const american = () => (other ??= dictionary(DICTIONARIES["en-us"], ownWords));
  return { ...withNames(checker), ...(/^en$/i.test(language) && { american }) };
}

function dictionary(name, ownWords) {
  if (!name) return undefined;
  let path;
  try {
    path = dirname(require.resolve(name));
  } catch {
    return undefined; // not installed: see whyNoDictionary
  }
  const checker = nspell(readFileSync(join(path, "index.aff")), readFileSync(join(path, "index.dic")));
  for (const word of ownWords) checker.add(word);
  if (/^dictionary-en/.test(name)) for (const word of fieldWords) checker.add(word);
  return checker;
}

const nameOf = (language) =>
  DICTIONARIES[language.toLowerCase()] ?? OTHERS[language.toLowerCase().split("-")[0]];

/** Why the words of a language are not looked at. */
export function whyNoDictionary(language) {
  const name = nameOf(language);
  const more = name ? `; npm install --no-save ${name} adds one (its licence is not this project's)` : "";
  return `spelling was left out: there is no dictionary for lang: ${language}${more}`;
}

/** In English a capital and a letter of another language make a name: Erdős, Göttingen. */
const withNames = (checker) => ({
  correct: (word) => checker.correct(word) || /^\p{Lu}.*[^\p{ASCII}’]|^[^\p{ASCII}]/u.test(word),
  suggest: (word) => checker.suggest(word),
});

/** A German word is right if it is made of two that are: Membranpotential, Ableitungsregel. */
export function withCompounds(checker) {
  const known = (word) => checker.correct(word) || checker.correct(capital(word));
  const made = (word) => {
    for (let at = 3; at <= word.length - 3; at += 1) {
      const [first, rest] = [word.slice(0, at), word.slice(at)];
      if (known(rest) && (known(first) || (/s$/.test(first) && known(first.slice(0, -1))))) return true;
    }
    return false;
  };
  return {
    correct: (word) => checker.correct(word) || made(word),
    suggest: (word) => checker.suggest(word),
  };
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

export const ownWords = (text) => text.replace(/^#.*$/gm, "").split(/\s+/).filter(Boolean);

/** Words of the field that the English dictionaries lack. */
const fieldWords = ownWords(readFileSync(new URL("field.txt", import.meta.url), "utf-8"));

/** Whether a text, as a quotation, is in another language: most of its words are in no dictionary. */
function foreign(text, checker) {
  const words = [...wordsIn(text)];
  const unknown = words.filter((word) => !checker.correct(word) && !checker.american?.().correct(word));
  return unknown.length >= 4 && unknown.length > 0.6 * words.length;
}

/** Whom a text cites, "Boileau, 1674" or "Stimberg et al.": names that no dictionary has. */
const CITED =
  /\p{Lu}[\p{L}’'-]+(?=,? \(?(1[5-9]|20)\d\d\b|,? et al\b|,? (&|and) \p{Lu}\p{L}+,? \(?(1[5-9]|20)\d\d\b)/gu;

/** Tell the words that are in no dictionary; `told` keeps those that have been. */
export function spelling(pieces, checker, names, tell, told = new Map()) {
  const [british, american] = [new Map(), new Map()]; // words, with their places
  for (const { text, line, file, short } of pieces) {
    if (foreign(text, checker)) continue;
    const cited = new Set(text.match(CITED));
    for (const word of wordsIn(text)) {
      if (told.has(word)) continue;
      const right = checker.correct(word);
      if (right && !british.has(word)) british.set(word, { line, file });
      const name = misspeltName(word, names) ?? withCapitals(word, names, checker);
      if (name) {
        told.set(word, true);
        tell({ rule: "spelling", line, file, element: word, message: `“${word}”: is ${name} meant?` });
      } else if (!right && !/\d/.test(word) && !CHEMICAL.test(word)) {
        if (checker.american?.().correct(word)) {
          if (!OXFORD.test(word) && !american.has(word)) american.set(word, { line, file });
          continue;
        }
        const all = checker.suggest(word);
        const swapped = all.filter((one) => sorted(one) === sorted(word));
        if (cited.has(word) && !all.some((one) => distance(one, word) < 2)) continue;
        if (short && !swapped.length) continue;
        told.set(word, true);
        const near = [...new Set([...swapped, ...all])].slice(0, 3).join(", ");
        tell({
          rule: "spelling",
          line,
          file,
          element: word,
          message: `“${word}” is not in the dictionary${near ? ` (${near}?)` : ""}; if it is right, add it to slides/words.txt`,
        });
      }
    }
  }
  if (american.size) mixed(british, american, checker, tell);
}

/** British, too: realize, depolarization; but not analyze. */
const OXFORD = /[^y]iz(e|i|a)/;

/** A deck in two spellings, {word: place}: tell the words of the rarer one. */
function mixed(british, american, checker, tell) {
  const us = checker.american();
  const variants = (words, own, other) =>
    [...words.keys()].filter(
      (word) =>
        !other.correct(word) &&
        other.suggest(word).some((one) => !own.correct(one) && distance(word, one) <= 2),
    );
  const one = { name: "British", words: variants(british, checker, us), places: british };
  const other = { name: "American", words: variants(american, us, checker), places: american };
  const [rare, usual] = one.words.length < other.words.length ? [one, other] : [other, one];
  for (const word of one.words.length ? rare.words : [])
    tell({
      rule: "spelling",
      ...rare.places.get(word),
      element: word,
      message: `“${word}” is ${rare.name}, the deck else ${usual.name} (“${usual.words[0]}”): keep to one of them`,
    });
}

/** The letters of a word by the alphabet: two that are swapped leave them as they are. */
const sorted = (word) => [...word.toLowerCase()].sort().join("");

/** Yield the words of a text that a dictionary can judge: no address, number, symbol or class. */
function* wordsIn(text) {
  const prose = text.replace(/https?:\S+|\S+@\S+/g, " ");
  for (const token of prose.split(/[\s—–…/|]+/)) {
    const word = token.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, "");
    if (/[_=()*+&.,:;\\^[\]{}'"“”]/.test(word.replace(/['’](s|t|re|ve|ll|d|m)?$|n['’]t$/u, ""))) continue;
    for (const part of word.split("-")) {
      const plain = part.replace(/’/g, "'").replace(/'s$|'$/, "");
      // An acronym or several, the name of a class, or a unit
      const code = /^\p{Lu}{2,5}s?$|\p{Ll}\p{Lu}|^[µμ]\p{L}{1,2}$/u.test(plain);
      if (plain.length >= 2 && !code) yield plain;
    }
  }
}

/** KCl, THz, ATPase; but see withCapitals. */
const CHEMICAL = /^\p{Lu}{2,}\p{Ll}{1,3}$/u;

/** A word that the second letter too is a capital of: THe. */
function withCapitals(word, names, checker) {
  const meant = word[0] + word.slice(1).toLowerCase();
  const odd = /^\p{Lu}{2}\p{Ll}+$/u.test(word) && !names.includes(word);
  return odd && checker.correct(meant.toLowerCase()) ? meant : undefined;
}

/** A name with a number in it, as Brian2, that two letters were swapped or changed in. */
function misspeltName(word, names) {
  if (names.includes(word)) return undefined;
  return names.find(
    (name) =>
      /\d/.test(name) &&
      word.length === name.length &&
      /\p{L}{3}/u.test(word) &&
      distance(word.toLowerCase(), name.toLowerCase()) === 1,
  );
}

/** A deck whose words are those of another language than it says. */
export function languageFits(pieces, language, tell) {
  const text = pieces.map((one) => one.text).join(" ");
  const own = language.toLowerCase().split("-")[0];
  const count = (code) => (text.match(FUNCTION_WORDS[code]) ?? []).length;
  if (!FUNCTION_WORDS[own]) return;
  for (const other of Object.keys(FUNCTION_WORDS)) {
    if (other !== own && count(other) > 6 && count(other) > 3 * count(own)) {
      tell({
        rule: "language",
        line: 1,
        element: `lang: ${language}`,
        message: `these words are not in the language of lang: ${language}; is it lang: ${other}?`,
      });
    }
  }
}

/** A word that stands twice, in English, where only few may; a name may: Duran Duran. */
const TWICE = /(?<![\p{L}\d_-])(a|\p{L}{2,}) (?=\1(?![\p{L}\d_-]))/giu;
const THRICE = /(?<![\p{L}\d_-])(\p{L}{2,}) \1 \1(?![\p{L}\d_-])/iu;
const MAY_STAND_TWICE = /^(that|had|her|you|very|so|no|much|many|long|far|really|well|bye|blah|ha|log)$/i;

function twice(text) {
  const thrice = THRICE.exec(text)?.[0];
  if (thrice) return thrice;
  for (const { 0: found, 1: word, index } of text.matchAll(TWICE)) {
    const again = text.slice(index + found.length).slice(0, word.length);
    if (word !== "A" && again === again.toLowerCase() && !MAY_STAND_TWICE.test(word))
      return `${word} ${again}`;
  }
  return undefined;
}

/** "an neuron"; a before a vowel may be a variable: "a increases". */
const ARTICLE = /(?<![\w-])an (?!hour|hono|heir)[bcdfghjklmnpqrstvwyz][a-z]{2,}/;
/** A sentence that begins with a small letter; what ends with a full stop may be an abbreviation. */
const SMALL =
  /(?<!\b(al|approx|ca|cf|e\.g|etc|i\.e|incl|resp|vs))(?<=\p{L}{2})\. (the|it|then|this|that|these|so|and|but|we|you|they|in|at|on|if|when|as)(?= )/u;
export function doubled(pieces, language, tell) {
  if (!/^en/i.test(language)) return;
  for (const { text, line, before = "" } of pieces) {
    const article = ARTICLE.exec(text)?.[0];
    if (article) {
      const message = `“${article}”: before a consonant it is a`;
      tell({ rule: "article", line, severity: "warning", element: article, message });
    }
    const small = SMALL.exec(text)?.[2];
    if (small) {
      const message = `a sentence begins with a small letter: “${small}”`;
      tell({ rule: "small letter", line, severity: "warning", element: small, message });
    }
    const element = twice(before + text);
    const message = `“${element}” stands twice`;
    if (element) tell({ rule: "doubled word", line, severity: "warning", element, message });
  }
}
