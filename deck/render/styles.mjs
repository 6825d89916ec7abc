/** What a style would load: a deck's own CSS is read by a parser, as the browser reads it. */

import { ident, parse, walk } from "css-tree";

/** Functions of CSS whose text is an address; a name may be written with escapes, as \75 rl. */
const LOADING = /^(url|src|image|(-webkit-)?image-set|(-webkit-)?cross-fade)$/i;
const INSIDE = /^(data:|#)/i;
/** What may stand inside one of those: any other function, as var() or one's own, may give an address. */
const PLAIN = /^(type|[\w-]*gradient|rgb|hsl|calc|(-webkit-)?(image-set|cross-fade))$/i;

/**
 * Return the addresses that a style sheet, or the declarations of a style attribute, would load.
 *
 * What the parser does not understand is given back too if an address could hide in it.
 */
export function loads(css, context = "stylesheet") {
  const found = [];
  const look = (address) => void (INSIDE.test(address.trim()) || found.push(address.trim()));
  const ast = parse(css, { context, parseCustomProperty: true });
  walk(ast, (node) => {
    if (node.type === "Url") look(node.value);
    if (node.type === "Atrule" && /^(import|namespace)$/i.test(ident.decode(node.name))) {
      walk(node, (part) => void (/^(String|Url)$/.test(part.type) && found.push(part.value)));
      if (!node.prelude) found.push(`@${node.name}`);
    }
    if (node.type === "Function" && LOADING.test(ident.decode(node.name))) {
      const name = ident.decode(node.name);
      let strings = 0;
      walk(node, (part) => {
        if (part.type === "String") look(part.value);
        if (part.type === "String" || part.type === "Url") strings += 1;
        const inner = part !== node && part.type === "Function";
        if (inner && !PLAIN.test(ident.decode(part.name))) found.push(`${part.name}(`);
      });
      if (!strings && !/gradient/.test(name)) found.push(`${name}(`);
    }
    if (
      node.type === "Raw" &&
      /(url|image|image-set|cross-fade|src)\s*\(|@\s*import/i.test(ident.decode(node.value))
    ) {
      found.push(node.value.trim().slice(0, 60));
    }
  });
  return found;
}
