/**
 * A model's code that can be changed in the room: each pause in typing runs it, and what it draws
 * stands beside it. A page of its own, in a frame over the slide; served by `invoke present` only.
 */

import { python } from "@codemirror/lang-python";
import { setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { basicSetup } from "codemirror";

/** Milliseconds without a key after which the code is run. */
const PAUSE = 100;

const byId = (id) => /** @type {any} */ (document.getElementById(id));
const { model, figure } = JSON.parse(byId("given").textContent);
const [problem, status, frames, choice] = ["problem", "status", "frames", "figure"].map(byId);
let before = ""; // the text that is in the file
let asked = 0;
let waiting;

const view = new EditorView({
  parent: byId("code"),
  state: EditorState.create({
    extensions: [
      basicSetup,
      python(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": `The code of models/${model}.py` }),
      keymap.of([{ key: "Mod-s", preventDefault: true, run: () => Boolean(save(model)) || true }]),
      EditorView.updateListener.of(({ docChanged }) => docChanged && changed()),
    ],
  }),
});
const text = () => view.state.doc.toString();

async function ask(what, body) {
  const answer = await fetch(what, {
    method: body ? "POST" : "GET",
    headers: body ? { "Content-Type": "application/json" } : {},
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`the server says ${answer.status}: does invoke present still run?`);
  return answer.json();
}

function changed() {
  clearTimeout(waiting);
  waiting = setTimeout(run, PAUSE);
  byId("saved").textContent = "";
  const same = text() === before;
  byId("back").disabled = byId("save").disabled = same;
}

/** Run what stands there; an answer that is late for a newer text is not looked at. */
async function run() {
  const id = ++asked;
  status.textContent = "running\u2026";
  const began = performance.now();
  try {
    const told = await ask("try", { model, figure: choice.value, text: text() });
    if (id !== asked || told.superseded) return;
    tell(told.problem);
    if (told.shown) await show(told.shown);
    if (id === asked)
      status.textContent = told.problem ? "" : `${((performance.now() - began) / 1000).toFixed(1)} s`;
  } catch (error) {
    if (id === asked) tell({ message: error.message });
  }
}

/** Say what is wrong, in a line, and mark the line of the code that it is about. */
function tell(wrong) {
  problem.textContent = wrong?.message ?? "";
  if (wrong) status.textContent = "";
  const { doc } = view.state;
  const line = wrong?.line && wrong.line <= doc.lines ? doc.line(wrong.line) : null;
  const marks = line ? [{ from: line.from, to: line.to, severity: "error", message: wrong.message }] : [];
  view.dispatch(setDiagnostics(view.state, /** @type {any} */ (marks)));
}

/** Show a picture or a live plot in place of the last one, its sliders as they stood. */
async function show(number) {
  const last = frames.querySelector("iframe");
  const image = last?.contentDocument?.querySelector("img.live-behind");
  const query = image?.liveAddress ? new URL(image.liveAddress()).search : `?live=${choice.value}`;
  const next = document.createElement("iframe");
  next.title = `What ${choice.value} shows`;
  next.className = "coming";
  next.src = `shown/${number}${query}`;
  frames.append(next);
  await new Promise((loaded) => next.addEventListener("load", loaded, { once: true }));
  next.className = "";
  for (const other of frames.querySelectorAll("iframe")) if (other !== next) other.remove();
}

async function save(name) {
  const told = await ask("save", { model, name, text: text(), before });
  if (told.problem) return tell(told.problem);
  if (name === model) {
    before = text();
    byId("back").disabled = byId("save").disabled = true;
  }
  byId("saved").textContent = `saved as models/${name}.py`;
  return true;
}

byId("back").addEventListener("click", () =>
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: before } }),
);
byId("save").addEventListener("click", () => save(model));
byId("other").addEventListener("submit", (event) => {
  event.preventDefault();
  save(byId("name").value);
});
choice.addEventListener("change", run);
byId("close").addEventListener("click", () => parent.postMessage("close", location.origin));

const told = await ask(`model/${model}`);
before = told.text;
for (const name of told.figures) choice.append(new Option(name, name, false, name === figure));
choice.hidden = told.figures.length < 2;
view.dispatch({ changes: { from: 0, to: 0, insert: before } });
byId("back").disabled = byId("save").disabled = true;
view.focus();
