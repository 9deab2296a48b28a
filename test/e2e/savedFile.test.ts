import { buffer } from "node:stream/consumers";
import { cellsOf, partOf, partsOf, within } from "../workbookWriter/openXlsx";
import { BuildInPane } from "./buildInPane";

jest.setTimeout(120_000);

test("the pane writes a workbook as an Excel file, with its results, and leaves the open workbook alone", async () => {
  const bench = await BuildInPane.open({ language: "zh", blueprint: "badDebt" });
  try {
    await bench.openPage();
    const download = bench.opened.page.waitForEvent("download");
    await bench.press(bench.texts.saveFile);
    const file = await download;

    await bench.says(bench.texts.fileSaved(`${bench.name}.xlsx`));
    expect(file.suggestedFilename()).toBe(`${bench.name}.xlsx`);
    const parts = await partsOf(await buffer(await file.createReadStream()));
    const sheets = within(partOf(parts, "xl/workbook.xml"), "sheets", "sheet");
    expect(sheets.length).toBeGreaterThan(3);
    const formulas = [...cellsOf(parts, 0).values()].filter(({ formula }) => formula !== undefined);
    expect(formulas.length).toBeGreaterThan(10);
    expect(formulas.filter(({ value, isError }) => isError || value === undefined)).toEqual([]);
    await bench.expectNothingChanged();
    expect(bench.opened.errors).toEqual([]);
    expect(bench.opened.outsideRequests).toEqual([]);
  } finally {
    await bench.opened.close();
  }
});
