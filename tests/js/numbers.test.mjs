import assert from "node:assert/strict";
import { test } from "node:test";
import {
  clean,
  explain,
  format,
  fromSlider,
  numberOf,
  readUnit,
  roundUp,
  stepOf,
  toSlider,
} from "../../packages/brian2js/brian2js/page/numbers.mjs";

test("a number has at most four digits and a true minus sign", () => {
  assert.deepEqual([0.12345, -12.345, 123.45, 1234.5].map(format), ["0.123", "−12.35", "123.5", "1235"]);
  assert.equal(format(-2e7), "−2e7");
  assert.equal(format(Number.NaN), "NaN");
});

test("rounding noise goes, digits stay", () => {
  assert.equal(clean(0.1 + 0.2), 0.3);
  assert.equal(clean(1234567.891), 1234567.891);
});

test("a logarithmic slider gives back the value that it was set to", () => {
  const control = { log: true, range: [0.1, 1000] };
  for (const value of [0.1, 2.5, 40, 1000])
    assert.equal(fromSlider(control, toSlider(control, value)), value);
});

test("a step is about a hundredth of the range, 1, 2 or 5 times a power of ten", () => {
  assert.equal(stepOf({ range: [0, 3] }), 0.05);
  assert.equal(stepOf({ range: [-4, 0] }), 0.05);
  assert.equal(stepOf({ range: [0, 20] }), 0.2);
  assert.equal(stepOf({ range: [0, 3], step: 1 }), 1);
  assert.equal(roundUp(0.0021), 0.005);
});

test("what the runtime refuses is told by its label and in the shown unit", () => {
  const controls = { tau: { plain: "τ" } };
  const parameters = { tau: { unit: "ms", scale: 1e-3 } };
  assert.equal(
    explain("tau = 0: the model divides by it", controls, parameters),
    "τ = 0 ms: the model divides by it",
  );
});

test("a number is read with a point or a comma, and nothing else is one", () => {
  assert.deepEqual(
    ["1.5", "1,5", " -2 ", "\u22122", "1e-3", ".5"].map(numberOf),
    [1.5, 1.5, -2, -2, 1e-3, 0.5],
  );
  for (const text of ["", "abc", "1,000.5", "0x10", "1 2", "--1"])
    assert.ok(Number.isNaN(numberOf(text)), text);
});

test("a unit is read as it is written by hand", () => {
  assert.deepEqual(["uA", "mV", "uV/ms", "s", "um"].map(readUnit), ["µA", "mV", "µV/ms", "s", "µm"]);
});
