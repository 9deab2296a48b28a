import type { Scenario } from "./scenario";

export const worksheetScenarios: readonly Scenario[] = [
  {
    sample: "54-worksheet/active-worksheet",
    observe: async ({ context, sheet }) => {
      const home = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      sheet.activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      context.workbook.worksheets.getItem(home.name).activate();
      await context.sync();
      return active.name;
    },
    expected: "Stated",
  },
  {
    sample: "54-worksheet/add-delete-rename-move-worksheet",
    observe: async ({ context }) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Stated second");
      added.name = "Stated renamed";
      added.position = 0;
      const first = worksheets.getFirst().load("name");
      await context.sync();
      added.delete();
      const gone = worksheets.getItemOrNullObject("Stated renamed");
      await context.sync();
      return [first.name, gone.isNullObject];
    },
    expected: ["Stated renamed", true],
  },
  {
    sample: "54-worksheet/gridlines",
    observe: async ({ context, sheet }) => {
      const seen: boolean[] = [];
      for (const shown of [false, true]) {
        sheet.showGridlines = shown;
        sheet.load("showGridlines");
        await context.sync();
        seen.push(sheet.showGridlines);
      }
      return seen;
    },
    expected: [false, true],
  },
  {
    sample: "54-worksheet/list-worksheets",
    observe: async ({ context }) => {
      const worksheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name).includes("Stated");
    },
    expected: true,
  },
  {
    sample: "54-worksheet/reference-worksheets-by-relative-position",
    observe: async ({ context, sheet }) => {
      const next = context.workbook.worksheets.add("Stated next");
      const after = sheet.getNext().load("name");
      const before = next.getPrevious().load("name");
      const last = context.workbook.worksheets.getLast().load("name");
      await context.sync();
      next.delete();
      await context.sync();
      return [after.name, before.name, last.name];
    },
    expected: ["Stated next", "Stated", "Stated next"],
  },
  {
    sample: "54-worksheet/tab-color",
    observe: async ({ context, sheet }) => {
      sheet.tabColor = "#FF0000";
      sheet.load("tabColor");
      await context.sync();
      return sheet.tabColor;
    },
    expected: "#FF0000",
  },
  {
    sample: "54-worksheet/worksheet-auto-filter",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B4").values = [
        ["Item", "Cost"],
        ["Tea", 4],
        ["Cake", 6],
        ["Milk", 1],
      ];
      sheet.autoFilter.apply(sheet.getRange("A1:B4"), 1, { filterOn: "Custom", criterion1: ">3" });
      const rows = [2, 3, 4].map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
      await context.sync();
      const hidden = rows.map(({ rowHidden }) => rowHidden);
      sheet.autoFilter.remove();
      await context.sync();
      return hidden;
    },
    expected: [false, false, true],
  },
  {
    sample: "54-worksheet/worksheet-copy",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1").values = [["copied"]];
      const copy = sheet.copy("End");
      copy.name = "Stated copy";
      const cell = copy.getRange("A1").load("values");
      await context.sync();
      copy.delete();
      await context.sync();
      return cell.values;
    },
    expected: [["copied"]],
  },
  {
    sample: "54-worksheet/worksheet-find-all",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A3").values = [["Complete"], ["Open"], ["Complete"]];
      const found = sheet.findAll("Complete", { completeMatch: true, matchCase: true }).load("address");
      await context.sync();
      return found.address.replace(/\s/g, "");
    },
    expected: "Stated!A1,Stated!A3",
  },
  {
    sample: "54-worksheet/worksheet-freeze-panes",
    observe: async ({ context, sheet }) => {
      sheet.freezePanes.freezeAt(sheet.getRange("H2:K5"));
      const place = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      const frozen = place.isNullObject ? "" : place.address;
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return [frozen, none.isNullObject];
    },
    expected: ["Stated!A1:K5", true],
  },
  {
    sample: "54-worksheet/worksheet-page-layout",
    observe: async ({ context, sheet }) => {
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.centerHorizontally = true;
      sheet.pageLayout.setPrintArea("A1:D20");
      sheet.pageLayout.setPrintTitleRows("$1:$1");
      sheet.pageLayout.load("orientation,centerHorizontally");
      const area = sheet.pageLayout.getPrintArea().load("address");
      await context.sync();
      return [sheet.pageLayout.orientation, sheet.pageLayout.centerHorizontally, area.address];
    },
    expected: ["Landscape", true, "Stated!A1:D20"],
  },
  {
    sample: "54-worksheet/worksheet-range-cell",
    observe: async ({ context, sheet }) => {
      const places = [sheet.getRange("B2:C5"), sheet.getCell(1, 4), sheet.getRange()];
      for (const place of places) place.load("address");
      await context.sync();
      return places.slice(0, 2).map(({ address }) => address);
    },
    expected: ["Stated!B2:C5", "Stated!E2"],
  },
  {
    sample: "54-worksheet/worksheet-visibility",
    observe: async ({ context, sheet }) => {
      const seen: string[] = [];
      for (const visibility of ["Hidden", "Visible", "VeryHidden"] as const) {
        sheet.visibility = visibility;
        sheet.load("visibility");
        await context.sync();
        seen.push(sheet.visibility);
      }
      return seen;
    },
    expected: ["Hidden", "Visible", "VeryHidden"],
  },
  {
    sample: "50-workbook/create-get-change-delete-settings",
    observe: async ({ context }) => {
      const { settings } = context.workbook;
      settings.add("statedNeedsReview", true);
      const first = settings.getItem("statedNeedsReview").load("value");
      await context.sync();
      const before: unknown = first.value;
      settings.add("statedNeedsReview", false);
      const second = settings.getItem("statedNeedsReview").load("value");
      await context.sync();
      settings.getItem("statedNeedsReview").delete();
      const gone = settings.getItemOrNullObject("statedNeedsReview");
      await context.sync();
      return [before, second.value, gone.isNullObject];
    },
    expected: [true, false, true],
  },
  {
    sample: "50-workbook/data-protection",
    observe: async ({ context, sheet, outcome }) => {
      sheet.protection.protect({ allowFormatCells: true }, "secret");
      await context.sync();
      const refused = await outcome(() => (sheet.getRange("A1").values = [[1]]));
      sheet.protection.unprotect("secret");
      await context.sync();
      return [refused, await outcome(() => (sheet.getRange("A1").values = [[1]]))];
    },
    expected: ["AccessDenied", "done"],
  },
  {
    sample: "50-workbook/workbook-calculation",
    observe: async ({ context, sheet }) => {
      const { application } = context.workbook;
      sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
      await context.sync();
      application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[10]];
      const stale = sheet.getRange("B1").load("values");
      await context.sync();
      application.calculate("Full");
      const fresh = sheet.getRange("B1").load("values");
      application.calculationMode = "Automatic";
      await context.sync();
      return [stale.values, fresh.values];
    },
    expected: [[[2]], [[11]]],
  },
  {
    sample: "50-workbook/workbook-get-active-cell",
    observe: async ({ context, sheet }) => {
      const home = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      sheet.getRange("D4:E5").select();
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      context.workbook.worksheets.getItem(home.name).activate();
      await context.sync();
      return cell.address;
    },
    expected: "Stated!D4",
  },
  {
    sample: "50-workbook/culture-info",
    observe: async ({ context }) => {
      const { numberFormat } = context.workbook.application.cultureInfo;
      numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
      await context.sync();
      return [numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator];
    },
    expected: [".", ","],
  },
  {
    sample: "34-named-item/create-and-remove-named-item",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A2").values = [[3], [4]];
      context.workbook.names.add("statedTotals", sheet.getRange("A1:A2"));
      const sum = sheet.getRange("B1");
      sum.formulas = [["=SUM(statedTotals)"]];
      sum.load("values");
      const names = context.workbook.names.load("items/name,items/type");
      await context.sync();
      const listed = names.items.filter(({ name }) => name === "statedTotals").map(({ type }) => type);
      context.workbook.names.getItem("statedTotals").delete();
      const gone = context.workbook.names.getItemOrNullObject("statedTotals");
      await context.sync();
      return [sum.values, listed, gone.isNullObject];
    },
    expected: [[[7]], ["Range"], true],
  },
  {
    sample: "34-named-item/update-named-item",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const name = context.workbook.names.add("statedList", sheet.getRange("A1:A2"));
      await context.sync();
      name.formula = "=Stated!$A$1:$A$3";
      const range = name.getRange().load("address");
      await context.sync();
      return range.address;
    },
    expected: "Stated!A1:A3",
  },
  {
    sample: "26-document/properties",
    observe: async ({ context }) => {
      const { properties } = context.workbook;
      properties.load("title,subject,keywords");
      await context.sync();
      const { title, subject, keywords } = properties;
      properties.set({ title: "T", subject: "S", keywords: "K" });
      properties.load("title,subject,keywords");
      await context.sync();
      const seen = [properties.title, properties.subject, properties.keywords];
      properties.set({ title, subject, keywords });
      await context.sync();
      return seen;
    },
    expected: ["T", "S", "K"],
  },
  {
    sample: "26-document/custom-properties",
    observe: async ({ context }) => {
      const { custom } = context.workbook.properties;
      custom.add("Stated reviewer", "Kim");
      const property = custom.getItem("Stated reviewer").load("key,value,type");
      await context.sync();
      const seen: unknown[] = [property.key, property.value, property.type];
      property.delete();
      await context.sync();
      return seen;
    },
    expected: ["Stated reviewer", "Kim", "String"],
  },
  {
    sample: "18-custom-xml-parts/create-set-get-and-delete-custom-xml-parts",
    observe: async ({ context }) => {
      const part = context.workbook.customXmlParts.add(
        '<Reviewers xmlns="https://example.com/r"><R>Juan</R></Reviewers>',
      );
      part.load("id");
      const xml = part.getXml();
      await context.sync();
      const found = context.workbook.customXmlParts.getItem(part.id).getXml();
      await context.sync();
      part.delete();
      await context.sync();
      return [xml.value === found.value, xml.value.includes("<R>Juan</R>")];
    },
    expected: [true, true],
  },
];
