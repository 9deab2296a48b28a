/** The client's numbers for the events that this host raises. */
export const eventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  workbookActivated: 2203,
} as const;

export type EventType = (typeof eventType)[keyof typeof eventType];

/** Target of what is registered on the workbook, or on a collection instead of on one sheet or table. */
export const workbookTarget = "Workbook";

export interface EventEntry {
  readonly type: EventType;
  readonly target: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** Puts an event in the queue for those of the targets that somebody listens to. */
export type RaiseEvent = (type: EventType, targets: readonly string[], args: Readonly<Record<string, unknown>>) => void;
