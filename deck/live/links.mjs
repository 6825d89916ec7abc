/** A live slide's values in the address: which figure, and what was changed. */

/** The address that opens the deck at this slide with these values; only what changed is in it. */
export function stateLink(location, figure, changed) {
  const query = new URLSearchParams();
  query.set("live", figure);
  for (const [name, value] of Object.entries(changed)) query.set(name, String(value));
  return `${location.href.split(/[?#]/)[0]}?${query}${location.hash}`;
}

/** What an address asks to be opened: a figure and its values in shown units (NaN if none), or null. */
export function stateOf(location) {
  const query = new URLSearchParams(location.search);
  const figure = query.get("live");
  if (!figure) return null;
  const values = Object.create(null); // a link may name __proto__
  for (const [name, text] of query) {
    if (name !== "live") values[name] = text.trim() ? Number(text) : NaN;
  }
  return { figure, values };
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
