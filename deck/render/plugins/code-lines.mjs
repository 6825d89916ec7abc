/** Code line by line, with the lines that a fence's {2,4-6} names marked. */

import { problem } from "../source.mjs";

/** Return highlighted code with each line in a span of its own, so that lines can be styled. */
export function codeLines(html, emphasised) {
  const open = [];
  const lines = html
    .replace(/\n$/, "")
    .split("\n")
    .map((text, index) => {
      const before = open.join("");
      for (const [tag] of text.matchAll(/<\/?span[^>]*>/g)) {
        if (tag[1] === "/") open.pop();
        else open.push(tag);
      }
      const kind = `line${text.trim() ? "" : " blank"}${emphasised.has(index + 1) ? " talk" : ""}`;
      return `<span class="${kind}">${before}${text}${"</span>".repeat(open.length)}\n</span>`;
    });
  return lines.join("");
}

/** Return the line numbers that a fence's {2,4-6} names. */
export function emphasis(info, count) {
  const numbers = new Set();
  for (const [first, last] of markedLines(info)) {
    for (let n = first; n <= Math.min(last, count); n += 1) numbers.add(n);
  }
  return numbers;
}

/** Return the first and the last line of each part of {2,4-6}. */
function markedLines(info) {
  const parts = (/\{([\d,\s-]+)\}/.exec(info)?.[1] ?? "").split(",").filter((part) => part.trim());
  return parts.map((part) => part.split("-").map(Number)).map(([first, last = first]) => [first, last]);
}

export function checkMarkedLines(state) {
  for (const token of state.tokens.filter(({ type }) => type === "fence")) {
    const other = /\{([^{}]*[^{}\d,\s-][^{}]*)\}/.exec(token.info);
    if (other) problem(token.map[0] + 1, `{${other[1]}} marks no lines: write their numbers, as {2,4-6}`);
    const count = token.content.replace(/\n$/, "").split("\n").length;
    const wrong = markedLines(token.info).find(
      ([first, last]) => !(first >= 1 && first <= last && last <= count),
    );
    if (!wrong) continue;
    const [first, last] = wrong;
    const why =
      last < first
        ? `goes from a line to one above it: write {${last}-${first}}`
        : `marks lines that the code does not have: it has ${count}`;
    problem(token.map[0] + 1, `{${wrong.join("-")}} ${why}`);
  }
}
