import type { Worksheet } from "@cj-tech-master/excelts";
import type { FileSheet } from "./fileWorkbook";
import { rangeAddress } from "./xlsxAddress";

export function setPrint(worksheet: Worksheet, { print }: FileSheet): void {
  if (print === undefined) return;
  const { pageSetup, headerFooter } = worksheet;
  const { area, fit, scale, paperSize, margins, titleRows, titleColumns, header, footer } = print;
  pageSetup.orientation = print.landscape ? "landscape" : "portrait";
  if (area) pageSetup.printArea = rangeAddress(area);
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
}
