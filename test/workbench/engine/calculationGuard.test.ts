import {
  AstTreeBuilder,
  ErrorValueObject,
  FormulaDependencyGenerator,
  FormulaRuntimeService,
  type BaseAstNode,
  type LexerNode,
} from "@univerjs/engine-formula";
import { createNodeSheetEngine } from "../../../src/workbench/engine/createNodeSheetEngine";
import type { SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import { UniverRuntime } from "../../../src/workbench/engine/univerRuntime";
import { wrapFunction } from "../../../src/workbench/engine/wrapFunction";
import { put, values } from "./engineCase";

let engine: SheetEngine;

afterEach(() => {
  engine.dispose();
  jest.restoreAllMocks();
});

const spoilt = "#VALUE!";

const fail = (): never => {
  throw new Error("inside the engine");
};

/** Lets what an object does throw where a condition holds, and do what it did elsewhere. */
function failing(owner: object, name: string, fails: (argument: unknown, self: unknown) => boolean): void {
  const inside = owner as Record<string, (argument: unknown) => unknown>;
  const whole = inside[name]!;
  jest.spyOn(inside, name).mockImplementation(function (this: unknown, argument) {
    return fails(argument, this) ? fail() : whole.call(this, argument);
  });
}

const callsLen = (node: LexerNode | BaseAstNode | undefined): boolean =>
  JSON.stringify(node?.serialize()).includes("LEN");

/** Three rows, of which the second calls LEN. */
async function calculated(): Promise<unknown[][]> {
  put(engine, 0, 0, [
    [1, "=A1+1"],
    ["=LEN(A1)", "=A1*2"],
    ["=IFERROR(A2,0)+A1", "=SUM(B1:B2)"],
  ]);
  await engine.settled();
  return values(engine, 0, 0, 3, 2);
}

async function changed(): Promise<unknown[][]> {
  put(engine, 0, 0, [[50]]);
  await engine.settled();
  return values(engine, 0, 0, 3, 2);
}

const others = [
  [1, 2],
  [spoilt, 2],
  [1, 4],
];
const othersLater = [
  [50, 51],
  [spoilt, 100],
  [50, 151],
];

test("a function that throws inside the engine spoils its own cell, and later changes are calculated", async () => {
  const opened = jest.spyOn(UniverRuntime.prototype, "open");
  engine = createNodeSheetEngine();
  let fails = true;
  wrapFunction(opened.mock.contexts[0] as UniverRuntime, "LEN", (calculate) => (...given) => {
    return fails ? fail() : calculate(...given);
  });
  expect(await calculated()).toEqual(others);
  expect(await changed()).toEqual(othersLater);
  fails = false;
  put(engine, 0, 0, [[125]]);
  await engine.settled();
  expect(values(engine, 1, 0, 2, 1)).toEqual([[3], [128]]);
});

test("so does a formula that throws when it is built", async () => {
  failing(AstTreeBuilder.prototype, "parse", (formula) => callsLen(formula as LexerNode));
  engine = createNodeSheetEngine();
  expect(await calculated()).toEqual(others);
  expect(await changed()).toEqual(othersLater);
});

test("so does one whose result cannot be stored", async () => {
  failing(FormulaRuntimeService.prototype, "setRuntimeData", (result, self) => {
    const { currentRow, currentColumn } = self as FormulaRuntimeService;
    return currentRow === 1 && currentColumn === 0 && !(result instanceof ErrorValueObject);
  });
  engine = createNodeSheetEngine();
  expect(await calculated()).toEqual(others);
  expect(await changed()).toEqual(othersLater);
});

test("a formula that throws when it is asked what it reads keeps none from calculating", async () => {
  failing(FormulaDependencyGenerator.prototype, "_getRangeListByNode", (formula) =>
    callsLen((formula as { node?: BaseAstNode }).node),
  );
  engine = createNodeSheetEngine();
  const later = [
    [50, 51],
    [1, 100],
    [51, 151],
  ];
  expect(await calculated()).toEqual([
    [1, 2],
    [1, 2],
    [2, 4],
  ]);
  expect(await changed()).toEqual(later);
});

test("a calculation that fails as a whole ends, says so, and the next change is calculated", async () => {
  const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
  engine = createNodeSheetEngine();
  await calculated();
  let fails = true;
  failing(FormulaDependencyGenerator.prototype, "_calculateRunList", () => fails);
  await changed();
  expect(told).toHaveBeenCalledWith(expect.any(String), expect.objectContaining({ message: "inside the engine" }));
  fails = false;
  put(engine, 0, 0, [[125]]);
  await engine.settled();
  expect(values(engine, 0, 0, 3, 2)).toEqual([
    [125, 126],
    [3, 250],
    [128, 376],
  ]);
});
