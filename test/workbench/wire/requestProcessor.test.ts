import { actionType, type Action } from "../../../src/workbench/wire/request";
import { activeSheetPaths, rangePath, wireTestBench, workbookPath, type WireTestBench } from "./wireTestBench";

let bench: WireTestBench;

beforeEach(() => {
  bench = wireTestBench();
});

afterEach(() => {
  bench.session.close();
  bench.engine.dispose();
});

const paths = [...activeSheetPaths, rangePath(4, "A1:B1")];
const set = (id: number, path: number, name: string, value: unknown): Action => ({
  Id: id,
  ActionType: actionType.setProperty,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: [value] },
});
const load = (id: number, path: number, ...select: string[]): Action => ({
  Id: id,
  ActionType: actionType.query,
  ObjectPathId: path,
  QueryInfo: { Select: select },
});

test("every action has a result, and traces are listed", async () => {
  const answer = await bench.send(paths, [
    { Id: 10, ActionType: actionType.instantiate, ObjectPathId: 3 },
    set(11, 4, "Values", [[1, 2]]),
    { Id: 12, ActionType: actionType.trace },
    load(13, 4, "values"),
  ]);
  expect(answer.Results.map(({ ActionId }) => ActionId)).toEqual([10, 11, 12, 13]);
  expect(answer.Results[0]?.Value).toEqual({ Id: expect.any(String) });
  expect(answer.Results[3]?.Value).toEqual({ Values: [[1, 2]] });
  expect(answer.TraceIds).toEqual([12]);
  expect(answer.Error).toBeUndefined();
});

test("an error names the place of its action, and the write before it has happened", async () => {
  const answer = await bench.send(paths, [
    set(10, 4, "Values", [[1, 2]]),
    set(11, 4, "Values", [[1, 2, 3]]),
    set(12, 4, "Values", [[8, 9]]),
  ]);
  expect(answer.Error).toMatchObject({
    Code: "InvalidArgument",
    ActionIndex: 1,
    Location: "Range.values",
    HttpStatusCode: 400,
  });
  expect(answer.Results).toHaveLength(1);
  const after = await bench.send(paths, [load(20, 4, "values")]);
  expect(after.Results[0]?.Value).toEqual({ Values: [[1, 2]] });
});

test.each([
  ["a property", load(10, 4, "colour"), "Range.colour"],
  ["a property to set", set(10, 4, "Colour", 1), "Range.colour"],
  ["a property that cannot be set", set(10, 4, "Address", "A1"), "Range.address"],
  ["a method", { Id: 10, ActionType: actionType.method, Name: "FlashFill", ObjectPathId: 4 }, "Range.flashFill"],
  ["something that every object of the language has", load(10, 4, "constructor"), "Range.constructor"],
  ["a method of the same kind", { Id: 10, ActionType: 3, Name: "toString", ObjectPathId: 4 }, "Range.toString"],
])("%s that is not there answers ApiNotFound", async (_what, action, location) => {
  const answer = await bench.send(paths, [action]);
  expect(answer.Error).toMatchObject({ Code: "ApiNotFound", Location: location, HttpStatusCode: 404 });
});

test("a path that does not exist, an unknown kind of path and an unknown kind of action are invalid requests", async () => {
  const strange = { Id: 9, ObjectPathType: 42, Name: "X", ParentObjectPathId: 1 };
  const codes = await Promise.all([
    bench.send([], [load(10, 5, "values")]),
    bench.send([workbookPath, strange], [load(10, 9, "values")]),
    bench.send(paths, [{ Id: 10, ActionType: 42, ObjectPathId: 4 }]),
  ]);
  expect(codes.map(({ Error }) => Error?.Code)).toEqual(["InvalidRequest", "InvalidRequest", "InvalidRequest"]);
});

test("a reference is kept, found in a later request, counted, and gone when it is given back", async () => {
  const kept = await bench.send(paths, [
    { Id: 10, ActionType: actionType.method, Name: "_KeepReference", ObjectPathId: 4 },
    { Id: 11, ActionType: actionType.instantiate, ObjectPathId: 4 },
  ]);
  const { _ReferenceId: id } = kept.Results[1]?.Value as { _ReferenceId: string };
  const byReference = [workbookPath, { Id: 5, ObjectPathType: 6, Name: id }];
  const count = { Id: 12, ActionType: actionType.method, Name: "_GetReferenceCount", ObjectPathId: 1 };
  const found = await bench.send(byReference, [load(20, 5, "address"), count]);
  expect(found.Results.map(({ Value }) => Value)).toEqual([{ _ReferenceId: id, Address: "Sheet1!A1:B1" }, 1]);
  const given = { Arguments: [id] };
  await bench.send(byReference, [
    { Id: 30, ActionType: actionType.method, Name: "_RemoveReference", ObjectPathId: 1, ArgumentInfo: given },
  ]);
  const gone = await bench.send(byReference, [load(40, 5, "address")]);
  expect(gone.Error?.Code).toBe("InvalidReference");
});

test("an update sets several properties, a retrieve brings them in the client's spelling", async () => {
  const answer = await bench.send(paths, [
    { Id: 10, ActionType: actionType.update, ObjectPathId: 4, ObjectState: { values: [[3, 4]], numberFormat: "0.0" } },
    {
      Id: 11,
      ActionType: actionType.queryAsJson,
      ObjectPathId: 4,
      QueryInfo: { Select: ["values", "numberFormat", "worksheet/name", "format/font/bold"] },
    },
    { Id: 12, ActionType: actionType.queryAsJson, ObjectPathId: 2, QueryInfo: { Select: ["name"] } },
  ]);
  expect(answer.Results[1]?.Value).toMatchObject({
    values: [[3, 4]],
    numberFormat: [["0.0", "0.0"]],
    worksheet: { name: "Sheet1" },
    format: { font: { bold: false } },
  });
  expect(answer.Results[2]?.Value).toEqual({ items: [{ id: expect.any(String), name: "Sheet1" }] });
});

test("a recursive query goes from the workbook down to the sheets and names that it asks for", async () => {
  bench.engine.addName("Target", "=0.2");
  const answer = await bench.send(
    [workbookPath],
    [
      {
        Id: 10,
        ActionType: actionType.recursiveQuery,
        ObjectPathId: 1,
        RecursiveQueryInfo: {
          Queries: {
            Workbook: { Select: ["name"] },
            Worksheet: { Select: ["name"] },
            NamedItem: { Select: ["formula"] },
          },
        },
      },
    ],
  );
  expect(answer.Results[0]?.Value).toMatchObject({
    Name: "Book1.xlsx",
    Worksheets: { _Items: [{ Name: "Sheet1" }] },
    Names: { _Items: [{ _Id: "Target", Formula: "=0.2" }] },
  });
});

test("an expectation that holds passes, one that does not stops the request", async () => {
  const expectName = (name: string): Action => ({
    Id: 10,
    ActionType: actionType.ensureUnchanged,
    ObjectPathId: 3,
    ObjectState: { name },
  });
  const holds = await bench.send(activeSheetPaths, [expectName("Sheet1"), load(11, 3, "name")]);
  expect(holds.Results[1]?.Value).toMatchObject({ Name: "Sheet1" });
  const broken = await bench.send(activeSheetPaths, [expectName("Sheet9"), load(11, 3, "name")]);
  expect(broken.Error).toMatchObject({ Code: "Conflict", ActionIndex: 0 });
});

test("arguments may be other objects, also inside an object", async () => {
  const both = [
    ...activeSheetPaths,
    rangePath(4, "A1"),
    rangePath(5, "C3"),
    {
      Id: 6,
      ObjectPathType: 3,
      Name: "GetBoundingRect",
      ParentObjectPathId: 4,
      ArgumentInfo: { Arguments: [5], ReferencedObjectPathIds: [5] },
    },
    {
      Id: 7,
      ObjectPathType: 3,
      Name: "GetBoundingRect",
      ParentObjectPathId: 4,
      ArgumentInfo: { Arguments: [{ _ObjectPathId: 5 }] },
    },
  ];
  const answer = await bench.send(both, [load(10, 6, "address"), load(11, 7, "address")]);
  expect(answer.Results.map(({ Value }) => Value)).toEqual([{ Address: "Sheet1!A1:C3" }, { Address: "Sheet1!A1:C3" }]);
});

test("what goes wrong inside the engine is an error of the host's, not a lost request", async () => {
  jest.spyOn(bench.engine, "freeze").mockImplementation(() => {
    throw new Error("the engine broke");
  });
  const answer = await bench.send(
    [...activeSheetPaths, { Id: 4, ObjectPathType: 4, Name: "FreezePanes", ParentObjectPathId: 3 }],
    [{ Id: 10, ActionType: actionType.method, Name: "Unfreeze", ObjectPathId: 4 }],
  );
  expect(answer.Error).toMatchObject({ Code: "GeneralException", Message: "the engine broke", HttpStatusCode: 500 });
});
