/** Linking Receivables with the Credit file, in English. Counts come twice, as in `enBuild`. */
export const enCreditLink = {
  label: "Link with the Credit file",
  lead: "What the ledger knows of each customer flows into the Credit file, its limits and scores flow back: live formulas in blank cells.",
  willBeLinked: "What will be linked",
  nothingToLink: "Everything is linked already",
  nothingToLinkNext: "No blank cell is left to fill.",
  intoCreditFile: (sheet: string, count: number, cells: string) =>
    `${sheet}: ${count === 1 ? "1 cell" : `${cells} cells`} for exposure, days late, overdue share, sales, credit days and net worth`,
  intoLedger: (sheet: string, count: number, cells: string) =>
    `${sheet}: ${count === 1 ? "1 cell" : `${cells} cells`} for limit and score`,
  added: (count: number, customers: string) =>
    count === 1
      ? "1 customer of the ledger is added to the Credit file"
      : `${customers} customers of the ledger are added to the Credit file`,
  linkedAlready: (count: number, cells: string) =>
    count === 1 ? "1 cell is linked already" : `${cells} cells are linked already`,
  typedStay: (count: number, cells: string) =>
    count === 1 ? "1 cell holds a value of your own. It stays." : `${cells} cells hold values of your own. They stay.`,
  replaceTyped: "Replace typed values, too",
  replaceWarning: (count: number, cells: string) =>
    count === 1
      ? "1 value of yours will be replaced by a formula. Not every Excel can undo that."
      : `${cells} values of yours will be replaced by formulas. Not every Excel can undo that.`,
  manualCalculation:
    "Excel calculates manually: the link is calculated once now. After that press F9 when you have changed something.",
  link: "Link",
  linking: "Linking…",
  linked: "Receivables and the Credit file are linked",
  written: (count: number, cells: string) => (count === 1 ? "1 cell was linked." : `${cells} cells were linked.`),
  kept: (count: number, cells: string) =>
    count === 1 ? "1 typed value was kept." : `${cells} typed values were kept.`,
  replaced: (count: number, cells: string) =>
    count === 1 ? "1 typed value was replaced." : `${cells} typed values were replaced.`,
  addedDone: (count: number, customers: string) =>
    count === 1
      ? "1 customer was added, to be scored by the ledger only."
      : `${customers} customers were added, to be scored by the ledger only.`,
  green: "Green figures come from the other workbook. Type over one, and yours counts.",
  failed: "The link was not written",
  restored: "Your cells are as they were before.",
  notRestored: "Some cells may be linked already. Link again: what is there is recognised, and typed values stay.",
  cannotLink: "This cannot be linked yet",
  obstacles: {
    noExcel: "There is no Excel here to link in.",
    noExcelNext: "Open the pane in Excel.",
    noReceivables: "The tables of Receivables are not all there any more.",
    noReceivablesNext: "Build Receivables again, or bring back the sheets Invoices, Receipts and Customers.",
    noCreditFile: "There is no Credit file in this workbook.",
    noCreditFileNext: "Build the Credit file, with empty tables if you like, then come back.",
    hostTooOld: (needed: string) => `This Excel is too old for the link: it needs ExcelApi ${needed}.`,
    hostTooOldNext: "Update Excel, or use Excel on the web.",
    olderBuild: (sheet: string) =>
      `${sheet}: this Credit file was built by an older version, which takes a linked blank for a late payer.`,
    olderBuildNext: "Build the Credit file again and copy your own values into it, then link that one.",
    missing: (sheet: string, name: string) => `${sheet}: “${name}” is not to be found.`,
    missingNext: "Bring the column or name back (Undo, or its old heading), then try again.",
    sheetProtected: (sheet: string) => `The sheet ${sheet} is protected.`,
    sheetProtectedNext: "Choose Review > Unprotect Sheet, then try again.",
    otherCurrency: (ledger: string, file: string) => `Receivables is in ${ledger}, the Credit file in ${file}.`,
    otherCurrencyNext: "Build one of them again in the currency of the other: amounts are not exchanged.",
    noRoom: (place: string) => `${place} is in the way of the customers to be added.`,
    noRoomNext: "Move what stands below the table of rated customers, then try again.",
  },
};
