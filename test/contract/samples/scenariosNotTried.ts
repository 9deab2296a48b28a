/** Samples whose whole subject is not there: what they call answers `ApiNotFound`, or belongs to newer clients. */
export interface ScenarioNotTried {
  readonly sample: string;
  readonly reason: string;
}

const all = (reason: string, folder: string, names: readonly string[]): ScenarioNotTried[] =>
  names.map((name) => ({ sample: `${folder}/${name}`, reason }));

const pivotTables = "PivotTables and slicers are not there: `ApiNotFound`.";
const shapes = "Shapes and pictures are not there: `ApiNotFound`.";
const newer = "Needs members newer than ExcelApi 1.15.";

export const scenariosNotTried: readonly ScenarioNotTried[] = [
  ...all(pivotTables, "38-pivottable", [
    "pivottable-calculations",
    "pivottable-create-and-modify",
    "pivottable-filters-and-summaries",
    "pivottable-get-pivottables",
    "pivottable-pivotfilters",
    "pivottable-pivotlayout",
    "pivottable-refresh",
    "pivottable-slicer",
    "pivottable-source-data",
  ]),
  ...all(shapes, "44-shape", [
    "shape-create-and-delete",
    "shape-fill-and-line-formatting",
    "shape-get-active",
    "shape-groups",
    "shape-images",
    "shape-lines",
    "shape-move-and-order",
    "shape-textboxes",
  ]),
  ...all(newer, "20-data-types", [
    "data-types-basic-types",
    "data-types-entity-attribution",
    "data-types-entity-icons",
    "data-types-entity-values",
    "data-types-error-values",
    "data-types-formatted-number",
    "data-types-references",
    "data-types-web-image",
  ]),
  ...all(newer, "12-comments-and-notes", ["excel-note-basics"]),
  ...all(newer, "42-range", ["range-cell-control"]),
  ...all(newer, "50-workbook", ["workbook-undo-grouping"]),
  ...all("`Workbook.functions` is not there: `ApiNotFound`.", "50-workbook", ["workbook-built-in-functions"]),
  ...all("Mentions people, for which there is no directory: `NotImplemented`.", "12-comments-and-notes", [
    "comment-mentions",
  ]),
  ...all("Opens or reads another workbook, and there is one only.", "50-workbook", [
    "create-workbook",
    "workbook-insert-external-worksheets",
    "workbook-save-and-close",
  ]),
  ...all("Clicks and window focus come from a person, not from a script.", "30-events", [
    "event-worksheet-single-click",
    "events-chart-activated",
    "events-workbook-activated",
    "selection-changed-events",
  ]),
];
