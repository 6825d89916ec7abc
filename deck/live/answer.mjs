/**
 * What a figure's question has as its answer: `node answer.mjs` reads {module, runtime, panel} from
 * standard input, runs the model with the question's values, as the page will, and prints what is
 * measured. module: its text, which imports `runtime`, the address of brian2js's.
 */

import { readFileSync } from "node:fs";
import { measured } from "./predict.mjs";
import { recordOf } from "./run.mjs";
import { begin, makeValues } from "./values.mjs";

const { module, runtime, panel } = JSON.parse(readFileSync(0, "utf-8"));
const text = module.replace("brian2js/runtime", runtime);
const { createModel, info } = await import(
  `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`
);
const figure = { info, panel };
const model = createModel();
const { defaults } = makeValues(figure, model);
begin(model, figure, { ...defaults, ...panel.predict.values });
const duration = panel.scroll ?? info.duration;
model.run(duration);
process.stdout.write(JSON.stringify(measured(panel.predict.measure, recordOf(model), 0, duration)));
