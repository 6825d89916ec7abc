/**
 * marp-cli that stays, for several decks or `invoke present`: a line of standard input is a JSON list of
 * the file for problems and marp-cli's arguments, a line of standard output the exit code. It ends when
 * its input does.
 */

import { createInterface } from "node:readline";
import { marpCli } from "@marp-team/marp-cli";

for await (const line of createInterface({ input: process.stdin })) {
  const [report, ...given] = JSON.parse(line);
  process.env.DECK_REPORT = report;
  // A deck in which something is wrong is an error to marp-cli; the report tells what
  process.stdout.write(`${await marpCli(given).catch(() => 1)}\n`);
}
