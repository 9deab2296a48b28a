import { describedFunctions } from "../../src/functions/describedFunctions";
import { helpPath } from "../../src/functions/helpPath";
import { exampleSheet } from "../../src/help/exampleSheet";
import { twins } from "../../src/twins/twins";
import { withoutTwin } from "../../src/twins/withoutTwin";
import { areSame, trimmed } from "../twins/answer";
import { asGrid } from "../twins/twinCase";
import { calculateInWorkbench } from "../twins/workbench";
import { allIn, openPage, wordsOf } from "./openPage";

const formulaOn = (id: string): string | undefined =>
  allIn(openPage(helpPath(id, "en")), "section[aria-labelledby=twin] .formula").map(wordsOf)[0];

test("a page shows the twin, or why there is none", () => {
  const shown = describedFunctions.map(({ id }) => [id, formulaOn(id) !== undefined]);
  expect(shown).toEqual(describedFunctions.map(({ id }) => [id, twins.has(id)]));
  for (const [id, reason] of withoutTwin)
    expect(wordsOf(openPage(helpPath(id, "zh")).querySelector("section[aria-labelledby=twin] p"))).toContain(reason.zh);
});

test("the twin on a page, put on the cells beside it, gives the example's answer", async () => {
  const withTwin = describedFunctions.filter(({ id }) => twins.has(id));
  const groups = withTwin.map((definition) => [
    {
      inputs: [...exampleSheet(definition, "en").places].map(([name, { row, column }]) => ({
        row,
        column,
        cells: asGrid(definition.example.given[name] ?? null),
      })),
      row: 0,
      formula: formulaOn(definition.id) ?? "",
    },
  ]);
  const different = (await calculateInWorkbench(groups)).flatMap(([answer], index) => {
    const { id, example } = withTwin[index]!;
    const expected = trimmed(typeof example.answer === "object" ? example.answer : [[example.answer]]);
    return answer !== undefined && areSame(answer, expected) ? [] : [{ id, formula: formulaOn(id), answer, expected }];
  });
  expect(different).toEqual([]);
}, 60_000);
