/** Lines of tokens. */

/** Cells of a table have no line of their own: give them that of their row. */
export function placeTokens(tokens) {
  let map = [0, 1];
  for (const token of tokens) {
    if (token.map) map = token.map;
    else if (token.type === "inline" || /^t[hd]_open$/.test(token.type)) token.map = map;
  }
}
