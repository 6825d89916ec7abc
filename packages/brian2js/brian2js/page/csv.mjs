/** Columns of numbers as a CSV file. */

/** The text of a table: lines of comment, then names, then one row per index. */
export function csvText(comments, names, columns) {
  const rows = [...comments.map((line) => `# ${line}`), names.join(",")];
  const length = columns.length ? columns[0].length : 0;
  for (let i = 0; i < length; i += 1) rows.push(columns.map((column) => column[i]).join(","));
  return rows.join("\n") + "\n";
}

/** Times without rounding noise. */
export const cleanTimes = (t) => Array.from(t, (one) => Number(one.toPrecision(12)));

/** Give a text to the browser as a file to keep. */
export function save(name, text, type = "text/csv") {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
