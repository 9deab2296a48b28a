import { createNodeSheetEngine } from "../../src/workbench/engine/createNodeSheetEngine";
import { AddInHost } from "../../src/workbench/wire/addInHost";
import { loadRealClient } from "./realClient";
test("first words", async () => {
  const client = loadRealClient();
  const engine = createNodeSheetEngine();
  const host = new AddInHost(engine, { runtimeReady() {}, runtimeGone() {}, deliver() {} } as any);
  client.bridge.connect(host);
  const seen: any[] = [];
  const t = performance.now();
  const out = await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("N");
    const range = sheet.getRange("A1:B2");
    sheet.onChanged.add(async (e) => { seen.push(e); });
    await context.sync();
    range.values = [[1, 2], ["=A1+B1", "x"]];
    range.load("values,address");
    const none = sheet.tables.getItemOrNullObject("none");
    await context.sync();
    return [range.address, range.values, none.isNullObject];
  });
  console.log(JSON.stringify(out), performance.now() - t);
  await new Promise((r) => setTimeout(r, 50));
  console.log(JSON.stringify(seen), host.traffic);
  const c = await client.Excel.run(async (c) => { c.workbook.worksheets.getItem("zz").load("name"); await c.sync(); }).catch((e) => e);
  console.log(c.code, c.debugInfo, c instanceof client.OfficeExtension.Error);
  engine.dispose();
});
