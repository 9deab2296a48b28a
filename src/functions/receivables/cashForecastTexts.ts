import type { TextsOf } from "../definition";
import type { cashForecast } from "./cashForecast";

export const cashForecastTexts: TextsOf<typeof cashForecast> = {
  en: {
    purpose:
      "Expected cash from open invoices by period, 13 weeks ahead: on the promised date, else due date plus delay.",
    parameters: {
      amounts: "Open amounts, one a row; credit notes are negative",
      dueDates: "Their due dates",
      asOf: "Day to look at; the first period begins on the next day",
      delayDays: "Days that customers usually pay late, one value or one a row; 0 if omitted",
      promiseDates: "Promised payment dates; blank where there is none",
      overdueDelay: "Days from asOf until overdue money comes, e.g. 30; a row of its own if omitted",
      periods: "Number of periods, 1 to 120; 13 if omitted",
      periodDays: "Days in a period, e.g. 7 (default) or 30",
      headings: 'Language of the words and a row of headings, "en" or "zh"; no row if omitted',
    },
    notes: [
      "Columns: period, first day, last day, expected cash. The rows always add up to the open amounts; the last row is what comes later.",
      "Expected on asOf or before and still open, also by a broken promise: first row, or asOf + overdueDelay when given. Credit notes lower the cash of their own date.",
      "AR.AVERAGEDAYSLATE gives a delay; it is rounded to whole days. An amount with a promise or of 0 needs no due date.",
      "Leave the cells below and to the right empty, or Excel answers #SPILL!.",
    ],
  },
  zh: {
    purpose: "未结发票的分期预计回款（默认未来 13 周）：按承诺日，否则按到期日加拖延天数。",
    parameters: {
      amounts: "未结金额，每行一笔；红字发票(贷项)为负数",
      dueDates: "各笔的到期日",
      asOf: "统计截止日；第一期从次日开始",
      delayDays: "客户通常拖延的天数，一个值或每行一个；省略为 0",
      promiseDates: "承诺付款日；没有则留空",
      overdueDelay: "逾期款项在 asOf 之后几天收回，如 30；省略则单列一行",
      periods: "期数，1 至 120；省略为 13",
      periodDays: "每期天数，如 7（默认）或 30",
      headings: '文字和标题行的语言，"en" 或 "zh"；省略则无标题行',
    },
    notes: [
      "各列依次为：期次、起始日、截止日、预计回款。各行之和必等于未结金额之和；末行为以后收回的款项。",
      "预计日在 asOf 当天或之前但仍未收回的款项（含未兑现的付款承诺）列在首行；填写 overdueDelay 则计入 asOf 之后该天数。红字发票(贷项)按自身日期冲减。",
      "拖延天数可用 AR.AVERAGEDAYSLATE 计算，四舍五入为整天。有承诺付款日或金额为 0 的行无需到期日。",
      "请保持下方和右侧单元格为空，否则 Excel 返回 #SPILL!。",
    ],
  },
};
