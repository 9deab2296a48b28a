import type { SnapshotCell, SnapshotNotice, SnapshotObstacle } from "../../excel/snapshotInspection";
import { showCount } from "../parts/quantities";
import type { ActionWording } from "./actionWording";
import type { ProblemWords } from "./problemWords";

/** `Forecast!C6` */
export const placeOf = ({ sheet, address }: SnapshotCell): string => `${sheet}!${address}`;

/** The first items in words, and whether there are more. */
function listed(items: readonly string[], count: number, { actions, language }: ActionWording): string {
  const separator = language === "zh" ? "、" : ", ";
  const more = count > items.length ? [actions.takeSnapshot.andMore] : [];
  return [...items, ...more].join(separator);
}

/** Why no snapshot can be taken, and what to do about it. */
export function snapshotObstacleWords(obstacle: SnapshotObstacle, wording: ActionWording): ProblemWords {
  const words = wording.actions.takeSnapshot.obstacles;
  const count = (value: number): string => showCount(value, wording.language);
  switch (obstacle.kind) {
    case "noExcel":
      return { what: words.noExcel, next: words.noExcelNext };
    case "hostTooOld":
      return { what: words.hostTooOld(obstacle.needed), next: words.hostTooOldNext };
    case "tableGone":
      return { what: words.tableGone(obstacle.table), next: words.tableGoneNext };
    case "columnGone":
      return { what: words.columnGone(obstacle.table, obstacle.column), next: words.columnGoneNext };
    case "asOfGone":
      return { what: words.asOfGone(obstacle.name), next: words.asOfGoneNext(obstacle.name) };
    case "noDay":
    case "noRoom":
      return { what: words[obstacle.kind](placeOf(obstacle.cell)), next: words[`${obstacle.kind}Next`] };
    case "noDeals":
    case "protected":
    case "totalRow":
    case "rowsHidden":
      return { what: words[obstacle.kind](obstacle.sheet), next: words[`${obstacle.kind}Next`] };
    case "errors": {
      const cells = listed(obstacle.cells.map(placeOf), obstacle.count, wording);
      return { what: words.errors(obstacle.count, count(obstacle.count)), next: words.errorsNext(cells) };
    }
    case "tooManyRows":
      return { what: words.tooManyRows(count(obstacle.rows), count(obstacle.most)), next: words.tooManyRowsNext };
  }
}

/** What a person should know before a snapshot is taken. */
export function snapshotNoticeWords(notice: SnapshotNotice, wording: ActionWording): ProblemWords {
  const words = wording.actions.takeSnapshot;
  if (notice.kind === "manualCalculation") return { what: words.manual, next: words.manualNext };
  const shown = showCount(notice.count, wording.language);
  return notice.kind === "dealsTwice"
    ? { what: words.twice(notice.count, shown), next: words.twiceNext(listed(notice.deals, notice.count, wording)) }
    : {
        what: words.withoutDeal(notice.count, shown),
        next: words.withoutDealNext(listed(notice.cells.map(placeOf), notice.count, wording)),
      };
}

/** The cell that a person has to look at first. */
export function cellToShow(obstacle: SnapshotObstacle): SnapshotCell | undefined {
  if (obstacle.kind === "noDay" || obstacle.kind === "noRoom") return obstacle.cell;
  return obstacle.kind === "errors" ? obstacle.cells[0] : undefined;
}
