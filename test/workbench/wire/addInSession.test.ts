import type { ContentChange } from "../../../src/workbench/engine/sheetEngine";
import { PlannedFaults } from "../../../src/workbench/wire/faultPlan";
import { actionType, type Action, type AnswerBody, type ObjectPath } from "../../../src/workbench/wire/request";
import { activeSheetPaths, rangePath, request, wireTestBench, type WireTestBench } from "./wireTestBench";

let bench: WireTestBench;

beforeEach(() => {
  bench = wireTestBench();
});

afterEach(() => {
  bench.session.close();
  bench.engine.dispose();
});

const paths = [...activeSheetPaths, rangePath(4, "A1")];
const write = (value: unknown): Action => ({
  Id: 10,
  ActionType: actionType.setProperty,
  Name: "Values",
  ObjectPathId: 4,
  ArgumentInfo: { Arguments: [[[value]]] },
});
const read: Action = { Id: 11, ActionType: actionType.query, ObjectPathId: 4, QueryInfo: { Select: ["values"] } };
const service: ObjectPath = { Id: 2, ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" };
const call = (name: string, ...given: unknown[]): Action => ({
  Id: 3,
  ActionType: actionType.method,
  Name: name,
  ObjectPathId: 2,
  ArgumentInfo: { Arguments: given },
});
const valueOf = (answer: AnswerBody): unknown => (answer.Results.at(-1)?.Value as { Values: unknown }).Values;

function gate(): { readonly opened: Promise<void>; open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

describe("the barrier", () => {
  test("a read waits for calculation that is due, a write and a mere address do not", async () => {
    jest.spyOn(bench.engine, "calculating").mockReturnValue(true);
    const calculation = gate();
    const settled = jest.spyOn(bench.engine, "settled").mockReturnValue(calculation.opened);
    await bench.send(paths, [write(1), { ...read, QueryInfo: { Select: ["address"] } }]);
    expect(settled).not.toHaveBeenCalled();
    const reading = bench.send(paths, [read]);
    await Promise.resolve();
    calculation.open();
    expect(valueOf(await reading)).toEqual([[1]]);
    expect(settled).toHaveBeenCalledTimes(1);
  });

  test("results of functions pass a read that waits, and do not wait themselves", async () => {
    jest.spyOn(bench.engine, "calculating").mockReturnValue(true);
    const calculation = gate();
    jest.spyOn(bench.engine, "settled").mockReturnValue(calculation.opened);
    const reading = bench.send(paths, [read]);
    await bench.send([service], [call("SetInvocationArrayResults", [[7, true, 42, [0]]])]);
    expect(bench.functions.results).toEqual([{ invocationId: 7, succeeded: true, value: 42 }]);
    calculation.open();
    await reading;
  });

  test("requests are carried out one after another", async () => {
    jest.spyOn(bench.engine, "calculating").mockReturnValueOnce(true).mockReturnValue(false);
    const calculation = gate();
    jest.spyOn(bench.engine, "settled").mockReturnValueOnce(calculation.opened);
    const order: string[] = [];
    const first = bench.send(paths, [read]).then(() => order.push("first"));
    const second = bench.send(paths, [write(2), read]).then(() => order.push("second"));
    await Promise.resolve();
    expect(bench.engine.read({ sheet: bench.engine.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
      [{ value: null }],
    ]);
    calculation.open();
    await Promise.all([first, second]);
    expect(order).toEqual(["first", "second"]);
  });
});

describe("custom functions", () => {
  test("calls go out only after the runtime has its answer, with everything that it needs", async () => {
    await bench.send([service], [call("_SetOsfControlContainerReadyForCustomFunctions"), call("_GetEnabledFeatures")]);
    const [runtime] = bench.functions.runtimes;
    runtime?.invoke([
      {
        invocationId: 3,
        functionId: "FUNNEL.FORECAST",
        arguments: [[["a"]], null],
        address: "Sheet1!A1",
        parameterAddresses: ["Sheet1!B1", null],
        flags: 5,
      },
    ]);
    const [category, type, target, message, , isRemote] = bench.entries[0] ?? [];
    expect([category, type, target, isRemote]).toEqual([1, 1000, "", false]);
    expect(JSON.parse(String(message))).toEqual([
      3,
      "FUNNEL.FORECAST",
      [[["a"]], null],
      "Sheet1!A1",
      5,
      ["Sheet1!B1", null],
    ]);
  });

  test("the answer comes first", async () => {
    const order: string[] = [];
    const runtimeReady = jest.spyOn(bench.functions, "runtimeReady").mockImplementation(() => void order.push("ready"));
    const body = { ObjectPaths: { 2: service }, Actions: [call("_SetOsfControlContainerReadyForCustomFunctions")] };
    await bench.session.receive(JSON.stringify(body), () => void order.push("answer"));
    expect(order).toEqual(["answer", "ready"]);
    expect(runtimeReady).toHaveBeenCalledTimes(1);
  });

  test("results are told apart: value, error with and without a sentence, matrix, cell with an error in it", async () => {
    const returnedError = { valueType: "CustomFunctionError", code: "#NUM!" };
    await bench.send(
      [service],
      [
        call("SetInvocationArrayResults", [
          [1, true, 7, [0]],
          [2, false, "nothing here", 1, [1]],
          [3, false, "", 5, [0]],
          [4, true, [[1, 2]], [0]],
          [5, true, returnedError, [0]],
        ]),
      ],
    );
    expect(bench.functions.results).toEqual([
      { invocationId: 1, succeeded: true, value: 7 },
      { invocationId: 2, succeeded: false, value: "nothing here", errorCode: 1 },
      { invocationId: 3, succeeded: false, value: "", errorCode: 5 },
      { invocationId: 4, succeeded: true, value: [[1, 2]] },
      { invocationId: 5, succeeded: true, value: returnedError },
    ]);
  });

  test("a load that ends takes its runtime along; one that never had any does not", async () => {
    bench.session.close();
    expect(bench.functions.ended.count).toBe(0);
    const next = bench.connect();
    await request(next, [service], [call("_SetOsfControlContainerReadyForCustomFunctions")]);
    bench.connect();
    expect(bench.functions.ended.count).toBe(1);
  });
});

describe("faults", () => {
  test("the n-th request fails, and the workbook is as before", async () => {
    bench.host.faults = new PlannedFaults().on(2, { kind: "failed", code: "GeneralException", message: "on purpose" });
    const first = await bench.send(paths, [write(1)]);
    const second = await bench.send(paths, [write(2)]);
    const third = await bench.send(paths, [read]);
    expect([first.Error, second.Error?.Code, second.Error?.Message]).toEqual([
      undefined,
      "GeneralException",
      "on purpose",
    ]);
    expect(valueOf(third)).toEqual([[1]]);
  });

  test.each([
    [true, [[2]]],
    [false, [[1]]],
  ])("a lost request has no answer; carried out: %s", async (carriedOut, expected) => {
    bench.host.faults = new PlannedFaults().on(2, { kind: "lost", carriedOut });
    await bench.send(paths, [write(1)]);
    const lost = jest.fn();
    void bench.send(paths, [write(2)]).then(lost);
    expect(valueOf(await bench.send(paths, [read]))).toEqual(expected);
    expect(lost).not.toHaveBeenCalled();
  });

  test("a slow request holds up the ones behind it, in their order", async () => {
    const connection = gate();
    bench.host.faults = new PlannedFaults().on(1, { kind: "slow", until: connection.opened });
    const order: string[] = [];
    const slow = bench.send(paths, [write(1)]).then(() => order.push("slow"));
    const quick = bench.send(paths, [read]).then((answer) => order.push(`quick ${JSON.stringify(valueOf(answer))}`));
    connection.open();
    await Promise.all([slow, quick]);
    expect(order).toEqual(["slow", "quick [[1]]"]);
  });
});

describe("a load of the add-in", () => {
  test("counts its requests and bytes", async () => {
    const body = JSON.stringify({ ObjectPaths: {}, Actions: [{ Id: 1, ActionType: actionType.trace, Name: "阶段" }] });
    let answer = "";
    await bench.session.receive(body, (text) => (answer = text));
    expect(bench.host.traffic).toMatchObject({
      requests: 1,
      bytesIn: Buffer.byteLength(body),
      bytesOut: Buffer.byteLength(answer),
    });
  });

  test("is one step of undo per request", async () => {
    const twoCells = [...activeSheetPaths, rangePath(4, "A1"), rangePath(5, "C3")];
    await bench.send(twoCells, [write(1), { ...write(2), ObjectPathId: 5 }]);
    await bench.engine.undo();
    const answer = await bench.send([...activeSheetPaths, rangePath(4, "A1:C3")], [read]);
    expect((valueOf(answer) as unknown[][]).flat().every((value) => value === "")).toBe(true);
  });

  test("goes on with its step while it is at work, and begins another when the person acts after a rest", async () => {
    jest.useFakeTimers({ doNotFake: ["setTimeout", "setImmediate", "queueMicrotask", "nextTick"] });
    // An answer is on its way a moment before its request is done with.
    const done = (): Promise<unknown> => new Promise((resolve) => setImmediate(resolve));
    const cells = [...activeSheetPaths, rangePath(4, "A1"), rangePath(5, "A2"), rangePath(6, "A3")];
    await bench.send(cells, [write(1)]);
    bench.session.personActed();
    await bench.send(cells, [{ ...write(2), ObjectPathId: 5 }]);
    await done();
    jest.setSystemTime(Date.now() + 60_000);
    bench.session.personActed();
    await bench.send(cells, [{ ...write(3), ObjectPathId: 6 }]);
    jest.useRealTimers();
    const all = [...activeSheetPaths, rangePath(4, "A1:A3")];
    const after: unknown[] = [];
    for (let step = 0; step < 2; step++) {
      await bench.engine.undo();
      after.push(valueOf(await bench.send(all, [read])));
    }
    expect(after).toEqual([
      [[1], [2], [""]],
      [[""], [""], [""]],
    ]);
  });

  test("is answered no more once it has ended", async () => {
    const answered = jest.fn();
    bench.session.close();
    const body = { ObjectPaths: {}, Actions: [] };
    await bench.session.receive(JSON.stringify(body), answered);
    expect(answered).not.toHaveBeenCalled();
  });

  test("hears of the pane being shown and hidden, and may ask for it", async () => {
    bench.session.close();
    bench.engine.dispose();
    const asked: boolean[] = [];
    bench = wireTestBench({ onPaneRequest: (visible) => void asked.push(visible) });
    const runtime: ObjectPath = { Id: 2, ObjectPathType: 2, Name: "Microsoft.AppRuntime.AppRuntimeService" };
    await bench.send([runtime], [call("SetAppRuntimeState", "Background")]);
    bench.host.setPaneVisible(false);
    const state = await bench.send([runtime], [call("GetAppRuntimeState")]);
    expect(asked).toEqual([false]);
    expect(state.Results[0]?.Value).toBe("Background");
    expect(bench.entries).toEqual([[65536, 65539, "", '{"visibility":"Hidden"}', "", false]]);
  });
});

describe("events", () => {
  const watched: Action = {
    Id: 9,
    ActionType: actionType.method,
    Name: "_RegisterDataChangedEvent",
    ObjectPathId: 3,
  };
  const told = (): unknown[] => bench.entries.map(([, type, , message]) => [type, JSON.parse(message)]);
  const flushed = async (): Promise<void> => {
    // Events go out once the answer is on its way; another request comes after them.
    await bench.send(activeSheetPaths, []);
    await bench.send(activeSheetPaths, []);
  };

  test("come after the answer to the request that caused them", async () => {
    await bench.send(paths, [watched]);
    const body = { ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])), Actions: [write(5)] };
    const entriesAtAnswer: number[] = [];
    await bench.session.receive(JSON.stringify(body), () => void entriesAtAnswer.push(bench.entries.length));
    await flushed();
    expect(entriesAtAnswer).toEqual([0]);
    expect(told()).toEqual([
      [10, expect.objectContaining({ address: "A1", triggerSource: "ThisLocalAddin", valueBefore: "", valueAfter: 5 })],
    ]);
  });

  test("tell a change that the add-in did not make as somebody else's", async () => {
    await bench.send(paths, [watched]);
    const sheet = bench.engine.activeSheet();
    bench.engine.write({ sheet, row: 1, column: 1, rows: 1, columns: 2 }, [[1, 2]]);
    await flushed();
    expect(told()).toEqual([
      [10, expect.objectContaining({ address: "B2:C2", triggerSource: "Unknown", source: "Local" })],
    ]);
  });

  test("tell what a person typed over, in the cell that was selected", async () => {
    let change: (change: ContentChange) => void = () => undefined;
    jest.spyOn(bench.engine, "onContentChanged").mockImplementation((listener) => {
      change = listener;
      return () => undefined;
    });
    const sheet = bench.engine.activeSheet();
    const cell = { sheet, row: 2, column: 2, rows: 1, columns: 1 };
    bench.engine.write(cell, [["before"]]);
    bench.engine.select(cell);
    const session = bench.connect();
    await request(session, paths, [watched]);
    bench.engine.write(cell, [[7]]);
    change({ source: "person", rect: cell });
    await request(session, activeSheetPaths, []);
    await request(session, activeSheetPaths, []);
    expect(told()).toEqual([
      [10, expect.objectContaining({ address: "C3", valueBefore: "before", valueAfter: 7, triggerSource: "Unknown" })],
    ]);
  });

  test("tell that a cell was blank before, selected or not", async () => {
    const sheet = bench.engine.activeSheet();
    bench.engine.select({ sheet, row: 8, column: 8, rows: 1, columns: 1 });
    await bench.send(paths, [watched]);
    await bench.send(paths, [write(1)]);
    await flushed();
    expect(told()).toEqual([[10, expect.objectContaining({ valueBefore: "", valueTypeBefore: "Empty" })]]);
  });

  test("tell each of two writes to one cell with its own values", async () => {
    await bench.send(paths, [watched]);
    await bench.send(paths, [write(1), write(2)]);
    await flushed();
    expect(told()).toEqual([
      [10, expect.objectContaining({ valueBefore: "", valueAfter: 1 })],
      [10, expect.objectContaining({ valueBefore: 1, valueAfter: 2 })],
    ]);
  });

  test("of a formula come with its calculated value", async () => {
    await bench.send(paths, [watched]);
    await bench.send(paths, [write("=1+1")]);
    await bench.engine.settled();
    await flushed();
    expect(told()).toEqual([
      [10, expect.objectContaining({ valueBefore: "", valueAfter: 2, valueTypeAfter: "Double" })],
    ]);
  });

  test("are not sent to a load that has ended", async () => {
    await bench.send(paths, [watched]);
    bench.session.close();
    const sheet = bench.engine.activeSheet();
    bench.engine.write({ sheet, row: 0, column: 0, rows: 1, columns: 1 }, [[1]]);
    const next = bench.connect();
    await request(next, activeSheetPaths, []);
    expect(bench.entries).toEqual([]);
  });
});
