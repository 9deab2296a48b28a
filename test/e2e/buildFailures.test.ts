import { BuildInPane } from "./buildInPane";

jest.setTimeout(240_000);

// Each request of both builds in turn is met by each fault in Node, in test/contract; here the pane is what is looked at.
describe.each([
  ["en", "pipeline"],
  ["zh", "receivables"],
] as const)("a build that goes wrong, in %s, of %s", (language, blueprint) => {
  let bench: BuildInPane;
  /** Requests of an undisturbed build, from the press of Build to its end. */
  let requests = 0;
  /** The numbers of the check, of the first request that writes, of one half-way, and of the last. */
  const check = 1;
  const sheets = 3;
  const middle = () => Math.ceil(requests / 2) + 1;

  beforeAll(async () => {
    bench = await BuildInPane.open({ language, blueprint });
    await bench.holdPatience();
    await bench.openPage();
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

  test("it fails at its beginning, half-way and at its end, and works when it is tried once more", async () => {
    const { texts } = bench;
    const { what, next } = texts.problems.unknown;
    await bench.fault(check, { kind: "failed", message: "Failed." });
    await bench.startBuild();
    await bench.expectFailure(`${what} ${texts.excelSays("Failed. (GeneralException)")}`, next);
    for (const at of [sheets, middle(), requests]) {
      await bench.noFaults();
      await bench.fault(at, { kind: "failed", message: `Failed at ${at}.`, code: "InvalidOperation" });
      await bench.press(texts.tryAgain);
      const { refused } = texts.problems;
      await bench.expectFailure(
        `${refused.what} ${texts.excelSays(`Failed at ${at}. (InvalidOperation)`)}`,
        refused.next,
      );
    }
    await bench.noFaults();
    await bench.press(texts.tryAgain);
    await bench.expectToBeBuiltAndTakenBack();
  });

  test("the check is never answered: the pane says so, and a second try works", async () => {
    const { texts } = bench;
    const before = await bench.requests();
    await bench.fault(check, { kind: "lost" });
    await bench.startBuild();
    await bench.requested(1, before);
    await bench.giveUp();
    await bench.expectFailure(texts.problems.notAnswering.what, texts.problems.notAnswering.next);
    await bench.noFaults();
    await bench.press(texts.tryAgain);
    await bench.expectToBeBuiltAndTakenBack();
  });

  test.each([true, false])(
    "every request that writes is lost once, in turn there and back, the first on its way back: %s; nothing is written twice",
    async (carriedOutFirst) => {
      let seen = await bench.requests();
      await bench.fault(sheets, { kind: "lost", carriedOut: carriedOutFirst });
      await bench.startBuild();
      for (let at = sheets; at <= requests; at += 1) {
        await bench.requested(3, seen);
        seen += 3;
        await bench.noFaults();
        // What became of it is asked; then it is sent again, or the ids of what it has added are asked for; then the next.
        const carriedOut = (at - sheets) % 2 === 0 ? !carriedOutFirst : carriedOutFirst;
        if (at < requests) await bench.fault(3, { kind: "lost", carriedOut });
        await bench.giveUp();
      }
      await bench.expectToBeBuiltAndTakenBack();
    },
  );

  test("slow at its beginning, half-way and at its end, and Excel busy: the pane says what it waits for", async () => {
    const { texts } = bench;
    for (const at of [check, sheets, requests + 2]) await bench.fault(at, { kind: "slow", milliseconds: 500 });
    await bench.fault(middle(), { kind: "failed", code: "ActivityLimitReached" });
    await bench.fault(middle() + 1, { kind: "failed", code: "InvalidOperationInCellEditMode" });
    await bench.startBuild();
    for (const sentence of [texts.checking, texts.keepOpen, texts.waitingFor.excel, texts.waitingFor.cellEdit])
      await bench.says(sentence);
    await bench.expectToBeBuiltAndTakenBack();
    await bench.noFaults();
  });

  test("cancelled at its beginning, half-way and at its end, nothing of it remains, and it can be built", async () => {
    const { texts, name } = bench;
    for (const at of [sheets, middle(), requests]) {
      const before = await bench.requests();
      await bench.fault(at, { kind: "held" });
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
