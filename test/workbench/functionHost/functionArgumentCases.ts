import { echo, put, show, start, value, values, type FunctionHostCase } from "./functionHostCase";

/** What functions are called with. */
export const functionArgumentCases: readonly FunctionHostCase[] = [
  {
    name: "a function is called and its cell follows every edit",
    expected: [10, 14],
    async run(engine, host) {
      start(engine, host);
      put(engine, 0, 0, [[5, "=FAKE.DOUBLE(A1)"]]);
      await host.idle();
      const before = value(engine, 0, 1);
      put(engine, 0, 0, [[7]]);
      await host.idle();
      return [before, value(engine, 0, 1)];
    },
  },
  {
    name: "blank is empty text, omitted is null, also when left off at the end",
    expected: [
      [[["", 0, "", "x"]], null, null],
      [[["", 0, "", "x"]], null, 3],
      [[[5]], "", null],
    ],
    async run(engine, host) {
      start(engine, host);
      put(engine, 0, 0, [["", 0, '=""', "x"]]);
      return [
        await echo(engine, host, "=FAKE.ECHO(A1:D1)"),
        await echo(engine, host, "=FAKE.ECHO(A1:D1,,3)"),
        await echo(engine, host, "=FAKE.ECHO(5,Z9)"),
      ];
    },
  },
  {
    name: "a single cell for a scalar is its value, a single value for a matrix is one cell",
    expected: [
      [[[5]], 6, null],
      [
        [
          [1, 2],
          [3, 4],
        ],
        null,
        null,
      ],
    ],
    async run(engine, host) {
      start(engine, host);
      put(engine, 0, 0, [[6]]);
      return [await echo(engine, host, "=FAKE.ECHO(5,A1)"), await echo(engine, host, "=FAKE.ECHO({1,2;3,4})")];
    },
  },
  {
    name: "a range for scalars lifts the call: a column against a row makes the grid, unequal lengths end in #N/A",
    expected: [
      [
        [11, 21],
        [12, 22],
      ],
      [2, 4, "#N/A"],
      1,
    ],
    async run(engine, host) {
      const runtime = start(engine, host);
      put(engine, 0, 0, [[1], [2]]);
      put(engine, 0, 1, [[10, 20]]);
      put(engine, 5, 0, [[1], [2], [3]]);
      put(engine, 0, 4, [["=FAKE.ADD(A1:A2,B1:C1)"]]);
      put(engine, 5, 4, [["=FAKE.ADD(A1:A2,A6:A8)"]]);
      await host.idle();
      return [values(engine, 0, 4, 2, 2), values(engine, 5, 4, 3).flat(), runtime.batches.length];
    },
  },
  {
    name: "declared types are coerced as Excel does and refused with a sentence",
    expected: [6, 0, 2, ["#VALUE!", "The argument “value” must be a number."], "yes", "no", "<3>", "<TRUE>", "<>"],
    async run(engine, host) {
      start(engine, host);
      const shown: unknown[] = [];
      for (const formula of [
        '=FAKE.DOUBLE("3")',
        "=FAKE.DOUBLE(Z9)",
        "=FAKE.DOUBLE(TRUE)",
        '=FAKE.DOUBLE("three")',
        "=FAKE.FLAG(1)",
        '=FAKE.FLAG("false")',
        "=FAKE.TEXT(3)",
        "=FAKE.TEXT(TRUE)",
        "=FAKE.TEXT(Z9)",
      ]) {
        shown.push(await show(engine, host, formula));
      }
      return shown;
    },
  },
  {
    name: "too few and too many arguments are #VALUE! with a sentence",
    expected: [
      ["#VALUE!", "FAKE.ADD: the argument “right” is missing."],
      ["#VALUE!", "FAKE.DOUBLE takes at most 1 arguments."],
      0,
    ],
    async run(engine, host) {
      const runtime = start(engine, host);
      return [await show(engine, host, "=FAKE.ADD(1)"), await show(engine, host, "=FAKE.DOUBLE(1,2)"), runtime.calls];
    },
  },
  {
    name: "a repeating parameter arrives as a list",
    expected: [1, [2, 3, 4]],
    async run(engine, host) {
      start(engine, host);
      return echo(engine, host, "=FAKE.MANY(1,2,3,4)");
    },
  },
  {
    name: "error cells reach a parameter of type any as the runtime wants them, and nobody else",
    expected: [
      [[[1, { type: "CustomFunctionError", code: "#DIV/0!" }]], null, null],
      "#DIV/0!",
      "#DIV/0!",
      [true, false],
    ],
    async run(engine, host) {
      const runtime = start(engine, host);
      put(engine, 0, 0, [[1, "=1/0"]]);
      const allowed = await echo(engine, host, "=FAKE.ECHO(A1:B1)");
      const typed = await show(engine, host, "=FAKE.DOUBLE(B1)");
      const flags = (runtime.batches[0]![0]!.flags & 4) === 4;
      start(engine, host, { allowErrorForDataTypeAny: false });
      const refused = await show(engine, host, "=FAKE.ECHO(A1:B1,1)");
      return [
        allowed,
        typed,
        refused,
        [flags, runtime.batches.some((batch) => batch.some(({ functionId }) => functionId === "FAKE.DOUBLE"))],
      ];
    },
  },
];
