/** What is drawn on a plot's canvas beside its curves: spikes, and where a run() ends. */
import { timeUnit } from "./table.mjs";

/** A raster of up to so many neurons has a line for each spike, a larger one a point. */
const LINES = 40;

/** A colour or font of the page, by its name in page.css. */
export function css(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** Where one run() ends and the next begins. */
export function runEnds(u, view) {
  const { ctx, bbox } = u;
  ctx.save();
  ctx.strokeStyle = css("--muted");
  ctx.setLineDash([4 * uPlot.pxRatio, 4 * uPlot.pxRatio]);
  ctx.beginPath();
  for (const t of view.marks.filter((one) => one > view.from && one < view.to)) {
    const x = bbox.left + ((t - view.from) / (view.to - view.from)) * bbox.width;
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
  }
  ctx.stroke();
  ctx.restore();
}

/** Spikes of `neurons` neurons, drawn over the empty axes. */
export function raster(u, { t, i }, neurons, view) {
  const { ctx, bbox } = u;
  const { size } = timeUnit(view.whole);
  const ratio = uPlot.pxRatio;
  const rowHeight = bbox.height / neurons;
  const lines = neurons <= LINES;
  const high = lines ? 0.7 * rowHeight : Math.max(ratio, Math.min(2 * ratio, rowHeight));
  const wide = lines ? 1.25 * ratio : Math.max(1.5 * ratio, 1);
  const taken = new Uint8Array((Math.ceil(bbox.width) + 1) * (lines ? neurons : Math.ceil(bbox.height) + 1));
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  ctx.fillStyle = css("--ink");
  const [a, b] = [view.from / size, view.to / size];
  for (let k = 0; k < t.length; k += 1) {
    const x = ((t[k] / size - a) / (b - a)) * bbox.width;
    if (x < 0 || x > bbox.width) continue;
    const row = bbox.height - (i[k] + 0.5) * rowHeight;
    const cell = Math.floor(x) + (Math.ceil(bbox.width) + 1) * (lines ? i[k] : Math.floor(row));
    if (taken[cell]) continue; // this pixel is black already
    taken[cell] = 1;
    ctx.fillRect(bbox.left + x - wide / 2, bbox.top + row - high / 2, wide, high);
  }
  ctx.restore();
}
