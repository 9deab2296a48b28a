import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { undoBuild } from "../../src/excel/undoBuild";
import { blueprints } from "../../src/blueprints/blueprints";
import { layOut } from "../../src/blueprints/layOut";
import { defaultChoices } from "../../src/blueprints/defaultChoices";
import { createNodeSheetEngine } from "../../src/workbench/engine/createNodeSheetEngine";
import { createFunctionHost } from "../../src/workbench/functionHost/createFunctionHost";
import { functionMetadata } from "../../src/functions/metadata";
import { AddInHost } from "../../src/workbench/wire/addInHost";
import { isSetSupported } from "../../src/workbench/wire/hostInfo";
import { loadRealClient } from "./realClient";
import { plain } from "../excel/samplePlan";
import { worksheet } from "../../src/workbench/objects/worksheetObject";
import { workbook } from "../../src/workbench/objects/workbookObject";
import { defineObject } from "../../src/workbench/objects/hostObject";

jest.setTimeout(120000);
test.each(blueprints.flatMap((b) => (["en"] as const).map((l) => [b, l] as const)))("x", async (blueprint, language) => {
  const client = loadRealClient();
  const engine = createNodeSheetEngine();
  const functions = createFunctionHost();
  functions.attach(engine, functionMetadata("en") as any);
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
  (globalThis as any).CustomFunctions.associate = client.functions.associate;
  await import("../../src/functions/register");
  const host = new AddInHost(engine, functions);
    const links = workbook.definition.links as any;
    if (!links.Protection) links.Protection = () => defineObject({ name: "WorkbookProtection", properties: { Protected: { read: () => false } } }).of({} as any);
    const wl = worksheet.definition.links as any; if (!wl.Charts) wl.Charts = () => defineObject({ name: "ChartCollection", methods: { GetCount: () => 0 } }).of({} as any);
  client.bridge.connect(host);
  await client.announceFunctions();
  const plan = plain(layOut(blueprint, { ...defaultChoices(language, { today: 46000, version: "0.1.0" }), rows: { kind: "sample", count: 8800, seed: 5 } }));
  const t = Date.now();
  let last = Date.now(); const out = await buildWorkbook(plan, { onProgress: (p) => { console.log(Date.now() - last, JSON.stringify(p)); last = Date.now(); } });
  console.log(blueprint.id, language, Date.now() - t, out.status, JSON.stringify(out.status === "built" ? [out.traffic, host.traffic, JSON.stringify(out.entry).length] : out), plan.sheets.length);
  await functions.idle(); await engine.settled(); await functions.idle(); await engine.settled();
  for (const sheet of [] as any[]) {
    const used = engine.usedRect(sheet.id);
    if (!used) continue;
    const text = engine.readText(used);
    console.log(sheet.name + "\n" + text.slice(0, 30).map((r) => r.join(" | ")).join("\n"));
    const errs = text.flat().filter((t) => /^#[A-Z]/.test(t)); console.log("errors", errs.length, errs.slice(0, 5));
  }
  if (out.status === "built") console.log(JSON.stringify(await undoBuild(out.entry)).slice(0, 3000).replace(/"entry".*"changes"/, ""));
  await client.quiet();
  client.bridge.disconnect();
  engine.dispose();
});
