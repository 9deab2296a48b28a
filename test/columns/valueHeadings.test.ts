import { benefitsTarget, type BenefitField } from "../../src/columns/benefitsTarget";
import { costsTarget, type CostField } from "../../src/columns/costsTarget";
import { recognise, type Cells } from "./recognise";

const table = (headings: readonly string[], ...rows: readonly unknown[][]): Cells => [headings, ...rows];

const costs: readonly (readonly [string, Cells, Partial<Record<CostField, string>>])[] = [
  [
    "total-cost sheet",
    table(
      ["Cost item", "Type", "Our offer", "Competitor", "Difference", "Assumption"],
      ["Machine", "Purchase price", 100000, 80000, -20000, "Offers"],
      ["Energy", "Annual", 9000, 14000, 5000, "Meter"],
    ),
    { line: "Cost item", falls: "Type", ours: "Our offer", nextBest: "Competitor", basis: "Assumption" },
  ],
  [
    "procurement's comparison",
    table(
      ["Cost element", "Frequency", "Supplier A", "Supplier B", "Supplier C", "Notes"],
      ["Unit", "One-off", 100000, 80000, 85000, ""],
      ["Service", "Yearly", 9000, 14000, 12000, ""],
    ),
    {
      ...{ line: "Cost element", falls: "Frequency", ours: "Supplier A", nextBest: "Supplier B", third: "Supplier C" },
      basis: "Notes",
    },
  ],
  [
    "options",
    table(
      ["Description", "Cost category", "Option 1 (EUR)", "Option 2 (EUR)"],
      ["Licence", "Initial", 5000, 4000],
      ["Support", "Maintenance", 900, 1400],
    ),
    { line: "Description", falls: "Cost category", ours: "Option 1 (EUR)", nextBest: "Option 2 (EUR)" },
  ],
  [
    "against the present solution",
    table(
      ["Line item", "Timing", "Our solution", "Current solution", "Source"],
      ["Licence", "Upfront", 5000, 0, "Offer"],
      ["Scrap", "End of life", -200, 400, "Estimate"],
    ),
    { line: "Line item", falls: "Timing", ours: "Our solution", nextBest: "Current solution", basis: "Source" },
  ],
  [
    "成本对比表",
    table(
      ["成本项目", "费用类型", "我方方案(万元)", "竞品(万元)", "差额", "备注"],
      ["设备", "价格", 100, 80, -20, ""],
      ["电费", "每年", 9, 14, 5, ""],
    ),
    { line: "成本项目", falls: "费用类型", ours: "我方方案(万元)", nextBest: "竞品(万元)", basis: "备注" },
  ],
  [
    "三家方案",
    table(
      ["序号", "费用项目", "发生时点", "方案一", "方案二", "方案三", "计算依据"],
      [1, "设备", "价格", 1000000, 800000, 850000, "报价"],
      [2, "维保", "每年维护", 20000, 45000, 30000, "合同"],
    ),
    {
      ...{ line: "费用项目", falls: "发生时点", ours: "方案一", nextBest: "方案二", third: "方案三" },
      basis: "计算依据",
    },
  ],
  [
    "比价表",
    table(
      ["项目名称", "类别", "我司报价", "竞争对手报价"],
      ["设备", "采购价", "￥1,000,000", "￥800,000"],
      ["安装", "一次性", "￥20,000", "￥45,000"],
    ),
    { line: "项目名称", falls: "类别", ours: "我司报价", nextBest: "竞争对手报价" },
  ],
  [
    "two languages in each heading",
    table(
      ["成本项目 Cost line", "发生时点 Falls due", "我方方案 Our offer", "次优方案 Next best offer", "币种 Currency"],
      ["Pump", "Price", 1000, 900, "CNY"],
      ["Energy", "Running, a year", 50, 90, "CNY"],
    ),
    {
      ...{ line: "成本项目 Cost line", falls: "发生时点 Falls due", ours: "我方方案 Our offer" },
      ...{ nextBest: "次优方案 Next best offer", currency: "币种 Currency" },
    },
  ],
];

test.each(costs)("costs: %s", (_name, grid, expected) => {
  expect(recognise(costsTarget, grid)).toEqual(expected);
});

test("offers called by their own names are offered for the amounts, none of them taken", () => {
  const grid = table(
    ["Cost item", "Type", "KX-40", "Rotary 9"],
    ["Machine", "Price", 100, 90],
    ["Oil", "Annual", 5, 8],
  );
  expect(recognise(costsTarget, grid)).toEqual({ line: "Cost item", falls: "Type" });
});

const benefits: readonly (readonly [string, Cells, Partial<Record<BenefitField, string>>])[] = [
  [
    "return-on-investment sheet",
    table(
      [
        "Benefit",
        "Category",
        "Current",
        "Target",
        "Unit",
        "Value per unit",
        "Frequency",
        "Confidence",
        "Annual saving",
      ],
      ["Overtime", "Labour", 14, 6, "hours", 46, 48, "75%", 17664],
      ["Scrap", "Materials", 120, 90, "kg", 4.5, 12, "60%", 1620],
    ),
    {
      ...{ change: "Benefit", factor: "Category", before: "Current", after: "Target", unit: "Unit" },
      ...{ unitValue: "Value per unit", timesYearly: "Frequency", confidence: "Confidence" },
    },
  ],
  [
    "as is and to be",
    table(
      ["Value driver", "As is", "To be", "UoM", "Unit cost", "Probability (%)", "Evidence"],
      ["Downtime", 22, 9, "hours", 850, 80, "Log"],
      ["Penalties", 5, 1, "cases", 3200, 60, "Claims"],
    ),
    {
      ...{ change: "Value driver", before: "As is", after: "To be", unit: "UoM", unitValue: "Unit cost" },
      ...{ confidence: "Probability (%)", evidence: "Evidence" },
    },
  ],
  [
    "KPI list",
    table(
      ["KPI", "Baseline", "Expected", "Price per unit", "Data source"],
      ["Stock of film", 120, 90, 95, "Customer"],
      ["Rework", 40, 20, 12, "Estimate"],
    ),
    { change: "KPI", before: "Baseline", after: "Expected", unitValue: "Price per unit", whose: "Data source" },
  ],
  [
    "the workbook's own headings",
    table(
      [
        "Factor",
        "What changes",
        "Unit",
        "Before",
        "After",
        "Value per unit",
        "Times a year",
        "Confidence",
        "Whose word",
      ],
      ["People", "Overtime", "hours", 14, 6, 46, 48, 0.75, "Customer's figures"],
      ["Money", "Penalties", "cases", 22, 9, 850, 1, 0.6, "Our estimate"],
    ),
    {
      ...{ factor: "Factor", change: "What changes", unit: "Unit", before: "Before", after: "After" },
      ...{ unitValue: "Value per unit", timesYearly: "Times a year", confidence: "Confidence", whose: "Whose word" },
    },
  ],
  [
    "效益测算表",
    table(
      ["效益项目", "类别", "单位", "改善前", "改善后", "单价", "每年次数", "可信度", "年效益"],
      ["加班", "人工", "小时", 14, 6, 46, 48, "75%", 17664],
      ["废料", "物料", "公斤", 120, 90, 4.5, 12, "60%", 1620],
    ),
    {
      ...{ change: "效益项目", factor: "类别", unit: "单位", before: "改善前", after: "改善后" },
      ...{ unitValue: "单价", timesYearly: "每年次数", confidence: "可信度" },
    },
  ],
  [
    "价值量化表",
    table(
      ["因素", "变化内容", "之前", "之后", "单位价值", "可信度", "证据", "数据来源"],
      ["库存", "安全库存", 120, 90, 95, 0.8, "报表", "客户数据"],
      ["人员", "加班", 14, 6, 46, 0.75, "考勤", "现场实测"],
    ),
    {
      ...{ factor: "因素", change: "变化内容", before: "之前", after: "之后", unitValue: "单位价值" },
      ...{ confidence: "可信度", evidence: "证据", whose: "数据来源" },
    },
  ],
  [
    "改善项目",
    table(
      ["序号", "改善项目", "现状", "目标值", "单位成本", "把握度"],
      [1, "停机", 22, 9, 850, 0.6],
      [2, "返工", 40, 20, 12, 0.9],
    ),
    { change: "改善项目", before: "现状", after: "目标值", unitValue: "单位成本", confidence: "把握度" },
  ],
  [
    "two languages in each heading",
    table(
      ["变化内容 What changes", "之前 Before", "之后 After", "单位价值 Value per unit"],
      ["Stock", 120, 90, 95],
      ["Overtime", 14, 6, 46],
    ),
    {
      ...{ change: "变化内容 What changes", before: "之前 Before", after: "之后 After" },
      unitValue: "单位价值 Value per unit",
    },
  ],
];

test.each(benefits)("benefits: %s", (_name, grid, expected) => {
  expect(recognise(benefitsTarget, grid)).toEqual(expected);
});
