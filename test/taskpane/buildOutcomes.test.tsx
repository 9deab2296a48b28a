import { act, screen } from "@testing-library/react";
import { blueprints } from "../../src/blueprints/blueprints";
import type { TakeBackOutcome } from "../../src/excel/takeBackOutcome";
import { dictionaries } from "../../src/texts/dictionaries";
import { accessibilityViolations as violations } from "./accessibilityViolations";
import { built, busy, entry, languages, later, names, openPipeline, startBuilding, traffic } from "./openPipeline";
import { renderPane } from "./renderPane";
import { testsOf } from "./testsOf";

// Much is typed and clicked, on a machine that may be busy.
jest.setTimeout(30_000);

describe.each(languages)("what becomes of a build (%s)", (language) => {
  const testIn = testsOf(language);
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

  testIn("en", "a built workbook is shown with ways to its sheets and what it took", async () => {
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

  testIn("zh", "undo asks first, keeps what is kept, and takes the build back", async () => {
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

  testIn("en", "undo does not take what the person has entered since without asking again", async () => {
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

  testIn("zh", "an undo that fails says why and can be tried again", async () => {
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

  testIn("en", "cancelling is taken note of at once and ends with nothing left", async () => {
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

  testIn("zh", "what a failed build could not remove is removed by Clean up", async () => {
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

  testIn("en", "what stands in the way is said before anything is written", async () => {
    const { texts, name, build, building } = await openPipeline(language);
    building.inspect.mockResolvedValue({ status: "blocked", obstacles: [{ kind: "structureProtected" }] });
    await build();
    expect(await screen.findByRole("heading", { level: 2, name: texts.failed(name) })).toHaveFocus();
    expect(screen.getByText(texts.obstacles.structureProtected)).toBeVisible();
    expect(screen.getByText(texts.obstacles.structureProtectedNext)).toBeVisible();
    expect(building.build).not.toHaveBeenCalled();
  });

  testIn("zh", "a build that was interrupted is found at the start and cleaned up", async () => {
    const texts = dictionaries[language].build;
    const removal = later<TakeBackOutcome>();
    const pane = renderPane({ language, ribbonWish: () => ({ place: "functions" }) });
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
});
