import type { FileWorkbook } from "../../workbookFile/fileWorkbook";
import type { LostPart } from "../../workbookFile/lostPart";
import type { SheetEngine, SheetId } from "../engine/sheetEngine";
import { chartsOn } from "../objects/chartParts";
import type { CommentRecord } from "../objects/commentRecords";
import type { WorkbookState } from "../objects/workbookState";
import { chartIsToldInFull } from "./chartDetails";
import { filePattern } from "./fillPatterns";
import { fileFilters } from "./filterFiles";

interface Saved {
  readonly engine: SheetEngine;
  readonly workbook: WorkbookState;
}

/** What of the open workbook its file does not tell. */
export function lostOnSaving(from: Saved, file: FileWorkbook): LostPart[] {
  const { engine, workbook } = from;
  const sheets = engine.sheets().map(({ id }) => id);
  const found: Readonly<Partial<Record<LostPart, boolean>>> = {
    cellFormats: sheets.some((id) => hasOddLooks(engine, id)),
    chartDetails: sheets.some((id) => chartsOn(engine, id).some((chart) => !chartIsToldInFull(engine, chart))),
    conditionalFormats: sheets.some((id) => hasOddConditions(engine, id)),
    documentProperties: sheets.some((id) => engine.parts.list(`worksheetProperty:${id}`).length > 0),
    filters: sheets.some((id) => hasOddFilters(engine, id)),
    pictures: picturesGiveWay(file),
    protectionPasswords: (engine.protection.ofWorkbook() ?? "") !== "",
    threadedComments: workbook.comments.entries().some(([, record]) => {
      const { replies = [], mentions = [] } = JSON.parse(record) as CommentRecord;
      return replies.length + mentions.length > 0;
    }),
  };
  return (Object.keys(found) as LostPart[]).filter((part) => found[part]);
}

const toldOfCells: ReadonlySet<string> = new Set(["shrinkToFit", "formulaHidden", "pattern", "patternColor"]);

const hasOddLooks = (engine: SheetEngine, sheet: SheetId): boolean =>
  engine.whole.looks(sheet).looks.some(({ kept = {} }) => {
    const isOdd = Object.keys(kept).some((member) => !toldOfCells.has(member));
    return isOdd || (kept.pattern !== undefined && filePattern(kept.pattern) === undefined);
  });

const hasOddConditions = (engine: SheetEngine, sheet: SheetId): boolean =>
  engine.conditionalFormats.list(sheet).some(({ rule }) => rule.kind === "preset" && rule.criterion === "Invalid");

const hasOddFilters = (engine: SheetEngine, sheet: SheetId): boolean =>
  [
    engine.filters.ofSheet(sheet)?.columns ?? [],
    ...engine.tables().flatMap(({ id, rect }) => (rect.sheet === sheet ? [engine.filters.ofTable(id)] : [])),
  ].some((columns) => fileFilters(columns).incomplete);

/** A sheet has one drawing, and charts that came to it since have taken the place of what was kept. */
const picturesGiveWay = ({ sheets, kept }: FileWorkbook): boolean =>
  (kept?.relations ?? []).some(({ of, element }) => {
    if (typeof of === "string" || element?.name !== "drawing") return false;
    return (sheets.find(({ name }) => name === of.sheet)?.charts.length ?? 0) > 0;
  });
