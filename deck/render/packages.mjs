/** Marp Core as marp-cli has it, and KaTeX as Marp Core has it. */

import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const marpCore = createRequire(require.resolve("@marp-team/marp-cli"));
const katexRequire = createRequire(marpCore.resolve("@marp-team/marp-core"));

/** What Marpit reads themes with. */
export const postcss = createRequire(marpCore.resolve("@marp-team/marpit"))("postcss");
export const { Marp } = marpCore("@marp-team/marp-core");
export const katex = katexRequire("katex");
export const katexFonts = join(dirname(katexRequire.resolve("katex")), "fonts");
