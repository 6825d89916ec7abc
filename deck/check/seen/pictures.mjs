/** Pictures as they are seen: decoded, sharp, whole, large enough, not distorted. */

import { effectsOf, turnedOver } from "./effects.mjs";
import { backgroundOf, MOST_BLUR, ratio } from "./unreadable.mjs";
import { beyond } from "./view.mjs";

const STRIP = 90; // pixels: less high or wide than that, a figure shows nothing
const LEAST = 1.3; // contrast: below that, no line of a drawing is made out

export async function pictures({ section, tell, pictures: figures }) {
  for (const image of section.querySelectorAll("img")) {
    const broken = await image.decode().catch((error) => error);
    if (broken || !image.complete || !image.naturalWidth) {
      tell("picture", image, "the picture cannot be decoded");
      continue;
    }
    if (!image.alt.trim()) tell("alt text", image, "the picture has no alt text");
    if (image.closest(".site")) continue; // the deck's own QR code
    const scale = measured(image, tell);
    const { blur, opacity } = effectsOf(image);
    if (blur > MOST_BLUR) tell("picture", image, `blurred by ${blur} px: as a backdrop it is one with bg`);
    if (image.dataset.figure && turnedOver(image)) tell("picture", image, "mirrored, or upside down");
    if (opacity < 0.2) tell("picture", image, "so transparent that it can hardly be seen");
    if (image.dataset.figure) {
      figures.push({ figure: image.dataset.figure, scale, line: Number(image.dataset.line), alt: image.alt });
    }
    if (image.src.startsWith("data:image/svg")) drawing(image, scale, tell);
  }
}

/** Check an image's size on the slide; return its scale. */
function measured(image, tell) {
  const box = image.getBoundingClientRect();
  const ratios = [box.width / image.naturalWidth, box.height / image.naturalHeight];
  const { objectFit } = getComputedStyle(image);
  const scale =
    objectFit === "contain" || objectFit === "scale-down" ? Math.min(...ratios) : Math.max(...ratios);
  const kept = Math.min(...ratios) / scale;
  const figure = image.dataset.figure; // of a photograph, a part may be enough
  if (objectFit === "cover" && kept < (figure ? 0.98 : 0.5))
    tell(
      "cut picture",
      image,
      `object-fit: cover cuts it: only ${Math.round(100 * kept)} % is seen; write contain, or cut the file itself`,
      figure ? "error" : "warning",
    );
  const size = `${Math.round(image.naturalWidth * scale)} x ${Math.round(image.naturalHeight * scale)}`;
  const least = Math.min(image.naturalWidth, image.naturalHeight);
  if (scale > 1.01 && !image.src.startsWith("data:image/svg")) {
    tell(
      "enlarged",
      image,
      `enlarged ${scale.toFixed(2)} times beyond its ${image.naturalWidth} x ${image.naturalHeight} pixels`,
      "warning",
    );
  }
  if (objectFit === "fill" && Math.max(...ratios) > Math.min(...ratios) * 1.03) {
    tell(
      "distorted",
      image,
      `distorted: ${Math.round(100 * ratios[0])} % of its width, ${Math.round(100 * ratios[1])} % of its height; give one of w: and h:, not both`,
    );
  } else if (
    box.width < 12 ||
    box.height < 12 ||
    (least > 200 && least * scale < STRIP && image.naturalWidth / image.naturalHeight < 5)
  ) {
    tell(
      "squeezed",
      image,
      `squeezed to ${size} px, where nothing can be made out: give it more room, or a slide of its own`,
    );
  }
  return scale;
}

/** An SVG's own text, and pictures that it would load: inside an image nothing is loaded. */
function drawing(image, scale, tell) {
  const data = image.src.slice(image.src.indexOf(",") + 1);
  const text = image.src.includes(";base64,")
    ? new TextDecoder().decode(Uint8Array.from(atob(data), (c) => c.charCodeAt(0)))
    : decodeURIComponent(data);
  const svg = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  for (const element of svg.querySelectorAll("image, use, feImage")) {
    const href =
      element.getAttribute("href") ?? element.getAttributeNS("http://www.w3.org/1999/xlink", "href") ?? "";
    if (!/^(#|data:|$)/.test(href))
      tell(
        "picture in a picture",
        image,
        `this SVG shows ${href}, which is not inside it: a hole to the class; embed it`,
      );
  }
  for (const script of svg.querySelectorAll("script"))
    tell("script", image, `this SVG holds a <${script.tagName}>, which does not run in a slide`, "warning");
  const host = document.createElement("div");
  host.style.cssText = `position: fixed; left: -9999px; width: ${image.naturalWidth}px; height: ${image.naturalHeight}px`;
  svg.setAttribute("width", image.naturalWidth);
  svg.setAttribute("height", image.naturalHeight);
  for (const unwanted of svg.querySelectorAll("script, image, foreignObject")) unwanted.remove();
  document.body.append(host);
  host.append(document.importNode(svg, true));
  const texts = [
    .../** @type {NodeListOf<SVGGraphicsElement>} */ (host.querySelectorAll("text, tspan")),
  ].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()),
  );
  const sizeOf = (element) =>
    parseFloat(getComputedStyle(element).fontSize) * Math.abs(element.getScreenCTM()?.d ?? 1);
  const sizes = texts.map((element) => sizeOf(element) * scale);
  const edge = host.firstElementChild.getBoundingClientRect();
  for (const element of texts) {
    const box = element.getBoundingClientRect(); // by half a letter: in an image it may have another font
    if (box.width && beyond(box, edge, sizeOf(element) / 2))
      tell(
        "picture",
        image,
        `its text “${element.textContent.trim()}” goes beyond the edge of the drawing: move it, or widen the viewBox`,
      );
  }
  host.remove();
  if (strongest(image) < LEAST)
    tell("picture", image, "all of this drawing has the colour of the slide, or nearly: it is not seen");
  const least = Math.min(...sizes);
  if (least < 13.9) tell("small text", image, `text of ${least.toFixed(1)} px in the picture, less than 14`);
}

/** The highest contrast of a drawing's pixels with what the drawing stands on. */
function strongest(image) {
  const scale = Math.min(1, 400 / Math.max(image.naturalWidth, image.naturalHeight));
  const [width, height] = [image.naturalWidth, image.naturalHeight].map((side) => Math.ceil(side * scale));
  const surface = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  const paper = backgroundOf(image);
  surface.fillStyle = `rgb(${paper})`;
  surface.fillRect(0, 0, width, height);
  surface.drawImage(image, 0, 0, width, height);
  const { data } = surface.getImageData(0, 0, width, height);
  const colours = new Set();
  for (let k = 0; k < data.length; k += 4) colours.add((data[k] << 16) | (data[k + 1] << 8) | data[k + 2]);
  return [...colours].reduce(
    (most, c) => Math.max(most, ratio([c >> 16, (c >> 8) & 255, c & 255], paper)),
    1,
  );
}
