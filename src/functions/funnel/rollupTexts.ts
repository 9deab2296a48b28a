import type { TextsOf } from "../definition";
import type { rollup } from "./rollup";

export const rollupTexts: TextsOf<typeof rollup> = {
  en: {
    purpose:
      "Forecast by category, rolled up: commit holds what is closed, best case holds commit, pipeline everything.",
    parameters: {
      amounts: "Amounts of the deals, one a row",
      categories: "Their categories: Pipeline, Best case, Most likely, Commit, Closed, Omitted",
      closed: "Sales already closed; if omitted, the deals in category Closed",
      headings: 'Language of a row of headings, "en" or "zh"; none if omitted',
    },
    notes: [
      "Columns: category, its own amount, cumulative amount with all surer categories. Most likely has a row only when the list has such deals.",
      "Amounts are not weighted. Omitted and lost deals are left out. With closed given, deals in category Closed are left out.",
      "Leave the cells below and to the right empty, or Excel answers #SPILL!.",
    ],
  },
  zh: {
    purpose: "按预测类别汇总并累计：承诺含已完成，最佳情况含承诺，商机含全部。",
    parameters: {
      amounts: "商机金额，每行一个",
      categories: "预测类别：商机、最佳情况、最可能、承诺、已完成、不计入",
      closed: "已完成销售额；省略时取类别为“已完成”的商机",
      headings: '标题行的语言，"en" 或 "zh"；省略则无标题行',
    },
    notes: [
      "各列依次为：预测类别、本类金额、连同所有更确定类别的累计金额。列表中有“最可能”的商机时才有该行。",
      "金额不加权。不计入和丢单的商机不参与。填写 closed 后，“已完成”的商机不再计入。",
      "请保持下方和右侧单元格为空，否则 Excel 返回 #SPILL!。",
    ],
  },
};
