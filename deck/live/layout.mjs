/**
 * Where things stand: the sliders in a column at the right, beside what they explain. Axes give way
 * to them; a figure that has a picture too, a block diagram for one, is shown smaller as a whole.
 * Beside a narrow figure there is no room: its sliders stand under it, as they do on a phone.
 */

/** Widths of the column of sliders, in pixels of the slide, and from how many on it has two. */
const COLUMN = { narrow: 250, wide: 400, gap: 26, manyFrom: 7 };
/** A figure so wide has room for a column; the height of a slider under one that has not. */
const WIDE = 700;
const SLIDER = 56;
/**
 * On a phone: pixels for one of the figure, those above axes, below and at their right for texts and half
 * of a tick's label, from what width on, in the figure, axes stand under one another in place of side by
 * side, and how much of it is on the left of the middle of an upright text.
 */
const PHONE = { k: 0.72, top: 40, foot: 60, right: 16, apart: 350, beside: 12 };

/**
 * Place everything in a picture of `width` x `height` pixels of the slide.
 *
 * Returns {k} pixels of the slide per pixel of the figure, {axes}, one place for each pair of axes,
 * {pictures}, one for each part that stays a picture, {sliders}, where those go, and {across}, how
 * many of them stand side by side.
 */
export function layout(panel, width, height, controls) {
  if (width < WIDE) return narrow(panel, width, height, controls);
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

function narrow(panel, width, height, controls) {
  const below = (Math.ceil(Math.min(controls, 4) / 2) + 1) * SLIDER;
  const k = Math.min(width / panel.size[0], (height - below) / panel.size[1]);
  const across = squeezer(panel, k, width);
  const foot = k * panel.size[1];
  return {
    k,
    axes: panel.axes.map(({ box }) => scaled(box, k, across)),
    pictures: panel.pictures.map((box) => scaled(box, k, across)),
    sliders: { left: 0, top: foot, width, height: height - foot },
    across: 2,
  };
}

/**
 * Place the axes over the whole width of a phone that is held upright; all else stands under them.
 * What is only a picture stays on the slide. Returns as layout() does, with {height} of the plots.
 */
export function portrait(panel, width) {
  const { k, top, foot } = PHONE;
  const columns = columnsOf(panel);
  const stacked = columns.length > 1 && columns.every((one) => one[0].box[2] > PHONE.apart);
  const axes = new Map();
  const beside = panel.axes.flatMap(({ texts = [] }) => texts).filter(({ x }) => x[0] === 0 && x[1] < 0);
  const left = Math.max(columns[0][0].box[0] * k, ...beside.map(({ x }) => PHONE.beside - x[1] * k));
  let down = 0;
  for (const column of stacked ? columns : [panel.axes]) {
    const across = stacked
      ? (x) => left + ((x - column[0].box[0]) / column[0].box[2]) * (width - left - PHONE.right)
      : squeezer(panel, k, width - PHONE.right);
    const first = Math.min(...column.map(({ box }) => box[1]));
    const last = Math.max(...column.map(({ box }) => box[1] + box[3]));
    for (const one of column) {
      const place = scaled(one.box, k, across);
      axes.set(one, { ...place, top: place.top + down + top - first * k });
    }
    down += top + (last - first) * k + foot;
  }
  return { k, axes: panel.axes.map((one) => axes.get(one)), pictures: [], height: down, across: 1 };
}

/** The axes that stand above one another, from left to right. */
function columnsOf({ axes }) {
  const columns = [];
  for (const one of [...axes].sort((a, b) => a.box[0] - b.box[0])) {
    const last = columns.at(-1);
    if (last?.some(({ box }) => one.box[0] < box[0] + box[2])) last.push(one);
    else columns.push([one]);
  }
  return columns;
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
