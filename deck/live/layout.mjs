/**
 * Where things stand: the sliders in a column at the right, beside what they explain. Axes give way
 * to them; a figure that has a picture too, a block diagram for one, is shown smaller as a whole.
 */

/** Widths of the column of sliders, in pixels of the slide, and from how many on it has two. */
const COLUMN = { narrow: 250, wide: 400, gap: 26, manyFrom: 7 };

/**
 * Place everything in a picture of `width` x `height` pixels of the slide.
 *
 * Returns {k} pixels of the slide per pixel of the figure, {axes}, one place for each pair of axes,
 * {pictures}, one for each part that stays a picture, {sliders}, where those go, and {across}, how
 * many of them stand side by side.
 */
export function layout(panel, width, height, controls) {
  const two = controls >= COLUMN.manyFrom;
  const column = two ? COLUMN.wide : COLUMN.narrow;
  const room = width - column - COLUMN.gap;
  const whole = panel.pictures.length > 0;
  const k = Math.min((whole ? room : width) / panel.size[0], height / panel.size[1]);
  const across = whole ? (x) => x * k : squeezer(panel, k, room);
  return {
    k,
    axes: panel.axes.map(({ box }) => scaled(box, k, across)),
    pictures: panel.pictures.map((box) => scaled(box, k, across)),
    sliders: { left: width - column, top: 0, width: column, height },
    across: two ? 2 : 1,
  };
}

function scaled([left, top, width, height], k, across) {
  const [from, to] = [across(left), across(left + width)];
  return { left: from, top: top * k, width: to - from, height: height * k };
}

/** Map x of the figure into `width` pixels: axes give way, the room for labels between them stays. */
function squeezer(panel, k, width) {
  const spans = panel.axes.map(({ box }) => [box[0], box[0] + box[2]]).sort((a, b) => a[0] - b[0]);
  const union = [];
  for (const [from, to] of spans) {
    const last = union.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else union.push([from, to]);
  }
  const inAxes = union.reduce((sum, [from, to]) => sum + to - from, 0);
  const between = panel.size[0] - inAxes;
  const factor = Math.max(0.2, (width - between * k) / inAxes);
  return (x) => {
    const covered = union.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(x, b) - a), 0);
    return covered * factor + (x - covered) * k;
  };
}
