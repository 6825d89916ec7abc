/**
 * The scripts of live coding as JSON: `node bundle.mjs` prints {editor, player, runtime, style, fonts}.
 *
 * editor: CodeMirror and editor.mjs. player: gives `live.start(figures)`. runtime: what a model's module
 * imports. style: the player's. fonts: the slides', as a style sheet. They are made once; what changes
 * while one types is the module alone.
 */

import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const player = 'import "../../live/player.css"; export { start } from "../../live/player.mjs";';
const fonts = 'import "@fontsource-variable/source-sans-3"; import "@fontsource-variable/jetbrains-mono";';
const runtime = 'export * from "../../../packages/brian2js/brian2js/runtime/index.js";';

async function made(contents, format, globalName) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here },
    bundle: true,
    minify: true,
    format,
    globalName,
    loader: { ".woff2": "dataurl" },
    target: "es2022",
    outdir: here,
    write: false,
  });
  return (kind) => outputFiles.find(({ path }) => path.endsWith(kind)).text;
}

const [editor, live, model, letters] = await Promise.all([
  made('import "./editor.mjs";', "esm"),
  made(player, "iife", "live"),
  made(runtime, "esm"),
  made(fonts, "esm"),
]);
process.stdout.write(
  JSON.stringify({
    editor: editor("js"),
    player: live("js"),
    runtime: model("js"),
    style: live("css"),
    fonts: letters("css"),
  }),
);
