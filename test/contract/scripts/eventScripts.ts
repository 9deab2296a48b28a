import type { ClientScript } from "../clientScript";

export const eventScripts: readonly ClientScript[] = [
  {
    name: "a changed cell tells where, by whom, and what it was before",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Watched");
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        let tell: (args: Excel.WorksheetChangedEventArgs) => void = () => undefined;
        const told = new Promise<Excel.WorksheetChangedEventArgs>((resolve) => (tell = resolve));
        const handler = sheet.onChanged.add(async (args) => tell(args));
        await context.sync();
        sheet.getRange("A1").values = [["two"]];
        await context.sync();
        const args = await told;
        const { address, changeType, source, triggerSource, details, worksheetId, type } = args;
        const changed = args.getRange(context).load("address");
        sheet.load("id");
        await context.sync();
        handler.remove();
        await context.sync();
        sheet.delete();
        await context.sync();
        return [
          [type, address, changeType, source, triggerSource, worksheetId === sheet.id, changed.address],
          [details.valueBefore, details.valueAfter, details.valueTypeBefore, details.valueTypeAfter],
        ];
      }),
    expected: [
      ["WorksheetChanged", "A1", "RangeEdited", "Local", "ThisLocalAddin", true, "Watched!A1"],
      [1, "two", "Double", "String"],
    ],
  },
  {
    name: "a large write is one change, after which later ones follow",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("One change");
        const addresses: string[] = [];
        let finish: () => void = () => undefined;
        const finished = new Promise<void>((resolve) => (finish = resolve));
        const handler = sheet.onChanged.add(async ({ address }) => {
          addresses.push(address);
          if (address === "Z1") finish();
        });
        await context.sync();
        sheet.getRange("A1:D1000").values = Array.from({ length: 1000 }, (_, row) => [row, row, row, row]);
        await context.sync();
        sheet.getRange("Z1").values = [["end"]];
        await context.sync();
        await finished;
        handler.remove();
        sheet.delete();
        await context.sync();
        return addresses;
      }),
    expected: ["A1:D1000", "Z1"],
  },
  {
    name: "a handler that is removed hears nothing more",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Deaf");
        const heard: string[] = [];
        let finish: () => void = () => undefined;
        const finished = new Promise<void>((resolve) => (finish = resolve));
        const removed = sheet.onChanged.add(async ({ address }) => void heard.push(`removed ${address}`));
        await context.sync();
        removed.remove();
        await context.sync();
        const kept = context.workbook.worksheets.onChanged.add(async ({ address }) => {
          heard.push(`kept ${address}`);
          finish();
        });
        await context.sync();
        sheet.getRange("B2").values = [[1]];
        await context.sync();
        await finished;
        kept.remove();
        sheet.delete();
        await context.sync();
        return heard;
      }),
    expected: ["kept B2"],
  },
  {
    name: "a table hears of changes inside it only",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Table watched");
        sheet.getRange("B2:C4").values = [
          ["Stage", "Amount"],
          ["Lead", 1],
          ["Won", 2],
        ];
        const table = sheet.tables.add("B2:C4", true);
        table.load("id");
        await context.sync();
        const heard: unknown[] = [];
        let finish: () => void = () => undefined;
        const finished = new Promise<void>((resolve) => (finish = resolve));
        const handler = table.onChanged.add(async ({ address, tableId, type }) => {
          heard.push([type, address, tableId === table.id]);
          if (address === "C4") finish();
        });
        await context.sync();
        sheet.getRange("F9").values = [[1]];
        sheet.getRange("A3:B3").values = [["outside", "inside"]];
        sheet.getRange("C4").values = [[5]];
        await context.sync();
        await finished;
        handler.remove();
        sheet.delete();
        await context.sync();
        return heard;
      }),
    expected: [
      ["TableChanged", "B3", true],
      ["TableChanged", "C4", true],
    ],
  },
  {
    name: "sheets tell when they are added, renamed, activated and deleted",
    run: (excel) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const home = worksheets.getActiveWorksheet().load("name");
        const heard: string[] = [];
        let finish: () => void = () => undefined;
        const finished = new Promise<void>((resolve) => (finish = resolve));
        const handlers = [
          worksheets.onAdded.add(async ({ type, source }) => void heard.push(`${type} ${source}`)),
          worksheets.onNameChanged.add(
            async ({ nameBefore, nameAfter }) => void heard.push(`${nameBefore} to ${nameAfter}`),
          ),
          worksheets.onActivated.add(async ({ type }) => void heard.push(type)),
          worksheets.onDeleted.add(async ({ type }) => {
            heard.push(type);
            finish();
          }),
        ];
        await context.sync();
        const sheet = worksheets.add("Tells");
        await context.sync();
        sheet.name = "Told";
        await context.sync();
        sheet.activate();
        await context.sync();
        worksheets.getItem(home.name).activate();
        await context.sync();
        sheet.delete();
        await context.sync();
        await finished;
        for (const handler of handlers) handler.remove();
        await context.sync();
        return heard;
      }),
    expected: ["WorksheetAdded Local", "Tells to Told", "WorksheetActivated", "WorksheetActivated", "WorksheetDeleted"],
  },
  {
    name: "the selection tells its sheet where it went",
    run: (excel) =>
      excel.run(async (context) => {
        const home = context.workbook.worksheets.getActiveWorksheet().load("name");
        const sheet = context.workbook.worksheets.add("Selected");
        sheet.activate();
        await context.sync();
        let tell: (address: string) => void = () => undefined;
        const told = new Promise<string>((resolve) => (tell = resolve));
        const handler = sheet.onSelectionChanged.add(async ({ address }) => {
          if (address === "C3:D4") tell(address);
        });
        await context.sync();
        sheet.getRange("C3:D4").select();
        await context.sync();
        const address = await told;
        handler.remove();
        context.workbook.worksheets.getItem(home.name).activate();
        sheet.delete();
        await context.sync();
        return address;
      }),
    expected: "C3:D4",
  },
  {
    name: "calculation is told to the sheet",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Calculated");
        sheet.getRange("A1:B1").values = [[1, "=A1*2"]];
        await context.sync();
        let tell: (type: string) => void = () => undefined;
        const told = new Promise<string>((resolve) => (tell = resolve));
        const handler = sheet.onCalculated.add(async ({ type }) => tell(type));
        await context.sync();
        sheet.getRange("A1").values = [[2]];
        await context.sync();
        const type = await told;
        handler.remove();
        sheet.delete();
        await context.sync();
        return type;
      }),
    expected: "WorksheetCalculated",
  },
];
