/** Text that is there and cannot be read: hidden, covered, or in the colour of what is below it. */

import { effectsOf, turnedOver } from "./effects.mjs";
import { name } from "./view.mjs";

export const MOST_BLUR = 1.5;

/** Tell of hidden, covered and pale text; return the boxes that only pixels can judge. */
export function legible({ things, hidden, section, tell, frame, sizeOf }) {
  for (const element of hidden) {
    if (!element.closest(".source, .site, header, footer"))
      tell(
        "hidden text",
        element,
        "this text is on the slide and is not shown (opacity, visibility or display)",
      );
  }
  const doubtful = [];
  for (const { element, rect, text } of things.filter((one) => one.text)) {
    const { blur, altered } = effectsOf(element);
    if (blur > MOST_BLUR) tell("hidden text", element, `this text is blurred (${blur} px)`);
    const leaf = leafOf(element);
    const paint = colourOf(leaf);
    if (paint.alpha < 0.15) {
      tell("hidden text", element, "this text is transparent");
      continue;
    }
    if (turnedOver(element)) tell("hidden text", element, "this text is mirrored, or upside down");
    const below = beneath(rect, element, section);
    if (below.clipped) tell("clipped", element, "clipped by a clip-path");
    else if (below.covered) tell("covered text", element, `lies under ${name(below.covered)}`);
    else if (below.picture || altered) {
      const over = below.picture ? "over the picture below it" : "with its filter, mask or blend mode";
      doubtful.push({ text, rect: within(rect, frame), element, over });
    } else if (below.colour) {
      const seen = mixed(paint, below.colour);
      const contrast = ratio(seen, below.colour);
      const least = leastOf(sizeOf(leaf), getComputedStyle(leaf).fontWeight);
      if (contrast < least - 0.01)
        tell(
          "pale text",
          element,
          `has a contrast of ${contrast.toFixed(1)} with what is below it (${hex(seen)} on ${hex(below.colour)}), less than ${least}`,
        );
    }
  }
  return doubtful;
}

/** The least contrast of a text (WCAG 2.2, 1.4.3 AA), by its size in pixels. */
const leastOf = (size, weight) => (size >= 24 || (size >= 18.66 && weight >= 700) ? 3 : 4.5);

/** In a formula the letter that is to be seen least; else the element itself. */
function leafOf(element) {
  if (!element.classList.contains("katex")) return element;
  const letters = [...element.querySelectorAll(".katex-html *")].filter(
    (one) => !one.children.length && one.textContent.trim(),
  );
  const faint = (one) => {
    const { rgb, alpha } = colourOf(one);
    return alpha * ratio(rgb, backgroundOf(one));
  };
  const each = letters.map((one) => [faint(one), one]).sort(([a], [b]) => a - b);
  return each[0]?.[1] ?? element;
}

/** The colour of what an element stands on: [r, g, b]. */
export function backgroundOf(element) {
  for (let one = element; one; one = one.parentElement) {
    const { rgb, alpha } = parsed(getComputedStyle(one).backgroundColor);
    if (alpha > 0.9) return rgb;
  }
  return [255, 255, 255];
}

/** A text's colour with all that makes it transparent. */
function colourOf(element) {
  const style = getComputedStyle(element);
  const { rgb, alpha } = parsed(style.webkitTextFillColor || style.color);
  return { rgb, alpha: alpha * effectsOf(element).opacity };
}

/** What lies above and below a text: the colour that all boxes there make, or a picture. */
function beneath(rect, element, section) {
  const y = (rect.top + rect.bottom) / 2;
  const middle = rect.left + rect.width / 2;
  let result = {};
  let missed = 0;
  const probes = rect.width < 60 ? [middle] : [rect.left + 4, middle, rect.right - 4];
  for (const x of probes) {
    const stack = document.elementsFromPoint(x, y);
    const own = stack.findIndex((one) => one === element || element.contains(one) || one.contains(element));
    if (own < 0) continue;
    if (!element.contains(stack[own])) missed += 1;
    const cover = stack
      .slice(0, own)
      .find((one) => section.contains(one) && opaque(one) && !one.closest("[data-deck-button]"));
    if (cover) return { covered: cover };
    const found = ground(stack.slice(own));
    if (found.picture) result = found;
    else if (!result.picture && found.colour) result = found;
  }
  return missed > probes.length / 3 && effectsOf(element).clips ? { clipped: true } : result;
}

function opaque(element) {
  const style = getComputedStyle(element);
  if (Number(style.opacity) < 0.5) return false;
  return /^(IMG|CANVAS|VIDEO|IFRAME)$/.test(element.tagName) || parsed(style.backgroundColor).alpha > 0.6;
}

function ground(stack) {
  const layers = [];
  for (const one of stack) {
    const style = getComputedStyle(one);
    if (/^(IMG|CANVAS|VIDEO|IFRAME|FIGURE)$/.test(one.tagName) || style.backgroundImage !== "none")
      return { picture: one };
    const layer = parsed(style.backgroundColor);
    if (layer.alpha) layers.unshift(layer);
    if (layer.alpha > 0.99)
      return { colour: layers.reduce((below, above) => mixed(above, below), layer.rgb) };
  }
  return {};
}

const within = (rect, frame) => ({
  x: Math.max(rect.left, frame.left, 0),
  y: Math.max(rect.top, frame.top, 0),
  width: Math.min(rect.right, frame.right) - Math.max(rect.left, frame.left, 0),
  height: Math.min(rect.bottom, frame.bottom) - Math.max(rect.top, frame.top, 0),
});

const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

/** A CSS colour of any kind as {rgb, alpha}, by the browser itself. */
function parsed(colour) {
  const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour);
  if (plain)
    return { rgb: plain.slice(1, 4).map(Number), alpha: plain[4] === undefined ? 1 : Number(plain[4]) };
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
  return { rgb: [r, g, b], alpha: a / 255 };
}

const mixed = ({ rgb, alpha }, ground) => rgb.map((part, k) => alpha * part + (1 - alpha) * ground[k]);

const hex = (rgb) => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

/** The contrast of two colours (WCAG 2.2). */
export function ratio(one, other) {
  const light = (rgb) => {
    const [r, g, b] = rgb.map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/**
 * Judge texts by the pixels of two screenshots, with and without text: [{x, y, width, height}] in
 * pixels of the pictures; return the contrast of each with what is around its letters.
 */
export async function contrasts(withText, without, boxes) {
  const pixels = async (data) => {
    const image = new Image(); // the page's policy lets nothing be fetched
    image.src = data;
    await image.decode();
    const surface = new OffscreenCanvas(image.width, image.height).getContext("2d", {
      willReadFrequently: true,
    });
    surface.drawImage(image, 0, 0);
    return surface;
  };
  const [seen, ground] = [await pixels(withText), await pixels(without)];
  return boxes.map(({ x, y, width, height }) => {
    if (width < 2 || height < 2) return 21;
    const [a, b] = [seen, ground].map((surface) => surface.getImageData(x, y, width, height).data);
    const found = [];
    for (let at = 0; at < a.length; at += 4) {
      const [letter, below] = [a, b].map((data) => [data[at], data[at + 1], data[at + 2]]);
      if (letter.some((part, k) => Math.abs(part - below[k]) > 2)) found.push(ratio(letter, below));
    }
    found.sort((p, q) => q - p);
    // The middle of a letter's strokes, not its soft edges: the upper third of what differs.
    return found.length < 4 ? 1 : found[Math.floor(found.length * 0.3)];
  });
}
