/** A theme that is not there is told with those that are. */

import { problem } from "../source.mjs";

export function checkTheme(marp) {
  return (state) => {
    const wanted = /^---\n[\s\S]*?^theme:\s*["']?([^\s"']+)[\s\S]*?^---$/m.exec(state.src);
    if (!wanted || marp.themeSet.has(wanted[1])) return;
    const line = state.src.split("\n").findIndex((text) => /^theme:/.test(text)) + 1;
    const known = [...marp.themeSet.themes()].map((theme) => theme.name).join(", ");
    problem(line, `theme ${wanted[1]} is unknown; there are ${known}`);
  };
}
