import type { ClientScript } from "../clientScript";

export const rangeAreasScripts: readonly ClientScript[] = [
  {
    // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges
    name: "areas are formatted, filled and read as one",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Areas");
        const areas = sheet.getRanges("A1:B2, D4");
        areas.format.fill.color = "#00FF00";
        areas.format.font.set({ bold: true, size: 14 });
        areas.format.borders.getItem("EdgeBottom").style = "Continuous";
        areas.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
        areas.load("address,areaCount,cellCount,isEntireRow,style,format/columnWidth");
        areas.format.font.load("bold,color,size");
        areas.format.fill.load("color");
        areas.dataValidation.load("type");
        areas.areas.load("items/address");
        await context.sync();
        sheet.getRange("D4").format.font.bold = false;
        areas.format.font.load("bold");
        const last = sheet.getRange("D4").format.fill.load("color");
        const line = sheet.getRange("B2").format.borders.getItem("EdgeBottom").load("style");
        await context.sync();
        const { bold } = areas.format.font;
        sheet.delete();
        await context.sync();
        return [
          areas.address.replaceAll("Areas!", ""),
          [areas.areaCount, areas.cellCount, areas.isEntireRow, areas.style],
          [areas.format.font.size, bold, areas.format.fill.color, areas.dataValidation.type],
          areas.areas.items.length,
          last.color,
          line.style,
        ];
      }),
    expected: ["A1:B2,D4", [2, 5, false, "Normal"], [14, null, "#00FF00", "WholeNumber"], 2, "#00FF00", "Continuous"],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.rangeareas
    name: "areas lead to other areas",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("AreaWays");
        sheet.getRange("A1:B2").values = [
          [1, ""],
          ["", "x"],
        ];
        sheet.getRange("D4").formulas = [["=A1"]];
        sheet.getRange("F1:F2").values = [["Heading"], [1]];
        sheet.tables.add("F1:F2", true).name = "tblAreas";
        await context.sync();
        const areas = sheet.getRanges("A1:B2,D4:E5");
        const found = [
          areas.getEntireRow(),
          areas.getEntireColumn(),
          areas.getOffsetRangeAreas(1, 2),
          areas.getIntersection("B2:D4"),
          areas.getSpecialCells("Constants"),
          areas.getUsedRangeAreas(),
        ].map((one) => one.load("address"));
        const apart = areas.getIntersectionOrNullObject("Z9");
        const none = sheet.getRanges("Y1,Z9").getUsedRangeAreasOrNullObject();
        const tables = sheet.getRanges("A1,F2").getTables().load("items/name");
        await context.sync();
        const codes: string[] = [];
        for (const wrong of [
          () => areas.getOffsetRangeAreas(-1, 0).load("address"),
          () => areas.getIntersection("Z9").load("address"),
          () => areas.getSpecialCells("DataValidations").load("address"),
        ]) {
          wrong();
          codes.push(
            await context.sync().then(
              () => "none",
              (error: unknown) => (error as { code: string }).code,
            ),
          );
        }
        sheet.delete();
        await context.sync();
        return [
          ...found.map((one) => one.address.replaceAll("AreaWays!", "")),
          apart.isNullObject,
          none.isNullObject,
          tables.items.map((table) => table.name),
          codes,
        ];
      }),
    expected: [
      "1:2,4:5",
      "A:B,D:E",
      "C2:D3,F5:G6",
      "B2,D4",
      "A1,B2",
      "A1:B2,D4",
      true,
      true,
      ["tblAreas"],
      ["InvalidArgument", "ItemNotFound", "ItemNotFound"],
    ],
  },
  {
    name: "areas are copied to and cleared; one conditional format covers them all",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("AreaWork");
        sheet.getRange("A1").values = [[7]];
        const areas = sheet.getRanges("C1:C2,E1");
        areas.copyFrom("A1");
        const format = areas.conditionalFormats.add("Custom");
        format.custom.rule.formula = "=C1>5";
        const ranges = format.getRanges().load("address");
        const count = areas.conditionalFormats.getCount();
        const values = sheet.getRange("C1:E2").load("values");
        await context.sync();
        const copied = values.values;
        areas.clear("Contents");
        areas.setDirty();
        areas.calculate();
        values.load("values");
        areas.conditionalFormats.clearAll();
        const left = sheet.getRange("A1:F9").conditionalFormats.getCount();
        await context.sync();
        sheet.delete();
        await context.sync();
        return [copied, ranges.address.replaceAll("AreaWork!", ""), count.value, values.values, left.value];
      }),
    expected: [
      [
        [7, "", 7],
        [7, "", ""],
      ],
      "C1:C2,E1",
      1,
      [
        ["", "", ""],
        ["", "", ""],
      ],
      0,
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getselectedranges-member(1)
    name: "what is selected can be asked for as areas",
    run: (excel) =>
      excel.run(async (context) => {
        const home = context.workbook.worksheets.getActiveWorksheet().load("name");
        const sheet = context.workbook.worksheets.add("Picked");
        sheet.getRange("B2:C3").select();
        const areas = context.workbook.getSelectedRanges().load("address,areaCount");
        await context.sync();
        context.workbook.worksheets.getItem(home.name).activate();
        sheet.delete();
        await context.sync();
        return [areas.address, areas.areaCount];
      }),
    expected: ["Picked!B2:C3", 1],
  },
];
