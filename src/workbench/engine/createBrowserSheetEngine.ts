import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import "@univerjs/preset-sheets-note/lib/index.css";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import "@univerjs/preset-sheets-table/lib/index.css";
import { defaultTheme } from "@univerjs/themes";
import { GridView } from "./gridView";
import { registerPlugins } from "./registerPlugins";
import type { SheetEngine } from "./sheetEngine";
import { UniverSheetEngine } from "./univerSheetEngine";

export interface BrowserSheetOptions {
  readonly language: "en" | "zh";
  readonly dark?: boolean;
  readonly firstSheetName?: string;
}

export interface BrowserSheet {
  readonly engine: SheetEngine;
  readonly view: GridView;
}

/** The engine with a grid for people, drawn into `container`. */
export async function createBrowserSheetEngine(
  container: HTMLElement,
  { language, dark = false, firstSheetName }: BrowserSheetOptions,
): Promise<BrowserSheet> {
  const locale = language === "zh" ? LocaleType.ZH_CN : LocaleType.EN_US;
  const { languagePack } = await (language === "zh" ? import("./gridTextsZh") : import("./gridTextsEn"));
  const univer = new Univer({
    locale,
    locales: { [locale]: languagePack },
    theme: defaultTheme,
    darkMode: dark,
    logLevel: LogLevel.ERROR,
  });
  registerPlugins(univer, [
    ...UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      disableAutoFocus: true,
      footer: { zoomSlider: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }).plugins,
    ...UniverSheetsDrawingPreset().plugins,
    ...UniverSheetsTablePreset().plugins,
    ...UniverSheetsDataValidationPreset().plugins,
    ...UniverSheetsConditionalFormattingPreset().plugins,
    ...UniverSheetsNotePreset().plugins,
  ]);
  return { engine: new UniverSheetEngine(univer, firstSheetName), view: new GridView(univer) };
}
