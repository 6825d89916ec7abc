/** Numbers as they are read and typed: units, digits, positions of a slider. */

/** The unit that a parameter is shown in, and its size in SI units: 10 ms is 0.01. */
export function shownUnit(parameter) {
  return parameter.unit === "1" ? { unit: "", size: 1 } : { unit: parameter.unit, size: parameter.scale };
}

/** A unit as it is read: Brian2's uA is µA. */
export const readUnit = (unit) => unit.replace(/\bu(?=[A-Za-z])/g, "\u00b5");

/** "G.I" of "G.I[0]". */
export const baseName = (name) => name.replace(/\[\d+\]$/, "");

/** A number in at most four digits, with a true minus sign. */
export function format(value) {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size >= 1e6) return value.toExponential(0).replace("-", "\u2212").replace("+", "");
  const digits = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : 3;
  return String(Number(value.toFixed(digits))).replace("-", "\u2212");
}

/** The number without rounding noise: 0.30000000000000004 is 0.3. */
export const clean = (value) => Number(value.toPrecision(12));

/** A number as it is typed, with a point or a comma and any minus sign; NaN if it is none. */
export function numberOf(text) {
  const plain = text.trim().replace("\u2212", "-").replace(",", ".");
  return plain && !/[^-+.\de]/i.test(plain) ? Number(plain) : Number.NaN;
}

/** A slider's own position for a value, and back; the same unless the control is logarithmic. */
export const toSlider = (control, value) => (control.log ? Math.log10(value) : value);
export const fromSlider = (control, position) =>
  control.log ? Number((10 ** position).toPrecision(3)) : clean(position);

/** A step of about a hundredth of the range: 1, 2 or 5 times a power of ten. */
export function stepOf(control) {
  if (control.log) return 0.01;
  if (control.step) return control.step;
  const [low, high] = control.range;
  return roundUp((high - low) / 100);
}

/** The next number that is 1, 2 or 5 times a power of ten. */
export function roundUp(value, steps = [1, 2, 5, 10]) {
  const ten = 10 ** Math.floor(Math.log10(value));
  return clean(ten * steps.find((m) => m * ten >= value * 0.999));
}

/** What is wrong in words for the reader: the parameter by its label, in its shown unit. */
export function explain(message, controls, parameters) {
  for (const [name, control] of Object.entries(controls)) {
    const said = new RegExp(`^${name.replace(/[[\].]/g, "\\$&")}(?:\\[\\d+\\])? = ([^\\s:]+)`);
    const found = said.exec(message);
    if (!found) continue;
    const { unit, size } = shownUnit(parameters[baseName(name)]);
    const value = `${format(Number(found[1]) / size)} ${readUnit(unit)}`.trim();
    return `${control.plain} = ${value}${message.slice(found[0].length)}`;
  }
  return message;
}
