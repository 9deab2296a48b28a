import type { LostPart } from "../../../workbookFile/lostPart";
import type { XlsxProblemKind } from "../../../workbookFile/xlsxProblem";

const lostParts: Readonly<Record<LostPart, string>> = {
  arrayFormulas: "array formulas over several cells",
  cellFormats: "some cell styles and tints of colours",
  chartDetails: "details of charts",
  conditionalFormats: "some conditional formats",
  controls: "buttons and other controls",
  filters: "some filters",
  documentProperties: "some properties of the document",
  pictures: "pictures and shapes",
  protectionPasswords: "passwords of protected sheets",
  richText: "formats of single words within a cell",
  sheetExtensions: "sparklines and other extensions",
  sheetsOfOtherKinds: "chart sheets and macro sheets",
  slicers: "slicers",
  tables: "some tables, whose cells are there",
  threadedComments: "threads of comments",
  validations: "some rules for what may be entered",
  names: "some defined names",
  printAreas: "areas to print that a formula finds",
};

const xlsxProblems: Readonly<Record<XlsxProblemKind, (file: string) => string>> = {
  notAFile: (file) => `${file} is not an Excel workbook. Choose a file that ends in .xlsx.`,
  encrypted: (file) => `${file} is protected by a password. Take the password off in Excel and open it again.`,
  macros: (file) => `${file} holds macros, which are not opened here. Save it as .xlsx in Excel first.`,
  tooLarge: (file) => `${file} is too large to be opened here.`,
  damaged: (file) => `${file} is damaged. If Excel still opens it, save it there under another name.`,
};

export const fileTextsEnglish = {
  file: "File",
  fileTip: "New, open and save.",
  newWorkbook: "New",
  open: "Open…",
  openSample: "Open a sample",
  noSamples: "There are no samples here",
  saveXlsx: "Save as Excel workbook",
  saveCsv: "Save sheet as CSV",

  dropTitle: "Drop the file to open it",
  dropNote: "An Excel workbook is opened in place of this one; a CSV file becomes a new sheet.",
  opening: (file: string) => `Opening ${file}…`,
  saving: (file: string) => `Saving ${file}…`,
  cancel: "Cancel",
  openedTable: (sheet: string, rows: string, columns: string) => `Opened “${sheet}”: ${rows} rows, ${columns} columns.`,
  openedWorkbook: (file: string, sheets: number) => `Opened ${file}: ${sheets} ${sheets === 1 ? "sheet" : "sheets"}.`,
  lost: (file: string, parts: string) =>
    `Opened ${file}, but without what the workbench does not have: ${parts}. The file itself is unchanged.`,
  lostParts,
  saved: (file: string) => `Saved as ${file}.`,
  savedWithout: (file: string, parts: string) =>
    `Saved as ${file}, but without what such files or the workbench do not keep: ${parts}.`,
  saveFailed: (file: string, reason: string) => `${file} could not be saved: ${reason}`,
  openFailed: (file: string, reason: string) => `${file} could not be opened: ${reason}`,
  xlsxProblem: xlsxProblems,
  csvProblem: {
    empty: (file: string) => `${file} is empty. Choose a file with at least one filled row.`,
    binary: (file: string) => `${file} is not a text file. Choose a CSV or Excel file.`,
    workbook: (file: string) =>
      `${file} is not a CSV file. Choose a CSV file, or an Excel workbook that ends in .xlsx.`,
    tooLarge: (file: string) => `${file} is larger than 30 MB. Split it, or leave out columns that you do not need.`,
    tooManyCells: (file: string) =>
      `${file} has more than a million cells. Leave out columns or rows that you do not need.`,
  },
  oneFileOnly: "Open one file at a time.",
  nothingToSave: "This sheet is empty: there is nothing to save.",

  saveFirstTitle: "Save your changes?",
  saveFirst: (file: string) =>
    `What is open now, ${file}, has changes that are not saved. Without saving they are lost.`,
  save: "Save",
  doNotSave: "Don’t save",

  lostWork: (time: string, sheets: string) => `What was open at ${time} was not saved: ${sheets}.`,
  andMore: (sheets: string, more: number) => `${sheets} and ${more} more`,
  restoreWork: "Restore it",
  startAfresh: "Start afresh",
  restored: (file: string) => `${file} is as it was. Save it to keep it.`,
  restoreFailed: "What was kept cannot be restored: it was made by another version of the workbench.",
};
