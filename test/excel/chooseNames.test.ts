import { chooseNames, renamedItems, type TakenNames } from "../../src/excel/building/chooseNames";
import { samplePlan } from "./samplePlan";

const nothing: TakenNames = { sheets: [], tablesAndNames: [] };

const plan = samplePlan();

test("names that are free are kept", () => {
  const chosen = chooseNames(plan, { sheets: ["Sheet1"], tablesAndNames: ["tblOther"] });
  expect(chosen).toEqual({
    sheets: { forecast: "Forecast", deals: "Deals", stages: "Stages" },
    tables: { deals: "tblDeals", stages: "tblStages" },
    names: { asOf: "AsOf", target: "Target" },
  });
  expect(renamedItems(plan, chosen)).toEqual([]);
});

test("one taken sheet gives all sheets the same number, in any case of letters", () => {
  const chosen = chooseNames(plan, { ...nothing, sheets: ["STAGES"] });
  expect(chosen.sheets).toEqual({ forecast: "Forecast (2)", deals: "Deals (2)", stages: "Stages (2)" });
  expect(chosen.tables).toEqual({ deals: "tblDeals", stages: "tblStages" });
  expect(renamedItems(plan, chosen)).toContainEqual({ kind: "sheet", wanted: "Stages", chosen: "Stages (2)" });
});

test("tables and names are numbered together, past numbers that are taken", () => {
  const chosen = chooseNames(plan, { ...nothing, tablesAndNames: ["asof", "TBLDEALS2"] });
  expect(chosen.tables).toEqual({ deals: "tblDeals3", stages: "tblStages3" });
  expect(chosen.names).toEqual({ asOf: "AsOf3", target: "Target3" });
});

test("no table bears the name of a sheet", () => {
  expect(chooseNames(plan, { ...nothing, sheets: ["tblDeals"] }).tables).toEqual({
    deals: "tblDeals2",
    stages: "tblStages2",
  });
});

test("a numbered name never reads as a cell and never hides the number", () => {
  const names = ["Tax", "Rate1"].map((name) => ({ id: name, name, sheet: "stages", cell: { row: 0, column: 0 } }));
  const chosen = chooseNames({ ...plan, names }, { ...nothing, tablesAndNames: ["tax"] });
  expect(chosen.names).toEqual({ Tax: "Tax_2", Rate1: "Rate1_2" });
});

test("a long sheet name is cut for its number", () => {
  const long = "Forecast of the northern region"; // 31 characters, the most that Excel takes
  const sheets = plan.sheets.map((sheet) => (sheet.id === "forecast" ? { ...sheet, name: long } : sheet));
  const chosen = chooseNames({ ...plan, sheets }, { ...nothing, sheets: [long] });
  expect(chosen.sheets["forecast"]).toBe("Forecast of the northern re (2)");
});
