/** The place Build, in English. Counts come twice: as a number for the grammar and as it is shown. */
export const enBuild = {
  title: "What do you want to work on?",
  lead: "Choose a workbook. It is added to the one you have open, as new sheets; your own sheets stay as they are.",
  workbooks: {
    pipeline: {
      name: "Pipeline",
      purpose:
        "Will the target be reached, and from which deals? Forecast, coverage and funnel that follow every change.",
    },
    receivables: {
      name: "Receivables",
      purpose:
        "Who owes what, how late, and how much may be lost? Ageing, collection, allowance, cash and limits at any date.",
    },
    badDebt: {
      name: "Bad-debt model",
      purpose:
        "What do bad debts and late payment really cost? Profit left, make-up sales, delay, credit or cash, discounts.",
    },
    credit: {
      name: "Credit file",
      purpose:
        "Whom do we trust with how much? Scores, grades, terms and limits by scorecards of your own, and who is over.",
    },
    account: {
      name: "Account plan",
      purpose:
        "Whom to attack and whom to defend, where the visit days go, and the way to win one account: people, steps, goals.",
    },
    value: {
      name: "Value case",
      purpose: "Why is our offer worth its price? Total cost, benefits, payback and price for the customer's board.",
    },
  },
  back: "All workbooks",
  loading: "Loading…",
  tryAgain: "Try again",

  whatIsMade: "What will be made",
  previewOf: (sheet: string) => `Preview of the sheet ${sheet}`,
  previewNote: "Drawn from the workbook itself. Grey bars stand for results that are calculated in your workbook.",
  previewFailed: "The preview cannot be drawn with these entries. Correct them and it comes back.",

  settings: "Settings",
  language: "Language of the workbook",
  languages: { en: "English", zh: "简体中文" },
  currency: "Currency",
  currencyOption: (code: string, name: string) => `${code} – ${name}`,
  moneyUnit: "Amounts in",
  moneyUnits: { units: "Full units", thousands: "Thousands", tenThousands: "万 (ten thousands)", millions: "Millions" },
  moneyUnitHint: "Cells keep the full amounts.",
  rows: "Rows to start with",
  rowKinds: { sample: "Sample rows", empty: "Empty tables", own: "My data" },
  rowHints: {
    sample: "An invented business to look around in. The rows can be deleted.",
    empty: "The tables hold one blank row each.",
    own: "Rows of your own, from a range or a CSV file.",
  },
  noOwnRows: "This workbook takes no list of yours: type your own figures into its pale yellow cells.",
  ownRows: (count: number, rows: string, source: string) =>
    count === 1 ? `1 row from ${source}` : `${rows} rows from ${source}`,
  chooseOwn: "Choose my data",
  changeOwn: "Look at my data again",
  ownMissing: "Choose your data first, or start with sample rows.",
  formulas: "Formulas",
  formulaModes: { addIn: "Functions of the add-in", native: "Excel's own formulas" },
  formulaHints: {
    addIn: "Short and readable. They calculate where the add-in is installed.",
    native: "Long, with the same results. They calculate without the add-in, in Microsoft 365 and Excel 2024.",
    nativeWithLess:
      "Long, without what only the add-in can work out. They calculate without it, in Microsoft 365 and Excel 2024.",
  },
  asOf: "As of",
  asOfHint: "The day that overdue days and progress are counted to. It can be changed in the workbook.",
  periodFrom: "Forecast from",
  periodTo: "to",
  periodTurned: "The period ends before it begins.",
  countUndated: (count: number, deals: string) =>
    count === 1 ? "Count the open deal without a close date" : `Count the ${deals} open deals without a close date`,
  countUndatedHint: "Counted, they are all expected in this period. The workbook shows how many, and can change it.",
  target: "Sales target of the period",
  targetHint: "Leave it empty to enter it in the workbook.",
  targetHintSample: "Leave it empty for one that fits the sample.",
  dateMissing: "Enter a date.",
  numberWrong: "Enter a number that is not negative, without a currency sign.",
  correctFirst: "Correct the marked entries, then build.",

  build: (workbook: string) => `Build ${workbook}`,
  checking: "Checking the workbook…",
  saveFile: "Save as an Excel file",
  saveFileHint: "A new .xlsx file with the same sheets; the open workbook stays as it is.",
  writingFile: "Writing the file…",
  fileSaved: (file: string) => `${file} was written. Look for it among your downloads.`,
  fileFailed: "The file could not be written.",
  fileFailedNext: "Build the workbook into the open one instead, or try again.",
  namesTaken: "Some names are taken in this workbook",
  namesTakenNext: "Nothing of yours is overwritten. The new parts get other names:",
  newName: (wanted: string, used: string) => `${wanted} becomes ${used}`,
  otherNames: (count: number, shown: string) =>
    count === 1 ? "1 table or named cell gets a number, too" : `${shown} tables and named cells get a number, too`,
  manualCalculation: "Excel calculates manually in this workbook",
  manualCalculationNext:
    "The results are calculated once at the end of the build. After that press F9 when you have changed something.",
  goOn: "Build with these names",
  goOnManual: "Build",
  notNow: "Not now",

  building: (workbook: string) => `Building ${workbook}`,
  nowAt: (sheet: string, step: string) => `${sheet}: ${step}`,
  preparing: "Preparing…",
  steps: {
    checking: "checking",
    addingSheets: "adding sheets",
    writingValues: "writing rows",
    addingTables: "making tables",
    namingCells: "naming inputs",
    formatting: "formatting",
    writingFormulas: "writing formulas",
    addingCharts: "drawing charts",
    finishing: "finishing",
    cancelling: "cancelling",
    takingBack: "taking out what was added",
  },
  waitingFor: {
    excel: "Excel asks for a pause; it goes on by itself.",
    cellEdit: "Excel waits for a cell to be finished. Press Enter or Esc in the sheet.",
  },
  sheetStates: { waiting: "waiting", working: "in progress", filled: "filled", done: "done" },
  progress: "Progress of the build",
  cancel: "Cancel",
  cancelling: "Cancelling…",
  cancellingNext: "What was added is being taken out again.",
  keepOpen: "Leave the pane open until the build is done.",

  built: (workbook: string) => `${workbook} is built`,
  builtNext: "Every number is a live formula. Change an input (blue on a pale fill) and the results follow.",
  goTo: (sheet: string) => `Go to ${sheet}`,
  jumpFailed: (sheet: string) => `The sheet ${sheet} is no longer there.`,
  details: "Details",
  requests: (count: number, shown: string) => (count === 1 ? "1 request to Excel" : `${shown} requests to Excel`),
  sent: (size: string) => `${size} sent`,
  took: (time: string) => `${time} from start to end`,
  another: "Build another workbook",

  undo: "Undo build",
  undoAsk: (count: number, sheets: string) =>
    count === 1 ? `Delete the sheet ${sheets}?` : `Delete the sheets ${sheets}?`,
  undoAskNext: "Excel cannot bring deleted sheets back. Nothing else in your workbook changes.",
  undoConfirm: "Delete",
  keep: "Keep",
  undoing: "Deleting…",
  undone: (workbook: string) => `${workbook} has been removed`,
  undoneNext: "Your workbook is as it was before.",
  undoChanged: "You have worked in these sheets since they were built",
  undoChangedNext: (sheets: string) => `What you entered in ${sheets} would be lost.`,
  undoAnyway: "Delete all the same",
  undoFailed: "The build could not be taken back.",

  cancelled: "The build was cancelled",
  cancelledNext: "Nothing of it remains. Your workbook is as it was before.",
  failed: (workbook: string) => `${workbook} was not built`,
  nothingRemains: "Nothing of it remains in your workbook.",
  somethingRemains: "Some of the new sheets could not be removed yet.",
  cleanUp: "Clean up",
  cleaningUp: "Cleaning up…",
  cleanedUp: "Cleaned up. Your workbook is as it was before the build.",
  cleanUpFailed: "The clean-up did not work.",
  unfinished: (workbook: string) => `A build of ${workbook} was interrupted`,
  unfinishedNext: (sheets: string) =>
    `Its half-built sheets are still here: ${sheets}. Your own sheets are not affected.`,
  unfinishedNoSheets: "Traces of it are still in the workbook. Your own sheets are not affected.",
  unfinishedChanged: (sheets: string) => `You have worked in ${sheets} since. Cleaning up would delete that too.`,
  later: "Later",

  atPlace: (place: string, what: string) => `${place}: ${what}`,
  excelSays: (reason: string) => `Excel says: ${reason}`,
  problems: {
    protected: {
      what: "Excel does not allow changes here.",
      next: "Take off the protection (Review > Protect Workbook) or choose Enable Editing, then try again.",
    },
    refused: {
      what: "Excel did not accept a part of the workbook.",
      next: "Try again. If it happens again, build into an empty workbook.",
    },
    tooLarge: {
      what: "There is more to write than this Excel takes.",
      next: "Take fewer rows: filter your list, or split it by year.",
    },
    busy: { what: "Excel is busy with other work.", next: "Wait until it is idle, then try again." },
    notAnswering: {
      what: "Excel has not answered for a while.",
      next: "Close any dialog that is open in Excel, wait until it answers again, then try again.",
    },
    cellInEdit: {
      what: "Excel is waiting for a cell to be finished.",
      next: "Press Enter or Esc in the sheet, then try again.",
    },
    hostTooOld: {
      what: "This Excel lacks something that the workbook needs.",
      next: "Update Excel, or use Excel on the web. The functions work here all the same.",
    },
    nameTaken: {
      what: "A name of the workbook was taken meanwhile.",
      next: "Try again: a free name is chosen.",
    },
    gone: {
      what: "A sheet was deleted or moved while Excel was at work on it.",
      next: "Try again, and leave the new sheets alone until the build is done.",
    },
    unknown: {
      what: "Excel stopped with an error.",
      next: "Try again. If it happens again, save the workbook, open it afresh and try there.",
    },
  },
  obstacles: {
    noExcel: "There is no Excel here to build in.",
    noExcelNext: "Open the pane in Excel.",
    hostTooOld: (needed: string) => `This Excel is too old to build workbooks: it needs ExcelApi ${needed}.`,
    hostTooOldNext: "Update Excel, or use Excel on the web. The functions work here all the same.",
    readOnly: "This workbook is open for reading only.",
    readOnlyNext: "Choose Enable Editing, or save a copy, then try again.",
    structureProtected: "The structure of this workbook is protected, so no sheet can be added.",
    structureProtectedNext: "Choose Review > Protect Workbook to take the protection off, then try again.",
    tooManyRows: (sheet: string, rows: string, most: string) =>
      `The sheet ${sheet} would need ${rows} rows; a sheet has ${most}.`,
    tooManyCells: (cells: string, most: string) => `${cells} cells are more than the ${most} that one build may write.`,
    tooManyNext: "Take fewer rows: filter your list, or split it by year.",
    noRoomForResult: (place: string) => `A result has no room at ${place}.`,
    noRoomForResultNext: "Take fewer rows, or start with empty tables.",
  },
};
