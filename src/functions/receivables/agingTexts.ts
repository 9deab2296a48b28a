import type { TextsOf } from "../definition";
import type { aging } from "./aging";

export const agingTexts: TextsOf<typeof aging> = {
  en: {
    purpose: "Ageing analysis: open amounts by days past due, in total or with one row a customer.",
    parameters: {
      amounts: "Open amounts, one a row; credit notes are negative",
      dueDates: "Their due dates",
      asOf: "Day to look at, e.g. 2025-03-31 or TODAY()",
      customers: "Their customers; one row of totals if omitted",
      bounds: "Upper ends of the buckets in days past due, rising; 0, 30, 60, 90 if omitted",
      credits: 'Credit notes: by own "date" (default), "separate" column, "oldest" debt first',
      sort: 'Customers by "overdue" money, "total" or "name"; first appearance if omitted',
      headings: 'Language of a row of headings, "en" or "zh"; none if omitted',
    },
    notes: [
      "Columns: customer, not due, 1–30, 31–60, 61–90, 91 and more days past due, total; the last row is the total. Without customers only the buckets.",
      "The buckets always add up to the open amounts. An amount of 0 needs no due date; any other amount without one is an error.",
      '"oldest" sets credit notes off against the customer\'s oldest debt first (without customers, against all debt); credit beyond the debt stays negative where the latest credit notes fall.',
      '"separate" puts credit notes into a last column before the total; they need no due date then.',
      "Leave the cells below and to the right empty, or Excel answers #SPILL!.",
    ],
  },
  zh: {
    purpose: "账龄分析：按逾期天数汇总未结金额，可只列合计，也可每个客户一行。",
    parameters: {
      amounts: "未结金额，每行一笔；红字发票(贷项)为负数",
      dueDates: "各笔的到期日",
      asOf: "统计截止日，如 2025-03-31 或 TODAY()",
      customers: "各笔的客户；省略则只返回一行合计",
      bounds: "各账龄段的逾期天数上限，从小到大；省略为 0、30、60、90",
      credits: '贷项："date" 按自身日期（默认），"separate" 单列，"oldest" 先冲抵最早欠款',
      sort: '客户排序："overdue" 逾期金额，"total" 总额，"name" 名称；省略按首次出现',
      headings: '标题行的语言，"en" 或 "zh"；省略则无标题行',
    },
    notes: [
      "各列依次为：客户、未到期、逾期 1–30、31–60、61–90、91 天以上、合计；末行为合计。不给客户时只有各账龄段。",
      "各账龄段之和必等于未结金额之和。金额为 0 的行无需到期日；其他金额缺少到期日则报错。",
      '"oldest" 用贷项先冲抵该客户最早的欠款（不给客户时冲抵全部欠款）；超出欠款的部分以负数留在最近的贷项所在账龄段。',
      '"separate" 将贷项放在合计之前的最后一列，此时贷项无需到期日。',
      "请保持下方和右侧单元格为空，否则 Excel 返回 #SPILL!。",
    ],
  },
};
