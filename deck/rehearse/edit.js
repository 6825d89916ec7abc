/* In the deck while `invoke present` serves it: the code of a model can be changed, beside what it draws. */
(() => {
  if (["next", "overview", "presenter"].includes(document.body.dataset.bespokeView)) return;
  let frame;
  const close = () => {
    if (!frame) return;
    frame.remove();
    frame = undefined;
    dispatchEvent(new Event("deck-editor-closed"));
  };
  addEventListener("message", ({ data, origin, source }) => {
    if (data === "close" && origin === location.origin && source === frame?.contentWindow) close();
  });
  function open(model) {
    close();
    frame = document.createElement("iframe");
    frame.className = "deck-editor";
    frame.title = `models/${model}.py`;
    frame.src = `edit/${model}`;
    frame.style.cssText = "position:fixed;inset:0;width:100%;height:100%;border:0;z-index:50;background:#fff";
    document.body.append(frame);
    frame.focus();
  }
  for (const section of document.querySelectorAll("section")) {
    const found = [...section.querySelectorAll("pre > code[data-source^='models/']")];
    const models = new Set(found.map(({ dataset }) => /^models\/(\w+)\.py$/.exec(dataset.source)?.[1]));
    for (const model of models) {
      const foot = section.querySelector(":scope > p.source");
      if (!model || !foot) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "take edit";
      button.textContent = "Edit";
      button.title = `Change models/${model}.py and see what it draws`;
      button.setAttribute("aria-label", button.title);
      button.addEventListener("click", () => open(model));
      button.addEventListener("keydown", (event) => {
        if (event.key === "Enter" || event.key === " ") event.stopPropagation();
      });
      foot.append(button);
    }
  }
})();
