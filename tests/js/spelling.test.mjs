/** German words that are made of two. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { withCompounds } from "../../deck/check/text/spelling.mjs";

const WORDS = new Set(["Membran", "Potential", "Zeit", "Konstante", "Ableitung", "Regel", "an"]);
const checker = withCompounds({ correct: (word) => WORDS.has(word), suggest: () => ["Potential"] });

test("a word made of two known ones is right, also with an s between them", () => {
  for (const word of ["Membran", "Membranpotential", "Zeitkonstante", "Ableitungsregel"]) {
    assert.equal(checker.correct(word), true, word);
  }
});

test("one with a part that is none, or a part too short to mean anything, is not", () => {
  for (const word of ["Membrampotential", "Zeitkonstant", "anRegel", "Potentialx"]) {
    assert.equal(checker.correct(word), false, word);
  }
  assert.deepEqual(checker.suggest("Potentiel"), ["Potential"]);
});
