import { createNodeSheetEngine } from "../../../src/workbench/engine/createNodeSheetEngine";
import type { CellValue, FunctionCall } from "../../../src/workbench/engine/sheetEngine";
import { writeSampleSheet } from "../../../src/workbench/page/sampleSheet";
import { texts } from "../../../src/workbench/page/pageTexts";

const stages = {
  en: ["Interest", "Incubation", "Design", "Comparison", "Commitment", "In use", "Paid", "Lost"],
  zh: ["兴趣", "酝酿", "设计", "比较", "承诺", "使用", "已回款", "丢单"],
};

describe.each(["en", "zh"] as const)("the sample in %s", (language) => {
  test("holds a dozen deals in known stages, and three formulas that take exactly them", async () => {
    const engine = createNodeSheetEngine();
    const calls = new Map<string, FunctionCall>();
    engine.registerFunctions(
      ["FUNNEL.FORECAST", "FUNNEL.ATTAINMENT", "FUNNEL.SUMMARY"].map((id) => ({ id })),
      (call) => {
        calls.set(call.id, call);
        return call.id === "FUNNEL.FORECAST" ? 800 : 1;
      },
    );
    const sheet = engine.activeSheet();
    writeSampleSheet(engine, sheet, language);
    await engine.settled();

    const given = (id: string, index: number) => {
      const argument = calls.get(id)?.arguments[index];
      return argument?.kind === "reference" ? argument.values.flat() : argument?.kind;
    };
    const rows = (column: number): CellValue[] =>
      engine.read({ sheet, row: 4, column, rows: 12, columns: 1 }).map(([cell]) => cell!.value);
    const [amounts, stageCells] = [rows(3), rows(2)];
    expect(amounts.every((amount) => typeof amount === "number" && amount > 0)).toBe(true);
    expect(new Set(stageCells)).toEqual(new Set(stages[language]));
    expect(new Set(rows(0)).size).toBe(12);
    for (const id of ["FUNNEL.FORECAST", "FUNNEL.SUMMARY"]) {
      expect([given(id, 0), given(id, 1)]).toEqual([amounts, stageCells]);
    }
    expect([given("FUNNEL.ATTAINMENT", 0), given("FUNNEL.ATTAINMENT", 1)]).toEqual([[800], [900]]);
    expect(calls.get("FUNNEL.SUMMARY")?.arguments[5]).toEqual({ kind: "value", value: language });

    const { sample } = texts[language];
    const column = (index: number, row: number, count: number) =>
      engine.read({ sheet, row, column: index, rows: count, columns: 1 }).map(([cell]) => cell!.value);
    expect(column(5, 3, 3)).toEqual([sample.target, sample.forecast, sample.attainment]);
    expect(column(0, 18, 3)).toEqual([...sample.tryLines]);
    engine.dispose();
  });
});
