import { chooseNames } from "../../src/excel/building/chooseNames";
import { plannedEntry } from "../../src/excel/building/plannedEntry";
import { entryFormat, readBuildEntry } from "../../src/excel/building/readBuildEntry";
import { samplePlan } from "./samplePlan";

test("an entry reads back as it was written", () => {
  const plan = samplePlan();
  const entry = plannedEntry(plan, chooseNames(plan, { sheets: [], tablesAndNames: [] }), new Map(), {
    sheetsBefore: ["{1}"],
    cameFrom: "{1}",
  });
  expect(readBuildEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
});

test("an older entry gets what it lacks", () => {
  const older = {
    format: 1,
    id: "a",
    blueprint: "pipeline",
    sheets: [{ id: "deals", name: "Deals", worksheet: "{2}" }],
    tables: [{ id: "deals", sheet: "deals", name: "tblDeals" }],
  };
  expect(readBuildEntry(older)).toEqual({
    ...older,
    version: 1,
    language: "en",
    mode: "addIn",
    state: "done",
    begun: 0,
    ended: 0,
    sheetsBefore: [],
    sheets: [{ id: "deals", name: "Deals", worksheet: "{2}", rows: 0, columns: 0, digest: "", spills: [], charts: 0 }],
    tables: [{ id: "deals", sheet: "deals", name: "tblDeals", columns: [] }],
    names: [],
    blocks: [],
  });
});

test.each([
  ["of a later version", { format: entryFormat + 1, id: "a", blueprint: "pipeline" }],
  ["of something else", { kept: true }],
  ["that is no object", "text"],
  ["that is null", null],
])("a value %s is left alone", (_what, value) => expect(readBuildEntry(value)).toBeUndefined());
