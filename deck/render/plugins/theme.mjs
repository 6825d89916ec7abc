/** A theme that is not there is told with those that are; one that cannot be read, with its line. */

import { readFileSync } from "node:fs";
import { postcss } from "../packages.mjs";
import { problem, styleFiles } from "../source.mjs";

export function checkTheme(marp) {
  return (state) => {
    const wanted = /^---\n[\s\S]*?^theme:\s*["']?([^\s"']+)[\s\S]*?^---$/m.exec(state.src);
    if (!wanted) return;
    const broken = unreadable();
    for (const one of broken) problem(one.line, `no CSS: ${one.reason}`, one.file);
    if (broken.length || marp.themeSet.has(wanted[1])) return;
    const line = state.src.split("\n").findIndex((text) => /^theme:/.test(text)) + 1;
    const known = [...marp.themeSet.themes()].map((theme) => theme.name).join(", ");
    problem(line, `theme ${wanted[1]} is unknown; there are ${known}`);
    for (const file of nameless())
      problem(1, `names no theme: is it ${wanted[1]}? It begins with /* @theme ${wanted[1]} */`, file);
  };
}

/** Return the style sheets that have no comment with @theme, so that Marp passes over them. */
const nameless = () =>
  styleFiles()
    .filter(({ path }) => {
      const { nodes } = postcss.parse(readFileSync(path, "utf-8"));
      return !nodes.some(({ type, text }) => type === "comment" && /@theme\s+\S/.test(text));
    })
    .map(({ file }) => file);

/** Return [{file, line, reason}] of the themes that Marp's own parser of CSS cannot read. */
function unreadable() {
  const found = [];
  for (const { file, path } of styleFiles()) {
    try {
      postcss.parse(readFileSync(path, "utf-8"));
    } catch (error) {
      if (error.name !== "CssSyntaxError") throw error;
      found.push({ file, line: error.line, reason: error.reason });
    }
  }
  return found;
}
