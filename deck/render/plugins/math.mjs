/** Formulas: what KaTeX cannot read is told with its line. */

import { katex } from "../packages.mjs";
import { lineOf, problem } from "../source.mjs";

export function checkMath(state) {
  const check = (token, line) => {
    try {
      katex.renderToString(token.content, { displayMode: token.type === "marp_math_block" });
    } catch (error) {
      const said = error.message.replace(/^KaTeX parse error: /, "").trim();
      const mend = /got '&'/.test(said) ? "; & stands within \\begin{aligned} … \\end{aligned}" : "";
      problem(line, `KaTeX cannot read this formula: ${said}${mend}`);
    }
  };
  for (const block of state.tokens) {
    if (block.type === "marp_math_block") check(block, block.map[0] + 1);
    for (const token of block.children ?? []) {
      if (token.type === "marp_math_inline") check(token, lineOf(state, block, token.content));
    }
  }
}
