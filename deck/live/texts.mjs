/** A figure's words as text of the page: titles, labels, and notes that go with a curve. */
import { element } from "../../packages/brian2js/brian2js/page/slider.mjs";
import { format } from "../../packages/brian2js/brian2js/page/numbers.mjs";

/** Where a text shows the value of a parameter; panel.py has the same. */
const VALUE = "\ue000";
/** The width of a letter, as a part of the size of the text: of those that are no wider. */
const LETTER = 0.45;
const SHIFT = { left: "0", center: "-50%", right: "-100%", top: "0", bottom: "-100%" };

/** Put the texts of one pair of axes into `host`; `update` moves those that follow something. */
export function drawTexts(host, spec, place, colour, least) {
  const leftOf = ({ x }) => place.left + x[0] * place.width + x[1] * place.k;
  const widthOf = (node) => node.textContent.length * LETTER * parseFloat(node.style.fontSize);
  const made = spec.texts.map((text) => {
    const node = element("div", { class: "live-text", html: text.html });
    node.style.color = colour(text.colour);
    node.style.fontSize = `${Math.max(least, text.size * place.k)}px`;
    node.style.fontWeight = text.weight;
    const turn = text.rotation ? ` rotate(${-text.rotation}deg)` : "";
    node.style.transform = `translate(${SHIFT[text.ha]}, ${SHIFT[text.va]})${turn}`;
    const left = `${leftOf(text)}px`;
    const whole = text.ha === "left" && !text.rotation; // it would end beyond a narrow plot
    node.style.left = whole ? `min(${left}, 100% - ${widthOf(node)}px)` : left;
    node.style.top = `${place.top + text.y[0] * place.height + text.y[1] * place.k}px`;
    host.append(node);
    return node;
  });

  makeRoom();

  /** Of texts side by side, which a narrow plot brings together, every second or third gives way. */
  function makeRoom() {
    const ends = new Map();
    const still = spec.texts
      .map((text, i) => [text, made[i]])
      .filter(([text]) => !text.follows && !text.rotation);
    for (const [text, node] of still.sort(([a], [b]) => a.x[0] - b.x[0])) {
      const wide = widthOf(node);
      const start = leftOf(text) + (parseFloat(SHIFT[text.ha]) / 100) * wide;
      node.hidden = start < ends.get(node.style.top);
      if (!node.hidden) ends.set(node.style.top, start + wide);
    }
  }

  const heights = []; // asked for once: the browser has to lay out everything for an answer
  const values = [];

  /** Follow levels, curves and bands; show the values of the parameters that are named. */
  function update(record, plot) {
    spec.texts.forEach((text, i) => {
      const node = made[i];
      const { follows } = text;
      if (follows?.level !== undefined) {
        const level = spec.levels[follows.level];
        node.style.top = `${plot.height(plot.levelOf(level)) + follows.dy * place.k}px`;
      } else if (follows?.trace !== undefined) {
        const line = spec.lines[follows.trace];
        const { t, n, y } = record.trace(line.source);
        if (!n) return;
        const [low, high] = plot.limits().x;
        const wanted = (low + text.x[0] * (high - low)) / line.scale[0];
        const step = n > 1 ? (t[n - 1] - t[0]) / (n - 1) : 1;
        const at = Math.max(0, Math.min(n - 1, Math.round((wanted - t[0]) / step)));
        node.style.top = `${plot.height(y[at] * line.scale[1]) + follows.dy * place.k}px`;
      } else if (follows?.band !== undefined) {
        const band = spec.bands[follows.band];
        const [first] = record.events(band.source);
        const long = record.parameter(band.parameter) * band.scale;
        const from = (first ?? NaN) * band.scale;
        const wide = plot.across(from + long) - plot.across(from);
        heights[i] ??= node.offsetHeight;
        node.hidden = !(wide >= heights[i] * 0.8);
        if (!node.hidden) node.style.left = `${plot.across(from + long / 2)}px`;
      }
      if (text.shows) {
        const value = format(record.parameter(text.shows.parameter) * text.shows.scale);
        if (values[i] !== value) node.innerHTML = text.html.replace(VALUE, (values[i] = value));
      }
    });
  }
  return { update, remove: () => made.forEach((node) => node.remove()) };
}
