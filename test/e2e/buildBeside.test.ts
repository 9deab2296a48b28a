import { BuildInPane } from "./buildInPane";

jest.setTimeout(240_000);

// In Chinese, a build goes wrong in buildFailures.test.ts and finds its names taken in buildAndMyData.test.ts.
describe("a build into a workbook with ways of its own", () => {
  let bench: BuildInPane;
  /** The sheets of the build where all names are free. */
  let wanted: readonly string[] = [];

  /** What the first sheet shows where Excel calculates by itself. */
  let calculated: unknown[][] = [];
  const results = () =>
    bench.opened.page.evaluate((sheet) => window.workbench.range(`'${sheet}'!A1:H30`), wanted[0] ?? "");

  beforeAll(async () => {
    bench = await BuildInPane.open({ language: "en", blueprint: "pipeline" });
    await bench.openPage();
  });

  afterAll(async () => {
    await bench.opened.close();
  });

  test("all sheets stand behind the person's own", async () => {
    const before = await bench.sheets();
    await bench.startBuild();
    await bench.heading(bench.texts.built(bench.name)).waitFor();
    const after = await bench.sheets();
    expect(after.slice(0, before.length)).toEqual(before);
    wanted = after.slice(before.length);
    expect(wanted.length).toBeGreaterThan(2);
    calculated = await results();
    expect(calculated.flat().filter((value) => typeof value === "number")).not.toEqual([]);
    await bench.takeBack();
  });

  test("the structure of the workbook is protected: nothing is begun, and it works without the protection", async () => {
    const { texts } = bench;
    await bench.change((workbook) => workbook.protection.protect());
    await bench.startBuild();
    await bench.expectFailure(texts.obstacles.structureProtected, texts.obstacles.structureProtectedNext);
    await bench.change((workbook) => workbook.protection.unprotect());
    await bench.press(texts.tryAgain);
    await bench.heading(texts.built(bench.name)).waitFor();
  });

  test("protected when it is to be taken back: the pane says why it cannot, and can once the protection is off", async () => {
    const { texts, name } = bench;
    await bench.change((workbook) => workbook.protection.protect());
    await bench.press(texts.undo);
    await bench.press(texts.undoConfirm);
    await bench.says(texts.undoFailed);
    await bench.says(texts.problems.protected.next);
    expect(await bench.sheets()).toEqual(expect.arrayContaining([...wanted]));
    await bench.change((workbook) => workbook.protection.unprotect());
    await bench.press(texts.tryAgain);
    await bench.heading(texts.undone(name)).waitFor();
    await bench.expectNothingChanged();
    await bench.press(texts.build(name));
  });

  test("protected while it is cancelled: what remains is named, and removed once the protection is off", async () => {
    const { texts, name } = bench;
    const before = await bench.requests();
    await bench.fault(5, { kind: "held" });
    await bench.startBuild();
    await bench.requested(5, before);
    const protecting = bench.change((workbook) => workbook.protection.protect());
    await bench.press(texts.cancel);
    await bench.noFaults();
    await protecting;
    await bench.heading(texts.cancelled).waitFor();
    await bench.says(texts.cleanUpFailed);
    await bench.says(texts.problems.protected.next);
    await bench.press(texts.cleanUp);
    await bench.says(texts.cleanUpFailed);
    await bench.change((workbook) => workbook.protection.unprotect());
    await bench.press(texts.cleanUp);
    await bench.says(texts.cleanedUp);
    await bench.expectNothingChanged();
    await bench.press(texts.build(name));
  });

  test("manual calculation: the pane says so, the build is calculated, and the mode stays", async () => {
    const { texts } = bench;
    await bench.change((workbook) => {
      workbook.application.calculationMode = "Manual";
    });
    await bench.remember();
    await bench.startBuild();
    await bench.says(texts.manualCalculation);
    await bench.says(texts.manualCalculationNext);
    await bench.press(texts.notNow);
    await bench.expectNothingChanged();
    await bench.startBuild();
    await bench.press(texts.goOnManual);
    await bench.heading(texts.built(bench.name)).waitFor();
    expect(await results()).toEqual(calculated);
    await bench.takeBack();
    await bench.change((workbook) => {
      workbook.application.calculationMode = "Automatic";
    });
  });

  test("names that are taken stay the person's, and what they get instead is said before", async () => {
    const { texts } = bench;
    await bench.change((workbook, names) => {
      const [name = ""] = names;
      const sheet = workbook.worksheets.add(name);
      sheet.getRange("A1:B2").values = [
        ["Mine", "too"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true).name = "tblStages";
      workbook.names.add("AsOf", sheet.getRange("D1"));
      workbook.names.add("截止日", sheet.getRange("D2"));
      sheet.activate();
    }, wanted);
    await bench.remember();
    await bench.startBuild();
    await bench.says(texts.namesTaken);
    const [first = ""] = wanted;
    await bench.says(texts.newName(first, `${first} (2)`));
    await bench.press(texts.notNow);
    await bench.expectNothingChanged();
    await bench.startBuild();
    await bench.press(texts.goOn);
    await bench.heading(texts.built(bench.name)).waitFor();
    expect(await bench.sheets()).toEqual(expect.arrayContaining(wanted.map((name) => `${name} (2)`)));
    await bench.takeBack();
  });

  test("nothing went wrong behind the scenes", () => {
    expect(bench.opened.errors).toEqual([]);
  });
});
