import "./iteratorHelpers";
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { registerPlugins } from "./registerPlugins";
import { undoStepsOverride } from "./undoSteps";

/** Univer without a page. */
export function nodeUniver(): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
    override: undoStepsOverride,
  });
  registerPlugins(univer, [
    UniverDataValidationPlugin,
    ...UniverSheetsNodeCorePreset().plugins,
    UniverSheetsNumfmtPlugin,
    UniverSheetsTablePlugin,
    UniverSheetsConditionalFormattingPlugin,
    UniverSheetsNotePlugin,
  ]);
  return univer;
}
