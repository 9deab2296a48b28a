/** Taking a snapshot, in English. Counts come twice: as a number for the grammar and as it is shown. */
export const enSnapshot = {
  label: "Take snapshot",
  lead: "Records how every deal stands, so that Progress shows later what has moved. Take one each week, the same day.",
  looking: "Looking at the deals…",
  willRecord: "What will be recorded",
  day: "As of",
  deals: "Deals",
  goToAsOf: "Change the date",
  notToday: (today: string) => `Today is ${today}. Change the date first if the deals stand as of today.`,
  manual: "Excel calculates manually here",
  manualNext: "It is asked to calculate before the deals are recorded, and again afterwards.",
  twice: (count: number, shown: string) =>
    count === 1 ? "1 deal has more than one row" : `${shown} deals have more than one row`,
  twiceNext: (deals: string) => `Each row is recorded, and the check on Progress will say so: ${deals}.`,
  withoutDeal: (count: number, shown: string) => (count === 1 ? "1 row names no deal" : `${shown} rows name no deal`),
  withoutDealNext: (cells: string) => `Without a name it cannot be followed, so it is left out: ${cells}.`,
  andMore: "and more",
  take: (count: number, shown: string) => (count === 1 ? "Record 1 deal" : `Record ${shown} deals`),
  already: (day: string) => `${day} is recorded already`,
  alreadyNext: (count: number, shown: string) =>
    count === 1
      ? "Its row is replaced by the deals as they stand now. Other days stay as they are."
      : `Its ${shown} rows are replaced by the deals as they stand now. Other days stay as they are.`,
  replace: (day: string) => `Replace ${day}`,
  keep: "Keep it",
  taking: "Recording…",
  recorded: (count: number, shown: string, day: string) =>
    count === 1 ? `1 deal recorded for ${day}` : `${shown} deals recorded for ${day}`,
  replaced: (count: number, shown: string) =>
    count === 1 ? "1 row of that day was replaced." : `${shown} rows of that day were replaced.`,
  undoNext: "Undo in Excel takes it back.",
  blankRows: (count: number, shown: string) =>
    count === 1
      ? "1 row of that day was not needed any more and is blank now. Delete it in the Snapshots table."
      : `${shown} rows of that day were not needed any more and are blank now. Delete them in the Snapshots table.`,
  blocked: "No snapshot can be taken yet",
  failed: "The snapshot was not taken",
  restored: "The Snapshots table is as it was.",
  notRestored: "Some of its rows may be written already. Undo in Excel takes them back; so does taking it again.",
  again: "Look again",
  goToCell: (place: string) => `Go to ${place}`,
  obstacles: {
    noExcel: "There is no Excel here to record in.",
    noExcelNext: "Open the pane in Excel.",
    hostTooOld: (needed: string) => `This Excel is too old to take snapshots: it needs ExcelApi ${needed}.`,
    hostTooOldNext: "Update Excel, or use Excel on the web.",
    tableGone: (table: string) => `The table ${table} is not in this workbook any more.`,
    tableGoneNext: "Undo its deletion, or build the pipeline again.",
    columnGone: (table: string, column: string) => `The table ${table} has no column ${column} any more.`,
    columnGoneNext: "Undo its deletion, or give the column that heading again.",
    asOfGone: (name: string) => `No cell is named ${name} any more.`,
    asOfGoneNext: (name: string) => `Give the cell with the as-of date the name ${name} (Formulas > Name Manager).`,
    noDay: (place: string) => `${place} says no day.`,
    noDayNext: "Enter the day that the deals stand as of.",
    noDeals: (sheet: string) => `${sheet} holds no deals.`,
    noDealsNext: "Enter your deals first.",
    errors: (count: number, shown: string) =>
      count === 1 ? "1 cell of the deals shows an error." : `${shown} cells of the deals show an error.`,
    errorsNext: (cells: string) => `Often the stage is not in the Stages table. Correct: ${cells}.`,
    protected: (sheet: string) => `The sheet ${sheet} is protected.`,
    protectedNext: "Unprotect it (Review > Unprotect Sheet).",
    noRoom: (place: string) => `${place} is in the way: the table grows down to there.`,
    noRoomNext: "Move what stands below the table to another place.",
    totalRow: (sheet: string) => `The table on ${sheet} has a total row.`,
    totalRowNext: "Turn it off (Table Design > Total Row).",
    rowsHidden: (sheet: string) => `${sheet} hides some rows, and rows that nobody sees are not replaced.`,
    rowsHiddenNext: "Clear the filter (Data > Clear) or unhide the rows.",
    tooManyRows: (rows: string, most: string) => `The table would have ${rows} rows; the sheet has room for ${most}.`,
    tooManyRowsNext: "Move old snapshots to another workbook.",
  },
};
