import type { Worksheet } from "@cj-tech-master/excelts";
import type { FileSheet } from "./fileWorkbook";
import { rangeAddress } from "./xlsxAddress";
import { withElement } from "./xlsxElementOrder";

export function setPrint(worksheet: Worksheet, { print }: FileSheet): void {
  if (print === undefined) return;
  const { pageSetup, headerFooter } = worksheet;
  const { areas, fit, scale, paperSize, margins, titleRows, titleColumns, header, footer } = print;
  pageSetup.orientation = print.landscape ? "landscape" : "portrait";
  if (areas) pageSetup.printArea = areas.map(rangeAddress).join(",");
  if (fit) {
    pageSetup.fitToPage = true;
    pageSetup.fitToWidth = fit.wide;
    pageSetup.fitToHeight = fit.tall;
  }
  if (scale !== undefined) pageSetup.scale = scale;
  if (paperSize !== undefined) pageSetup.paperSize = paperSize;
  if (margins) pageSetup.margins = margins;
  if (print.centerHorizontally) pageSetup.horizontalCentered = true;
  if (print.centerVertically) pageSetup.verticalCentered = true;
  if (print.gridlines) pageSetup.showGridLines = true;
  if (print.headings) pageSetup.showRowColHeaders = true;
  if (print.blackAndWhite) pageSetup.blackAndWhite = true;
  // The writer puts the dollar signs there itself.
  if (titleRows !== undefined) pageSetup.printTitlesRow = titleRows.replaceAll("$", "");
  if (titleColumns !== undefined) pageSetup.printTitlesColumn = titleColumns.replaceAll("$", "");
  if (header !== undefined) headerFooter.oddHeader = header;
  if (footer !== undefined) headerFooter.oddFooter = footer;
  if (print.first) {
    headerFooter.differentFirst = true;
    headerFooter.firstHeader = print.first.header ?? "";
    headerFooter.firstFooter = print.first.footer ?? "";
  }
  if (print.even) {
    headerFooter.differentOddEven = true;
    headerFooter.evenHeader = print.even.header ?? "";
    headerFooter.evenFooter = print.even.footer ?? "";
  }
  if (print.firstPageNumber !== undefined) pageSetup.firstPageNumber = print.firstPageNumber;
  if (print.errors !== undefined) pageSetup.errors = print.errors;
  if (print.overThenDown) pageSetup.pageOrder = "overThenDown";
  if (print.draft) pageSetup.draft = true;
  for (const row of print.rowBreaks ?? []) worksheet.rowBreaks.push({ id: row, max: lastColumn, man: 1 });
  for (const column of print.columnBreaks ?? []) worksheet.colBreaks.push({ id: column, max: lastRow, man: 1 });
}

const [lastColumn, lastRow] = [16_383, 1_048_575];

/** What the writer of sheets has no words for, or misspells. */
export function withPrintDetails(text: string, { print = {} }: FileSheet): string {
  const { comments, unscaled, unaligned } = print;
  const setup = comments === undefined ? text : text.replace("<pageSetup", `<pageSetup cellComments="${comments}"`);
  if (!unscaled && !unaligned) return setup;
  const words = `${unscaled ? ' scaleWithDoc="0"' : ""}${unaligned ? ' alignWithMargins="0"' : ""}`;
  return setup.includes("<headerFooter")
    ? setup.replace("<headerFooter", `<headerFooter${words}`)
    : withElement(setup, "worksheet", "headerFooter", `<headerFooter${words}/>`);
}
