import type { ClientScript } from "../clientScript";

export const bindingScripts: readonly ClientScript[] = [
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.bindingcollection
    // https://learn.microsoft.com/office/dev/add-ins/develop/bind-to-regions-in-a-document-or-spreadsheet
    name: "bindings are made of ranges, names, tables and the selection, found again, and follow their cells",
    run: (excel) =>
      excel.run(async (context) => {
        const { bindings } = context.workbook;
        const sheet = context.workbook.worksheets.add("Bound");
        sheet.getRange("A1:B3").values = [
          ["Stage", "Amount"],
          ["Lead", 1234.5],
          ["Won", 2],
        ];
        sheet.getRange("B2").numberFormat = [["#,##0.00"]];
        const table = sheet.tables.add("A1:B3", true).load("name");
        context.workbook.names.add("BoundAmount", sheet.getRange("B2"));
        sheet.getRange("D4:E5").select();
        const cells = bindings.add(sheet.getRange("D1:E2"), "Range", "cells").load("id,type");
        bindings.add("Bound!D2", "Range", "address");
        const whole = bindings.add(sheet.getRange("A1:B3"), "Table", "deals").load("type");
        const text = bindings.addFromNamedItem("BoundAmount", "Text", "amount");
        const selected = bindings.addFromSelection("Range", "selected").getRange().load("address");
        const shown = text.getText();
        const bound = whole.getTable().load("name");
        table.load("name");
        const count = bindings.getCount();
        await context.sync();
        const seen: unknown[] = [
          [cells.id, cells.type, whole.type, shown.value, selected.address, bound.name === table.name, count.value],
        ];
        sheet.getRange("1:1").insert("Down");
        const moved = bindings.getItem("cells").getRange().load("address");
        bindings.add("Bound!G7", "Range", "address");
        const again = bindings.getItem("address").getRange().load("address");
        bindings.load("count,items/id");
        const second = bindings.getItemAt(1).load("id");
        const missing = bindings.getItemOrNullObject("none").load("isNullObject");
        await context.sync();
        seen.push([moved.address, again.address, bindings.count, second.id, missing.isNullObject]);
        seen.push(bindings.items.map(({ id }) => id));
        for (const item of bindings.items) item.delete();
        context.workbook.names.getItem("BoundAmount").delete();
        const left = bindings.getCount();
        sheet.delete();
        await context.sync();
        return [...seen, left.value];
      }),
    expected: [
      ["cells", "Range", "Table", "1,234.50", "Bound!D4:E5", true, 5],
      ["Bound!D2:E3", "Bound!G7", 5, "address", true],
      ["cells", "address", "deals", "amount", "selected"],
      0,
    ],
  },
  {
    // "Will throw an error if the binding is not of the correct type."
    // https://learn.microsoft.com/javascript/api/excel/excel.binding#excel-excel-binding-getrange-member(1)
    name: "a binding is asked for what it is, and says when its cells are gone",
    run: (excel) =>
      excel.run(async (context) => {
        const { bindings } = context.workbook;
        const sheet = context.workbook.worksheets.add("Unbound");
        sheet.getRange("A1:B2").values = [
          ["Stage", "Amount"],
          ["Lead", 1],
        ];
        sheet.tables.add("A1:B2", true);
        bindings.add(sheet.getRange("A1:B2"), "Table", "deals");
        bindings.add(sheet.getRange("E5:F6"), "Range", "cells");
        bindings.add(sheet.getRange("E6"), "Text", "text");
        context.workbook.names.add("TwoAreas", "=Unbound!$A$1,Unbound!$B$2");
        await context.sync();
        const outcomes: string[] = [];
        const attempts: (() => unknown)[] = [
          () => bindings.getItem("none").load("id"),
          () => bindings.getItemAt(3).load("id"),
          () => bindings.getItem("deals").getRange().load("address"),
          () => bindings.getItem("cells").getTable().load("name"),
          () => bindings.getItem("cells").getText(),
          () => bindings.add(sheet.getRange("E5:F6"), "Table", "new"),
          () => bindings.add(sheet.getRange("E5:F6"), "Text", "new"),
          () => bindings.add(sheet.getRange("E5"), "Matrix" as "Range", "new"),
          () => bindings.addFromNamedItem("NoSuchName", "Range", "new"),
          // "If the named item references to multiple areas, the `InvalidReference` error will be returned."
          () => bindings.addFromNamedItem("TwoAreas", "Range", "new"),
          () => {
            sheet.getRange("5:6").delete("Up");
            bindings.getItem("cells").getRange().load("address");
          },
          () => {
            sheet.delete();
            bindings.getItem("deals").getTable().load("name");
          },
        ];
        for (const attempt of attempts) {
          attempt();
          outcomes.push(
            await context.sync().then(
              () => "no error",
              (error: OfficeExtension.Error) => error.code,
            ),
          );
        }
        context.workbook.names.getItem("TwoAreas").delete();
        for (const id of ["deals", "cells", "text"]) bindings.getItem(id).delete();
        await context.sync();
        return outcomes;
      }),
    expected: [
      "ItemNotFound",
      "InvalidArgument",
      "InvalidOperation",
      "InvalidOperation",
      "InvalidOperation",
      "InvalidArgument",
      "InvalidArgument",
      "InvalidArgument",
      "ItemNotFound",
      "InvalidReference",
      "InvalidBinding",
      "InvalidBinding",
    ],
  },
];
