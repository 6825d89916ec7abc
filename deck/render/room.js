/**
 * In the room: a black screen, a pointer and the keys that there are; what one window of a deck does,
 * its other windows do too (the presenter's view and the audience's, which Marp gives one key); and a
 * slide that is turned to is read aloud to who can't see it.
 */
(() => {
  const { bespokeView: view } = document.body.dataset;
  if (["next", "overview"].includes(view)) return;

  /**
   * Share a topic with the other windows; returns send(message). receive(message) is called with
   * what they send. Nothing is kept, nothing leaves the browser.
   */
  const key = history.state?.marpBespokeSyncKey ?? new URLSearchParams(location.search).get("sync");
  globalThis.deckShare = (topic, receive) => {
    const name = `deck-${topic}-${key}`;
    addEventListener("storage", ({ key: changed, newValue }) => {
      if (newValue && changed === name) receive(JSON.parse(newValue));
    });
    return (message) => {
      try {
        localStorage.setItem(name, JSON.stringify(message));
        localStorage.removeItem(name);
      } catch {
        // A browser that lets this page store nothing: each window is by itself
      }
    };
  };

  const made = (tag, className, text = "") =>
    Object.assign(document.createElement(tag), { className, textContent: text });
  const black = made("div", `room-black${view ? " room-note" : ""}`, view ? "The screen is black (b)" : "");
  const pointer = made("div", "room-pointer");
  const help = made("dialog", "room-help");
  const KEYS = {
    "→ space ←": "next slide, slide before",
    p: "presenter's view",
    o: "overview of all slides",
    f: "full screen",
    l: "run the slide's picture live, and back",
    b: "black screen, and back",
    x: "pointer: it follows the mouse in both windows",
    "h ?": "this list",
  };
  help.setAttribute("aria-label", "Keys");
  const list = made("dl", "");
  for (const [keys, what] of Object.entries(KEYS)) {
    const names = made("dt", "");
    for (const key of keys.split(" ")) names.append(made("kbd", "", key), " ");
    list.append(names, made("dd", "", what));
  }
  help.append(made("h2", "", "Keys"), list);
  help.addEventListener("click", () => help.close());
  help.addEventListener("keydown", (event) => {
    event.stopPropagation(); // Escape is Marp's key for the overview
    if (["Escape", "h", "?"].includes(event.key)) help.close();
  });

  const state = { black: false, pointer: false, x: 0.5, y: 0.5 };
  const slide = () => document.querySelector("svg.bespoke-marp-active");

  function show() {
    black.remove();
    pointer.remove();
    if (state.black) document.body.append(black);
    const box = state.pointer && slide()?.getBoundingClientRect();
    if (!box) return;
    pointer.style.left = `${box.left + state.x * box.width}px`;
    pointer.style.top = `${box.top + state.y * box.height}px`;
    pointer.style.setProperty("--size", `${box.width / 45}px`);
    document.body.append(pointer);
  }
  const send = globalThis.deckShare("room", (told) => {
    if (told.hello) return tell();
    Object.assign(state, told);
    return show();
  });
  const tell = () => (state.black || state.pointer) && send(state);
  function change(changes) {
    Object.assign(state, changes);
    show();
    send(state);
  }

  addEventListener("mousemove", ({ clientX, clientY }) => {
    const box = state.pointer && slide()?.getBoundingClientRect();
    if (!box) return;
    const [x, y] = [(clientX - box.left) / box.width, (clientY - box.top) / box.height];
    change({ x: Math.min(1, Math.max(0, x)), y: Math.min(1, Math.max(0, y)) });
  });
  addEventListener("resize", show);
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const typed = /** @type {Element} */ (event.target).closest?.(
      "input:not([type=range]), textarea, select",
    );
    if (typed) return;
    if (event.key === "b") change({ black: !state.black });
    else if (event.key === "x") change({ pointer: !state.pointer });
    else if (event.key === "h" || event.key === "?") {
      document.body.append(help);
      help.showModal();
    } else if (event.key === "l") {
      const open = document.querySelector(".bespoke-marp-active .live-open");
      open?.click();
    } else return;
    event.preventDefault();
  });
  send({ hello: true });

  const slides = [...document.querySelectorAll("svg[data-marpit-svg]")];
  const said = made("div", "room-said");
  said.setAttribute("aria-live", "polite");
  document.body.append(said);
  let turned = slide();
  const watch = new MutationObserver(() => {
    const now = slide();
    if (!now || now === turned) return;
    turned = now;
    const title = made("div", "");
    title.append(now.querySelector("h1, h2")?.cloneNode(true) ?? "");
    for (const twice of title.querySelectorAll("[aria-hidden=true], annotation")) twice.remove(); // a formula's
    said.textContent = `${slides.indexOf(now) + 1} / ${slides.length} ${title.textContent}`;
  });
  for (const one of slides) watch.observe(one, { attributeFilter: ["class"] });
})();
