import { act, screen, waitFor, within } from "@testing-library/react";
import { blueprints } from "../../src/blueprints/blueprints";
import type { BuildEntry } from "../../src/excel/buildEntry";
import type { BuildOutcome } from "../../src/excel/buildOutcome";
import type { BuildProblem } from "../../src/excel/buildProblem";
import type { TakeBackOutcome } from "../../src/excel/takeBackOutcome";
import { offeredIds } from "../../src/taskpane/build/offeredIds";
import type { BuildSignals } from "../../src/taskpane/build/workbookBuilding";
import { dictionaries } from "../../src/texts/dictionaries";
import { myDataTexts } from "../../src/texts/myDataTexts";
import { accessibilityViolations as violations } from "./accessibilityViolations";
import { renderPane, type RenderedPane } from "./renderPane";

// Much is typed and clicked, on a machine that may be busy.
jest.setTimeout(30_000);

const languages = ["en", "zh"] as const;
type Language = (typeof languages)[number];
const names = { en: "Pipeline", zh: "销售漏斗" } as const;
const traffic = { requests: 1234, bytes: 1_500_000 };

const entry: BuildEntry = {
  format: 1,
  id: "build-1",
  blueprint: "pipeline",
  version: 1,
  language: "en",
  mode: "addIn",
  state: "done",
  begun: 3,
  ended: 3,
  sheetsBefore: [],
  sheets: ["Forecast", "Opportunities"].map((name, index) => ({
    id: name.toLowerCase(),
    name,
    worksheet: `{${index}}`,
    rows: 10,
    columns: 4,
    digest: "",
    spills: [],
    charts: 0,
  })),
  tables: [],
  names: [],
  blocks: [],
};
const built: BuildOutcome = { status: "built", entry, notices: [], traffic };
const busy: BuildProblem = { kind: "busy", reason: "Too much at once. (ActivityLimitReached)" };

/** A promise that the test settles when it likes. */
function later<Value>(): { readonly promise: Promise<Value>; readonly settle: (value: Value) => Promise<void> } {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((settled) => {
    resolve = settled;
  });
  return { promise, settle: (value) => act(async () => resolve(value)) };
}

interface OpenedPipeline extends RenderedPane {
  readonly texts: (typeof dictionaries)[Language]["build"];
  readonly name: string;
  readonly build: () => Promise<void>;
}

async function openPipeline(language: Language): Promise<OpenedPipeline> {
  const pane = renderPane({ language, askedPlace: () => undefined });
  const name = names[language];
  const texts = dictionaries[language].build;
  await pane.user.click(await screen.findByRole("button", { name: new RegExp(`^${name} `) }));
  await screen.findByRole("heading", { level: 2, name });
  const build = async () => pane.user.click(screen.getByRole("button", { name: texts.build(name) }));
  return { ...pane, texts, name, build };
}

/** Chooses Build, with Excel's answers in the test's hand. */
async function startBuilding(language: Language) {
  const opened = await openPipeline(language);
  const outcome = later<BuildOutcome>();
  opened.building.build.mockReturnValue(outcome.promise);
  await opened.build();
  await screen.findByRole("heading", { level: 2, name: opened.texts.building(opened.name) });
  const signals = (): BuildSignals => opened.building.build.mock.calls[0]![1];
  return { ...opened, outcome, signals };
}

describe.each(languages)("the place Build (%s)", (language) => {
  test("is what the pane opens with, and its cards say what the workbooks say of themselves", async () => {
    renderPane({ language, askedPlace: () => undefined });
    const { build, place } = dictionaries[language];
    expect(await screen.findByRole("heading", { level: 2, name: build.title })).toBeVisible();
    expect(screen.getByRole("button", { name: place.build, current: "page" })).toBeVisible();
    expect(document.body).toHaveFocus();
    expect(offeredIds).toEqual(blueprints.map(({ id }) => id));
    for (const { name, purpose } of blueprints)
      expect(screen.getByRole("button", { name: `${name[language]} ${purpose[language]}` })).toBeVisible();
  });

  test("a card leads to its page with all sheets and a preview, and back again", async () => {
    const { user, texts, name } = await openPipeline(language);
    expect(screen.getByRole("heading", { level: 2, name })).toHaveFocus();
    for (const { name: sheet, line } of blueprints[0]!.sheets) {
      expect(screen.getByText(sheet[language], { selector: "span" })).toBeVisible();
      expect(screen.getByText(line[language])).toBeVisible();
    }
    const first = blueprints[0]!.sheets[0]!.name[language];
    const preview = screen.getByRole("img", { name: texts.previewOf(first) });
    expect(preview.querySelectorAll("text").length).toBeGreaterThan(10);
    await user.click(screen.getByRole("button", { name: texts.back }));
    expect(screen.getByRole("button", { name: new RegExp(`^${name} `) })).toHaveFocus();
  });

  test("the preview follows the language that is chosen for the workbook", async () => {
    const { user, texts } = await openPipeline(language);
    const other = language === "en" ? "zh" : "en";
    await user.click(screen.getByRole("radio", { name: texts.languages[other] }));
    const first = blueprints[0]!.sheets[0]!.name[other];
    expect(await screen.findByRole("img", { name: texts.previewOf(first) })).toBeVisible();
  });

  test("what is chosen is what is built", async () => {
    const { user, texts, build, building } = await openPipeline(language);
    await user.click(screen.getByRole("radio", { name: new RegExp(`^${texts.rowKinds.empty}`) }));
    await user.selectOptions(screen.getByRole("combobox", { name: texts.currency }), "JPY");
    await user.selectOptions(screen.getByRole("combobox", { name: texts.moneyUnit }), "tenThousands");
    await user.type(screen.getByRole("textbox", { name: texts.target }), "1,250,000");
    await build();
    await waitFor(() => expect(building.build).toHaveBeenCalledTimes(1));
    const [plan] = building.build.mock.calls[0]!;
    expect(plan).toMatchObject({ blueprint: "pipeline", language });
    const values = plan.sheets.flatMap((sheet) => sheet.values.flatMap(({ cells }) => cells.flat()));
    expect(values).toContain(1_250_000);
    const formats = plan.sheets.flatMap((sheet) => sheet.formats.map(({ numberFormat = "" }) => numberFormat));
    expect(formats.some((format) => format.includes("¥-411") && format.includes("万"))).toBe(true);
  });

  test("mistakes are marked, named and given the focus, and nothing is built", async () => {
    const { user, texts, build, building } = await openPipeline(language);
    const target = screen.getByRole("textbox", { name: texts.target });
    await user.type(target, "a lot");
    await build();
    expect(target).toHaveFocus();
    expect(target).toBeInvalid();
    expect(target).toHaveAccessibleDescription(expect.stringContaining(texts.numberWrong));
    expect(screen.getByText(texts.correctFirst)).toBeVisible();
    expect(building.inspect).not.toHaveBeenCalled();
  });

  test("my data without data leads to My data", async () => {
    const { user, texts, build, building } = await openPipeline(language);
    await user.click(screen.getByRole("radio", { name: new RegExp(`^${texts.rowKinds.own}`) }));
    await build();
    expect(screen.getByText(texts.ownMissing)).toBeVisible();
    expect(building.inspect).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: texts.chooseOwn }));
    expect(await screen.findByRole("heading", { level: 2, name: myDataTexts[language].title })).toHaveFocus();
  });

  test("says what it is doing while it builds, and keeps building when another place is chosen", async () => {
    const { user, texts, name, container, signals, outcome } = await startBuilding(language);
    expect(screen.getByRole("heading", { level: 2, name: texts.building(name) })).toHaveFocus();
    const sheets = blueprints[0]!.sheets.map((sheet) => sheet.name[language]);
    act(() => signals().onProgress({ step: "writingValues", sheet: sheets[1]!, share: 0.4 }));
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.4");
    expect(screen.getByText(texts.nowAt(sheets[1]!, texts.steps.writingValues))).toBeVisible();
    const row = (sheet: string) => screen.getByText(sheet).closest("li")!;
    expect(row(sheets[1]!)).toHaveTextContent(texts.sheetStates.working);
    act(() => signals().onProgress({ step: "writingFormulas", sheet: sheets[0]!, share: 0.7 }));
    expect(row(sheets[1]!)).toHaveTextContent(texts.sheetStates.filled);
    act(() => signals().onProgress({ step: "writingFormulas", sheet: sheets[1]!, share: 0.8 }));
    expect(row(sheets[0]!)).toHaveTextContent(texts.sheetStates.done);
    act(() => signals().onProgress({ step: "writingFormulas", sheet: sheets[1]!, share: 0.8, waitingFor: "cellEdit" }));
    expect(screen.getByText(texts.waitingFor.cellEdit)).toBeVisible();
    expect(await violations(container)).toEqual([]);

    const { place } = dictionaries[language];
    await user.click(screen.getByRole("button", { name: place.functions }));
    await outcome.settle(built);
    await user.click(screen.getByRole("button", { name: place.build }));
    expect(await screen.findByRole("heading", { level: 2, name: texts.built(name) })).toBeVisible();
  });

  test("a built workbook is shown with ways to its sheets and what it took", async () => {
    const { user, texts, name, container, outcome, building } = await startBuilding(language);
    await outcome.settle(built);
    expect(screen.getByRole("heading", { level: 2, name: texts.built(name) })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: texts.goTo("Opportunities") }));
    expect(building.showSheet).toHaveBeenCalledWith("{1}");
    building.showSheet.mockResolvedValue(false);
    await user.click(screen.getByRole("button", { name: texts.goTo("Forecast") }));
    expect(await screen.findByText(texts.jumpFailed("Forecast"))).toBeVisible();
    await user.click(screen.getByText(texts.details));
    expect(screen.getByText(texts.requests(1234, "1,234"))).toBeVisible();
    expect(await violations(container)).toEqual([]);
  });

  test("undo asks first, keeps what is kept, and takes the build back", async () => {
    const { user, texts, name, outcome, building } = await startBuilding(language);
    await outcome.settle(built);
    await user.click(screen.getByRole("button", { name: texts.undo }));
    expect(screen.getByRole("button", { name: texts.keep })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(building.takeBack).not.toHaveBeenCalled();
    const undo = screen.getByRole("button", { name: texts.undo });
    expect(undo).toHaveFocus();

    const removal = later<TakeBackOutcome>();
    building.takeBack.mockReturnValue(removal.promise);
    await user.click(undo);
    await user.click(screen.getByRole("button", { name: texts.undoConfirm }));
    expect(building.takeBack).toHaveBeenCalledWith(entry, false);
    expect(screen.getByRole("button", { name: texts.undoing })).toHaveAttribute("aria-disabled", "true");
    await removal.settle({ status: "removed" });
    expect(screen.getByRole("heading", { level: 2, name: texts.undone(name) })).toHaveFocus();
    expect(screen.getByText(texts.undoneNext)).toBeVisible();
  });

  test("undo does not take what the person has entered since without asking again", async () => {
    const { user, texts, outcome, building } = await startBuilding(language);
    await outcome.settle(built);
    building.takeBack.mockResolvedValueOnce({
      status: "changed",
      entry,
      changes: [{ sheet: "Opportunities", kind: "contents" }],
    });
    await user.click(screen.getByRole("button", { name: texts.undo }));
    await user.click(screen.getByRole("button", { name: texts.undoConfirm }));
    expect(await screen.findByText(texts.undoChanged)).toBeVisible();
    expect(screen.getByText(texts.undoChangedNext("Opportunities"))).toBeVisible();
    await user.click(screen.getByRole("button", { name: texts.undoAnyway }));
    expect(building.takeBack).toHaveBeenLastCalledWith(entry, true);
  });

  test("an undo that fails says why and can be tried again", async () => {
    const { user, texts, outcome, building } = await startBuilding(language);
    await outcome.settle(built);
    building.takeBack.mockResolvedValueOnce({ status: "failed", entry, problem: busy });
    await user.click(screen.getByRole("button", { name: texts.undo }));
    await user.click(screen.getByRole("button", { name: texts.undoConfirm }));
    expect(await screen.findByText(texts.undoFailed)).toBeVisible();
    expect(screen.getByText(texts.problems.busy.what)).toBeVisible();
    await user.click(screen.getByRole("button", { name: texts.tryAgain }));
    expect(building.takeBack).toHaveBeenCalledTimes(2);
  });

  test("cancelling is taken note of at once and ends with nothing left", async () => {
    const { user, texts, container, signals, outcome } = await startBuilding(language);
    await user.click(screen.getByRole("button", { name: texts.cancel }));
    expect(signals().signal.aborted).toBe(true);
    expect(screen.getByRole("button", { name: texts.cancelling })).toHaveFocus();
    await outcome.settle({ status: "cancelled", leftovers: { status: "removed" }, traffic });
    expect(screen.getByRole("heading", { level: 2, name: texts.cancelled })).toHaveFocus();
    expect(screen.getByText(texts.cancelledNext)).toBeVisible();
    expect(await violations(container)).toEqual([]);
  });

  test("a failure says what, where and what to do, that nothing remains, and a second try builds", async () => {
    const { user, texts, name, container, outcome, building } = await startBuilding(language);
    await outcome.settle({
      status: "failed",
      problem: { kind: "refused", reason: "No.", place: { sheet: "Forecast", address: "B4:F10" } },
      leftovers: { status: "removed" },
      traffic,
    });
    expect(screen.getByRole("heading", { level: 2, name: texts.failed(name) })).toHaveFocus();
    const what = texts.atPlace("Forecast!B4:F10", texts.problems.refused.what);
    expect(screen.getByText(`${what} ${texts.excelSays("No.")}`)).toBeVisible();
    expect(screen.getByText(texts.problems.refused.next)).toBeVisible();
    expect(screen.getByText(texts.nothingRemains)).toBeVisible();
    expect(await violations(container)).toEqual([]);
    building.build.mockResolvedValue(built);
    await user.click(screen.getByRole("button", { name: texts.tryAgain }));
    expect(await screen.findByRole("heading", { level: 2, name: texts.built(name) })).toHaveFocus();
  });

  test("what a failed build could not remove is removed by Clean up", async () => {
    const { user, texts, outcome, building } = await startBuilding(language);
    await outcome.settle({
      status: "failed",
      problem: { kind: "notAnswering", reason: "Excel did not answer." },
      leftovers: { status: "failed", entry, problem: busy },
      traffic,
    });
    expect(screen.queryByText(texts.nothingRemains)).toBeNull();
    await user.click(screen.getByRole("button", { name: texts.cleanUp }));
    expect(building.takeBack).toHaveBeenCalledWith(entry, false);
    expect(await screen.findByText(texts.cleanedUp)).toBeVisible();
  });

  test("what stands in the way is said before anything is written", async () => {
    const { texts, name, build, building } = await openPipeline(language);
    building.inspect.mockResolvedValue({ status: "blocked", obstacles: [{ kind: "structureProtected" }] });
    await build();
    expect(await screen.findByRole("heading", { level: 2, name: texts.failed(name) })).toHaveFocus();
    expect(screen.getByText(texts.obstacles.structureProtected)).toBeVisible();
    expect(screen.getByText(texts.obstacles.structureProtectedNext)).toBeVisible();
    expect(building.build).not.toHaveBeenCalled();
  });

  test("names that are taken are asked about, and not now leaves everything as it is", async () => {
    const { user, texts, name, build, container, building } = await openPipeline(language);
    building.inspect.mockImplementation(async (plan) => ({
      status: "ready",
      names: {
        sheets: Object.fromEntries(plan.sheets.map((sheet) => [sheet.id, `${sheet.name} (2)`])),
        tables: {},
        names: {},
      },
      notices: [
        { kind: "renamed", item: { kind: "sheet", wanted: "Forecast", chosen: "Forecast (2)" } },
        { kind: "renamed", item: { kind: "table", wanted: "tblDeals", chosen: "tblDeals2" } },
        { kind: "manualCalculation" },
      ],
      rows: 1,
      cells: 1,
      sheetsBefore: [],
    }));
    await build();
    const question = await screen.findByRole("group", { name: texts.namesTaken });
    expect(within(question).getByText(texts.newName("Forecast", "Forecast (2)"))).toBeVisible();
    expect(within(question).getByText(texts.otherNames(1, "1"))).toBeVisible();
    expect(screen.getByText(texts.manualCalculation)).toBeVisible();
    expect(screen.getByRole("button", { name: texts.notNow })).toHaveFocus();
    expect(await violations(container)).toEqual([]);
    await user.click(within(question).getByRole("button", { name: texts.notNow }));
    expect(screen.getByRole("button", { name: texts.build(name) })).toHaveFocus();
    expect(building.build).not.toHaveBeenCalled();

    await build();
    building.build.mockReturnValue(later<BuildOutcome>().promise);
    await user.click(await screen.findByRole("button", { name: texts.goOn }));
    const first = blueprints[0]!.sheets[0]!.name[language];
    expect(await screen.findByText(`${first} (2)`)).toBeVisible();
  });

  test("a build that was interrupted is found at the start and cleaned up", async () => {
    const texts = dictionaries[language].build;
    const removal = later<TakeBackOutcome>();
    const pane = renderPane({ language, askedPlace: () => "functions" });
    pane.building.unfinished.mockResolvedValue([{ ...entry, state: "building" }]);
    pane.building.takeBack.mockReturnValue(removal.promise);
    await pane.user.click(screen.getByRole("button", { name: dictionaries[language].place.build }));
    expect(await screen.findByText(texts.unfinished(names[language]))).toBeVisible();
    expect(screen.getByText(/Forecast.*Opportunities/)).toBeVisible();
    expect(await violations(pane.container)).toEqual([]);
    await pane.user.click(screen.getByRole("button", { name: texts.cleanUp }));
    expect(screen.getByRole("button", { name: texts.cleaningUp })).toBeVisible();
    await removal.settle({ status: "removed" });
    expect(screen.getByText(texts.cleanedUp)).toBeVisible();
  });

  test("the keyboard alone builds a workbook", async () => {
    const { user, texts, name, building } = await openPipeline(language);
    building.build.mockResolvedValue(built);
    const button = screen.getByRole("button", { name: texts.build(name) });
    for (let presses = 0; presses < 40 && document.activeElement !== button; presses++) await user.tab();
    expect(button).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { level: 2, name: texts.built(name) })).toHaveFocus();
  });
});

test("a ribbon button leads to its place while the pane is open", async () => {
  let ask: (place: "build" | "myData" | "functions") => void = () => {};
  renderPane({
    watchAskedPlace: (asked) => {
      ask = asked;
      return () => {};
    },
  });
  act(() => ask("myData"));
  expect(await screen.findByRole("heading", { level: 2, name: "My data" })).toBeVisible();
  act(() => ask("build"));
  expect(await screen.findByRole("heading", { level: 2, name: dictionaries.en.build.title })).toBeVisible();
});

test("choosing Build again leads back to the list of workbooks, and the settings are remembered", async () => {
  const { user, texts } = await openPipeline("en");
  await user.type(screen.getByRole("textbox", { name: texts.target }), "77");
  await user.click(screen.getByRole("button", { name: "Build", current: "page" }));
  await user.click(await screen.findByRole("button", { name: /^Pipeline / }));
  expect(await screen.findByRole("textbox", { name: texts.target })).toHaveValue("77");
});
