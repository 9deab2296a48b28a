import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import { ICommandService, LogLevel, Univer } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import { CalculationMode } from "@univerjs/sheets-formula";
import { defaultTheme } from "@univerjs/themes";
import { nameControls, type ControlNames } from "./controlNames";
import { drawSheetInFront } from "./drawnSheet";
import { gridLocales, loadGridTexts, type GridLanguage } from "./gridTexts";
import { gridMenu } from "./gridMenu";
import { GridView } from "./gridView";
import { measureListCellsAsTexts } from "./listCells";
import { registerPlugins } from "./registerPlugins";
import type { SheetEngine } from "./sheetEngine";
import { guardTabKey } from "./tabKey";
import { leaveTextsUnmarked } from "./textMarks";
import { undoStepsOverride } from "./undoSteps";
import { UniverSheetEngine } from "./univerSheetEngine";

export interface BrowserEngineOptions {
  readonly language: GridLanguage;
  readonly dark?: boolean;
  readonly controlNames?: ControlNames;
}

/** The engine with its grid on the screen. Never imported by code that runs in Node. */
export async function createBrowserSheetEngine(
  container: HTMLElement,
  { language, dark = false, controlNames }: BrowserEngineOptions,
): Promise<{ readonly engine: SheetEngine; readonly view: GridView }> {
  const univer = new Univer({
    locale: gridLocales[language],
    locales: await loadGridTexts(language),
    theme: defaultTheme,
    darkMode: dark,
    logLevel: LogLevel.ERROR,
    override: undoStepsOverride,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      menu: gridMenu,
      // Univer listens for changes only once the first frame is drawn. What was restored before would keep its old values
      // and lose its spills: by default only formulas without a value are calculated then.
      formula: { initialFormulaComputing: CalculationMode.FORCED },
      // An identifier kept as a text is meant so and needs no warning on every cell.
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsDrawingPreset(),
    // The preset with options: as in Excel, no name floats over the cells above a table.
    { plugins: [UniverSheetsTablePlugin, [UniverSheetsTableUIPlugin, { hideAnchor: true }]] },
    // Opened by the first key typed into a cell, a list with a search field takes the keys that follow away from the cell.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  registerPlugins(
    univer,
    presets.flatMap(({ plugins }) => plugins as readonly unknown[]),
  );
  drawSheetInFront();
  const engine = new UniverSheetEngine(univer);
  guardTabKey(univer.__getInjector().get(ICommandService), engine);
  measureListCellsAsTexts(univer);
  leaveTextsUnmarked(univer);
  if (controlNames) nameControls(univer, container, controlNames);
  return { engine, view: new GridView(univer) };
}
