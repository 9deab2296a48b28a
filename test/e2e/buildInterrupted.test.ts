import { BuildInPane } from "./buildInPane";

jest.setTimeout(240_000);

// In Chinese, a page that was killed in the middle of a build is told and cleaned up the same way: recoverWork.test.ts.
describe("a build that is interrupted", () => {
  let bench: BuildInPane;
  /** Requests of an undisturbed build, from the press of Build to its end. */
  let requests = 0;

  beforeAll(async () => {
    bench = await BuildInPane.open({ language: "en", blueprint: "pipeline" });
    await bench.openPage();
  });

  afterAll(async () => {
    await bench.opened.close();
  });

  /** The request is under way when the pane is loaded again, and Excel carries it out or not. */
  const reloadAt = async (at: number, carriedOut: boolean): Promise<void> => {
    const before = await bench.requests();
    await bench.fault(at, { kind: "lost", carriedOut });
    await bench.startBuild();
    await bench.requested(at, before);
    await bench.noFaults();
    await bench.reloadPane();
  };

  test("the pane is closed and opened again: the build has gone on, and is taken back there", async () => {
    const { texts, opened } = bench;
    const before = await bench.requests();
    await bench.fault(5, { kind: "held" });
    await bench.startBuild();
    await bench.requested(5, before);
    await opened.page.getByRole("button", { name: "Close the pane" }).click();
    await bench.noFaults();
    await bench.heading(texts.built(bench.name)).waitFor({ state: "attached" });
    requests = (await bench.requests()) - before;
    await opened.page.getByRole("button", { name: "Key Account Toolkit", exact: true }).first().click();
    await bench.takeBack();
  });

  test.each([
    ["the sheets are added, which Excel does", 3, true],
    ["half of the contents is there", 5, false],
    ["half of the contents is there, and more comes", 5, true],
    ["only the last request is missing", Infinity, false],
  ])("the pane is loaded again when %s: it offers to clean up, and does", async (_when, at, carriedOut) => {
    const { texts, name } = bench;
    const own = await bench.sheets();
    await reloadAt(Math.min(at, requests), carriedOut);
    await bench.says(texts.unfinished(name));
    const added = (await bench.sheets()).filter((sheet) => !own.includes(sheet));
    expect(added.length).toBeGreaterThan(2);
    for (const sheet of added) await bench.says(sheet);
    await bench.press(texts.cleanUp);
    await bench.says(texts.cleanedUp);
    await bench.expectNothingChanged();
    await bench.openPage();
  });

  test("the pane is loaded again before Excel has added a sheet: there is nothing to offer, and a second try works", async () => {
    await reloadAt(3, false);
    await bench.expectNothingChanged();
    expect(await bench.pane.getByText(bench.texts.unfinished(bench.name)).count()).toBe(0);
    await bench.openPage();
    await bench.startBuild();
    await bench.expectToBeBuiltAndTakenBack();
  });

  test("what the person has entered in a half-built sheet is deleted only when they say so", async () => {
    const { texts, name } = bench;
    const own = await bench.sheets();
    await reloadAt(5, true);
    const [sheet = ""] = (await bench.sheets()).filter((one) => !own.includes(one));
    await bench.opened.page.evaluate((at) => window.workbench.setRange(at, [["mine"]]), `'${sheet}'!AB60`);
    await bench.says(texts.unfinished(name));
    await bench.press(texts.later);
    await bench.reloadPane();
    await bench.press(texts.cleanUp);
    await bench.says(texts.unfinishedChanged(sheet));
    expect(await bench.opened.page.evaluate((at) => window.workbench.range(at), `'${sheet}'!AB60`)).toEqual([["mine"]]);
    await bench.press(texts.undoAnyway);
    await bench.says(texts.cleanedUp);
    await bench.expectNothingChanged();
    await bench.openPage();
  });

  test("a build whose last answer did not come is whole: it stays, without an offer to remove it", async () => {
    const own = await bench.sheets();
    await reloadAt(requests, true);
    expect(await bench.pane.getByText(bench.texts.unfinished(bench.name)).count()).toBe(0);
    const after = await bench.sheets();
    expect(after.slice(0, own.length)).toEqual(own);
    const [first] = after.slice(own.length);
    const values = await bench.opened.page.evaluate((at) => window.workbench.range(at), `'${first}'!A1:H30`);
    expect(values.flat().filter((value) => typeof value === "number" && value !== 0).length).toBeGreaterThan(5);
  });
});
