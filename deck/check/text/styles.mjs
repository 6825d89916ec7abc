/** A slide's own <style>: what the browser would not read, and what was meant for one slide only. */

import { lexer, parse, walk } from "css-tree";
import { postcss } from "../../render/packages.mjs";
import { nearest } from "./directives.mjs";

const RULE = "style";
const PROPERTIES = Object.keys(lexer.properties);

export function styles({ slides }, tell) {
  for (const [index, { tokens }] of slides.entries()) {
    for (const token of tokens.filter(({ type }) => type === "marpit_style")) {
      const line = token.map[0] + 1;
      const told = (message, severity = "error", at = line) =>
        tell({ rule: RULE, line: at, severity, message, element: token.markup.split("\n")[0].slice(0, 48) });
      const attributes = /^<style([^>]*)>/i.exec(token.markup)?.[1].trim() ?? "";
      if (attributes && !/^scoped$/i.test(attributes))
        told(`a style has no ${attributes}: write <style scoped>`);
      else if (!attributes && index)
        told("this style changes all slides; for this one alone write <style scoped>", "warning");
      css(token.content, told);
    }
  }
}

/** Read a style sheet as Marp does, and look up its properties as the browser would. */
function css(text, told) {
  try {
    postcss.parse(text);
  } catch (error) {
    return told(`the browser cannot read this style: ${error.reason ?? error.message}`);
  }
  walk(parse(text), (node) => {
    if (node.type !== "Declaration" || node.property.startsWith("--")) return;
    const { error } = lexer.matchDeclaration(node);
    if (!error) return;
    if (PROPERTIES.includes(node.property)) {
      if (error.name === "SyntaxMatchError") told(`no value of ${node.property}: ${error.css}`, "warning");
    } else if (!node.property.startsWith("-")) {
      const near = nearest(node.property, PROPERTIES);
      told(`CSS has no ${node.property}${near ? `; did you mean ${near}?` : ""}`);
    }
  });
}
