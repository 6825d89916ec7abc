/** The frame of a plot: lines of its axes, ticks and their labels, drawn anew only when limits move. */
import { format } from "../../packages/brian2js/brian2js/page/numbers.mjs";

/** The width of a digit with the space between two numbers, as a part of the size of the text. */
const WIDTH = 0.65;
/** From a tick to its label, in pixels of the slide; the height of a line, as a part of its text. */
const GAP = 5;
const LINE = 1.2;
/** An axis stays at most so many times as wide as what is shown. */
const KEPT = 4;

/**
 * draw(x, y, also, goesOn) for the limits of both axes; also: what else is drawn there; goesOn: whether x
 * is a window that goes on, under which all but its ticks stands. Returns whether all was drawn.
 *
 * ctx: of a canvas in which `box` is the plot, {left, top, width, height}, with `dots` pixels for one of the
 * slide and `k` of the slide for one of the figure. text: the size of the labels in pixels of the slide.
 * colour: turns a colour of the figure into one of the theme.
 */
export function makeFrame(ctx, spec, { box, dots, k, text, family, colour }) {
  const [right, bottom] = [box.left + box.width, box.top + box.height];
  const ticked = spec.x.labels || spec.x.tickLength > 0;
  let drawn = "";
  let moved = "";
  let beside = null;

  /** The ticks of an axis, [[value, words]]: the figure's, or others where its limits have moved. */
  function ticksOf({ limits, ticks, words, labels }, [low, high]) {
    const own = low === limits[0] && high === limits[1];
    const at = own ? ticks : niceTicks(low, high, ticks.length);
    return at.map((value, i) => [value, labels ? (own ? words[i] : format(value)) : ""]);
  }

  function tick(axis, x0, y0, x1, y1) {
    if (!axis.tickLength) return;
    ctx.moveTo(x0, y0);
    ctx.lineTo(x1, y1);
  }

  function drawX([low, high]) {
    const axis = spec.x;
    const long = axis.tickLength * k * dots;
    const ticks = ticksOf(axis, [low, high]);
    // On a narrow axis every second or third has room
    const widest = Math.max(0, ...ticks.map(([, words]) => words.length)) * WIDTH * text;
    const each = Math.ceil((widest * ticks.length * dots) / box.width) || 1;
    ctx.textAlign = "center";
    ctx.textBaseline = "top";
    ticks.forEach(([value, words], i) => {
      const at = box.left + ((value - low) / (high - low)) * box.width;
      tick(axis, at, bottom, at, bottom + long);
      if (i % each === 0) ctx.fillText(words, at, bottom + long + GAP * dots);
    });
    if (axis.line) tick({ tickLength: 1 }, box.left, bottom, right, bottom);
  }

  /** The y axis, with the labels that reach below `top`. */
  function drawY([low, high], top) {
    const axis = spec.y;
    const long = axis.tickLength * k * dots;
    ctx.textAlign = "right";
    ctx.textBaseline = "middle";
    for (const [value, words] of ticksOf(axis, [low, high])) {
      const at = bottom - ((value - low) / (high - low)) * box.height;
      tick(axis, box.left - long, at, box.left, at);
      const lines = words.split("\n");
      lines.forEach((line, i) => {
        const below = (i - (lines.length - 1) / 2) * LINE * text * dots;
        if (at + below + text * dots > top) ctx.fillText(line, box.left - long - GAP * dots, at + below);
      });
    }
    if (axis.line) tick({ tickLength: 1 }, box.left, box.top, box.left, bottom);
  }

  /** Draw what lies below `top` anew. */
  function drawFrom(top, x, y) {
    const { width, height } = ctx.canvas;
    ctx.save();
    ctx.beginPath();
    ctx.rect(0, top, width, height - top);
    ctx.clip();
    ctx.clearRect(0, top, width, height - top);
    ctx.font = `${Math.round(text * dots)}px ${family}`;
    ctx.fillStyle = colour("var(--ink)");
    ctx.strokeStyle = colour(spec.edge);
    ctx.lineWidth = 1.2 * k * dots;
    ctx.beginPath();
    drawX(x);
    drawY(y, top);
    ctx.stroke();
    ctx.restore();
  }

  return (x, y, also, goesOn) => {
    const [stands, moves] = [`${goesOn || x} ${y}`, goesOn && ticked ? `${x}` : ""];
    const all = drawn !== stands || beside !== also;
    if (all || moved !== moves) drawFrom(all ? 0 : bottom, x, y);
    [drawn, moved, beside] = [stands, moves, also];
    return all;
  };
}

/**
 * Limits that stay as wide as a slider has made them, so that the axis can be read while it moves:
 * of([low, high]) gives those that are drawn, fit() lets them begin with `own` again.
 */
export function makeSettled(own) {
  let widest = own;
  return {
    /** @param {number[]} limits */
    of([low, high]) {
      const wider = [Math.min(low, widest[0]), Math.max(high, widest[1])];
      widest = wider[1] - wider[0] > KEPT * (high - low) ? [low, high] : wider;
      return widest;
    },
    fit() {
      widest = own;
    },
  };
}

/** Ticks at multiples of 1, 2, 4 or 5 times a power of ten, about as many as there were. */
function niceTicks(low, high, count) {
  const raw = (high - low) / Math.max(2, count);
  const ten = 10 ** Math.floor(Math.log10(raw));
  const step = ten * ([1, 2, 4, 5, 10].find((m) => m * ten >= raw) ?? 10);
  const ticks = [];
  for (let v = Math.ceil(low / step) * step; v <= high + step * 1e-9; v += step) {
    ticks.push(Number(v.toPrecision(12)));
  }
  return ticks;
}
