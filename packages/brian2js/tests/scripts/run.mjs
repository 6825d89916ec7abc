// Runs modules that deck.live made. Usage: node run.mjs requests.json answers.json
// A request is {module, overrides, calls: [[method, ...arguments], ...]}; its answer has the monitors
// after the last call, or the message of the error.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [requests, answers] = process.argv.slice(2);
const list = (array) =>
  Array.from(array, (x) => (ArrayBuffer.isView(x) ? list(x) : Number.isFinite(x) ? x : String(x)));
const results = [];
for (const { module, overrides = {}, calls = [["run"]] } of JSON.parse(readFileSync(requests))) {
  try {
    const { createModel, info } = await import(pathToFileURL(module));
    const model = createModel(overrides);
    const returned = calls.map(([method, ...values]) => model[method](...values));
    const monitors = {};
    for (const [name, views] of Object.entries(model.monitors)) {
      monitors[name] = {};
      for (const [key, array] of Object.entries(views)) monitors[name][key] = list(array);
    }
    const gotten = calls.map(([method], k) => (method === "get" ? returned[k] : null));
    results.push({ monitors, t: model.t, diverged: model.diverged, gotten, info });
  } catch (error) {
    results.push({ error: String(error.message), stack: String(error.stack) });
  }
}
writeFileSync(answers, JSON.stringify(results));
