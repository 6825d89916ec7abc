/**
 * The live part of a deck: each picture that has a simulation gets a button that puts the running
 * model in its place. Without this script, and in print, the picture is what there is.
 */
import { phrase } from "../../packages/brian2js/brian2js/page/words.mjs";
import { element } from "../../packages/brian2js/brian2js/page/slider.mjs";
import { shareKeys } from "./controls.mjs";
import { stateOf } from "./links.mjs";
import { runnerOf } from "./run.mjs";
import { play } from "./show.mjs";

/** Milliseconds after which other windows are told of a change. */
const SHARED = 20;

/** Milliseconds after which a run that nobody waits for goes on, whether the browser rests or not. */
const PATIENCE = 100;

/** Milliseconds that a piece of a run may take which nobody waits for. */
const PIECE = 15;

/** Whether the slide that is shown has an open plot; :has() would style all slides anew at each change of a text. */
const noteShown = () =>
  document.body.classList.toggle(
    "live-shown",
    document.querySelector('.bespoke-marp-active .live-open[aria-expanded="true"]') !== null,
  );

/** Call something when there is nothing else to do; Safari has no such function. */
const idle = globalThis.requestIdleCallback
  ? (work) => requestIdleCallback(work, { timeout: PATIENCE }) // else it may be half a second
  : (work) => setTimeout(work, PATIENCE);

/** Give every picture of the document whose figure is in `figures` its button. */
export function start(figures) {
  // Overview and the next slide are only looked at.
  if (["next", "overview"].includes(document.body.dataset.bespokeView)) return;
  const wanted = stateOf(location);
  if (wanted && !Object.hasOwn(figures, wanted.figure))
    tellOnce(phrase("This link is out of date: the deck has no live {0}.", wanted.figure));
  // The plots of the presenter's window and of the audience's are one (deck/render/room.js).
  const stages = [];
  const send =
    globalThis.deckShare?.("live", ({ hello, number, ...state }) => {
      if (hello) for (const stage of stages) stage.tell();
      else stages[number]?.be(state);
    }) ?? (() => {});
  for (const section of document.querySelectorAll("section")) {
    const images = [...section.querySelectorAll("img[data-figure]")].filter((one) =>
      Object.hasOwn(figures, one.dataset.figure),
    );
    for (const image of images) {
      try {
        const number = stages.length;
        const share = (state) => send({ number, ...state });
        const stage = makeStage(image, figures[image.dataset.figure], images.length > 1, share);
        stages.push(stage);
        if (wanted?.figure === image.dataset.figure) stage.openAt(wanted.values, wanted.pulses);
      } catch (error) {
        console.error(error); // the picture stays
      }
    }
  }
  send({ hello: true });
}

/** Tell something for some seconds, at the foot of the window. */
function tellOnce(text) {
  const note = element("div", { class: "live-told", role: "status" }, text);
  document.body.append(note);
  setTimeout(() => note.remove(), 10_000);
}

/**
 * The button of one picture, and what it opens; `apart`: it stands at its picture, not at the slide's
 * top. share(state) is called with all that another window needs to show the same.
 */
function makeStage(image, figure, apart, share) {
  const button = element("button", { type: "button", class: "live-open", "aria-expanded": "false" });
  const tools = element("div", { class: "live-tools" }, button);
  const home = apart ? image.parentElement : image.closest("section");
  const name = (mark, text) => (button.textContent = `${mark} ${phrase(text)}`);
  const slide = image.closest("svg[data-marpit-svg]");
  let show = null;
  let ready = null; // what runs the model, made while nobody waits for it
  let known = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let telling;

  /** Tell the other windows what is to be seen, unless they are where it comes from. */
  const tell = (state) => {
    const text = JSON.stringify(state);
    if (text === known) return;
    known = text;
    clearTimeout(telling);
    telling = setTimeout(() => share(state), SHARED); // the picture here comes first
  };
  /** On the slide that is shown the first run is made before it is asked for. */
  const prepare = (deadline) => {
    const shown = !slide?.closest(".bespoke-marp-parent") || slide.classList.contains("bespoke-marp-active");
    if (!shown || show) {
      ready = null;
      return;
    }
    ready ??= runnerOf(figure);
    do if (!ready.ahead()) return;
    while (deadline?.timeRemaining() > PIECE);
    idle(prepare);
  };
  const open = (values, pulses) => {
    show = play(image, figure, { tools, home, apart, tellOnce, share: tell, ready }, values, pulses);
    ready = null;
    image.classList.add("live-behind");
    button.setAttribute("aria-expanded", "true");
    name("\u25a0", "Picture");
    noteShown();
  };
  const close = () => {
    show.close();
    show = null;
    image.classList.remove("live-behind");
    button.setAttribute("aria-expanded", "false");
    name("\u25b6", "Run it live");
    noteShown();
    idle(prepare);
    tell({ open: false });
  };
  const toggle = () => {
    try {
      if (show) close();
      else open();
    } catch (error) {
      console.error(error);
      tools.remove(); // the picture stays
    }
  };
  name("\u25b6", "Run it live");
  button.addEventListener("click", toggle);
  image.addEventListener("click", () => show || toggle());
  image.classList.add("live-picture");
  if (apart) {
    home.classList.add("live-home");
    button.setAttribute("aria-label", phrase("Run it live: {0}", image.alt));
  }
  shareKeys(tools);
  home.append(tools);
  const turned = () => (noteShown(), idle(prepare));
  if (slide) new MutationObserver(turned).observe(slide, { attributeFilter: ["class"] });
  idle(prepare);
  return {
    openAt: open,
    /** Show what another window shows. */
    be(state) {
      clearTimeout(telling);
      known = JSON.stringify(state);
      if (state.open && !show) open(state.values);
      if (!state.open && show) close();
      show?.be(state);
    },
    /** Tell a window that has come what is open here. */
    tell() {
      if (!show) return;
      share(JSON.parse(known || '{"open":true}'));
    },
  };
}
