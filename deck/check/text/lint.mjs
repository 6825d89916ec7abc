/** markdownlint: what its rules say of a deck, by the project's own settings. */

import { lint } from "markdownlint/sync";

/**
 * What other rules of this folder tell, better (fragments, heading styles, code by indentation), and
 * what is right on a slide: a command with its $ and without its output, lists of * beside those of -,
 * which Marp shows item by item, and tables however their pipes stand.
 */
const LEFT_OUT = {
  MD004: false,
  MD012: false,
  MD014: false,
  MD051: false,
  MD046: false,
  MD003: false,
  MD018: false,
  MD045: false,
  MD060: false,
};

export function markdownlint({ source }, config, tell) {
  for (const one of lint({ strings: { deck: source }, config: { ...config, ...LEFT_OUT } }).deck) {
    tell({
      rule: `markdown ${one.ruleNames[0]}`,
      line: one.lineNumber,
      severity: "warning",
      element: one.errorContext ?? "",
      message: [one.ruleDescription, one.errorDetail].filter(Boolean).join(": "),
    });
  }
}
