/** Blocks that are not what was meant: headings, slides, tables and code that swallow one another. */

const RULE = "blocks";

export function blocks(deck, tell) {
  for (const [index, line] of deck.lines.entries()) {
    if (/^(<{7}|>{7})( |$)/.test(line))
      tell({
        rule: RULE,
        line: index + 1,
        element: line,
        message: "a merge's conflict was left: choose one",
      });
  }
  pastedTwice(deck, tell);
  for (const { tokens } of deck.slides) {
    for (const [index, token] of tokens.entries()) {
      if (token.type === "heading_open" && /^[-=]$/.test(token.markup))
        underlined(token, tokens[index + 1], tell);
      if (token.type === "fence") fence(token, deck, tell);
      if (token.type === "marp_math_block" && !deck.lines[token.map[1] - 1]?.trimEnd().endsWith("$$")) {
        tell({
          rule: "raw syntax",
          line: token.map[0] + 1,
          element: "$$",
          message: "a formula is not closed: all that follows is lost in it; end it with $$",
        });
      }
      if (token.type === "code_block") {
        tell({
          rule: RULE,
          line: token.map[0] + 1,
          severity: "warning",
          element: token.content.split("\n")[0].trim(),
          message: "four spaces at its beginning make this line code; use a fence if that is meant",
        });
      }
      if (token.type === "inline") withoutRule(token, tell);
      if (token.type === "tr_open") row(token, tokens, index, deck, tell);
      if (token.type === "marpit_comment") comment(token, deck, tell);
    }
  }
}

/** A slide that says word for word what the one before it says. */
function pastedTwice({ slides, lines }, tell) {
  const texts = slides.map(({ line }, k) =>
    lines
      .slice(line - 1, (slides[k + 1]?.line ?? lines.length + 1) - 1)
      .filter((text) => !/^-{3,}$|^\s*$/.test(text))
      .join("\n"),
  );
  for (const [k, { line, title }] of slides.entries())
    if (k && texts[k] && texts[k] === texts[k - 1])
      tell({
        rule: RULE,
        line,
        severity: "warning",
        element: title,
        message: "this slide is the one before it, word for word: remove one of them",
      });
}

function underlined(token, inline, tell) {
  if (/^<{7}/.test(inline.content)) return; // told as what it is
  const settings = /^(marp|theme|paginate|math|lang|title|size):\s/m.test(inline.content);
  const said = settings
    ? "a front matter in the middle of the deck, where it is shown: remove it, with its ---"
    : token.markup === "-"
      ? "--- right below a text makes it a heading, and begins no slide: put an empty line between them"
      : "=== below a text makes it a heading: write # or ##";
  tell({ rule: RULE, line: token.map[1], message: said, element: inline.content.split("\n")[0] });
}

function fence(token, { lines }, tell) {
  const last = (lines[token.map[1] - 1] ?? "").replace(/^[\s>]+/, "").trim();
  const closed =
    token.map[1] - 1 > token.map[0] && last.startsWith(token.markup) && !last.replaceAll(token.markup[0], "");
  if (!closed) {
    tell({
      rule: RULE,
      line: token.map[0] + 1,
      element: lines[token.map[0]],
      message: `the code is not closed: all that follows, notes too, is shown as code; end it with ${token.markup}`,
    });
  }
}

/** Lines with bars that Markdown did not take for a table. */
function withoutRule(block, tell) {
  const rows = block.content.split("\n");
  const bars = rows.filter((line) => /^\s*\|.*\|\s*$/.test(line));
  if (bars.length < 2 || bars.length < rows.length / 2) return;
  const message = "this is no table: the second line is | --- | --- |, with as many cells as the first";
  tell({ rule: RULE, line: block.map[0] + 1, element: bars[0].trim().slice(0, 48), message });
}

/** A row with more cells than the table's head: Markdown leaves them out. */
function row(token, tokens, index, { lines }, tell) {
  const end = tokens.findIndex(({ type }, at) => at > index && type === "tr_close");
  const cells = tokens.slice(index, end).filter(({ type }) => /^t[dh]_open$/.test(type)).length;
  const line = lines[token.map[0]].trim().replace(/^\||(?<!\\)\|$/g, "");
  const typed = line.split(/(?<!\\)\|/).length;
  if (typed > cells) {
    tell({
      rule: RULE,
      line: token.map[0] + 1,
      element: lines[token.map[0]].trim().slice(0, 60),
      message: `this row has ${typed} cells, the table's head ${cells}: the last are lost (a bar inside a cell is written \\|)`,
    });
  }
}

function comment(token, { lines }, tell) {
  const closed = /-->/.test(token.markup);
  if (!closed && token.map) {
    tell({
      rule: RULE,
      line: token.map[0] + 1,
      element: lines[token.map[0]],
      message: "the comment is not closed: all slides that follow are lost in it; end it with -->",
    });
  }
  const behind = closed && token.markup.slice(token.markup.indexOf("-->") + 3).trim();
  if (behind && !behind.startsWith("<!--")) {
    tell({
      rule: RULE,
      line: token.map[1],
      element: behind.slice(0, 48),
      message:
        "--> ends the notes here, and what stands behind it is lost: write → for an arrow, or begin a new line",
    });
  }
  const swallowed = closed && /^---$/m.test(token.content);
  if (swallowed) {
    tell({
      rule: RULE,
      line: token.map[0] + 1,
      severity: "warning",
      element: lines[token.map[0]],
      message: "these notes hold a line ---: is a slide lost in a comment that was to end above it?",
    });
  }
}
