import { put, values, value, dealsTable, seenBy, type EngineCase } from "./engineCase";
import type { CellValue } from "../../../src/workbench/engine/sheetEngine";

export const functionCases: readonly EngineCase[] = [
  {
    name: "a function sees blank, zero, empty text, errors and omitted arguments apart",
    expected: [{ reference: [[null, 0, "", "#DIV/0!", true, "x"]] }, "omitted", { reference: [[null]] }, { value: "" }],
    async run(engine) {
      put(engine, 0, 0, [["", 0, '=""', "=1/0", true, "x"]]);
      return seenBy(engine, '=ECHO.ARGS(A1:F1,,Z9,"")');
    },
  },
  {
    name: "array literals, nested results and calculated values arrive as such",
    expected: [
      {
        array: [
          [1, 2],
          [3, 4],
        ],
      },
      { array: [[1], [2]] },
      { value: 3 },
      { value: "#N/A" },
      { value: true },
    ],
    run: (engine) => seenBy(engine, "=ECHO.ARGS({1,2;3,4},SEQUENCE(2),1+2,NA(),TRUE)"),
  },
  {
    name: "a whole column is as long as its sheet is used, and two of them are equally long",
    expected: [{ reference: [["h"], [1], [null]] }, { reference: [[null], [null], ["last"]] }],
    async run(engine) {
      put(engine, 0, 0, [
        ["h", ""],
        [1, ""],
        ["", "last"],
      ]);
      return seenBy(engine, "=ECHO.ARGS(A:A,B:B)");
    },
  },
  {
    name: "a table column and a spilled range arrive as references with their values",
    expected: [
      { reference: [["Lead"], ["Won"], ["Lost"]] },
      { reference: [[100], [250], [50]] },
      { reference: [[1], [2]] },
    ],
    async run(engine) {
      await dealsTable(engine);
      put(engine, 0, 5, [["=SEQUENCE(2)"]]);
      await engine.settled();
      return seenBy(engine, "=ECHO.ARGS(Deals[Stage],Deals[Amount (¥)],F1:F2)");
    },
  },
  {
    name: "a result of any shape spills: short rows end in #N/A, empty text stays empty text, nothing is #CALC!",
    expected: [
      [
        [1, "", "a"],
        [true, "#NUM!", "#N/A"],
      ],
      "#CALC!",
      7,
      "#NUM!",
    ],
    async run(engine) {
      const results = {
        "SHAPE.RAGGED": [
          [1, "", "a"],
          [true, { error: "#NUM!" }],
        ],
        "SHAPE.EMPTY": [],
        "SHAPE.ONE": [[7]],
        "SHAPE.INFINITE": Infinity,
      } as const;
      engine.registerFunctions(
        Object.keys(results).map((id) => ({ id })),
        ({ id }) => results[id as keyof typeof results],
      );
      put(engine, 0, 0, [["=SHAPE.RAGGED()"]]);
      put(engine, 5, 0, [["=SHAPE.EMPTY()"], ["=SHAPE.ONE()"], ["=SHAPE.INFINITE()"]]);
      await engine.settled();
      return [values(engine, 0, 0, 2, 3), value(engine, 5, 0), value(engine, 6, 0), value(engine, 7, 0)];
    },
  },
  {
    name: "busy is an error: SUM passes it on, IFERROR catches it, invalidate brings the answer in",
    expected: [
      ["#BUSY!", "#BUSY!", "caught"],
      [5, 6, 5],
    ],
    async run(engine) {
      let answer: CellValue = { error: "#BUSY!" };
      engine.registerFunctions([{ id: "SLOW.FN" }], () => answer);
      put(engine, 0, 0, [["=SLOW.FN()", "=SUM(A1,1)", '=IFERROR(A1,"caught")']]);
      await engine.settled();
      const before = values(engine, 0, 0, 1, 3)[0];
      answer = 5;
      engine.invalidate([{ sheet: engine.activeSheet(), row: 0, column: 0 }]);
      await engine.settled();
      return [before, values(engine, 0, 0, 1, 3)[0]];
    },
  },
  {
    name: "a function that throws spoils its own cell only",
    expected: ["#VALUE!", 4],
    async run(engine) {
      engine.registerFunctions([{ id: "THROW.FN" }], () => {
        throw new Error("no");
      });
      put(engine, 0, 0, [["=THROW.FN()", "=2+2"]]);
      await engine.settled();
      return [value(engine, 0, 0), value(engine, 0, 1)];
    },
  },
  {
    name: "a function registered after its cells heals them, in whatever case they were typed",
    expected: [
      ["#NAME?", "#NAME?", "none"],
      [9, 9, 9],
    ],
    async run(engine) {
      put(engine, 0, 0, [["=LATE.FN()", "=late.fn()", '=IFERROR(Late.Fn(),"none")']]);
      await engine.settled();
      const before = values(engine, 0, 0, 1, 3)[0];
      engine.registerFunctions([{ id: "LATE.FN" }], () => 9);
      await engine.settled();
      return [before, values(engine, 0, 0, 1, 3)[0]];
    },
  },
  {
    name: "a stub that becomes ready heals when asked",
    expected: ["#NAME?", 1],
    async run(engine) {
      let ready = false;
      engine.registerFunctions([{ id: "STUB.FN" }], () => (ready ? 1 : { error: "#NAME?" }));
      put(engine, 0, 0, [["=STUB.FN()"]]);
      await engine.settled();
      const before = value(engine, 0, 0);
      ready = true;
      engine.healFunctions(["STUB.FN"]);
      await engine.settled();
      return [before, value(engine, 0, 0)];
    },
  },
  {
    name: "only cells that depend on a change are asked again",
    expected: 1,
    async run(engine) {
      let calls = 0;
      engine.registerFunctions([{ id: "COUNT.CALLS" }], () => ++calls);
      put(engine, 0, 0, [
        [1, "=COUNT.CALLS(A1)"],
        [2, "=COUNT.CALLS(A2)"],
      ]);
      await engine.settled();
      calls = 0;
      put(engine, 0, 0, [[5]]);
      await engine.settled();
      return calls;
    },
  },
  {
    name: "a function that reads a spilled function follows it",
    expected: [
      [6, 3],
      [60, 3],
    ],
    async run(engine) {
      let factor = 1;
      engine.registerFunctions([{ id: "SPILL.FN" }, { id: "ADD.UP" }], (call) => {
        if (call.id === "SPILL.FN") return [[1 * factor], [2 * factor], [3 * factor]];
        const [range] = call.arguments;
        return range?.kind === "reference" ? range.values.flat().reduce<number>((sum, one) => sum + Number(one), 0) : 0;
      });
      put(engine, 0, 0, [["=SPILL.FN()", "=ADD.UP(A1:A3)", "=COUNT(A1:A3)"]]);
      await engine.settled();
      const before = values(engine, 0, 1, 1, 2)[0];
      factor = 10;
      engine.invalidate([{ sheet: engine.activeSheet(), row: 0, column: 0 }]);
      await engine.settled();
      return [before, values(engine, 0, 1, 1, 2)[0]];
    },
  },
];
