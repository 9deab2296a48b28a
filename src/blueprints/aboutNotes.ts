import type { NotesPart } from "./blueprint";

/** What the colours and words on the sheets mean. */
export const legendNotes: NotesPart = {
  part: "notes",
  heading: { en: "How to read it", zh: "如何阅读" },
  lines: [
    {
      term: { en: "Input", zh: "输入" },
      look: "input",
      meaning: {
        en: "Blue, on a pale fill outside tables: yours to change.",
        zh: "蓝字（表格之外为浅底）：由您填写。",
      },
    },
    {
      term: { en: "Calculated", zh: "计算结果" },
      look: "calculated",
      meaning: { en: "Black: a formula; look, but leave it.", zh: "黑字：公式，请勿改动。" },
    },
    { term: { en: "OK", zh: "正常" }, look: "ok", meaning: { en: "The check holds.", zh: "校验通过。" } },
    {
      term: { en: "CHECK", zh: "检查" },
      look: "check",
      meaning: {
        en: "Something does not fit: correct the rows that the check is about before you use a figure.",
        zh: "数据有误：请先更正该校验所指的行，再使用结果。",
      },
    },
  ],
};

/** Which version built the workbook, when, and in which currency. */
export const builtNotes: NotesPart = {
  part: "notes",
  heading: { en: "Built", zh: "生成信息" },
  lines: [
    { term: { en: "Key Account Toolkit", zh: "大客户工具箱" }, choice: "version" },
    { term: { en: "Built on", zh: "生成日期" }, choice: "builtOn" },
    { term: { en: "Currency", zh: "币种" }, choice: "currency" },
  ],
};
