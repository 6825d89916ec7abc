/** What all that an element stands in does to how it is seen; read once for each element. */

/** @type {WeakMap<Element, any>} */
const known = new WeakMap();

/**
 * Return {opacity, blur, altered, clips, matrix}: how much comes through (0 to 1), by how many pixels
 * it is blurred, whether a filter, mask or blend mode changes its colours, whether a clip-path cuts
 * it, and the matrix of all transforms.
 */
export function effectsOf(element) {
  if (!element) return { opacity: 1, blur: 0, altered: false, clips: false, matrix: new DOMMatrix() };
  const found = known.get(element);
  if (found) return found;
  const above = effectsOf(element.parentElement);
  const style = getComputedStyle(element);
  const masked = (style.maskImage ?? "none") !== "none" || style.backgroundClip === "text";
  const said = {
    opacity:
      above.opacity * Number(style.opacity) * Number(/opacity\(([\d.]+)\)/.exec(style.filter)?.[1] ?? 1),
    blur: Math.max(above.blur, Number(/blur\(([\d.]+)px\)/.exec(style.filter)?.[1] ?? 0)),
    altered: above.altered || style.filter !== "none" || style.mixBlendMode !== "normal" || masked,
    clips: above.clips || style.clipPath !== "none",
    matrix: above.matrix,
  };
  const turns = [
    style.rotate !== "none" && `rotate(${style.rotate})`,
    style.scale !== "none" && `scale(${style.scale.replaceAll(" ", ",")})`,
    style.transform !== "none" && style.transform,
  ];
  for (const one of turns) if (one) said.matrix = said.matrix.multiply(new DOMMatrix(one));
  known.set(element, said);
  return said;
}

/** Tell whether an element is seen from its back, or turned by more than a right angle. */
export function turnedOver(element) {
  const { a, b, c, d } = effectsOf(element).matrix;
  const upright = getComputedStyle(element).writingMode === "horizontal-tb";
  return a * d - b * c < -0.01 || (upright && a < -0.01);
}
