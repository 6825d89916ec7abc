// Runs the worker of a page in Node: node pages.mjs PAGE FOLDER. Its arrays become files of doubles,
// and arrays.json says which is which: {"M.v": ["3.bin", [2, 500]]}, or {error}.
import { readFileSync, writeFileSync } from "node:fs";

const [page, folder] = process.argv.slice(2);
const source = /<script type="text\/plain" id="model">([\s\S]*?)<\/script>/.exec(readFileSync(page, "utf-8"))[1];
let rows;

globalThis.postMessage = (told) => {
  if (told.info) begin(told.info);
  else if (told.error) keep({ error: told.error });
  else if (told.finished) keep(arraysOf(told.recorded)); // also of a run that diverged
};

function begin(info) {
  rows = {};
  for (const [monitor, { variables = {}, record }] of Object.entries(info.monitors)) {
    for (const variable of Object.keys(variables)) rows[`${monitor}.${variable}`] = record.map((_, row) => row);
  }
  const values = info.parameters.seed ? { seed: info.parameters.seed.value } : {};
  setTimeout(() => onmessage({ data: { run: 1, values, factors: {}, duration: info.duration, rows } }));
}

function arraysOf(recorded) {
  const told = {};
  let count = 0;
  for (const [monitor, arrays] of Object.entries(recorded)) {
    for (const [name, array] of Object.entries(arrays)) {
      const list = Array.isArray(array);
      const parts = (list ? array : [array]).map((part) => Buffer.from(Float64Array.from(part).buffer));
      const file = `${(count += 1)}.bin`;
      writeFileSync(`${folder}/${file}`, Buffer.concat(parts));
      told[`${monitor}.${name}`] = [file, list ? [array.length, array[0]?.length ?? 0] : [array.length]];
    }
  }
  return told;
}

function keep(told) {
  writeFileSync(`${folder}/arrays.json`, JSON.stringify(told));
}

try {
  (0, eval)(source);
} catch (error) {
  keep({ error: `the module does not load: ${error.message}` });
}
