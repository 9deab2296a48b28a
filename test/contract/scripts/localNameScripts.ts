import type { ClientScript } from "../clientScript";

/** Names of single sheets, what names stand for, and references to parts of tables. */
export const localNameScripts: readonly ClientScript[] = [
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.nameditem#excel-excel-nameditem-scope-member
    // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-names-member
    name: "a name belongs to the workbook or to one sheet, and each sheet has its own",
    run: (excel) =>
      excel.run(async (context) => {
        const { worksheets, names } = context.workbook;
        const [one, other] = [worksheets.add("OneScope"), worksheets.add("OtherScope")];
        names.add("scopeRate", "=1");
        const local = one.names.add("scopeRate", "=2", "of this sheet only");
        other.names.addFormulaLocal("scopeRate", "=SUM(3,4)");
        for (const sheet of [one, other]) sheet.getRange("A1").formulas = [["=scopeRate*10"]];
        other.getRange("B1").formulas = [["=OneScope!scopeRate"]];
        const cells = [one.getRange("A1"), other.getRange("A1:B1")].map((range) => range.load("values"));
        local.load("name,scope,value,comment,visible");
        local.worksheet.load("name");
        const global = names.getItem("scopeRate").load("scope,value");
        const nowhere = names.getItem("scopeRate").worksheetOrNullObject;
        const counts = [one.names.getCount(), other.names.getCount()];
        names.load("items/name");
        await context.sync();
        const seen = [
          cells.map((range) => range.values),
          [local.name, local.scope, local.value, local.comment, local.visible, local.worksheet.name],
          [global.scope, global.value, nowhere.isNullObject],
          counts.map((count) => count.value),
          names.items.filter((item) => item.name === "scopeRate").length,
        ];
        one.names.add("SCOPErate", "=5");
        const taken = await context.sync().then(
          () => "no error",
          (error: OfficeExtension.Error) => error.code,
        );
        local.visible = false;
        local.formula = "=20";
        local.load("visible,formula");
        cells[0]!.load("values");
        await context.sync();
        const changed = [local.visible, local.formula, cells[0]!.values];
        local.delete();
        cells[0]!.load("values");
        await context.sync();
        const after = cells[0]!.values;
        names.getItem("scopeRate").delete();
        one.delete();
        other.delete();
        await context.sync();
        return [...seen, taken, changed, after];
      }),
    expected: [
      [[[20]], [[70, 2]]],
      ["scopeRate", "Worksheet", 2, "of this sheet only", true, "OneScope"],
      ["Workbook", 1, true],
      [1, 1],
      1,
      "ItemAlreadyExists",
      [false, "=20", [[200]]],
      [[10]],
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.nameditemarrayvalues
    name: "a name tells the values and types of all that it stands for",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Arrays");
        sheet.getRange("A1:B2").values = [
          [1, "a"],
          [true, ""],
        ];
        const { names } = context.workbook;
        const array = names.add("arrayConstant", "={1,2;3,4}");
        const cells = names.add("arrayCells", sheet.getRange("A1:B2"));
        const single = names.add("arraySingle", "=5");
        for (const name of [array, cells, single]) name.arrayValues.load("values,types");
        array.load("type");
        await context.sync();
        const told = [array, cells, single].map((name) => [name.arrayValues.values, name.arrayValues.types]);
        for (const name of [array, cells, single]) name.delete();
        sheet.delete();
        await context.sync();
        return [array.type, ...told];
      }),
    expected: [
      "Array",
      [
        [
          [1, 2],
          [3, 4],
        ],
        [
          ["Double", "Double"],
          ["Double", "Double"],
        ],
      ],
      [
        [
          [1, "a"],
          [true, ""],
        ],
        [
          ["Double", "String"],
          ["Boolean", "Empty"],
        ],
      ],
      [[[5]], [["Double"]]],
    ],
  },
  {
    // https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
    name: "structured references speak of parts of a table, whatever its headings, and follow a renamed one",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Structured");
        sheet.getRange("A1:D3").values = [
          ["Sales Person", "Sale # (¥)", "Rate", "Both"],
          ["Ann", 10, 0.5, ""],
          ["Bob", 20, 0.25, ""],
        ];
        const table = sheet.tables.add("A1:D3", true);
        table.name = "tblSales";
        table.columns.getItem("Both").getDataBodyRange().formulas = [
          ["=SUM([@[Sale '# (¥)]:[Rate]])"],
          ["=SUM([@[Sale '# (¥)]:[Rate]])"],
        ];
        const formulas = [
          "=SUM(tblSales[Sale '# (¥)])",
          "=ROWS(tblSales[#All])",
          "=INDEX(tblSales[#Headers],1,3)",
          "=COLUMNS(tblSales[[#Headers],[Sale '# (¥)]:[Both]])",
          "=SUM(tblSales[[#Data],[Rate]])",
          "=ROWS(tblSales[[#Headers],[#Data],[Rate]])",
        ];
        sheet.getRange("F1:K1").formulas = [formulas];
        sheet.getRange("F3").formulas = [["=tblSales[[#This Row],[Rate]]*2"]];
        const parts = ["tblSales[Rate]", "tblSales[[#All],[Rate]]", "tblSales[[#Headers],[Sales Person]:[Rate]]"];
        const ranges = parts.map((part) => sheet.getRange(part).load("address"));
        const results = sheet.getRange("F1:K1").load("values");
        const rows = sheet.getRange("D2:F3").load("values");
        await context.sync();
        const seen = [results.values[0], rows.values, ranges.map((range) => range.address)];
        table.columns.getItem("Sale # (¥)").name = "Sales";
        results.load("values,formulas");
        const row = sheet.getRange("D2").load("values,formulas");
        await context.sync();
        sheet.delete();
        await context.sync();
        return [...seen, results.values[0], results.formulas[0]!.slice(0, 4), row.values, row.formulas];
      }),
    expected: [
      [30, 3, "Rate", 3, 0.75, 3],
      [
        [10.5, "", ""],
        [20.25, "", 0.5],
      ],
      ["Structured!C2:C3", "Structured!C1:C3", "Structured!A1:C1"],
      [30, 3, "Rate", 3, 0.75, 3],
      [
        "=SUM(tblSales[Sales])",
        "=ROWS(tblSales[#All])",
        "=INDEX(tblSales[#Headers],1,3)",
        "=COLUMNS(tblSales[[#Headers],[Sales]:[Both]])",
      ],
      [[10.5]],
      [["=SUM([@[Sales]:[Rate]])"]],
    ],
  },
];
