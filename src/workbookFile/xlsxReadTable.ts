import type { FileTable, FileTableColumn } from "./fileWorkbook";
import type { LostPart } from "./lostPart";
import { parseArea } from "./xlsxAddress";
import { readFilters } from "./xlsxFilters";
import type { XlsxStyles } from "./xlsxReadStyles";
import { unescapedText } from "./xlsxTexts";
import type { XmlPart } from "./xmlPart";

export function readTable(table: XmlPart, styles: XlsxStyles, lost: Set<LostPart>): FileTable | undefined {
  const area = parseArea(table.attributes["ref"] ?? "");
  const name = table.attributes["displayName"] ?? table.attributes["name"];
  // A table without headings is none for anything that reads one here.
  if (!area || name === undefined || table.attributes["headerRowCount"] === "0") {
    lost.add("tables");
    return undefined;
  }
  const filter = table.find("autoFilter");
  const read = filter && readFilters(filter, area.columns, (number) => styles.look(number));
  if (read?.incomplete) lost.add("filters");
  const info = table.find("tableStyleInfo");
  const flag = (attribute: string): boolean => info?.flag(attribute) ?? false;
  const columns = table.find("tableColumns")?.all("tableColumn") ?? [];
  const buttons = filter?.elements.filter((one) => one.flag("hiddenButton")).length ?? 0;
  return {
    ...area,
    name,
    style: info?.attributes["name"] ?? "",
    banded: flag("showRowStripes"),
    ...(flag("showColumnStripes") ? { bandedColumns: true } : {}),
    ...(flag("showFirstColumn") ? { firstColumn: true } : {}),
    ...(flag("showLastColumn") ? { lastColumn: true } : {}),
    ...(!filter || (columns.length > 0 && buttons === columns.length) ? { withoutButtons: true } : {}),
    ...((table.number("totalsRowCount") ?? 0) > 0 ? { totals: true } : {}),
    ...(read?.filters.some((one) => one !== null) ? { filters: read.filters } : {}),
    tableColumns: columns.map((column) => columnOf(column)),
  };
}

function columnOf(column: XmlPart): FileTableColumn {
  const { name = "", totalsRowLabel, totalsRowFunction } = column.attributes;
  const formula = column.find("calculatedColumnFormula")?.text;
  const totalsFormula = column.find("totalsRowFormula")?.text;
  return {
    heading: unescapedText(name),
    ...(formula === undefined ? {} : { formula }),
    ...(totalsRowLabel ? { totalsLabel: unescapedText(totalsRowLabel) } : {}),
    ...(totalsRowFunction === undefined || totalsRowFunction === "none" ? {} : { totalsFunction: totalsRowFunction }),
    ...(totalsFormula === undefined ? {} : { totalsFormula }),
  };
}
