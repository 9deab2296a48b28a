import type { FunctionMetadata } from "../../../src/workbench/functionHost/functionMetadata";
import { FakeRuntime, FunctionError } from "./fakeRuntime";
import { at, entry, put, scalar, show, value, values, type FunctionHostCase } from "./functionHostCase";

const answers: Readonly<Record<string, () => unknown>> = {
  "ANSWER.NULL": () => null,
  "ANSWER.UNDEFINED": () => undefined,
  "ANSWER.DATE": () => new Date(Date.UTC(2026, 0, 2)),
  "ANSWER.INFINITY": () => Infinity,
  "ANSWER.NONUMBERS": () => [[NaN, 1]],
  "ANSWER.EMPTYROW": () => [[]],
  "ANSWER.EMPTY": () => [],
  "ANSWER.RAGGED": () => [[1, 2], [3], ["", null, true]],
  "ANSWER.ONE": () => [["only"]],
  "ANSWER.FORMATTED": () => ({ type: "FormattedNumber", basicValue: 5, numberFormat: "0.00" }),
  "ANSWER.ENTITY": () => ({ type: "Entity", text: "Contoso", properties: {} }),
  "ANSWER.OBJECT": () => ({ amount: 5 }),
  "ANSWER.PROMISED": () => 7,
};

const codes = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#NAME?", "#REF!"] as const;

const metadata: FunctionMetadata = {
  functions: [
    ...Object.keys(answers).map((name) => entry(name, [])),
    entry("ANSWER.THROW", [scalar("code"), scalar("sentence")]),
    entry("ANSWER.RETURN", [scalar("code"), scalar("sentence")]),
    entry("ANSWER.SPILL", [scalar("rows")]),
  ],
};

const implementations = {
  ...answers,
  "ANSWER.THROW": (code: string, sentence: string) => {
    throw new FunctionError(code, sentence);
  },
  "ANSWER.RETURN": (code: string, sentence: string) => new FunctionError(code, sentence),
  "ANSWER.SPILL": (rows: number) => Array.from({ length: rows }, (_, row) => [row + 1]),
};

function ready(...[engine, host]: Parameters<FunctionHostCase["run"]>): FakeRuntime {
  host.attach(engine, metadata);
  const runtime = new FakeRuntime(host, implementations);
  host.runtimeReady(runtime);
  return runtime;
}

/** What becomes of the answers of functions. */
export const functionAnswerCases: readonly FunctionHostCase[] = [
  {
    name: "what is no value shows as Excel shows it: nothing is 0, a date its text, infinity #NUM!, no cells #CALC!",
    expected: [0, 0, "2026-01-02T00:00:00.000Z", "#NUM!", "#CALC!", "#CALC!", "only", 7],
    async run(engine, host) {
      ready(engine, host);
      const shown: unknown[] = [];
      for (const name of ["NULL", "UNDEFINED", "DATE", "INFINITY", "EMPTYROW", "EMPTY", "ONE", "PROMISED"])
        shown.push(await show(engine, host, `=ANSWER.${name}()`));
      return shown;
    },
  },
  {
    name: "rows of different lengths are filled with #N/A, an empty text stays one, null is 0",
    expected: [
      [
        [1, 2, "#N/A"],
        [3, "#N/A", "#N/A"],
        ["", 0, true],
      ],
      [[0, 1]],
    ],
    async run(engine, host) {
      ready(engine, host);
      put(engine, 0, 0, [["=ANSWER.RAGGED()"]]);
      put(engine, 5, 0, [["=ANSWER.NONUMBERS()"]]);
      await host.idle();
      return [values(engine, 0, 0, 3, 3), values(engine, 5, 0, 1, 2)];
    },
  },
  {
    // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-data-types-concepts
    name: "of a rich value the plain one is shown; one that has none is refused with a sentence",
    expected: [
      5,
      ["#VALUE!", "The function returned a value of type Entity; cells here show plain values only."],
      ["#VALUE!", "The function returned an object that is no value of a cell."],
    ],
    async run(engine, host) {
      ready(engine, host);
      return [
        await show(engine, host, "=ANSWER.FORMATTED()"),
        await show(engine, host, "=ANSWER.ENTITY()"),
        await show(engine, host, "=ANSWER.OBJECT()"),
      ];
    },
  },
  {
    // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors
    name: "each error code of CustomFunctions.Error, thrown and returned, with its sentence where it travels",
    expected: [
      [
        ["#VALUE!", "why"],
        ["#N/A", "why"],
        ["#DIV/0!", "why"],
        ["#NUM!", "why"],
        ["#NULL!", "why"],
        ["#VALUE!", "why"],
        ["#VALUE!", "why"],
      ],
      [["#VALUE!", "why"], ["#N/A", "why"], "#DIV/0!", "#NUM!", "#NULL!", "#NAME?", "#REF!"],
    ],
    async run(engine, host) {
      ready(engine, host);
      const shown: unknown[][] = [];
      for (const way of ["THROW", "RETURN"]) {
        const ofWay: unknown[] = [];
        for (const code of codes) ofWay.push(await show(engine, host, `=ANSWER.${way}("${code}","why")`));
        shown.push(ofWay);
      }
      return shown;
    },
  },
  {
    // https://support.microsoft.com/office/how-to-correct-a-spill-error-ffe0f555-b479-4a17-a6e2-ef9cc9ad4023
    name: "an answer that finds something in its way is #SPILL!, and spills once that is gone",
    expected: [
      ["#SPILL!", null, "in the way"],
      [1, 2, 3],
      ["#SPILL!", null, "again"],
      [1, 2, 3],
    ],
    async run(engine, host) {
      ready(engine, host);
      put(engine, 2, 0, [["in the way"]]);
      put(engine, 0, 0, [["=ANSWER.SPILL(3)"]]);
      await host.idle();
      const seen = [values(engine, 0, 0, 3).flat()];
      for (const input of ["", "again", ""]) {
        put(engine, 2, 0, [[input]]);
        await host.idle();
        seen.push(values(engine, 0, 0, 3).flat());
      }
      return seen;
    },
  },
  {
    name: "a function that the add-in no longer has is #NAME?, one that is new works, and a return heals",
    expected: [
      [7, "#NAME?"],
      ["#NAME?", 8],
      [7, "#NAME?"],
    ],
    async run(engine, host) {
      ready(engine, host);
      put(engine, 0, 0, [["=ANSWER.PROMISED()", "=ANSWER.RENAMED()"]]);
      await host.idle();
      const seen = [values(engine, 0, 0, 1, 2)[0]];
      host.attach(engine, { functions: [entry("ANSWER.RENAMED", [])] });
      host.runtimeReady(new FakeRuntime(host, { "ANSWER.RENAMED": () => 8 }));
      await host.idle();
      seen.push(values(engine, 0, 0, 1, 2)[0]);
      ready(engine, host);
      await engine.recalculate();
      await host.idle();
      seen.push(values(engine, 0, 0, 1, 2)[0]);
      return seen;
    },
  },
  {
    name: "names are told apart by every letter, read in any case, and mean nothing within a text",
    expected: [7, 7, "#NAME?", "#NAME?", "ANSWER.PROMISED()", 14],
    async run(engine, host) {
      ready(engine, host);
      engine.addName("ANSWER.PROMISED2", "=14");
      const shown: unknown[] = [];
      for (const formula of [
        "=answer.promised()",
        "=Answer.Promised( )",
        "=ANSWER.PROMISEDS()",
        "=ANSWER_PROMISED()",
        '="ANSWER.PROMISED()"',
        "=ANSWER.PROMISED2",
      ])
        shown.push(await show(engine, host, formula));
      return shown;
    },
  },
  {
    name: "the sentence of an error is told for its own cell only",
    expected: ["why", null],
    async run(engine, host) {
      ready(engine, host);
      put(engine, 0, 0, [['=ANSWER.THROW("#N/A","why")', "=NA()"]]);
      await host.idle();
      return [
        value(engine, 0, 0) === "#N/A" && host.errorMessage(at(engine, 0, 0)),
        host.errorMessage(at(engine, 0, 1)) ?? null,
      ];
    },
  },
];
