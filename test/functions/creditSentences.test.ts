import { calculate } from "../../src/functions/calculate";
import { toCells } from "./toCells";
import { score } from "../../src/functions/credit/score";
import { Failure } from "../../src/functions/failure";
import { callFunction } from "./callFunction";

const names = [["Days late", "Ownership"]];
const card = [
  ["Days late", 50, 0, 100],
  ["Days late", 50, 31, 30],
  ["Ownership", 60, "Listed", 100],
  ["Ownership", 60, "Private", 60],
];
const customer = (...values: unknown[]): unknown[] => [names, [values], card];
const scorecard = (...rows: unknown[][]): unknown[] => ["Days late", 3, rows];

test.each<[what: string, id: string, given: unknown[], code: string, en: string, zh: string]>([
  [
    "a factor that the scorecard does not have",
    "CREDIT.SCORE",
    [[["Days late", "Branch"]], [[3, 4]], card],
    "#N/A",
    "Column 2 of factors: the scorecard has no factor “Branch”. Add it there or correct the name.",
    "factors 第 2 列：评分卡中没有评分项 “Branch”。请在评分卡中添加，或更正名称。",
  ],
  [
    "a factor listed twice",
    "CREDIT.SCORE",
    [[["Days late", "days late"]], [[3, 4]], card],
    "#VALUE!",
    "Column 2 of factors: the factor “days late” is listed twice. Keep one of them.",
    "factors 第 2 列：评分项 “days late” 重复出现，请只保留一个。",
  ],
  [
    "a value without a factor",
    "CREDIT.SCORE",
    [[["Days late", ""]], [[3, 4]], card],
    "#VALUE!",
    "Column 2 of factors: the name is missing, but there is a value 4 for it. Enter the factor.",
    "factors 第 2 列：缺少名称，但有对应的值 4。请填写评分项。",
  ],
  [
    "a word without points",
    "CREDIT.SCORE",
    customer(3, "State"),
    "#N/A",
    "Column 2 of values: the scorecard has no points for “State” of “Ownership”. Add it there or correct the value.",
    "values 第 2 列：评分卡中 “Ownership” 没有 “State” 对应的分值。请在评分卡中添加，或更正该值。",
  ],
  [
    "a number where the scorecard has words",
    "CREDIT.SCORE",
    customer(3, 7),
    "#VALUE!",
    "Column 2 of values: 7 is a number, but the scorecard knows “Ownership” only as text. Enter one of its texts.",
    "values 第 2 列：7 是数字，但评分卡中 “Ownership” 只有文本。请填写其中的文本。",
  ],
  [
    "a number stored as text",
    "CREDIT.SCORE",
    customer("12", "Listed"),
    "#VALUE!",
    "Column 1 of values: “12” is a number stored as text. Convert it to a number.",
    "values 第 1 列：“12” 是以文本形式存储的数字，请转换为数字。",
  ],
  [
    "an error cell",
    "CREDIT.SCORE",
    customer({ code: "#DIV/0!" }, "Listed"),
    "#DIV/0!",
    "Column 1 of values: the cell holds the error #DIV/0!. Correct that cell first.",
    "values 第 1 列：单元格为错误值 #DIV/0!，请先更正该单元格。",
  ],
  [
    "too little to judge by",
    "CREDIT.SCORE",
    customer(3, ""),
    "#N/A",
    "values: factors with less than half of the scorecard's weight have a value. Fill in more of them.",
    "values：有值的评分项权重合计不到评分卡总权重的一半，请补充数据。",
  ],
  [
    "values of another size",
    "CREDIT.SCORE",
    [names, [[1, 2, 3]], card],
    "#VALUE!",
    "factors has 2 cells and values has 3 columns. Give values one column for each factor.",
    "factors 有 2 个单元格，values 有 3 列。values 须每个评分项一列。",
  ],
  [
    "an explanation of several customers",
    "CREDIT.SCORE",
    [
      names,
      [
        [3, "Listed"],
        [4, "Private"],
        [5, "Private"],
      ],
      card,
      true,
    ],
    "#VALUE!",
    "detail explains one customer at a time, and values has 3 rows. Give one row of values.",
    "detail 一次只能说明一个客户，而 values 有 3 行。请只给出一行。",
  ],
  [
    "headings in the scorecard",
    "CREDIT.SCORE",
    scorecard(["Factor", "Weight", "From", "Points"], ["Days late", 50, 0, 100]),
    "#VALUE!",
    "Row 1 of scorecard: “Weight” is not a weight. Leave the row of headings out of the range.",
    "scorecard 第 1 行：“Weight” 不是权重。请不要选中标题行。",
  ],
  [
    "two weights of one factor",
    "CREDIT.SCORE",
    scorecard(["Days late", 50, 0, 100], ["Days late", 40, 8, 70]),
    "#VALUE!",
    "Row 2 of scorecard: “Days late” has the weight 40 here and 50 before. Use the same weight on all its rows.",
    "scorecard 第 2 行：“Days late” 的权重此处为 40，之前为 50。同一评分项各行的权重须相同。",
  ],
  [
    "a weight on the first row of a factor only",
    "CREDIT.SCORE",
    scorecard(["Days late", 50, 0, 100], ["Days late", "", 8, 70]),
    "#VALUE!",
    "Row 2 of scorecard: the weight of “Days late” is missing. Repeat it on each of its rows.",
    "scorecard 第 2 行：缺少 “Days late” 的权重，每一行都须填写。",
  ],
  [
    "a factor on its first row only",
    "CREDIT.SCORE",
    scorecard(["Days late", 50, 0, 100], ["", 50, 8, 70]),
    "#VALUE!",
    "Row 2 of scorecard: the factor is missing. Repeat it on each of its rows.",
    "scorecard 第 2 行：缺少评分项，每一行都须填写。",
  ],
  [
    "a band twice",
    "CREDIT.SCORE",
    scorecard(["Days late", 50, 0, 100], ["Days late", 50, 0, 70]),
    "#VALUE!",
    "Row 2 of scorecard: “Days late” has 0 twice. Keep one of the rows.",
    "scorecard 第 2 行：“Days late” 的 0 重复出现，请只保留一行。",
  ],
  [
    "a band without its lower end",
    "CREDIT.SCORE",
    scorecard(["Days late", 50, "", 100]),
    "#VALUE!",
    "Row 1 of scorecard: “Days late” lacks the lower end of its band, or the text it stands for.",
    "scorecard 第 1 行：“Days late” 缺少分档下限或对应的文本。",
  ],
  [
    "a band without points",
    "CREDIT.SCORE",
    scorecard(["Days late", 50, 0, ""]),
    "#VALUE!",
    "Row 1 of scorecard: the points of “Days late” are missing.",
    "scorecard 第 1 行：缺少 “Days late” 的分值。",
  ],
  [
    "more than 100 points",
    "CREDIT.SCORE",
    scorecard(["Days late", 50, 0, 120]),
    "#VALUE!",
    "Row 1 of scorecard: 120 is outside 0 to 100.",
    "scorecard 第 1 行：120 超出允许范围 0 至 100。",
  ],
  [
    "a scorecard of three columns",
    "CREDIT.SCORE",
    scorecard(["Days late", 50, 0]),
    "#VALUE!",
    "scorecard: give four columns: factor, weight, from, points.",
    "scorecard：需要四列：评分项、权重、分档下限、分值。",
  ],
  [
    "a score above 100",
    "CREDIT.RATING",
    [101],
    "#VALUE!",
    "score: 101 is outside 0 to 100.",
    "score：101 超出允许范围 0 至 100。",
  ],
  [
    "headings in the table of grades",
    "CREDIT.RATING",
    [
      77,
      [
        ["Over", "Grade"],
        [0, "C"],
      ],
    ],
    "#VALUE!",
    "Row 1 of grades: “Over” is not a score. Leave the row of headings out of the range.",
    "grades 第 1 行：“Over” 不是分数。请不要选中标题行。",
  ],
  [
    "a grade without its score",
    "CREDIT.RATING",
    [
      77,
      [
        [50, "A"],
        ["", "B"],
      ],
    ],
    "#VALUE!",
    "Row 2 of grades: the score to be exceeded is missing. Enter 0 for the lowest grade.",
    "grades 第 2 行：缺少分数下限。最低等级请填 0。",
  ],
  [
    "a grade twice in the table",
    "CREDIT.RATING",
    [
      77,
      [
        [50, "A"],
        [0, "a"],
      ],
    ],
    "#VALUE!",
    "Row 2 of grades: the grade “a” stands in the table twice. Keep one of the rows.",
    "grades 第 2 行：等级 “a” 重复出现，请只保留一行。",
  ],
  [
    "two grades that begin at one score",
    "CREDIT.RATING",
    [
      77,
      [
        [50, "A"],
        [50, "B"],
      ],
    ],
    "#VALUE!",
    "Row 2 of grades: two grades begin above 50. Give each its own score.",
    "grades 第 2 行：有两个等级的分数下限都是 50，请分别设定。",
  ],
  [
    "an unknown grade",
    "CREDIT.TERMS",
    ["D"],
    "#N/A",
    "grade: no payment terms for grade “D”. Add it to the table of grades or correct it.",
    "grade：等级 “D” 没有对应的付款方式。请将其加入等级表，或更正等级。",
  ],
  [
    "an own grade without terms",
    "CREDIT.TERMS",
    ["Gold", [[0, "Gold"]]],
    "#N/A",
    "grade: the table of grades says no payment terms for “Gold”. Enter them in its fourth column.",
    "grade：等级表未填写 “Gold” 的付款方式，请在第四列填写。",
  ],
  [
    "a negative limit",
    "CREDIT.DECISION",
    [-1, 50, 50],
    "#VALUE!",
    "limit: -1 is not allowed; it must be 0 or more.",
    "limit：不允许 -1，必须大于或等于 0。",
  ],
])("%s is refused with a sentence that says where and what to do", (_, id, given, code, en, zh) => {
  expect(callFunction(id, given)).toEqual({ value: { error: code }, sentence: { en, zh } });
});

test("of several customers, each wrong one has a sentence that names its row", () => {
  const rows = [
    [3, "Listed"],
    [3, "State"],
    [3, ""],
    [40, "Private"],
  ];
  const answers = toCells(calculate(score, [names, rows, card])).flat();
  const sentences = answers.map((answer) => (answer instanceof Failure ? answer.sentence : undefined));
  expect(sentences.map((each) => each?.en)).toEqual([
    undefined,
    "Row 2, column 2 of values: the scorecard has no points for “State” of “Ownership”. Add it there or correct the value.",
    "Row 3 of values: factors with less than half of the scorecard's weight have a value. Fill in more of them.",
    undefined,
  ]);
  expect(sentences[2]?.zh).toBe("values 第 3 行：有值的评分项权重合计不到评分卡总权重的一半，请补充数据。");
  expect([answers[0], answers[3]]).toEqual([100, (50 * 30 + 60 * 60) / 110]);
});
