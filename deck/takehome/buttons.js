/**
 * At the foot of a slide, beside the names of its scripts: code to be copied, and what drew a
 * picture to be saved, as a script and as a notebook that need Brian2 and Matplotlib only. What a
 * live slide's sliders have changed is filled in.
 */
(() => {
  // Overview and presenter's view show slides; in these the mouse reaches no button.
  if (["next", "overview", "presenter"].includes(document.body.dataset.bespokeView)) return;
  const given = JSON.parse(document.getElementById("take-home").textContent);
  const words = JSON.parse(document.getElementById("take-home-words").textContent);
  /** A text in the deck's language; {0} in it stands for the value. */
  const say = (text, value) => (words[text] ?? text).replace("{0}", value);

  /** A number with its unit, as Brian2 reads it: 20*ms. */
  const quantity = ([value, unit]) =>
    unit ? `${value}*${/\W/.test(unit) ? `(${unit.replace("^", "**")})` : unit}` : String(value);

  /** The text of a model with other values: a constant's in its place, all else just before the run. */
  function changedModel({ model, values, run }, chosen) {
    const edits = [];
    const lines = [];
    for (const [name, value] of Object.entries(chosen)) {
      const place = Object.hasOwn(values, name) && values[name];
      if (place) edits.push([...place, quantity(value)]);
      else lines.push(`${name} = ${quantity(value)}\n`);
    }
    if (lines.length) edits.push([run, run, `# As the sliders stood\n${lines.join("")}\n`]);
    edits.sort(([one], [other]) => other - one);
    return edits.reduce((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), model);
  }

  const scriptOf = (code, chosen) => code.script.replace(code.model, () => changedModel(code, chosen));

  function notebookOf(code, chosen) {
    const notebook = structuredClone(code.notebook);
    const cell = notebook.cells.find(({ source }) => source.join("") === code.model);
    if (cell && code.model) cell.source = changedModel(code, chosen).match(/.*\n|.+$/g);
    return `${JSON.stringify(notebook, null, 1)}\n`;
  }

  function save(name, text, type) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // No clipboard for this page: the browser's old way, from a selected field
      const field = document.createElement("textarea");
      field.value = text;
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
  }

  function button(text, label, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "take";
    made.textContent = say(text);
    made.title = label;
    made.setAttribute("aria-label", label);
    made.addEventListener("click", async () => {
      await act();
      made.textContent = `${say(text)} \u2713`;
      setTimeout(() => (made.textContent = say(text)), 2000);
    });
    // Enter and space are the button's; a key that it does not need is the deck's.
    made.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") event.stopPropagation();
    });
    return made;
  }

  /** What names a script at the foot of its slide. */
  const nameOf = (section, script) =>
    [...section.querySelectorAll("p.source > *")].find(({ textContent }) => textContent === script);

  /** The place at the foot of a slide where its scripts are named. */
  function foot(section) {
    const found = section.querySelector(":scope > p.source");
    if (found) return found;
    const made = document.createElement("p");
    made.className = "source";
    section.append(made);
    return made;
  }

  for (const section of document.querySelectorAll("section")) {
    const blocks = [...section.querySelectorAll("pre > code")];
    const scripts = new Set(blocks.map((block) => block.dataset.source ?? ""));
    for (const script of scripts) {
      const shown = blocks.filter((block) => (block.dataset.source ?? "") === script);
      const text = shown.map((block) => block.textContent.trimEnd()).join("\n\n");
      const label = script ? say("Copy the code of {0}", script) : say("Copy the code");
      const made = button("Copy", label, () => copy(`${text}\n`));
      const named = nameOf(section, script);
      if (named) named.after(made);
      else foot(section).prepend(made);
    }
    for (const image of section.querySelectorAll("img[data-figure]")) {
      const name = image.dataset.figure;
      const named = nameOf(section, `figures/${name}.py`);
      if (!Object.hasOwn(given, name) || !named) continue;
      const code = given[name];
      const chosen = () => image.chosenValues?.() ?? {};
      named.after(
        button("Script", say("Save {0}: the whole script of this picture", `${name}.py`), () =>
          save(`${name}.py`, scriptOf(code, chosen()), "text/x-python"),
        ),
        button("Notebook", say("Save {0}: the Jupyter notebook of this picture", `${name}.ipynb`), () =>
          save(`${name}.ipynb`, notebookOf(code, chosen()), "application/x-ipynb+json"),
        ),
      );
    }
  }
})();
