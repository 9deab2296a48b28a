import { calculate } from "../../src/functions/calculate";
import { catalogue } from "../../src/functions/catalogue";
import { defineFunction, lifts, type Definition } from "../../src/functions/definition";
import { flag, headings, moneyColumn, money, optional, text } from "../../src/functions/parameters";
import { exampleExtent } from "../../src/taskpane/functions/exampleExtent";
import { exampleFormula } from "../../src/taskpane/functions/exampleFormula";
import { signature } from "../../src/taskpane/functions/signature";

const parameters = {
  name: text(),
  amounts: moneyColumn(),
  limit: optional(money()),
  strict: optional(flag()),
  headings: headings(),
};

const withExample = (given: Definition["example"]["given"]): Definition =>
  defineFunction({
    id: "TEST.CASE",
    parameters,
    result: lifts("money"),
    compute: () => 0,
    example: { given, answer: 0 },
  });

test.each([
  ["omissions at the end are dropped", { name: "A", amounts: [[1], [2]] }, '=TEST.CASE("A",{1;2})'],
  ["gaps in between stay", { name: "A", amounts: 5, strict: true }, '=TEST.CASE("A",5,,TRUE)'],
  [
    "rows are parted by semicolons, columns by commas",
    {
      name: "A",
      amounts: [
        [1, 2.5],
        [-3, 1e-7],
      ],
    },
    '=TEST.CASE("A",{1,2.5;-3,1e-7})',
  ],
  ["quotation marks are doubled", { name: 'the "big" one' }, '=TEST.CASE("the ""big"" one")'],
  ["texts and flags in a range", { name: "A", amounts: [["x;y"], [false]] }, '=TEST.CASE("A",{"x;y";FALSE})'],
  ["an empty text is written, not left out", { name: "", amounts: 1 }, '=TEST.CASE("",1)'],
  ["no argument at all", {}, "=TEST.CASE()"],
])("%s", (_case, given, formula) => {
  expect(exampleFormula(withExample(given))).toBe(formula);
});

test("the signature puts optional arguments in brackets", () => {
  expect(signature(withExample({}))).toBe("TEST.CASE(name, amounts, [limit], [strict], [headings])");
});

test.each(catalogue.map((definition) => [definition.id, definition] as const))(
  "the result of %s's example fills exactly the cells that are checked for it",
  (_id, definition) => {
    const given = Object.keys(definition.parameters).map((name) => definition.example.given[name] ?? null);
    const answer = calculate(definition, given);
    const rows = typeof answer === "object" ? answer : [[answer]];
    expect({ rows: rows.length, columns: rows[0]?.length }).toEqual(exampleExtent(definition));
  },
);
