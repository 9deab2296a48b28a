import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { blueprints } from "../../src/blueprints/blueprints";
import type { BuildOutcome } from "../../src/excel/buildOutcome";
import { offeredIds } from "../../src/taskpane/build/offeredIds";
import type { RibbonWish } from "../../src/commands/ribbonCommands";
import { dictionaries } from "../../src/texts/dictionaries";
import { myDataTexts } from "../../src/texts/myDataTexts";
import { accessibilityViolations as violations } from "./accessibilityViolations";
import { built, languages, later, openPipeline } from "./openPipeline";
import { renderPane } from "./renderPane";
import { testsOf } from "./testsOf";

// Much is typed and clicked, on a machine that may be busy.
jest.setTimeout(30_000);

describe.each(languages)("the place Build (%s)", (language) => {
  const testIn = testsOf(language);
  test("is what the pane opens with, and its cards say what the workbooks say of themselves", async () => {
    renderPane({ language, ribbonWish: () => undefined });
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

  testIn("en", "the preview follows the language that is chosen for the workbook", async () => {
    const { user, texts } = await openPipeline(language);
    const other = language === "en" ? "zh" : "en";
    await user.click(screen.getByRole("radio", { name: texts.languages[other] }));
    const first = blueprints[0]!.sheets[0]!.name[other];
    expect(await screen.findByRole("img", { name: texts.previewOf(first) })).toBeVisible();
  });

  testIn("zh", "what is chosen is what is built", async () => {
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

  testIn(
    "en",
    "the formulas are those of the add-in unless Excel's own are chosen, and the choice is remembered",
    async () => {
      const { user, texts, name, build, building } = await openPipeline(language);
      const formulas = () => within(screen.getByRole("radiogroup", { name: texts.formulas }));
      const choice = (mode: "addIn" | "native") =>
        formulas().getByRole("radio", { name: new RegExp(`^${texts.formulaModes[mode]}`) });
      expect(choice("addIn")).toBeChecked();
      await user.click(choice("native"));
      await user.click(screen.getByRole("button", { name: texts.back }));
      await user.click(screen.getByRole("button", { name: new RegExp(`^${name} `) }));
      expect(choice("native")).toBeChecked();
      await build();
      await waitFor(() => expect(building.build).toHaveBeenCalledTimes(1));
      expect(building.build.mock.calls[0]![0].formulaMode).toBe("native");
    },
  );

  testIn("zh", "mistakes are marked, named and given the focus, and nothing is built", async () => {
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

  testIn("en", "my data without data leads to My data", async () => {
    const { user, texts, build, building } = await openPipeline(language);
    await user.click(screen.getByRole("radio", { name: new RegExp(`^${texts.rowKinds.own}`) }));
    await build();
    expect(screen.getByText(texts.ownMissing)).toBeVisible();
    expect(building.inspect).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: texts.chooseOwn }));
    expect(await screen.findByRole("heading", { level: 2, name: myDataTexts[language].title })).toHaveFocus();
  });

  testIn("zh", "names that are taken are asked about, and not now leaves everything as it is", async () => {
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

  testIn("en", "the keyboard alone builds a workbook", async () => {
    const { user, texts, name, building } = await openPipeline(language);
    building.build.mockResolvedValue(built);
    const button = screen.getByRole("button", { name: texts.build(name) });
    for (let presses = 0; presses < 40 && document.activeElement !== button; presses++) await user.tab();
    expect(button).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { level: 2, name: texts.built(name) })).toHaveFocus();
  });
});

test("a card whose picture cannot be had keeps its shape and its words", async () => {
  const { container } = renderPane({ ribbonWish: () => undefined });
  const card = await screen.findByRole("button", { name: /^Pipeline / });
  fireEvent.error(card.querySelector("img")!);
  expect(card.querySelector("img")).toBeNull();
  expect(card.querySelector("svg")).toBeInTheDocument();
  expect(card).toHaveAccessibleName(
    `${dictionaries.en.build.workbooks.pipeline.name} ${dictionaries.en.build.workbooks.pipeline.purpose}`,
  );
  expect(container.querySelectorAll("img")).toHaveLength(offeredIds.length - 1);
});

test("a ribbon button leads to its place while the pane is open", async () => {
  let ask: (wish: RibbonWish) => void = () => {};
  renderPane({
    watchRibbonWish: (asked) => {
      ask = asked;
      return () => {};
    },
  });
  act(() => ask({ place: "myData" }));
  expect(await screen.findByRole("heading", { level: 2, name: "My data" })).toBeVisible();
  act(() => ask({ place: "build" }));
  expect(await screen.findByRole("heading", { level: 2, name: dictionaries.en.build.title })).toBeVisible();
});

test("the ribbon's sample button builds the sample at once, and only that time", async () => {
  let ask: (wish: RibbonWish) => void = () => {};
  const { user, building } = renderPane({
    watchRibbonWish: (asked) => {
      ask = asked;
      return () => {};
    },
  });
  building.build.mockResolvedValue(built);
  act(() => ask({ place: "build", sampleOf: "pipeline" }));
  const { build } = dictionaries.en;
  await screen.findByRole("heading", { level: 2, name: build.built("Pipeline") });
  expect(building.build).toHaveBeenCalledTimes(1);
  expect(building.build.mock.calls[0]?.[0]).toMatchObject({ blueprint: "pipeline" });
  await user.click(screen.getByRole("button", { name: "Build", current: "page" }));
  await user.click(await screen.findByRole("button", { name: /^Pipeline/ }));
  await screen.findByRole("button", { name: build.build("Pipeline") });
  expect(building.build).toHaveBeenCalledTimes(1);
});

test("choosing Build again leads back to the list of workbooks, and the settings are remembered", async () => {
  const { user, texts } = await openPipeline("en");
  await user.type(screen.getByRole("textbox", { name: texts.target }), "77");
  await user.click(screen.getByRole("button", { name: "Build", current: "page" }));
  await user.click(await screen.findByRole("button", { name: /^Pipeline / }));
  expect(await screen.findByRole("textbox", { name: texts.target })).toHaveValue("77");
});
