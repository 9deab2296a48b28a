import { call, signatures, spillOfCall } from "../../src/blueprints/addInFunctions";

test("a call that the catalogue does not know is an error of the type check", () => {
  const calls = [
    call("AR.DSO", { receivables: 1, sales: 2, days: 3 }),
    // @ts-expect-error -- there is no such function
    call("AR.DSOO", { receivables: 1, sales: 2, days: 3 }),
    // @ts-expect-error -- there is no such argument
    call("AR.DSO", { receivables: 1, sales: 2, days: 3, months: 4 }),
    // @ts-expect-error -- days are missing
    call("AR.DSO", { receivables: 1, sales: 2 }),
  ];
  expect(calls).toHaveLength(4);
});

test("signatures say the order of the arguments and which may be left out", () => {
  expect(Object.entries(signatures["FUNNEL.FORECAST"]!)).toEqual([
    ["amounts", "required"],
    ["stages", "required"],
    ["closed", "optional"],
    ["offFunnel", "optional"],
    ["winRates", "optional"],
    ["stageTable", "optional"],
    ["include", "optional"],
  ]);
});

test("a call spills as far as its definition says", () => {
  const column = { rows: 40, columns: 1 };
  expect(spillOfCall("FUNNEL.FORECAST", { amounts: column, stages: column })).toBeUndefined();
  expect(spillOfCall("CREDIT.RATING", { score: column })).toEqual(column);
  expect(spillOfCall("AR.BUCKET", { due: column, bounds: { rows: 4, columns: 1 } })).toEqual(column);
  expect(spillOfCall("AR.AGING", { amounts: column, bounds: { rows: 4, columns: 1 }, customers: column })).toEqual({
    rows: 41,
    columns: 7,
  });
});
