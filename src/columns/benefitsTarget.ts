import { listed } from "./listed";
import type { Target } from "./target";

export type BenefitField =
  | "change"
  | "factor"
  | "unit"
  | "before"
  | "after"
  | "unitValue"
  | "timesYearly"
  | "confidence"
  | "evidence"
  | "whose"
  | "currency";

/** What changes for the customer, line by line. Headings from value assessments and return-on-investment sheets. */
export const benefitsTarget: Target<BenefitField> = {
  id: "benefits",
  name: { en: "Benefits for the customer", zh: "客户效益" },
  eitherOf: [],
  otherHeadings: listed(`
    number, no, pos, total, sum, effect, annual effect, annual benefit, annual saving, benefit per year, yearly benefit, saving per year, annual value, savings, difference, change in percent,
    improvement percent, owner, responsible, status, 序号, 编号, 合计, 年效益, 每年效益, 年节约, 节约额, 差异, 提升比例, 负责人, 状态
  `),
  fields: [
    {
      id: "change",
      name: { en: "What changes", zh: "变化内容" },
      kind: "identifier",
      need: "required",
      reportsBlanks: true,
      synonyms: listed(`
        what changes, benefit, benefits, benefit line, change, improvement, saving, value driver, driver, metric, kpi, impact, benefit description, effect on,
        变化内容, 效益, 效益项目, 价值点, 改善内容, 改善项目, 收益项, 价值驱动因素, 指标, 收益项目, 改进内容, 价值项目
      `),
      looseSynonyms: listed("description, item, name, line, what, 项目, 内容, 名称, 说明"),
    },
    {
      id: "factor",
      name: { en: "Factor", zh: "因素" },
      kind: "choice",
      need: "recommended",
      reportsBlanks: true,
      synonyms: listed(
        "factor, impact factor, category, benefit category, type, area, benefit type, kind, 因素, 类别, 价值因素, 效益类别, 类型, 价值类别, 效益类型",
      ),
      choices: [
        { value: "inventory", words: listed("inventory, stock, material, materials, 库存, 存货, 物料") },
        {
          value: "money",
          words: listed("money, cash, cost, costs, finance, financial, penalties, 资金, 成本, 现金, 财务, 费用"),
        },
        {
          value: "people",
          words: listed("people, labour, labor, staff, personnel, workforce, headcount, 人员, 人力, 人工, 劳动力"),
        },
        {
          value: "asset",
          words: listed("asset, assets, equipment, machine, machines, energy, 资产, 设备, 机器, 能源"),
        },
        {
          value: "capability",
          words: listed("capability, capacity, quality, revenue, sales, growth, output, 能力, 产能, 质量, 收入, 产量"),
        },
        { value: "time", words: listed("time, speed, downtime, lead time, cycle time, 时间, 速度, 停机, 周期, 交期") },
      ],
    },
    {
      id: "unit",
      name: { en: "Unit", zh: "单位" },
      kind: "remark",
      need: "optional",
      synonyms: listed("unit, units, unit of measure, uom, measure, measured in, 单位, 计量单位"),
    },
    {
      id: "before",
      name: { en: "Before", zh: "之前" },
      kind: "number",
      need: "recommended",
      reportsBlanks: true,
      synonyms: listed(
        "before, today, current, as is, baseline, now, present, current value, without us, with next best, 之前, 现状, 当前, 目前, 改善前, 现值, 改进前, 基准, 使用前",
      ),
    },
    {
      id: "after",
      name: { en: "After", zh: "之后" },
      kind: "number",
      need: "recommended",
      reportsBlanks: true,
      synonyms: listed(
        "after, future, to be, target, expected, with us, new, with our solution, new value, 之后, 目标, 改善后, 预期, 改进后, 目标值, 使用后",
      ),
    },
    {
      id: "unitValue",
      name: { en: "Value per unit", zh: "单位价值" },
      kind: "money",
      need: "recommended",
      reportsBlanks: true,
      synonyms: listed(
        "value per unit, unit value, cost per unit, unit cost, price per unit, value of one, money per unit, rate, 单位价值, 单价, 单位成本, 每单位价值, 每单位成本",
      ),
    },
    {
      id: "timesYearly",
      name: { en: "Times a year", zh: "每年次数" },
      kind: "number",
      need: "optional",
      range: { lowest: 0 },
      synonyms: listed(
        "times a year, times per year, frequency, occurrences per year, per year, per annum, annual frequency, 每年次数, 年次数, 频次, 频率, 次数",
      ),
    },
    {
      id: "confidence",
      name: { en: "Confidence", zh: "可信度" },
      kind: "share",
      need: "recommended",
      reportsBlanks: true,
      synonyms: listed(
        "confidence, probability, certainty, likelihood, confidence level, 可信度, 置信度, 把握, 概率, 确定性, 把握度",
      ),
    },
    {
      id: "evidence",
      name: { en: "Evidence", zh: "证据" },
      kind: "remark",
      need: "optional",
      synonyms: listed(
        "evidence, proof, basis, assumption, assumptions, reference, source of figures, 证据, 依据, 佐证, 假设, 支撑材料",
      ),
      looseSynonyms: listed("comment, comments, notes, remarks, source, 备注, 来源"),
    },
    {
      id: "whose",
      name: { en: "Whose word", zh: "数据来源" },
      kind: "choice",
      need: "optional",
      synonyms: listed(
        "whose word, whose figures, who says so, said by, data source, source, figures from, 数据来源, 来源, 谁的数据, 数据提供方",
      ),
      choices: [
        {
          value: "customer",
          words: listed(
            "customer's figures, customer, client, customer data, customer figures, 客户数据, 客户, 客户提供",
          ),
        },
        {
          value: "measured",
          words: listed("measured on site, measured, measurement, on site, trial, pilot, 现场实测, 实测, 测量, 试用"),
        },
        {
          value: "reference",
          words: listed(
            "reference customer, reference, benchmark, case study, industry, 同类客户实绩, 同类客户, 案例, 行业数据, 标杆",
          ),
        },
        {
          value: "ours",
          words: listed(
            "our estimate, estimate, ours, our figures, assumption, supplier, vendor, 我方估计, 估计, 我方, 估算, 假设",
          ),
        },
      ],
    },
    {
      id: "currency",
      name: { en: "Currency", zh: "币种" },
      kind: "currency",
      need: "optional",
      synonyms: listed("currency, currency code, 币种, 货币, 币别"),
    },
  ],
};
