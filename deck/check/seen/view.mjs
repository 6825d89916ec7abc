/** The slide that is shown, in the page: what is on it, where, and how to tell what is wrong. */

/** The least sizes, in pixels of a 1280x720 slide. A script is part of a symbol, hence smaller. */
export const LIMITS = { text: 18, script: 14, slack: 3 };

export const words = (element) => {
  const copy = element.cloneNode(true);
  for (const twin of copy.querySelectorAll(".katex-mathml")) twin.remove();
  return copy.textContent.replace(/[\s\u200b]+/g, " ").trim();
};

export const name = (element) => {
  const kind =
    element.tagName.toLowerCase() +
    [...element.classList]
      .slice(0, 2)
      .map((c) => `.${c}`)
      .join("");
  const said = element.alt ?? words(element);
  return `<${kind}>${said ? ` “${said.length > 48 ? `${said.slice(0, 47)}…` : said}”` : ""}`;
};

export const shown = (element) =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });

/** Tell by how much a box lies beyond another, "" if it does not. */
export function beyond(rect, box, slack) {
  /** @type {[string, number][]} */
  const all = [
    ["left", box.left - rect.left],
    ["top", box.top - rect.top],
    ["right", rect.right - box.right],
    ["bottom", rect.bottom - box.bottom],
  ];
  const sides = all.filter(([, by]) => by > slack);
  return sides.map(([side, by]) => `${Math.round(by)} px beyond the ${side} edge`).join(", ");
}

export const meet = (a, b, slack) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;

/**
 * Return the view of the active slide.
 *
 * things: all that is to be seen, text (a formula as a whole), pictures, framed boxes, each
 * {element, text, rect, slack, floats}; hidden: texts that are there and not shown.
 */
export function viewOfSlide() {
  const slide = document.querySelector("svg.bespoke-marp-active");
  const section = [
    .../** @type {NodeListOf<HTMLElement>} */ (slide.querySelectorAll("foreignObject > section")),
  ].find((one) => (one.dataset.marpitAdvancedBackground ?? "content") === "content");
  const frame = section.getBoundingClientRect();
  const zoom = frame.width / section.offsetWidth;
  const style = getComputedStyle(section);
  const inner = {
    left: frame.left + parseFloat(style.paddingLeft) * zoom,
    top: frame.top + parseFloat(style.paddingTop) * zoom,
    right: frame.right - parseFloat(style.paddingRight) * zoom,
    bottom: frame.bottom - parseFloat(style.paddingBottom) * zoom,
  };
  /** @type {any} */
  const view = { slide, section, frame, inner, zoom, found: [], things: [], hidden: [], pictures: [] };
  view.tell = (rule, part, message, severity = "error") => {
    const element = part.closest(".katex, pre .line, li, p, td, th, h1, h2, h3, h4, h5, h6") ?? part;
    const whole = part.tagName === "IMG" ? part : element;
    if (view.found.some((one) => one.rule === rule && one.of.contains(whole))) return;
    const line = Number(whole.closest("[data-line]")?.dataset.line ?? section.dataset.line);
    view.found.push({ rule, of: whole, line, element: name(whole), message, severity });
  };
  view.floats = (element) => {
    for (let one = element; one && one !== section; one = one.parentElement) {
      if (/absolute|fixed/.test(getComputedStyle(one).position) && !one.closest(".katex")) return one;
    }
    return null;
  };
  /** The size of letters as they are seen, in pixels. */
  view.sizeOf = (element) => {
    let box = element; // one that is wide enough for whole pixels to tell its scale
    while (!(box.offsetWidth > 200) && box !== section) box = box.parentElement;
    const scale = box.getBoundingClientRect().width / box.offsetWidth;
    return parseFloat(getComputedStyle(element).fontSize) * scale;
  };
  collect(view);
  return view;
}

function collect(view) {
  const { section, things } = view;
  const add = (element, rect, slack, text = "") => {
    if (rect.width && rect.height) things.push({ element, rect, slack, text, floats: view.floats(element) });
  };
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  const formulas = new Set();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (/^[\s\u200b]*$/.test(node.textContent) || element.closest(".katex-mathml, style, script, svg svg"))
      continue;
    if (!shown(element)) {
      view.hidden.push(element);
      continue;
    }
    const formula = element.closest(".katex");
    const size = view.sizeOf(element);
    const script = formula ? view.sizeOf(formula) >= LIMITS.text : Boolean(element.closest("sub, sup"));
    const least = script ? LIMITS.script : LIMITS.text;
    if (size < least - 0.1)
      view.tell("small text", element, `text of ${size.toFixed(1)} px, less than ${least}`);
    if (formula) {
      formulas.add(formula);
      continue;
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom, width } of range.getClientRects()) {
      // The letters, not the room that the font asks for above and below them.
      const middle = (top + bottom) / 2;
      const letters = { left, right, top: middle - size / 2, bottom: middle + size / 2, width, height: size };
      add(element, letters, LIMITS.slack, node.textContent.trim());
    }
  }
  for (const formula of formulas) {
    for (const base of formula.querySelectorAll(".base"))
      add(formula, base.getBoundingClientRect(), LIMITS.slack, words(formula));
  }
  for (const box of section.querySelectorAll("img, pre, table, iframe, canvas, video")) {
    if (shown(box)) add(box, box.getBoundingClientRect(), 1);
  }
}
