import { IUniverInstanceService, UniverInstanceType, type Univer } from "@univerjs/core";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import type { ConditionalRule, PresetCriterion } from "../../../src/workbench/engine/conditionalFormats";
import { nodeUniver } from "../../../src/workbench/engine/nodeUniver";
import type { CellInput, SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import { UniverSheetEngine } from "../../../src/workbench/engine/univerSheetEngine";
import { until } from "../../e2e/until";
import { put, rect } from "./engineCase";

const fill = "#FFC7CE";

describe("what the grid draws for conditional formats", () => {
  let univer: Univer;
  let engine: SheetEngine;

  beforeEach(() => {
    univer = nodeUniver();
    engine = new UniverSheetEngine(univer);
  });

  afterEach(() => engine.dispose());

  const drawn = (row: number) => {
    const injector = univer.__getInjector();
    const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)!;
    return injector.get(ConditionalFormattingService).composeStyle(workbook.getUnitId(), engine.activeSheet(), row, 0);
  };

  function apply(column: readonly CellInput[], rule: ConditionalRule): void {
    put(
      engine,
      0,
      0,
      column.map((value) => [value]),
    );
    const sheet = engine.activeSheet();
    const rects = [rect(engine, 0, 0, column.length, 1)];
    engine.conditionalFormats.add({ sheet, rects, rule, look: { fillColor: fill }, stopIfTrue: false });
  }

  /** Univer works the formulas of rules out some time after it was first asked. */
  async function settled<Seen>(look: (row: number) => Seen, rows: number, expected: readonly Seen[]): Promise<Seen[]> {
    await engine.settled();
    const seen = () => Array.from({ length: rows }, (_, row) => look(row));
    await until(() => Promise.resolve(JSON.stringify(seen()) === JSON.stringify(expected)));
    return seen();
  }

  const isFilled = (row: number): boolean => drawn(row)?.style?.bg?.rgb === fill;

  const flags = (text: string): boolean[] => [...text].map((mark) => mark === "x");

  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 45];

  // The rules as support.microsoft.com describes them under "Use conditional formatting rules in Excel".
  test.each<[string, readonly CellInput[], ConditionalRule, string]>([
    ["top items", numbers, { kind: "topBottom", of: "TopItems", rank: 3 }, ".......xxx"],
    ["bottom items", numbers, { kind: "topBottom", of: "BottomItems", rank: 2 }, "xx........"],
    ["top percent", numbers, { kind: "topBottom", of: "TopPercent", rank: 20 }, "........xx"],
    ["bottom percent", numbers, { kind: "topBottom", of: "BottomPercent", rank: 10 }, "x........."],
    ["a share below one item still has one", [1, 2, 3], { kind: "topBottom", of: "TopPercent", rank: 10 }, "..x"],
    ["equals share a rank", [5, 5, 1], { kind: "topBottom", of: "TopItems", rank: 1 }, "xx."],
    ["text in any case", ["Late", "too late", "plate", "on time"], contains("LATE"), "xxx."],
    ["the start of a text", ["Late", "too late"], { kind: "containsText", operator: "BeginsWith", text: "la" }, "x."],
    ["the end of a text", ["Late", "too late"], { kind: "containsText", operator: "EndsWith", text: "LATE" }, "xx"],
    ["absent text", ["Late", "", "x"], { kind: "containsText", operator: "NotContains", text: "late" }, ".xx"],
  ])("%s", async (_, column, rule, expected) => {
    apply(column, rule);
    expect(await settled(isFilled, column.length, flags(expected))).toEqual(flags(expected));
  });

  function contains(text: string): ConditionalRule {
    return { kind: "containsText", operator: "Contains", text };
  }

  const today = (days: number): string => `=TODAY()+${days}`;

  test.each<[PresetCriterion, readonly CellInput[], string]>([
    ["Blanks", ["a", "", 0], ".x."],
    ["NonBlanks", ["a", "", 0], "x.x"],
    ["Errors", ["=1/0", 1, "x"], "x.."],
    ["NonErrors", ["=1/0", 1, "x"], ".xx"],
    ["UniqueValues", ["a", "b", "a"], ".x."],
    ["DuplicateValues", ["a", "b", "a"], "x.x"],
    ["AboveAverage", numbers, ".........x"],
    ["BelowAverage", numbers, "xxxxxxxx.."],
    ["EqualOrAboveAverage", [1, 2, 3], ".xx"],
    ["EqualOrBelowAverage", [1, 2, 3], "xx."],
    ["TwoStdDevAboveAverage", numbers, ".........x"],
    ["OneStdDevBelowAverage", [-45, -9, -8, -7, -6], "x...."],
    ["Yesterday", [today(-2), today(-1), today(0)], ".x."],
    ["Today", [today(-1), today(0), today(1)], ".x."],
    ["Tomorrow", [today(0), today(1), today(2)], ".x."],
    ["LastSevenDays", [today(-7), today(-6), today(0), today(1)], ".xx."],
    ["ThisMonth", ["=EOMONTH(TODAY(),-1)", "=EOMONTH(TODAY(),-1)+1", "=EOMONTH(TODAY(),0)", "x"], ".xx."],
    ["LastMonth", ["=EOMONTH(TODAY(),-2)", "=EOMONTH(TODAY(),-2)+1", "=EOMONTH(TODAY(),-1)", ""], ".xx."],
    ["NextMonth", ["=EOMONTH(TODAY(),0)", "=EOMONTH(TODAY(),0)+1", "=EOMONTH(TODAY(),1)", 0], ".xx."],
    ["ThisWeek", ["=TODAY()-WEEKDAY(TODAY())", "=TODAY()-WEEKDAY(TODAY())+1", "=TODAY()-WEEKDAY(TODAY())+7"], ".xx"],
    ["LastWeek", ["=TODAY()-WEEKDAY(TODAY())-7", "=TODAY()-WEEKDAY(TODAY())-6", "=TODAY()-WEEKDAY(TODAY())"], ".xx"],
    ["NextWeek", ["=TODAY()-WEEKDAY(TODAY())+7", "=TODAY()-WEEKDAY(TODAY())+8", "=TODAY()-WEEKDAY(TODAY())+14"], ".xx"],
  ])("%s", async (criterion, column, expected) => {
    apply(column, { kind: "preset", criterion });
    expect(await settled(isFilled, column.length, flags(expected))).toEqual(flags(expected));
  });

  test("a criterion that is not chosen yet never holds", async () => {
    apply([1, ""], { kind: "preset", criterion: "Invalid" });
    expect(await settled(isFilled, 2, [false, false])).toEqual([false, false]);
  });

  test("a scale of colours goes from the smallest to the largest value, below 0 too", async () => {
    apply([-40, -30, -20, "x"], {
      kind: "colorScale",
      minimum: { type: "LowestValue", color: "#FF0000" },
      maximum: { type: "HighestValue", color: "#0000FF" },
    });
    const color = (row: number) => drawn(row)?.style?.bg?.rgb ?? null;
    const expected = ["rgb(255,0,0)", "rgb(128,0,128)", "rgb(0,0,255)", null];
    expect(await settled(color, 4, expected)).toEqual(expected);
  });

  test("icons stand for shares between the smallest and the largest value", async () => {
    const step = (formula: string) => ({ type: "Percent", operator: "GreaterThanOrEqual", formula }) as const;
    apply([0, 32, 33, 66, 67, 100], {
      kind: "iconSet",
      style: "ThreeArrows",
      steps: [step("0"), step("33"), step("67")],
      reversed: false,
      showValue: true,
    });
    // 0 is the arrow up.
    const icon = (row: number) => drawn(row)?.iconSet?.iconId;
    const expected = ["2", "2", "1", "1", "0", "0"];
    expect(await settled(icon, 6, expected)).toEqual(expected);
  });

  test("icons can be turned round, be strangers, and wait for a formula", async () => {
    put(engine, 0, 3, [[10]]);
    apply([5, 10, 20], {
      kind: "iconSet",
      style: "ThreeSymbols",
      steps: [
        { type: "Percent", operator: "GreaterThanOrEqual", formula: "0", icon: { set: "FiveRating", index: 0 } },
        { type: "Formula", operator: "GreaterThanOrEqual", formula: "=$D$1" },
        { type: "Number", operator: "GreaterThan", formula: "=10" },
      ],
      reversed: true,
      showValue: false,
    });
    const icon = (row: number) => [drawn(row)?.iconSet?.iconType, drawn(row)?.iconSet?.iconId, drawn(row)?.isShowValue];
    const expected = [
      ["5Rating", "0", false],
      ["3Symbols", "1", false],
      ["3Symbols", "2", false],
    ];
    expect(await settled(icon, 3, expected)).toEqual(expected);
  });

  test("a bar begins at 0 unless values are below it", async () => {
    const bar: ConditionalRule = {
      kind: "dataBar",
      positiveColor: "#112233",
      negativeColor: "#FF0000",
      gradient: false,
      showValue: true,
      lower: { type: "Automatic" },
      upper: { type: "Automatic" },
      undrawn: {
        positiveBorder: "",
        negativeBorder: "",
        sameFill: false,
        sameBorder: true,
        axisColor: "#000000",
        axis: "Automatic",
        direction: "Context",
      },
    };
    apply([-50, 50, 100], bar);
    const seen = (row: number) => [drawn(row)?.dataBar?.color, Math.round(drawn(row)?.dataBar?.value ?? 0)];
    const expected = [
      ["#FF0000", -100],
      ["#112233", 50],
      ["#112233", 100],
    ];
    expect(await settled(seen, 3, expected)).toEqual(expected);
  });
});
