/**
 * Which names JavaScript takes from outside itself: `node confined.mjs` reads the code of a model's
 * own functions from standard input and prints, as JSON, what it must not use.
 *
 * Whoever opens a deck runs this code. It computes with numbers; the page, its address and the
 * network are none of its business, and a policy can't keep a script from changing the address.
 */

import { readFileSync } from "node:fs";
import { analyze } from "eslint-scope";
import { parse } from "espree";

const ALLOWED = new Set(
  (
    "Math Number BigInt Boolean Array Infinity NaN undefined isNaN isFinite " +
    "Float64Array Float32Array Int32Array Int16Array Int8Array Uint32Array Uint16Array Uint8Array"
  ).split(" "),
);

/** @type {any} */
const options = { ecmaVersion: 2022, sourceType: "script" };
/** @type {any} */
const tree = parse(`"use strict";\n${readFileSync(0, "utf-8")}`, { ...options, range: true });
const outside = analyze(tree, options).globalScope.through.map(({ identifier }) => identifier.name);
const text = JSON.stringify(tree);
if (text.includes('"ImportExpression"')) outside.push("import()");
process.stdout.write(JSON.stringify([...new Set(outside)].filter((name) => !ALLOWED.has(name))));
