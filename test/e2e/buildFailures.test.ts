import { BuildInPane } from "./buildInPane";

jest.setTimeout(240_000);

const held = { kind: "held" } as const;

// Each request in turn is met by each fault in Node, in test/contract, and what the pane says of it is compared in both
// languages in test/taskpane; here faults, wire and pane are looked at together. English has its faults in buildBeside.
describe("a build that goes wrong", () => {
  let bench: BuildInPane;
  /** Requests of an undisturbed build, from the press of Build to its end. */
  let requests = 0;
  /** The numbers of the check, of the first request that writes, and of one half-way; `requests` is that of the last. */
  const check = 1;
  const sheets = 3;
  const middle = () => Math.ceil(requests / 2) + 1;

  beforeAll(async () => {
    bench = await BuildInPane.open({ language: "zh", blueprint: "receivables" });
    await bench.holdPatience();
    await bench.openPage();
    // As many requests as with the sample, each of which takes less time.
    await bench.pane.getByRole("radio", { name: bench.texts.rowKinds.empty }).check();
  });

  afterAll(async () => {
    await bench.opened.close();
  });

  test("undisturbed, it is taken back whole, and the person is where they were", async () => {
    const before = await bench.requests();
    await bench.startBuild();
    await bench.heading(bench.texts.built(bench.name)).waitFor();
    requests = (await bench.requests()) - before;
    expect(requests).toBeGreaterThan(5);
    await bench.takeBack();
  });

  test("its check fails or is not answered, it fails at its beginning, half-way and at its end, and works at last", async () => {
    const { texts } = bench;
    const { unknown, notAnswering, refused } = texts.problems;
    await bench.fault(check, { kind: "failed", message: "Failed." });
    await bench.startBuild();
    await bench.expectFailure(`${unknown.what} ${texts.excelSays("Failed. (GeneralException)")}`, unknown.next);

    const before = await bench.requests();
    await bench.faultsFromNowOn([check, { kind: "lost" }]);
    await bench.press(texts.tryAgain);
    await bench.requested(check, before);
    await bench.giveUp();
    await bench.expectFailure(notAnswering.what, notAnswering.next);

    for (const at of [sheets, middle(), requests]) {
      await bench.faultsFromNowOn([at, { kind: "failed", message: `Failed at ${at}.`, code: "InvalidOperation" }]);
      await bench.press(texts.tryAgain);
      await bench.expectFailure(
        `${refused.what} ${texts.excelSays(`Failed at ${at}. (InvalidOperation)`)}`,
        refused.next,
      );
    }
    await bench.noFaults();
    await bench.press(texts.tryAgain);
    await bench.expectToBeBuiltAndTakenBack();
  });

  test.each([true, false])(
    "every request that writes is lost once, in turn there and back, the first on its way back: %s; nothing is written twice",
    async (carriedOutFirst) => {
      let seen = await bench.requests();
      let carriedOut = carriedOutFirst;
      await bench.fault(sheets, { kind: "lost", carriedOut });
      await bench.startBuild();
      for (let at = sheets; at <= requests; at += 1) {
        await bench.requested(3, seen);
        seen += 3;
        carriedOut = !carriedOut;
        // What became of it is asked; then it is sent again, or the ids of what it has added are asked for; then the next.
        if (at < requests) await bench.faultsFromNowOn([3, { kind: "lost", carriedOut }]);
        else await bench.noFaults();
        await bench.giveUp();
      }
      await bench.expectToBeBuiltAndTakenBack();
    },
  );

  test("slow at its beginning, half-way and at its end, and Excel busy: the pane says what it waits for", async () => {
    const { texts } = bench;
    const before = await bench.requests();
    await bench.fault(check, held);
    await bench.startBuild();
    await bench.says(texts.checking);

    await bench.requested(check, before);
    await bench.faultsFromNowOn([sheets - check, held]);
    await bench.requested(sheets, before);
    await bench.says(texts.keepOpen);

    // What is sent again after a pause is held, too: until it is answered, the pane says what the pause was for.
    const again = middle() + 1;
    await bench.faultsFromNowOn(
      [middle() - sheets, { kind: "failed", code: "ActivityLimitReached" }],
      [again - sheets, held],
    );
    await bench.requested(again, before);
    await bench.says(texts.waitingFor.excel);

    await bench.faultsFromNowOn([1, { kind: "failed", code: "InvalidOperationInCellEditMode" }], [2, held]);
    await bench.requested(again + 2, before);
    await bench.says(texts.waitingFor.cellEdit);

    // Two have been sent twice.
    const last = requests + 2;
    await bench.faultsFromNowOn([last - (again + 2), held]);
    await bench.requested(last, before);
    await bench.says(texts.keepOpen);
    await bench.noFaults();
    await bench.expectToBeBuiltAndTakenBack();
  });

  test("cancelled at its beginning, half-way and at its end, nothing of it remains, and it can be built", async () => {
    const { texts, name } = bench;
    for (const at of [sheets, middle(), requests]) {
      const before = await bench.requests();
      await bench.fault(at, held);
      await bench.startBuild();
      await bench.requested(at, before);
      await bench.press(texts.cancel);
      await bench.says(texts.cancellingNext);
      await bench.noFaults();
      await bench.heading(texts.cancelled).waitFor();
      await bench.says(texts.cancelledNext);
      await bench.expectNothingChanged();
      await bench.press(texts.build(name));
    }
    await bench.startBuild();
    await bench.expectToBeBuiltAndTakenBack();
  });

  test("Excel is gone half-way: the pane says what remains, and cleans up once Excel is back", async () => {
    const { texts, name } = bench;
    const before = await bench.requests();
    await bench.fault(middle(), { kind: "gone" });
    await bench.startBuild();
    // The request itself, the question what became of it, and the try to take back.
    for (const more of [0, 1, 2]) {
      await bench.requested(middle() + more, before);
      await bench.giveUp();
    }
    await bench.heading(texts.failed(name)).waitFor();
    await bench.says(texts.problems.notAnswering.what);
    await bench.says(texts.cleanUpFailed);
    await bench.noFaults();
    await bench.press(texts.cleanUp);
    await bench.says(texts.cleanedUp);
    await bench.expectNothingChanged();
    await bench.press(texts.tryAgain);
    await bench.expectToBeBuiltAndTakenBack();
  });
});
