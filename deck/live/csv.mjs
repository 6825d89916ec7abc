/** What is seen, as a table: one row per time step, one column per curve, parameters on top. */

/** The text of the table. */
export function csvOf(figure, record, values) {
  const sources = figure.panel.axes
    .flatMap((axes) => axes.lines)
    .filter((line) => line.kind === "trace")
    .map((line) => line.source);
  const columns = [...new Set(sources)];
  const head = Object.entries(values).map(([name, value]) => `# ${name} = ${value}`);
  const traces = columns.map((source) => record.trace(source));
  const { t, n } = traces[0];
  const rows = [`t (s),${columns.join(",")}`];
  for (let i = 0; i < n; i += 1) {
    rows.push(`${Number(t[i].toPrecision(12))},${traces.map(({ y }) => y[i]).join(",")}`);
  }
  return [...head, ...rows].join("\n") + "\n";
}

/** Give the text to the browser as a file to keep. */
export function save(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
