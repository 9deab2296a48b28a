import { enSnapshot } from "./enSnapshot";

import { enCreditLink } from "./enCreditLink";

/** What can be done with workbooks that were built, in English. Counts come twice, as in `enBuild`. */
export const enActions = {
  inThisWorkbook: "In this workbook",
  workbookFrom: (workbook: string, sheet: string) => `${workbook} (${sheet})`,
  actionOn: (action: string, workbook: string) => `${action}: ${workbook}`,
  goToWorkbook: (workbook: string, sheet: string) => `${workbook}: go to ${sheet}`,
  back: "All workbooks",
  looking: "Looking at the workbook…",
  whichOne: "Which one?",
  whichOneNext: "This workbook holds more than one. Choose here, or go to one of its sheets first.",
  notHere: (workbook: string) => `There is no ${workbook} in this workbook`,
  notHereNext: (workbook: string) => `Build ${workbook} first, then come back.`,
  cannotLook: "The workbook could not be read",
  tryAgain: "Try again",
  done: "Back to all workbooks",

  linkCreditFile: enCreditLink,

  problems: {
    refused: {
      what: "Excel did not accept something.",
      next: "Try again. If it happens again, save the workbook, open it afresh and try there.",
    },
    tooLarge: { what: "There is more to write than this Excel takes.", next: "Try again in Excel on a computer." },
    hostTooOld: {
      what: "This Excel lacks something that is needed here.",
      next: "Update Excel, or use Excel on the web.",
    },
    gone: { what: "A sheet or table was deleted meanwhile.", next: "Undo its deletion, then try again." },
  },

  takeSnapshot: enSnapshot,
};
