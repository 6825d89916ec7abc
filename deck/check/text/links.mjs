/** Links that lead nowhere, or nowhere from another machine. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { inlines } from "../deck.mjs";
import { comments, isSetting, nearest } from "./directives.mjs";

const RULE = "link";
const LOCAL =
  /^(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|192\.168\.[\d.]+|10\.\d+\.[\d.]+|[\w-]+\.local)$/i;

export function links(deck, tell) {
  const { slides, lines, folder } = deck;
  const slugs = new Set(
    deck.tokens
      .filter(({ type }) => type === "heading_open")
      .map((one) => one.attrGet("id") ?? one.meta?.marpSlug)
      .filter(Boolean),
  );
  const known = (id) => (/^\d+$/.test(id) ? Number(id) >= 1 && Number(id) <= slides.length : slugs.has(id));
  for (const { tokens } of slides) {
    const all = [...inlines(tokens, lines)];
    for (const [k, [child, line]] of all.entries()) {
      if (child.type === "text") slideNamed(child.content, line, slides.length, tell);
      if (child.type !== "link_open") continue;
      const href = child.attrGet("href") ?? "";
      const text = all[k + 1]?.[0].content ?? "";
      if (text.startsWith("^")) {
        const message = `Marp has no footnotes: [^1] is read as a link to ${href}; write <sup>1</sup>`;
        tell({ rule: RULE, line, element: `[${text}]`, message });
        continue;
      }
      const wrong = fault(href, known, slides.length, folder);
      if (wrong)
        tell({ rule: RULE, line: at(lines, line, href), element: href || "[...]()", message: wrong });
    }
    for (const { content, start, meta } of comments(tokens)) {
      for (const [index, text] of isSetting(meta) ? [] : content.split("\n").entries()) {
        slideNamed(text, start + index, slides.length, tell);
        for (const child of deck.marp.markdown.parseInline(text, {})[0]?.children ?? []) {
          const href = child.type === "link_open" && child.attrGet("href");
          const wrong = /^(#|[a-z]+:)/i.test(href) && fault(href, known, slides.length, folder); // files: notes.mjs
          if (wrong) tell({ rule: RULE, line: start + index, element: href, message: wrong });
        }
      }
    }
  }
}

/** "see slide 12": not 12 of another lecture, and not slides that take 12 minutes each. */
const SLIDE =
  /(?<!\b(?:a|per|each|every|one|\d,?) )\b(?:slide|Folie|diapositive) (\d+)(?!\d|\s*%| (?:of|in|from|von|aus|des?|du|s|sec\w*|min\w*)\b)/gi;

/** A slide that is named by a number that none has. */
function slideNamed(text, line, count, tell) {
  for (const [element, number] of text.matchAll(SLIDE))
    if (Number(number) > count)
      tell({
        rule: RULE,
        line,
        severity: "warning",
        element,
        message: `there is no slide ${number}: the deck has ${count}`,
      });
}

/** The line that has the address, from the one where its paragraph begins. */
function at(lines, line, href) {
  const found = lines.slice(line - 1, line + 12).findIndex((text) => href && text.includes(decoded(href)));
  return found < 0 ? line : line + found;
}

function fault(href, known, count, folder) {
  if (!href) return "this link has no address";
  if (href.startsWith("#")) {
    const id = decoded(href.slice(1));
    return known(id) ? "" : `no slide ${href}: they are #1 to #${count}, and a heading's words with hyphens`;
  }
  if (/^(http|https|ftp)(:\/(?!\/)|:\/{3}|:(?!\/)|\/\/|;)/i.test(href))
    return "this address is misspelt: it begins with https://";
  if (/^https?:\/*https?[:/]/i.test(href)) return "https:// stands twice: remove one of them";
  const [, scheme] = /^([a-z]+):\/\//i.exec(href) ?? [];
  if (scheme && !/^https?$/i.test(scheme) && nearest(scheme, ["https", "http"]))
    return `${scheme}:// is misspelt: it is https://`;
  if (/^mailto:/i.test(href))
    return /^mailto:[^@\s]+@[\w-]+(\.[\w-]+)+/i.test(href) ? "" : "this is no mail address";
  if (/^https?:/i.test(href)) return web(href);
  if (/^[a-z]:/i.test(href)) return "this is a file of one machine: copy it into the project";
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return ""; // refused when the deck is rendered
  if (/^[^/\s]+@[\w-]+(\.[\w-]+)+$/.test(href)) return "a mail address begins with mailto:";
  if (/^10\.\d{4,}\//.test(href)) return `a DOI begins with https://doi.org/: https://doi.org/${href}`;
  if (existsSync(join(folder, decoded(href).split(/[?#]/)[0]))) return "";
  const host = href.split("/")[0];
  if (/^(www\.|[\w-]+(\.[\w-]+)*\.(org|com|net|edu|io|de|fr|uk|eu|gov|ch|at|info|dev)$)/i.test(host)) {
    return "a web address begins with https://; without it this is a file that is not there";
  }
  return `there is no file ${href}`;
}

function web(href) {
  if (!URL.canParse(href)) return "this is no web address";
  const { hostname, pathname } = new URL(href);
  if (/^(dx\.)?doi\.org$/.test(hostname) && /^\/(10(\.\d*)?\/?)?$/.test(pathname))
    return "the DOI is missing: it follows this, as in https://doi.org/10.1000/182";
  if (/[,;]$|(\/|\.html?|\.pdf)\.$/.test(href)) return `remove the ${href.at(-1)} at the end of the address`;
  const open =
    /(?<=[/=#?])(TODO|FIXME|TB[ACD]|XX+)(?=[/.&?#]|$)/.exec(href) ??
    /(?<=\/\/(www\.)?)example\.(com|net|org)\b/i.exec(href) ??
    /(?<=\/)(USER(NAME)?|OWNER|REPO(SITORY)?|NAME|YOUR[-_]\w+|your-\w+)(?=\/|$)/.exec(href);
  if (open) return `${open[0]} stands for what is to be written there`;
  if (!/^[\w.:[\]-]+$/.test(hostname)) return `${hostname} is the name of no machine`;
  if (LOCAL.test(hostname)) return `${hostname} is this machine, or its own network: nobody else gets there`;
  return hostname.includes(".") || hostname.includes(":") ? "" : `there is no machine ${hostname} on the web`;
}

const decoded = (text) => {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
};
