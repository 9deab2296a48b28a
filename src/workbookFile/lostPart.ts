/** What of a file is not in the workbook that was opened from it; the sentence for it is the reader's. */
export type LostPart =
  | "arrayFormulas"
  | "cellFormats"
  | "chartDetails"
  | "conditionalFormats"
  | "controls"
  | "documentProperties"
  | "filters"
  | "names"
  | "pictures"
  | "protectionPasswords"
  | "richText"
  | "sheetExtensions"
  | "sheetsOfOtherKinds"
  | "slicers"
  | "tables"
  | "threadedComments"
  | "validations";
