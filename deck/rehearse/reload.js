/* In the deck while `invoke present` serves it: reload on a new deck, a banner on a failure. */
(() => {
  const banner = document.createElement("pre");
  banner.setAttribute("role", "alert");
  banner.style.cssText =
    "position:fixed;inset:auto 0 0 0;z-index:99;margin:0;padding:16px 24px;max-height:50vh;" +
    "overflow:auto;white-space:pre-wrap;font:18px/1.4 monospace;color:#fff;background:#8c1d18";
  const wait = document.createElement("div");
  wait.setAttribute("role", "status");
  wait.style.cssText =
    "position:fixed;right:16px;bottom:16px;z-index:98;padding:8px 16px;border-radius:8px;" +
    "font:600 16px/1.4 system-ui,sans-serif;color:#17233c;background:#ffe8b8";
  let started;
  let pictures;
  // A live plot that is open stays open, with what the sliders have changed; one that was closed, closed.
  const keep = () => {
    const open = document.querySelector(".bespoke-marp-active img.live-behind");
    const closed = location.pathname + location.hash;
    if (open?.liveAddress) history.replaceState(history.state, "", open.liveAddress());
    else if (new URLSearchParams(location.search).has("live"))
      history.replaceState(history.state, "", closed);
  };
  // Not while code is typed: that would be lost.
  const reload = () => {
    if (document.querySelector(".deck-editor")) {
      addEventListener("deck-editor-closed", reload, { once: true });
      return;
    }
    keep();
    location.reload();
  };
  /** Show the new pictures: the deck that has them takes longer. */
  const renew = (drawn) => {
    for (const [name, times] of Object.entries(drawn)) {
      if (times === pictures[name]) continue;
      for (const image of document.images)
        if (image.dataset.figure === name) image.src = `drawn/${name}.png?${times}`;
    }
  };
  new EventSource("events").onmessage = ({ data }) => {
    const { version, failure, busy, drawn } = JSON.parse(data);
    wait.textContent = busy ? "A newer deck is being made\u2026" : "";
    if (busy) document.body.append(wait);
    else wait.remove();
    if (started !== undefined && version !== started) reload();
    else if (pictures) renew(drawn);
    [started, pictures] = [version, drawn];
    const [said, ...traces] = failure.split("\0");
    banner.textContent = failure ? `Not rendered; this is the last good deck.\n${said}` : "";
    for (const text of traces) {
      const folded = document.createElement("details");
      folded.append(Object.assign(document.createElement("summary"), { textContent: "all of it" }), text);
      banner.append(folded);
    }
    if (failure) document.body.append(banner);
    else banner.remove();
  };
})();
