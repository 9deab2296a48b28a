import type { ClientScript } from "../clientScript";

/** Formats that go beyond the usual ones, and named styles. */
export const styleScripts: readonly ClientScript[] = [
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.rangefont and excel.rangeformat
    name: "fonts are struck through, raised and lowered; texts are turned and indented",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Fine");
        const range = sheet.getRange("A1:B1");
        const { format } = range;
        format.font.strikethrough = true;
        sheet.getRange("A1").format.font.superscript = true;
        sheet.getRange("B1").format.font.subscript = true;
        format.font.tintAndShade = -0.5;
        format.textOrientation = 45;
        format.readingOrder = "RightToLeft";
        format.shrinkToFit = true;
        format.autoIndent = true;
        sheet.getRange("A1").format.indentLevel = 249;
        format.adjustIndent(3);
        format.fill.color = "#FFFF00";
        format.fill.pattern = "Checker";
        format.fill.patternColor = "#FF0000";
        format.fill.tintAndShade = 0.25;
        format.borders.getItem("EdgeTop").tintAndShade = 0.5;
        format.protection.formulaHidden = true;
        format.load("textOrientation,readingOrder,shrinkToFit,autoIndent,indentLevel");
        format.font.load("strikethrough,superscript,subscript,tintAndShade");
        format.fill.load("color,pattern,patternColor,tintAndShade,patternTintAndShade");
        format.protection.load("formulaHidden");
        const border = format.borders.getItem("EdgeTop").load("tintAndShade");
        const second = sheet.getRange("B1").format.font.load("subscript,superscript");
        const levels = [sheet.getRange("A1"), sheet.getRange("B1")].map((cell) => cell.format.load("indentLevel"));
        await context.sync();
        const fill = [format.fill.color, format.fill.pattern, format.fill.patternColor, format.fill.tintAndShade];
        format.fill.clear();
        format.fill.load("color,pattern,tintAndShade");
        format.textOrientation = 180;
        format.load("textOrientation");
        const stacked = sheet.getRange("A1").format.load("textOrientation");
        await context.sync();
        format.textOrientation = 91;
        const code = await context.sync().then(
          () => "none",
          (error: unknown) => (error as { code: string }).code,
        );
        sheet.delete();
        await context.sync();
        const { font } = format;
        return [
          [font.strikethrough, font.superscript, font.subscript, font.tintAndShade],
          [second.subscript, second.superscript],
          [format.readingOrder, format.shrinkToFit, format.autoIndent, format.indentLevel],
          levels.map((level) => level.indentLevel),
          fill,
          [format.fill.color, format.fill.pattern, format.fill.tintAndShade],
          [border.tintAndShade, format.protection.formulaHidden, stacked.textOrientation, code],
        ];
      }),
    expected: [
      [true, null, null, -0.5],
      [true, false],
      ["RightToLeft", true, true, null],
      [250, 3],
      ["#FFFF00", "Checker", "#FF0000", 0.25],
      ["#FFFFFF", "None", 0],
      [0.5, true, 180, "InvalidArgument"],
    ],
  },
  {
    // "This property is only intended to be set to `true`. Setting it to `false` has no effect."
    // https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-usestandardheight-member
    name: "rows and columns go back to the standard size, which a sheet tells and sets for columns",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Sizes");
        sheet.load("standardWidth,standardHeight,showHeadings,enableCalculation,tabId");
        const { format } = sheet.getRange("A1:B2");
        format.rowHeight = 45;
        sheet.getRange("A:A").format.columnWidth = 200;
        format.load("useStandardHeight,useStandardWidth");
        await context.sync();
        const first = [format.useStandardHeight, format.useStandardWidth];
        format.useStandardHeight = false;
        format.load("rowHeight");
        await context.sync();
        const kept = format.rowHeight;
        format.useStandardHeight = true;
        format.useStandardWidth = true;
        sheet.standardWidth = 20;
        format.load("useStandardHeight,useStandardWidth,rowHeight");
        const untouched = sheet.getRange("D1").format.load("columnWidth,useStandardWidth");
        const { standardHeight } = sheet;
        sheet.load("standardWidth");
        sheet.showHeadings = false;
        sheet.load("showHeadings");
        await context.sync();
        const other = context.workbook.worksheets.add("Sizes 2").load("tabId");
        await context.sync();
        const { enableCalculation } = sheet;
        sheet.enableCalculation = false;
        const code = await context.sync().then(
          () => "none",
          (error: unknown) => (error as { code: string }).code,
        );
        const different = other.tabId !== sheet.tabId;
        sheet.delete();
        other.delete();
        await context.sync();
        return [
          first,
          kept,
          format.useStandardHeight,
          format.rowHeight === standardHeight,
          [sheet.standardWidth, untouched.columnWidth, untouched.useStandardWidth],
          [sheet.showHeadings, enableCalculation, Number.isInteger(sheet.tabId), different, code],
        ];
      }),
    expected: [[false, null], 45, true, true, [20, 108.75, true], [false, true, true, true, "NotImplemented"]],
  },
  {
    // "For custom styles, the style name will be returned. For built-in styles, a string representing a value in the
    // `BuiltInStyle` enum will be returned." https://learn.microsoft.com/javascript/api/excel/excel.range
    name: "cells get built-in styles, and tell them",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Styled");
        sheet.getRange("A1:A3").values = [[1], [2], [0.5]];
        const [good, heading, percent] = ["A1", "A2", "A3"].map((address) => sheet.getRange(address));
        if (!good || !heading || !percent) return undefined;
        good.style = "Good";
        heading.style = "Heading 1";
        percent.style = "Percent";
        const all = sheet.getRange("A1:A3").load("style");
        for (const one of [good, heading, percent]) one.load("style,text");
        good.format.fill.load("color");
        heading.format.font.load("bold,size");
        const line = heading.format.borders.getItem("EdgeBottom").load("style,weight");
        await context.sync();
        const styles = [good.style, heading.style, percent.style, all.style, percent.text];
        const looks = [good.format.fill.color, heading.format.font.bold, heading.format.font.size, line.weight];
        good.style = "Normal";
        good.format.fill.load("color");
        await context.sync();
        good.style = "No such style";
        const code = await context.sync().then(
          () => "none",
          (error: unknown) => (error as { code: string }).code,
        );
        sheet.delete();
        await context.sync();
        return [styles, looks, good.format.fill.color, code];
      }),
    expected: [
      ["Good", "Heading1", "Percent", null, [["50%"]]],
      ["#C6EFCE", true, 15, "Thick"],
      "#FFFFFF",
      "InvalidArgument",
    ],
  },
  {
    // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks and the sample "Style" of Script Lab
    name: "styles are added, changed for all cells that have them, and deleted",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("OwnStyle");
        const { styles } = context.workbook;
        styles.add("Diagonal Text");
        const own = styles.getItem("diagonal text");
        own.textOrientation = 38;
        own.font.color = "#FF0000";
        own.numberFormat = "0.0";
        own.includeProtection = false;
        own.load("name,builtIn,textOrientation,includeProtection,includeFont");
        const cell = sheet.getRange("A1");
        cell.values = [[2]];
        cell.style = "Diagonal Text";
        cell.load("style,text");
        cell.format.load("textOrientation");
        await context.sync();
        const first = [own.name, own.builtIn, own.includeProtection, own.includeFont, cell.style, cell.text];
        own.font.bold = true;
        own.fill.color = "#0000FF";
        own.borders.getItem("EdgeBottom").style = "Double";
        cell.format.font.load("bold,color");
        cell.format.fill.load("color");
        const normal = styles.getItem("Normal").load("builtIn");
        const missing = styles.getItemOrNullObject("Nowhere");
        const count = styles.getCount();
        styles.load("items/name");
        await context.sync();
        const changed = [cell.format.font.bold, cell.format.font.color, cell.format.fill.color];
        const codes: string[] = [];
        for (const wrong of [
          () => styles.add("DIAGONAL TEXT"),
          () => styles.getItem("Nowhere").load("name"),
          () => normal.delete(),
        ]) {
          wrong();
          codes.push(
            await context.sync().then(
              () => "none",
              (error: unknown) => (error as { code: string }).code,
            ),
          );
        }
        styles.getItem("Diagonal Text").delete();
        cell.load("style");
        cell.format.font.load("bold");
        await context.sync();
        sheet.delete();
        await context.sync();
        const listed = styles.items.length === count.value;
        return [
          [...first, cell.format.textOrientation],
          changed,
          [normal.builtIn, missing.isNullObject, listed],
          codes,
          [cell.style, cell.format.font.bold],
        ];
      }),
    expected: [
      ["Diagonal Text", false, false, true, "Diagonal Text", [["2.0"]], 38],
      [true, "#FF0000", "#0000FF"],
      [true, true, true],
      ["ItemAlreadyExists", "ItemNotFound", "InvalidOperation"],
      ["Normal", false],
    ],
  },
];
