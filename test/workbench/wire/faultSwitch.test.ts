import { FaultSwitch } from "../../../src/workbench/wire/faultSwitch";
import { actionType, type Action, type AnswerBody } from "../../../src/workbench/wire/request";
import { activeSheetPaths, rangePath, wireTestBench, type WireTestBench } from "./wireTestBench";

let bench: WireTestBench;
let faults: FaultSwitch;

const paths = [...activeSheetPaths, rangePath(4, "A1")];
const write = (value: unknown): Action => ({
  Id: 10,
  ActionType: actionType.setProperty,
  Name: "Values",
  ObjectPathId: 4,
  ArgumentInfo: { Arguments: [[[value]]] },
});
const read: Action = { Id: 11, ActionType: actionType.query, ObjectPathId: 4, QueryInfo: { Select: ["values"] } };
const valueOf = ({ Results }: AnswerBody): unknown => (Results[0]?.Value as { readonly Values: unknown }).Values;

beforeEach(() => {
  bench = wireTestBench();
  faults = new FaultSwitch(bench.host);
});

afterEach(() => bench.engine.dispose());

test("counts from the next request on, whatever came before, and from anew after it was cleared", async () => {
  await bench.send(paths, [write(1)]);
  await bench.send(paths, [write(2)]);
  faults.on(2, { kind: "failed", code: "AccessDenied" });
  const codes = [await bench.send(paths, [write(3)]), await bench.send(paths, [write(4)])].map(
    ({ Error: error }) => error?.Code,
  );
  faults.clear();
  faults.on(1, { kind: "failed" });
  const again = [await bench.send(paths, [write(5)]), await bench.send(paths, [read])];
  expect(codes).toEqual([undefined, "AccessDenied"]);
  expect(again[0]?.Error?.Code).toBe("GeneralException");
  expect(valueOf(again[1]!)).toEqual([[3]]);
});

test("results of functions are not counted, as they come when they come", async () => {
  faults.on(1, { kind: "failed" });
  await bench.send(
    [{ Id: 1, ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" }],
    [
      {
        Id: 2,
        ActionType: actionType.method,
        Name: "SetInvocationArrayResults",
        ObjectPathId: 1,
        ArgumentInfo: { Arguments: [[[1, true, 5]]] },
      },
    ],
  );
  expect((await bench.send(paths, [read])).Error?.Code).toBe("GeneralException");
});

test("a workbook that is gone answers nothing from then on and is left as it was, until the faults are cleared", async () => {
  await bench.send(paths, [write(1)]);
  faults.on(1, { kind: "gone" });
  const answered = jest.fn();
  const lost = [bench.send(paths, [write(2)]), bench.send(paths, [write(3)]), bench.send(paths, [read])];
  lost.forEach((request) => void request.then(answered));
  // Requests are carried out one after the other: an answer to a later one comes after whatever became of these.
  await bench.session.receive(JSON.stringify({ Actions: [] }), answered);
  faults.clear();
  expect(valueOf(await bench.send(paths, [read]))).toEqual([[1]]);
  expect(answered).not.toHaveBeenCalled();
});

test("a slow request is carried out after its time, and a lost one may be carried out all the same", async () => {
  faults.on(1, { kind: "slow", milliseconds: 5 });
  faults.on(2, { kind: "lost", carriedOut: true });
  const slow = await bench.send(paths, [write(1)]);
  void bench.send(paths, [write(2)]);
  expect([slow.Error, valueOf(await bench.send(paths, [read]))]).toEqual([undefined, [[2]]]);
});

test("a held request is carried out once the faults are cleared, and the ones behind it after it", async () => {
  faults.on(1, { kind: "held" });
  const answered = jest.fn();
  const requests = [bench.send(paths, [write(1)]), bench.send(paths, [read])];
  requests.forEach((request) => void request.then(answered));
  await new Promise(setImmediate);
  expect(answered).not.toHaveBeenCalled();
  faults.clear();
  expect(valueOf((await Promise.all(requests))[1]!)).toEqual([[1]]);
});

describe("a cell that is being edited", () => {
  test("makes a request fail that did not ask to wait, without touching the workbook", async () => {
    await bench.send(paths, [write(1)]);
    faults.on(1, { kind: "editing" });
    const refused = await bench.send(paths, [write(2)]);
    faults.clear();
    expect(refused.Error?.Code).toBe("InvalidOperationInCellEditMode");
    expect(valueOf(await bench.send(paths, [read]))).toEqual([[1]]);
  });

  test("holds a request that asked to wait until the edit is over", async () => {
    faults.on(1, { kind: "editing" });
    const answered = jest.fn();
    const body = { ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])), Actions: [write(3)] };
    const waiting = bench.session.receive(JSON.stringify(body), answered, true);
    await new Promise(setImmediate);
    expect(answered).not.toHaveBeenCalled();
    faults.clear();
    await waiting;
    expect(valueOf(await bench.send(paths, [read]))).toEqual([[3]]);
  });
});

test("too many requests are refused, as many as said, and the ones after them pass", async () => {
  faults.on(1, { kind: "throttled", requests: 2 });
  const codes = [];
  for (const value of [1, 2, 3]) codes.push((await bench.send(paths, [write(value)])).Error?.Code);
  expect(codes).toEqual(["ActivityLimitReached", "ActivityLimitReached", undefined]);
});

test("a request that is too large is not carried out, an answer that is too large is not given", async () => {
  await bench.send(paths, [write("x".repeat(3_000))]);
  faults.on(1, { kind: "payload", bytes: 2_000 });
  const codes = [
    await bench.send(paths, [write("y".repeat(3_000))]),
    await bench.send(paths, [read]),
    await bench.send(paths, [write("short")]),
  ].map(({ Error: error }) => error?.Code);
  expect(codes).toEqual(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", undefined]);
  faults.clear();
  expect(valueOf(await bench.send(paths, [read]))).toEqual([["short"]]);
});

test("five megabytes pass unless another limit is set", async () => {
  faults.on(1, { kind: "payload" });
  const codes = [];
  for (const megabytes of [4, 6]) {
    const padding = [...paths, { Id: 99, ObjectPathType: 1, Name: "z".repeat(megabytes * 1_048_576) }];
    codes.push((await bench.send(padding, [write(1)])).Error?.Code);
  }
  expect(codes).toEqual([undefined, "RequestPayloadSizeLimitExceeded"]);
});
