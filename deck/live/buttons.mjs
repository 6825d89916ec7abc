/** The buttons of an open plot. */
import { phrase } from "../../packages/brian2js/brian2js/page/words.mjs";
import { element } from "../../packages/brian2js/brian2js/page/slider.mjs";

/** A button; act(button) is called with each click. */
export function button(text, act, attributes = {}) {
  const made = element("button", { type: "button", ...attributes }, text);
  made.addEventListener("click", () => act(made));
  return made;
}

/** A button that stays pressed; act(whether it is). */
export function toggle(text, act, pressed = false) {
  return button(
    text,
    (self) => {
      pressed = !pressed;
      self.setAttribute("aria-pressed", String(pressed));
      act(pressed);
    },
    { "aria-pressed": String(pressed) },
  );
}

/** A link that is copied, or put into the address bar where there is no clipboard. */
export function linkTo(address) {
  const link = element("a", { href: "#", class: "live-link" }, "Link");
  link.addEventListener("click", (event) => {
    event.preventDefault();
    link.href = address();
    history.replaceState(history.state, "", link.href);
    const done = () => (link.textContent = phrase("Link copied"));
    const otherwise = () => (link.textContent = phrase("Link is in the address bar"));
    if (navigator.clipboard) navigator.clipboard.writeText(link.href).then(done, otherwise);
    else otherwise();
    setTimeout(() => (link.textContent = phrase("Link")), 2500);
  });
  return link;
}

/** A button for each preset, {name: values}; take(values, button). */
export function presetButtons(presets, take) {
  const made = Object.entries(presets).map(([name, chosen]) =>
    button(name, (self) => take(chosen, self), { "aria-pressed": "false" }),
  );
  return {
    buttons: made,
    mark: (pressed) => made.forEach((one) => one.setAttribute("aria-pressed", String(one === pressed))),
  };
}
