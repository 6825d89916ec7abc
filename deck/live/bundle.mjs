/**
 * The live part of a deck in one script and one style sheet: `node bundle.mjs` reads {modules, words}
 * as JSON from standard input and prints {script, style}. modules: the texts of images/NAME.live.js
 * by NAME; words: what is said in another language, by the English texts (deck/words).
 *
 * esbuild puts the player and brian2js's runtime in once, however many models there are.
 */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const runtime = fileURLToPath(new URL("../../packages/brian2js/brian2js/runtime/index.js", import.meta.url));
const { modules, words } = JSON.parse(readFileSync(0, "utf-8"));
const names = Object.keys(modules);

const entry = [
  'import "./player.css";',
  'import { start } from "./player.mjs";',
  'import { speak } from "../../packages/brian2js/brian2js/page/words.mjs";',
  ...names.map((name, k) => `import * as figure${k} from ${JSON.stringify(`figure:${name}`)};`),
  `export const figures = { ${names.map((name, k) => `${JSON.stringify(name)}: figure${k}`).join(", ")} };`,
  `speak(${JSON.stringify(words)});`,
  "start(figures);",
].join("\n");

/** A figure's module is a text, not a file: what runs is what has been looked at. */
const figures = {
  name: "figures",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^figure:/ }, ({ path }) => ({
      path: path.slice("figure:".length),
      namespace: "figure",
    }));
    onResolve({ filter: /^brian2js\/runtime$/ }, () => ({ path: runtime }));
    onResolve({ filter: /./, namespace: "figure" }, ({ path, importer }) => ({
      errors: [{ text: `${importer} imports ${path}` }],
    }));
    onLoad({ filter: /./, namespace: "figure" }, ({ path }) => ({ contents: modules[path], loader: "js" }));
  },
};

const { outputFiles } = await build({
  stdin: { contents: entry, resolveDir: here },
  plugins: [figures],
  bundle: true,
  format: "iife",
  globalName: "live",
  minify: true,
  legalComments: "inline",
  target: "es2022",
  outdir: here,
  write: false,
});
const [script, style] = ["js", "css"].map((kind) => outputFiles.find(({ path }) => path.endsWith(kind)).text);
process.stdout.write(JSON.stringify({ script, style }));
