import { openWorkbench, type WorkbenchPage } from "./workbenchPage";

interface Mistake {
  readonly name: string;
  readonly cells: (string | number)[][];
  readonly formula: string;
  readonly shows: string | number;
  readonly en?: string;
  readonly zh?: string;
}

// The cells stand in T1:V3; the formula below them in T5.
const mistakes: readonly Mistake[] = [
  {
    name: "text in an amount",
    cells: [
      [100, "Design"],
      ["n/a", "Design"],
    ],
    formula: "=FUNNEL.FORECAST(T1:T2,U1:U2)",
    shows: "#VALUE!",
    en: "Row 2 of amounts: “n/a” is not a number. Enter a number.",
    zh: "amounts 第 2 行：“n/a” 不是数字，请输入数字。",
  },
  {
    name: "an unknown stage",
    cells: [
      [100, "Design"],
      [200, "Pilot"],
    ],
    formula: "=FUNNEL.FORECAST(T1:T2,U1:U2)",
    shows: "#N/A",
    en: "Row 2 of stages: no win rate for stage “Pilot”. Add it to the stage table or correct the row.",
    zh: "stages 第 2 行：阶段 “Pilot” 没有对应的赢率。请将其加入阶段表，或更正该行。",
  },
  {
    name: "ranges of different length",
    cells: [
      [100, "Design"],
      [200, "Design"],
    ],
    formula: "=FUNNEL.FORECAST(T1:T2,U1:U3)",
    shows: "#VALUE!",
    en: "amounts has 2 cells and stages has 3. Give ranges of the same size.",
    zh: "amounts 有 2 个单元格，stages 有 3 个。请使用大小相同的区域。",
  },
  {
    name: "a rate of 5",
    cells: [[500, 5]],
    formula: "=BADDEBT.MAKEUP(T1,U1)",
    shows: "#VALUE!",
    en: "margin: 5 is outside 0 to 1. Write 5% as 0.05.",
    zh: "margin：5 超出允许范围 0 至 1。5% 请写作 0.05。",
  },
  {
    name: "a date as text",
    cells: [[100, "'2025-03-01"]],
    formula: "=AR.DAYSLATE(U1,45747)",
    shows: "#VALUE!",
    en: "due: “2025-03-01” is text, not a date. Enter a real date, or convert it with DATEVALUE.",
    zh: "due：“2025-03-01” 是文本，不是日期。请输入日期，或用 DATEVALUE 转换。",
  },
  {
    name: "an error cell, passed on as itself",
    cells: [
      [100, "Design"],
      ["=1/0", "Design"],
    ],
    formula: "=FUNNEL.FORECAST(T1:T2,U1:U2)",
    shows: "#DIV/0!",
    en: "Row 2 of amounts: the cell holds the error #DIV/0!. Correct that cell first.",
    zh: "amounts 第 2 行：单元格为错误值 #DIV/0!，请先更正该单元格。",
  },
  {
    name: "a zero margin",
    cells: [[500, 0]],
    formula: "=BADDEBT.MAKEUP(T1,U1)",
    shows: "#DIV/0!",
    en: "margin: it is 0, and nothing can be divided by 0.",
    zh: "margin：其值为 0，不能作除数。",
  },
  {
    name: "a blank amount is not a zero",
    cells: [
      [100, "Design"],
      ["", "Design"],
    ],
    formula: "=FUNNEL.FORECAST(T1:T2,U1:U2)",
    shows: 20,
  },
  {
    name: "a zero without a stage is not blank",
    cells: [
      [100, "Design"],
      [0, ""],
    ],
    formula: "=FUNNEL.FORECAST(T1:T2,U1:U2)",
    shows: "#VALUE!",
    en: "Row 2 of stages: there is an amount of 0 but no stage. Enter its stage.",
    zh: "stages 第 2 行：有金额 0 但没有阶段，请填写阶段。",
  },
];

describe.each(["en", "zh"] as const)("in the workbench in %s", (language) => {
  let opened: WorkbenchPage;

  beforeAll(async () => {
    opened = await openWorkbench({ language, display: "slow" });
  });

  afterAll(async () => {
    await opened.close();
  });

  test.each(mistakes.map((mistake) => [mistake.name, mistake] as const))(
    "%s",
    async (_, { cells, formula, shows, ...sentences }) => {
      const { page } = opened;
      await page.evaluate(
        async ([block, typed]) => {
          // All of it anew, so that nothing is left of the mistake before.
          const rows = [...Array(4).keys()].map((row) => [0, 1, 2].map((column) => block[row]?.[column] ?? ""));
          await window.workbench.setRange("T1", [...rows, [typed, "", ""]]);
          await window.workbench.select("T5");
        },
        [cells, formula] as const,
      );
      expect(await page.evaluate(() => window.workbench.range("T5"))).toEqual([[shows]]);
      const sentence = sentences[language];
      expect(await page.evaluate(() => window.workbench.message("T5"))).toBe(sentence);
      const card = page.getByRole("status").filter({ hasText: sentence ?? /./ });
      // The card of the mistake before goes with the next frame.
      if (sentence === undefined) await card.waitFor({ state: "detached" });
      else await card.waitFor({ state: "visible" });
    },
  );
});
