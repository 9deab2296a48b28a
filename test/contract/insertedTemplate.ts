import type { FileSheet, FileWorkbook } from "../../src/workbookFile/fileWorkbook";

const plain: Omit<FileSheet, "name" | "cells"> = {
  showGridlines: true,
  columnWidths: [],
  rowHeights: [],
  formats: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
};

/** A template as scaffolding add-ins bring one along: sheets that speak of one another, of tables and of names. */
export const insertedTemplate: FileWorkbook = {
  names: [
    { name: "Rate", refersTo: "Inputs!$B$1", comment: "Per year" },
    { name: "Half", refersTo: "0.5" },
    { name: "Elsewhere", refersTo: "Archive!$A$1" },
    { name: "Own", refersTo: "Deals!$A$1", sheet: "Deals" },
  ],
  sheets: [
    {
      ...plain,
      name: "Inputs",
      cells: [
        { row: 0, column: 0, value: "Rate" },
        { row: 0, column: 1, value: 0.1 },
        { row: 1, column: 1, value: 0.05, formula: "Rate*Half" },
        { row: 2, column: 1, value: 30, formula: "SUM(tblDeals[Amount])" },
        { row: 4, column: 0, value: 20, formula: "_xlfn._xlws.SORT(Deals!B2:B3,1,-1)", fills: { rows: 2, columns: 1 } },
        { row: 5, column: 0, value: 10 },
      ],
    },
    {
      ...plain,
      name: "Deals",
      freeze: { rows: 1, columns: 0 },
      tabColor: "#0F6B68",
      columnWidths: [{ column: 0, columns: 1, pixels: 160 }],
      cells: [
        { row: 0, column: 0, value: "Client" },
        { row: 0, column: 1, value: "Amount" },
        { row: 0, column: 2, value: "Weighted" },
        { row: 1, column: 0, value: "Acme" },
        { row: 1, column: 1, value: 10 },
        { row: 1, column: 2, value: 1, formula: "tblDeals[[#This Row],[Amount]]*Rate" },
        { row: 2, column: 0, value: "Bolt" },
        { row: 2, column: 1, value: 20 },
        { row: 2, column: 2, value: 2, formula: "tblDeals[[#This Row],[Amount]]*Rate" },
        { row: 4, column: 1, value: 0.15, formula: "Inputs!B1+Inputs!B2" },
        { row: 5, column: 1, value: 77, formula: "Archive!A1+Elsewhere" },
        { row: 6, column: 1, value: 4, formula: "LEN(Own)-2" },
      ],
      formats: [
        { row: 1, column: 1, rows: 2, columns: 1, numberFormat: "#,##0.00" },
        { row: 0, column: 0, rows: 1, columns: 3, bold: true, fillColor: "#FFCC00" },
      ],
      tables: [
        {
          name: "tblDeals",
          row: 0,
          column: 0,
          rows: 3,
          columns: 3,
          style: "TableStyleLight9",
          banded: true,
          tableColumns: [{ heading: "Client" }, { heading: "Amount" }, { heading: "Weighted" }],
        },
      ],
      validations: [
        { row: 1, column: 0, rows: 2, columns: 1, style: "stop", rule: { kind: "list", source: "Inputs!$A$1:$A$3" } },
      ],
      conditionalFormats: [
        { row: 1, column: 1, rows: 2, columns: 1, when: { formula: "B2>Inputs!$B$1" }, fillColor: "#FF0000" },
      ],
      charts: [
        {
          name: "Amounts",
          title: "Amounts",
          kind: "column",
          stacked: false,
          row: 8,
          column: 0,
          rows: 10,
          columns: 4,
          series: [{ name: "Amount", categories: "Deals!$A$2:$A$3", values: "Deals!$B$2:$B$3" }],
          categoryAxis: {},
          valueAxis: {},
          dataLabels: false,
          legend: "bottom",
        },
      ],
      links: [{ row: 8, column: 5, rows: 1, columns: 1, place: "Inputs!A1" }],
    },
    { ...plain, name: "Archive", visibility: "hidden", cells: [{ row: 0, column: 0, value: 70 }] },
  ],
};
