import type { Scenario } from "./scenario";

export const rangeScenarios: readonly Scenario[] = [
  {
    sample: "42-range/set-get-values",
    observe: async ({ context, sheet }) => {
      sheet.getRange("B2:E2").values = [["Product", "Quantity", "Unit Price", "Total Price"]];
      sheet.getRange("B3:D4").values = [
        ["Almonds", 2, 7.5],
        ["Coffee", 1, 34.5],
      ];
      sheet.getRange("E3:E5").formulas = [["=C3 * D3"], ["=C4 * D4"], ["=SUM(E3:E4)"]];
      sheet.getRange("C3").values = [[5]];
      const range = sheet.getRange("E3:E5").load("values,formulas");
      await context.sync();
      return [range.values, range.formulas];
    },
    expected: [
      [[37.5], [34.5], [72]],
      [["=C3 * D3"], ["=C4 * D4"], ["=SUM(E3:E4)"]],
    ],
  },
  {
    sample: "42-range/formatting",
    observe: async ({ context, sheet }) => {
      const header = sheet.getRange("B2:E2");
      header.format.fill.color = "#4472C4";
      header.format.font.color = "white";
      sheet.getRange("D3:E5").numberFormat = Array.from({ length: 3 }, () => ["0.00", "0.00"]);
      header.format.horizontalAlignment = "Center";
      header.load("format/fill/color,format/font/color,format/horizontalAlignment");
      const formats = sheet.getRange("E5").load("numberFormat");
      await context.sync();
      const { fill, font, horizontalAlignment } = header.format;
      return [fill.color, font.color, horizontalAlignment, formats.numberFormat];
    },
    expected: ["#4472C4", "#FFFFFF", "Center", [["0.00"]]],
  },
  {
    sample: "42-range/insert-delete-clear-range",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A3").values = [["a"], ["b"], ["c"]];
      sheet.getRange("A2").insert("Down");
      sheet.getRange("A1").clear();
      sheet.getRange("A3").delete("Up");
      const range = sheet.getRange("A1:A3").load("values");
      await context.sync();
      return range.values;
    },
    expected: [[""], [""], ["c"]],
  },
  {
    sample: "42-range/used-range",
    observe: async ({ context, sheet }) => {
      const empty = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      const used = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      return [empty.isNullObject, used.address];
    },
    expected: [true, "Stated!B2:C3"],
  },
  {
    sample: "42-range/selected-range",
    observe: async ({ context, sheet }) => {
      const home = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      sheet.activate();
      sheet.getRange("B2:C2").select();
      const selected = context.workbook.getSelectedRange().load("address");
      selected.format.fill.color = "yellow";
      const fill = sheet.getRange("C2").format.fill.load("color");
      await context.sync();
      context.workbook.worksheets.getItem(home.name).activate();
      await context.sync();
      return [selected.address, fill.color];
    },
    expected: ["Stated!B2:C2", "#FFFF00"],
  },
  {
    sample: "42-range/range-copyfrom",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:C1").formulas = [[1, 2, "=A1+B1"]];
      sheet.getRange("A3").copyFrom("A1:C1");
      sheet.getRange("A5").copyFrom("A1:C1", "Values");
      sheet.getRange("E1").copyFrom("A1:C1", "Values", false, true);
      const all = sheet.getRange("A1:E5").load("formulas");
      await context.sync();
      return all.formulas;
    },
    expected: [
      [1, 2, "=A1+B1", "", 1],
      ["", "", "", "", 2],
      [1, 2, "=A3+B3", "", 3],
      ["", "", "", "", ""],
      [1, 2, 3, "", ""],
    ],
  },
  {
    sample: "42-range/range-relationships",
    observe: async ({ context, sheet }) => {
      const b2 = sheet.getRange("B2:C4");
      const places = [
        b2.getBoundingRect("E5"),
        b2.getIntersection("C3:D9"),
        b2.getOffsetRange(1, 1),
        b2.getResizedRange(1, 0),
        b2.getEntireColumn(),
        b2.getLastCell(),
      ];
      for (const place of places) place.load("address");
      await context.sync();
      return places.map(({ address }) => address.replace("Stated!", ""));
    },
    expected: ["B2:E5", "C3:C4", "C3:D5", "B2:C5", "B:C", "C4"],
  },
  {
    sample: "42-range/range-areas",
    observe: async ({ context, sheet }) => {
      const areas = sheet.getRanges("A1:B2,D4:E5");
      areas.format.fill.color = "lightblue";
      areas.load("areaCount,cellCount");
      const cells = ["B2", "C3", "D4"].map((cell) => sheet.getRange(cell).format.fill.load("color"));
      await context.sync();
      return [areas.areaCount, areas.cellCount, cells.map(({ color }) => color === "#ADD8E6")];
    },
    expected: [2, 8, [true, false, true]],
  },
  {
    sample: "42-range/dynamic-arrays",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A3").values = [["fig"], ["apple"], ["fig"]];
      sheet.getRange("C1").formulas = [["=SORT(UNIQUE(A1:A3))"]];
      const spill = sheet.getRange("C1").getSpillingToRangeOrNullObject().load("address,values");
      const parent = sheet.getRange("C2").getSpillParent().load("address");
      await context.sync();
      return [spill.address, spill.values, parent.address];
    },
    expected: ["Stated!C1:C2", [["apple"], ["fig"]], "Stated!C1"],
  },
  {
    sample: "42-range/range-hyperlink",
    observe: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.hyperlink = { address: "https://example.com/", textToDisplay: "Example", screenTip: "Go there" };
      const inside = sheet.getRange("A2");
      inside.hyperlink = { documentReference: "Stated!C3", textToDisplay: "C3" };
      cell.load("hyperlink,values");
      inside.load("hyperlink");
      await context.sync();
      return [cell.values, cell.hyperlink.address, inside.hyperlink.documentReference];
    },
    expected: [[["Example"]], "https://example.com/", "Stated!C3"],
  },
  {
    sample: "42-range/range-find",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B3").values = [
        ["Product", "Cost"],
        ["Almonds", 2],
        ["Coffee", 3],
      ];
      const found = sheet.getRange("A1:B3").find("Coff", { completeMatch: false, matchCase: false }).load("address");
      const none = sheet.getRange("A1:B3").findOrNullObject("Tea", {});
      await context.sync();
      return [found.address, none.isNullObject];
    },
    expected: ["Stated!A3", true],
  },
  {
    sample: "42-range/range-merged-ranges",
    observe: async ({ context, sheet }) => {
      sheet.getRange("B2:D2").merge();
      const merged = sheet.getRange("A1:E5").getMergedAreasOrNullObject().load("address");
      await context.sync();
      sheet.getRange("B2:D2").unmerge();
      const none = sheet.getRange("A1:E5").getMergedAreasOrNullObject();
      await context.sync();
      return [merged.address, none.isNullObject];
    },
    expected: ["Stated!B2:D2", true],
  },
  {
    sample: "42-range/range-remove-duplicates",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B4").values = [
        ["Oak", 1],
        ["Elm", 2],
        ["Oak", 3],
        ["Ash", 4],
      ];
      const result = sheet.getRange("A1:B4").removeDuplicates([0], false).load("removed,uniqueRemaining");
      const range = sheet.getRange("A1:B4").load("values");
      await context.sync();
      return [result.removed, result.uniqueRemaining, range.values];
    },
    expected: [
      1,
      3,
      [
        ["Oak", 1],
        ["Elm", 2],
        ["Ash", 4],
        ["", ""],
      ],
    ],
  },
  {
    sample: "42-range/range-get-range-edge",
    observe: async ({ context, sheet }) => {
      sheet.getRange("B2:D4").values = Array.from({ length: 3 }, () => [1, 2, 3]);
      const [edge, extended] = [
        sheet.getRange("B2").getRangeEdge("Down"),
        sheet.getRange("B2").getExtendedRange("Right"),
      ];
      edge.load("address");
      extended.load("address");
      await context.sync();
      return [edge.address, extended.address];
    },
    expected: ["Stated!B4", "Stated!B2:D2"],
  },
  {
    sample: "42-range/range-auto-fill",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A2").values = [[1], [3]];
      sheet.getRange("A1:A2").autoFill("A1:A5", "FillDefault");
      const range = sheet.getRange("A1:A5").load("values");
      await context.sync();
      return range.values;
    },
    expected: [[1], [3], [5], [7], [9]],
  },
  {
    sample: "42-range/range-text-orientation",
    observe: async ({ context, sheet }) => {
      const { format } = sheet.getRange("A1");
      format.textOrientation = 90;
      format.load("textOrientation");
      await context.sync();
      return format.textOrientation;
    },
    expected: 90,
  },
  {
    sample: "42-range/cell-properties",
    observe: async ({ context, sheet }) => {
      sheet
        .getRange("A1:B1")
        .setCellProperties([[{ format: { fill: { color: "#FF0000" } } }, { format: { font: { bold: true } } }]]);
      const read = sheet.getRange("A1:B1").getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      return read.value[0]?.map(({ address, format }) => [address, format?.fill?.color, format?.font?.bold]);
    },
    expected: [
      ["Stated!A1", "#FF0000", false],
      ["Stated!B1", "#FFFFFF", true],
    ],
  },
  {
    sample: "42-range/precedents-and-dependents",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:C1").formulas = [[1, "=A1*2", "=B1*2"]];
      const direct = sheet.getRange("C1").getDirectPrecedents().areas.load("items/address");
      const dependents = sheet.getRange("A1").getDirectDependents().areas.load("items/address");
      await context.sync();
      return [direct.items.map(({ address }) => address), dependents.items.map(({ address }) => address)];
    },
    expected: [["Stated!B1"], ["Stated!B1"]],
  },
  {
    sample: "42-range/outline",
    observe: async ({ context, sheet }) => {
      sheet.getRange("2:4").group("ByRows");
      sheet.getRange("2:4").hideGroupDetails("ByRows");
      const rows = sheet.getRange("A3").load("rowHidden");
      await context.sync();
      return rows.rowHidden;
    },
    expected: true,
  },
  {
    sample: "42-range/style",
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1");
      range.style = "Good";
      range.load("style");
      await context.sync();
      return range.style;
    },
    expected: "Good",
  },
];
