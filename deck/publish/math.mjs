/** Formulas in, as a JSON list of LaTeX; out comes their HTML, and the folder of KaTeX's style and fonts. */

import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { katex, katexFonts } from "../render/packages.mjs";

const formulas = JSON.parse(readFileSync(0, "utf8"));
const html = formulas.map((formula) => katex.renderToString(formula, { displayMode: true }));
process.stdout.write(JSON.stringify({ html, folder: dirname(katexFonts) }));
