/** The elements of a sheet that follow its cells, and those of a workbook, in the order that ECMA-376 (sml.xsd) demands. */
const order = {
  worksheet:
    "sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
      " ",
    ),
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
      " ",
    ),
} as const;

const rulesTag = "</conditionalFormatting>";

/** Puts an element into a sheet or a workbook where the schema wants it, behind others of its name. */
export function withElement(text: string, root: keyof typeof order, name: string, xml: string): string {
  const names: readonly string[] = order[root];
  const later = names.slice(names.indexOf(name) + 1);
  const start = root === "worksheet" ? endOfCells(text) : 0;
  // Rules have extension lists of their own, which are not the sheet's.
  const rulesEnd = names.indexOf(name) > names.indexOf("conditionalFormatting") ? text.lastIndexOf(rulesTag) : -1;
  const from = Math.max(start, rulesEnd < 0 ? 0 : rulesEnd + rulesTag.length);
  const after = text.slice(from);
  const places = later
    .map((one) => after.search(new RegExp(`<${one}[\\s/>]`, "u")))
    .filter((place) => place >= 0)
    .concat(after.lastIndexOf(`</${root}>`));
  const place = from + Math.min(...places);
  return text.slice(0, place) + xml + text.slice(place);
}

function endOfCells(text: string): number {
  const end = text.lastIndexOf("</sheetData>");
  return end >= 0 ? end + "</sheetData>".length : text.search(/<sheetData\/>/u) + "<sheetData/>".length;
}
