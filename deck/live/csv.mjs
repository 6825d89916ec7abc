/** What is seen, as a table: one row per time step, one column per curve, parameters on top. */
import { cleanTimes, csvText } from "../../packages/brian2js/brian2js/page/csv.mjs";

/** The text of the table. */
export function csvOf(figure, record, values) {
  const sources = figure.panel.axes
    .flatMap((axes) => axes.lines)
    .filter((line) => line.kind === "trace")
    .map((line) => line.source);
  const columns = [...new Set(sources)];
  const comments = Object.entries(values).map(([name, value]) => `${name} = ${value}`);
  const traces = columns.map((source) => record.trace(source));
  const { t, n } = traces[0];
  const table = [cleanTimes(t.subarray(0, n)), ...traces.map(({ y }) => y)];
  return csvText(comments, ["t (s)", ...columns], table);
}
