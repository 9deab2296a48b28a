import { callFunction } from "./callFunction";

const design = [["Design"], ["Design"]];
const own = [
  ["Pilot", 0.25, "", "", "open"],
  ["Signed", 0.9, "", "", "won"],
];
const forecastWith = (table: unknown): unknown[] => [[[100]], [["Pilot"]], null, null, null, table];

test.each<[what: string, id: string, given: unknown[], code: string, en: string, zh: string]>([
  [
    "an unknown stage",
    "FUNNEL.FORECAST",
    [
      [[5], [100]],
      [["Design"], ["Pilot"]],
    ],
    "#N/A",
    "Row 2 of stages: no win rate for stage “Pilot”. Add it to the stage table or correct the row.",
    "stages 第 2 行：阶段 “Pilot” 没有对应的赢率。请将其加入阶段表，或更正该行。",
  ],
  [
    "an amount without a stage",
    "FUNNEL.FORECAST",
    [
      [[5], [100]],
      [["Design"], [""]],
    ],
    "#VALUE!",
    "Row 2 of stages: there is an amount of 100 but no stage. Enter its stage.",
    "stages 第 2 行：有金额 100 但没有阶段，请填写阶段。",
  ],
  [
    "text in an amount",
    "FUNNEL.FORECAST",
    [[["abc"], [100]], design],
    "#VALUE!",
    "Row 1 of amounts: “abc” is not a number. Enter a number.",
    "amounts 第 1 行：“abc” 不是数字，请输入数字。",
  ],
  [
    "a number stored as text",
    "FUNNEL.SUMMARY",
    [[[100], ["1,200"]], design],
    "#VALUE!",
    "Row 2 of amounts: “1,200” is a number stored as text. Convert it to a number.",
    "amounts 第 2 行：“1,200” 是以文本形式存储的数字，请转换为数字。",
  ],
  [
    "ranges of unequal size",
    "FUNNEL.SUMMARY",
    [[[1], [2], [3]], design],
    "#VALUE!",
    "amounts has 3 cells and stages has 2. Give ranges of the same size.",
    "amounts 有 3 个单元格，stages 有 2 个。请使用大小相同的区域。",
  ],
  [
    "a rate of 5 among the stages",
    "FUNNEL.FORECAST",
    [
      [[1], [100]],
      [["Design"], [5]],
    ],
    "#VALUE!",
    "Row 2 of stages: 5 is outside 0 to 1. Write 5% as 0.05.",
    "stages 第 2 行：5 超出允许范围 0 至 1。5% 请写作 0.05。",
  ],
  [
    "a rate of 5 among the deals' own",
    "FUNNEL.FORECAST",
    [[[1], [100]], design, null, null, [[""], [5]]],
    "#VALUE!",
    "Row 2 of winRates: 5 is outside 0 to 1. Write 5% as 0.05.",
    "winRates 第 2 行：5 超出允许范围 0 至 1。5% 请写作 0.05。",
  ],
  [
    "an error cell",
    "FUNNEL.FORECAST",
    [[[1], [{ code: "#REF!" }]], design],
    "#REF!",
    "Row 2 of amounts: the cell holds the error #REF!. Correct that cell first.",
    "amounts 第 2 行：单元格为错误值 #REF!，请先更正该单元格。",
  ],
  [
    "a rate that belongs to no stage of a summary",
    "FUNNEL.SUMMARY",
    [
      [[1], [100]],
      [["Design"], [0.25]],
    ],
    "#N/A",
    "Row 2 of stages: no open stage has the win rate 0.25. Use names of stages, or add one with this rate to the stage table.",
    "stages 第 2 行：没有赢率为 0.25 的进行中阶段。请使用阶段名称，或在阶段表中加入该赢率。",
  ],
  [
    "headings in the stage table",
    "FUNNEL.FORECAST",
    forecastWith([["Stage", "Win rate"], ...own]),
    "#VALUE!",
    "Row 1 of stageTable: “Win rate” is not a win rate. Leave the row of headings out of the range.",
    "stageTable 第 1 行：“Win rate” 不是赢率。请不要选中标题行。",
  ],
  [
    "a stage twice in the stage table",
    "FUNNEL.FORECAST",
    forecastWith([...own, ["PILOT", 0.3]]),
    "#VALUE!",
    "Row 3 of stageTable: the stage “PILOT” stands in the table twice. Keep one of the rows.",
    "stageTable 第 3 行：阶段 “PILOT” 重复出现，请只保留一行。",
  ],
  [
    "a status that is none",
    "FUNNEL.FORECAST",
    forecastWith([["Pilot", 0.25, "", "", "maybe"]]),
    "#VALUE!",
    "Row 1 of stageTable: the status “maybe” is not open, won or lost.",
    "stageTable 第 1 行：状态 “maybe” 不是 open（进行中）、won（赢单）或 lost（丢单）。",
  ],
  [
    "a stage table of one column",
    "FUNNEL.FORECAST",
    forecastWith([["Pilot"], ["Signed"]]),
    "#VALUE!",
    "stageTable: give at least two columns: stage and win rate.",
    "stageTable：至少需要两列：阶段和赢率。",
  ],
  [
    "a stage without a rate",
    "FUNNEL.STAGERATE",
    ["Pilot", [["Pilot", ""]]],
    "#VALUE!",
    "Row 1 of stageTable: the win rate of “Pilot” is missing.",
    "stageTable 第 1 行：缺少 “Pilot” 的赢率。",
  ],
  [
    "an unknown stage asked for",
    "FUNNEL.STAGERATE",
    ["Pilot"],
    "#N/A",
    "stage: no win rate for stage “Pilot”. Add it to the stage table or correct the name.",
    "stage：阶段 “Pilot” 没有对应的赢率。请将其加入阶段表，或更正名称。",
  ],
  [
    "nothing decided yet",
    "FUNNEL.WINRATE",
    [design],
    "#DIV/0!",
    "stages: no deal is won or lost yet, so there is no win rate.",
    "stages：尚无赢单或丢单，无法计算赢单率。",
  ],
  [
    "a target of 0",
    "FUNNEL.ATTAINMENT",
    [5, 0],
    "#DIV/0!",
    "target: it is 0, and nothing can be divided by 0.",
    "target：其值为 0，不能作除数。",
  ],
  [
    "a negative target",
    "FUNNEL.GAP",
    [5, -1],
    "#VALUE!",
    "target: -1 is not allowed; it must be 0 or more.",
    "target：不允许 -1，必须大于或等于 0。",
  ],
  [
    "a quota of 0",
    "FUNNEL.PROGRESS",
    [364.8, 340, 620, 600, 0],
    "#DIV/0!",
    "quota: it is 0, and nothing can be divided by 0.",
    "quota：其值为 0，不能作除数。",
  ],
])("%s is refused with a sentence that says where and what to do", (_, id, given, code, en, zh) => {
  expect(callFunction(id, given)).toEqual({ value: { error: code }, sentence: { en, zh } });
});

test("a win rate that no stage has is named as it was given, not as the deal's own rate", () => {
  expect(
    callFunction("FUNNEL.SUMMARY", [
      [[1], [2]],
      [["Design"], [0.25]],
      [[""], [0.4]],
    ]).sentence?.en,
  ).toMatch(/^Row 2 of stages: no open stage has the win rate 0\.25\./);
});

test("a rate stored as text in the stage table is not mistaken for a heading", () => {
  expect(callFunction("FUNNEL.STAGERATE", ["Pilot", [["Pilot", "0.3"]]]).sentence?.en).toBe(
    "Row 1 of stageTable: “0.3” is a number stored as text. Convert it to a number.",
  );
  expect(callFunction("FUNNEL.STAGERATE", ["Pilot", [["  ", 0.3]]]).sentence?.en).toBe(
    "Row 1 of stageTable: the name of the stage is missing.",
  );
});
