import { catalogue } from "../../src/functions/catalogue";
import type { Definition } from "../../src/functions/definition";
import { describedFunctions } from "../../src/functions/describedFunctions";
import { failureOf } from "../../src/help/callExample";
import { errorExamples } from "../../src/help/errorExamples";
import { functionFacts } from "../../src/help/facts/functionFacts";
import type { FunctionId } from "../../src/functions/catalogue";

test("every function of the catalogue has its facts, and nothing else has", () => {
  expect(Object.keys(functionFacts).sort()).toEqual(catalogue.map(({ id }) => id).sort());
});

describe.each(catalogue.map((definition) => [definition.id, definition] as const))("%s", (id, definition) => {
  const { formula, source, related, dayColumns = [], mistakes = [] } = functionFacts[id];

  test("has formula and source in both languages, line by line", () => {
    expect(formula.zh.split("\n").length).toBe(formula.en.split("\n").length);
    for (const text of [formula.en, source.en, source.zh, formula.zh]) expect(text).toMatch(/\S.*\S/);
    expect(formula.en + source.en).not.toMatch(/\p{Script=Han}/u);
    expect(formula.zh + source.zh).toMatch(/\p{Script=Han}/u);
    expect(source.en).not.toMatch(/\.$/);
  });

  test("is related to others, each once", () => {
    expect(related.length).toBeGreaterThan(0);
    expect(new Set(related).size).toBe(related.length);
    expect(related).not.toContain(id);
  });

  test("its dates are numbers of days, and its chosen mistakes are mistakes", () => {
    const { answer } = definition.example;
    for (const column of dayColumns)
      for (const row of answer as readonly (readonly unknown[])[])
        if (row[column] !== "") expect(row[column]).toBeGreaterThan(40_000);
    for (const mistake of mistakes)
      expect(failureOf(definition, { ...definition.example.given, ...mistake })).toBeDefined();
  });
});

const errorsOf = (id: FunctionId) => {
  const definition = describedFunctions.find((candidate) => candidate.id === id) as Definition & { id: FunctionId };
  return errorExamples(definition).map(({ when, code, sentence }) => [when.en, code, sentence.en]);
};

test("errors are those that the function gives, with the argument and the row", () => {
  expect(errorsOf("BADDEBT.MAKEUP")).toEqual(
    expect.arrayContaining([
      ["margin = 0", "#DIV/0!", "margin: it is 0, and nothing can be divided by 0."],
      ["margin = 5", "#VALUE!", "margin: 5 is outside 0 to 1. Write 5% as 0.05."],
    ]),
  );
  expect(errorsOf("FUNNEL.FORECAST").map(([when, code]) => [when, code])).toEqual(
    expect.arrayContaining([
      ["amounts is one row shorter", "#VALUE!"],
      ['stages, row 2 = "XYZ"', "#N/A"],
    ]),
  );
  expect(errorsOf("BADDEBT.MAKEUPUNITS")[0]?.slice(0, 2)).toEqual(["unitCost = 20", "#NUM!"]);
});

test("no error is told twice in other words only", () => {
  for (const { id } of describedFunctions) {
    const sentences = errorsOf(id).map(([, code, sentence = ""]) => `${code} ${sentence.replace(/^[^:]*: /, "")}`);
    expect(new Set(sentences).size).toBe(sentences.length);
  }
});
