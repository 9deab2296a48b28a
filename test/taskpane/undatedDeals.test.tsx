import { screen, waitFor } from "@testing-library/react";
import { dictionaries } from "../../src/texts/dictionaries";
import { myDataTexts } from "../../src/texts/myDataTexts";
import { accessibilityViolations } from "./accessibilityViolations";
import { languages, names, type Language } from "./openPipeline";
import { renderPane } from "./renderPane";
import { testsOf } from "./testsOf";

jest.setTimeout(30_000);

const withDates = "Deal,Stage,Amount,Close date\nPump,Prospecting,5,2031-05-01\nTank,Won,9,2026-01-05";
// Dated only when it is decided.
const withoutDates = "Deal,Stage,Amount,Close date\nPump,Prospecting,5,\nValve,Prospecting,7,\nTank,Won,9,2026-01-05";
const words = { en: { yes: "Yes", no: "No" }, zh: { yes: "是", no: "否" } } as const;

/** The page of Pipeline with the rows of a file. */
async function settingsFor(content: string, language: Language) {
  const pane = renderPane({ language, ribbonWish: () => ({ place: "myData" }) });
  const texts = myDataTexts[language];
  await screen.findByRole("heading", { level: 2, name: texts.title });
  const file = new File([content], "deals.csv", { type: "text/csv" });
  await pane.user.upload(pane.container.querySelector<HTMLInputElement>('input[type="file"]')!, file);
  await pane.user.click(await screen.findByRole("radio", { name: texts.wonMeanings.paid }));
  await pane.user.click(screen.getByRole("button", { name: texts.goOn(names[language]) }));
  await screen.findByRole("heading", { level: 2, name: names[language] });
  return pane;
}

describe.each(languages)("open deals without a close date (%s)", (language) => {
  const { build } = dictionaries[language];
  const question = build.countUndated(2, "2");

  test("are asked about, count where the list dates none, and are left out when the person says so", async () => {
    const { user, building, container } = await settingsFor(withoutDates, language);
    const box = screen.getByRole("checkbox", { name: question });
    expect(box).toBeChecked();
    expect(await accessibilityViolations(container)).toEqual([]);
    await user.click(box);
    expect(box).not.toBeChecked();
    await user.click(screen.getByRole("button", { name: build.build(names[language]) }));
    await waitFor(() => expect(building.build).toHaveBeenCalledTimes(1));
    const [plan] = building.build.mock.calls[0]!;
    const { cell } = plan.names.find(({ id }) => id === "countUndated")!;
    const written = plan.sheets[0]!.values.find(({ row, column }) => row === cell.row && column === cell.column);
    expect(written!.cells).toEqual([[words[language].no]]);
  });

  testsOf(language)("zh", "are no question where all have a date, nor with sample rows", async () => {
    const { user } = await settingsFor(withDates, language);
    expect(screen.queryByRole("checkbox")).toBeNull();
    await user.click(screen.getByRole("radio", { name: new RegExp(`^${build.rowKinds.sample}`) }));
    expect(screen.queryByRole("checkbox")).toBeNull();
  });
});
