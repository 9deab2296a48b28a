import { guessColumns } from "../../src/columns/guessColumns";
import { pipelineTarget, type PipelineField } from "../../src/columns/pipelineTarget";
import { readSourceTable } from "../../src/columns/sourceTable";

const guesses = (grid: readonly (readonly unknown[])[]) => guessColumns(readSourceTable(grid), pipelineTarget).guesses;
const guessOf = (field: PipelineField, grid: readonly (readonly unknown[])[]) =>
  guesses(grid).find((guess) => guess.field === field);

test("a guess says why, with what the values show and what the heading's unit does", () => {
  const grid = [
    ["商机", "阶段", "金额(万)"],
    ["P1", "方案报价", 10],
    ["P2", "自定阶段", 20],
  ];
  expect(guessOf("amount", grid)).toMatchObject({
    confidence: "sure",
    reason: {
      en: "The heading “金额(万)” means Amount; 2 of 2 values are amounts. Its numbers are multiplied by 10,000, as the heading says.",
      zh: "标题“金额(万)”表示“金额”；2 个值中有 2 个是金额。按标题中的单位，数值乘以 10,000。",
    },
  });
  expect(guessOf("stage", grid)?.reason.en).toBe("The heading “阶段” means Stage; 1 of 2 values are known stages.");
});

test("columns that fit equally well are named, and none is taken", () => {
  const grid = [
    ["Deal", "Stage", "Amount (USD)", "Amount (EUR)"],
    ["P1", "Design", 10, 5],
  ];
  expect(guessOf("amount", grid)).toMatchObject({
    column: undefined,
    confidence: "open",
    candidates: [2, 3],
    reason: {
      en: "Perhaps “Amount (USD)” or “Amount (EUR)”: please choose.",
      zh: "可能是“Amount (USD)”或“Amount (EUR)”，请选择。",
    },
  });
});

test("without headings only the stages are taken; other columns are offered by what they look like", () => {
  const grid = [
    ["P1", "Ann Lee", "Proposal", 100, "2026-03-31"],
    ["P2", "Bo Chan", "Negotiation", 200, "2026-04-30"],
    ["P3", "Ann Lee", "Proposal", 300, "2026-05-31"],
  ];
  expect(guessOf("stage", grid)).toMatchObject({
    column: 2,
    confidence: "likely",
    reason: { en: "By its values: 3 of 3 values are known stages." },
  });
  expect(guesses(grid).filter(({ column }) => column !== undefined)).toHaveLength(1);
  expect(guessOf("expectedClose", grid)?.candidates).toEqual([4]);
  expect(guessOf("amount", grid)?.candidates).toEqual([3]);
  expect(guessOf("owner", grid)?.candidates).toEqual([]);
});

test("no column is taken twice", () => {
  const grid = [
    ["Name", "Stage", "Value", "Date"],
    ["P1", "Design", 10, "2026-01-01"],
    ["P2", "Design", 20, "2026-01-02"],
  ];
  const taken = guesses(grid).flatMap(({ column }) => (column === undefined ? [] : [column]));
  expect(new Set(taken).size).toBe(taken.length);
});
