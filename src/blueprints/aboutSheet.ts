import type { BothLanguages } from "../functions/bothLanguages";
import type { NoteLine, NotesPart, Sheet } from "./blueprint";
import { palette } from "./look";

/** What a workbook says about itself, beside what all of them say. */
export interface About {
  readonly line: BothLanguages;
  /** What the workbook answers. */
  readonly question: BothLanguages;
  /** How its figures are to be understood. */
  readonly reading: { readonly heading: BothLanguages; readonly lines: readonly NoteLine[] };
  /** Each with its source. */
  readonly assumptions: readonly NoteLine[];
}

/** What the colours and words on the sheets mean. */
const legendNotes: NotesPart = {
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

/** Which version built the workbook, when, in which currency, and what its formulas need. */
const builtNotes: NotesPart = {
  part: "notes",
  heading: { en: "Built", zh: "生成信息" },
  lines: [
    { term: { en: "Key Account Toolkit", zh: "大客户工具箱" }, choice: "version" },
    { term: { en: "Built on", zh: "生成日期" }, choice: "builtOn" },
    { term: { en: "Currency", zh: "币种" }, choice: "currency" },
    { term: { en: "Formulas", zh: "公式" }, choice: "formulas" },
  ],
};

/** The last sheet of every workbook: how to read it, what counts, where the assumptions are from, when it was built. */
export const aboutSheet = ({ line, question, reading, assumptions }: About): Sheet => ({
  id: "about",
  name: { en: "About", zh: "说明" },
  line,
  tabColor: palette.quiet,
  gutter: true,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 17,
        parts: [
          { part: "title", title: { en: "About this workbook", zh: "关于本工作簿" }, subtitle: question },
          legendNotes,
          { part: "notes", ...reading },
          { part: "notes", heading: { en: "Assumptions and their sources", zh: "假设及来源" }, lines: assumptions },
          builtNotes,
        ],
      },
    ],
  ],
});
