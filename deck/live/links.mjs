/** A live slide's values in the address: which figure, what was changed, and the pulses. */
import { read, written } from "./pulses.mjs";

/** No parameter of a model is called so. */
const PULSES = "live.pulses";

/** The address that opens the deck at this slide with these values; only what changed is in it. */
export function stateLink(location, figure, changed, pulses = []) {
  const query = new URLSearchParams();
  query.set("live", figure);
  for (const [name, value] of Object.entries(changed)) query.set(name, String(value));
  if (pulses.length) query.set(PULSES, written(pulses));
  return `${location.href.split(/[?#]/)[0]}?${query}${location.hash}`;
}

/** What an address asks to be opened: {figure, values in shown units (NaN if none), pulses}, or null. */
export function stateOf(location) {
  const query = new URLSearchParams(location.search);
  const figure = query.get("live");
  if (!figure) return null;
  const values = Object.create(null); // a link may name __proto__
  const pulses = read(query.get(PULSES) ?? "") ?? [];
  for (const [name, text] of query) {
    if (name === "live" || (name === PULSES && pulses.length)) continue;
    values[name] = text.trim() ? Number(text) : NaN;
  }
  return { figure, values, pulses };
}

/** Divide what a link asks for: values that can be set, and the names of all else. */
export function sift(asked, settable) {
  const good = Object.entries(asked).filter(
    ([name, value]) => Object.hasOwn(settable, name) && Number.isFinite(value),
  );
  return [
    Object.fromEntries(good),
    Object.keys(asked).filter((name) => !good.some(([known]) => known === name)),
  ];
}
