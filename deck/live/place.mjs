/** Where a live plot lies: over its picture on the slide, or over the whole of a phone held upright. */

const PHONE = "(orientation: portrait) and (max-width: 600px)";
/** The colours of the slide's theme, which do not reach beyond the slide. */
const COLOURS = ["ink", "paper", "panel", "muted", "rule", "accent", "highlight", "neuron-1"];

/**
 * Put `root`, with the `tools` that belong to it, where it belongs, again whenever a phone is turned.
 *
 * image: the picture. home: where the tools stand on the slide. moved(): called after each turn.
 */
export function makePlace(root, image, { tools, home, apart }, moved) {
  const section = image.closest("section");
  const frame = image.parentElement.tagName === "P" ? image.parentElement : image;
  const phone = matchMedia(PHONE);

  function settle() {
    root.classList.toggle("live-phone", phone.matches);
    if (phone.matches) {
      const theme = getComputedStyle(section);
      const colours = COLOURS.map((name) => `--${name}:${theme.getPropertyValue(`--${name}`)}`);
      root.style.cssText = `${colours.join(";")};font-family:${theme.fontFamily}`;
      root.prepend(tools);
      document.body.append(root);
      return;
    }
    // On whole pixels, so that lines are sharp
    const even = (at) => 2 * Math.round(at / 2);
    const [top, height] = [frame.offsetTop, frame.offsetHeight];
    const room = apart ? tools.offsetHeight + 8 : 0;
    root.style.cssText = `left:${even(frame.offsetLeft)}px;top:${even(top + room)}px;width:${frame.offsetWidth}px;height:${height - room}px`;
    home.append(tools);
    section.append(root);
  }

  const turned = () => {
    settle();
    moved();
  };
  phone.addEventListener("change", turned);
  return {
    settle,
    phone: () => phone.matches,
    close() {
      phone.removeEventListener("change", turned);
      home.append(tools);
    },
  };
}

/** Put `mark`, which stands at the end of the first of these lines, to one that leaves it room. */
export function putBeside(mark, lines) {
  const range = document.createRange();
  const { left } = mark.getBoundingClientRect();
  const free = [...lines].find((line) => {
    range.selectNodeContents(line);
    return range.getBoundingClientRect().right < left;
  });
  if (free && free !== lines[0]) {
    mark.style.top = `${free.offsetTop + (free.offsetHeight - mark.offsetHeight) / 2}px`;
  }
}
