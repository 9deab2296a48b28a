import { mergeLocales } from "@univerjs/core";
import conditionalFormatting from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import core from "@univerjs/preset-sheets-core/locales/zh-CN";
import dataValidation from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import drawing from "@univerjs/preset-sheets-drawing/locales/zh-CN";
import note from "@univerjs/preset-sheets-note/locales/zh-CN";
import table from "@univerjs/preset-sheets-table/locales/zh-CN";

/** The grid's own texts; a module per language, so that a page loads only one. */
export const languagePack = mergeLocales(core, table, dataValidation, conditionalFormatting, drawing, note);
