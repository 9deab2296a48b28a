import type { Language } from "../functions/bothLanguages";
import type { Translated } from "../texts/translated";

const en = {
  help: "Help",
  allFunctions: "All functions",
  introduction: (count: number) =>
    `${count} worksheet functions for key-account sales, by family. Each page says what the function answers, how to write it, and shows an example with its numbers.`,
  compatibility: "Where our numbers differ",
  otherLanguage: "简体中文",
  skip: "Skip to content",
  path: "You are here",
  example: "Worked example",
  exampleSheet: "The example as a sheet",
  result: "Result",
  exampleAnswer: (cell: string) => `The formula stands in ${cell}:`,
  spillsFrom: (cell: string) => `The formula stands in ${cell} and fills the cells beside and below by itself:`,
  typedIn: "Or with the values typed in:",
  defaultValue: (value: string) => `default ${value}`,
  errorsIntroduction:
    "The example again, with one thing wrong. Every error is an Excel error, so IFERROR catches it; select the cell to read the sentence.",
  otherErrors: "Errors that Excel shows by itself",
  missing: (name: string) => `${name} is empty`,
  shorter: (name: string) => `${name} is one row shorter`,
  given: (name: string, value: string) => `${name} = ${value}`,
  givenInRow: (name: string, row: number, value: string) => `${name}, row ${row} = ${value}`,
  together: (parts: readonly string[]) => parts.join(", "),
  formula: "Formula and source",
  source: (source: string) => `Source: ${source}.`,
  twin: "With Excel’s own functions only",
  twinIntroduction: (cell: string) =>
    `The same answer without the add-in, for colleagues who do not have it. In ${cell} of the example:`,
  twinDiffers: "It differs in this:",
  noTwin: (reason: string) => `There is no ordinary formula with this answer. ${reason}`,
  alsoSee: "Where others calculate otherwise: ",
  related: "Related functions",
  compatibilityIntroduction:
    "Textbooks, handouts and accounting systems do not all calculate alike. This page names the places where our answer differs from a printed figure or a common program, and why. Our figures here are calculated by the functions themselves.",
  workbench: "Workbench",
  standIn: "How the workbench differs from Excel",
  standInIntroduction:
    "The workbench runs the toolkit in a page, for people without Excel. It answers the same client library as Excel does and follows Microsoft’s documentation. This page names what it does otherwise or not at all.",
  case: "Case",
  figures: (title: string) => `${title}: figures`,
  elsewhere: "Elsewhere",
  ours: "Ours",
  seeFunctions: "Functions: ",
  ageingTable: "Ageing in other systems",
  system: "System",
  ageFrom: "Age counts from",
  buckets: "Buckets",
  howToMatch: "How to match it with AR.AGING",
  footer: "Key Account Toolkit. The results are models for your own judgement, not accounting or legal advice.",
};

const zh: Translated<typeof en> = {
  help: "帮助",
  allFunctions: "全部函数",
  introduction: (count) =>
    `${count} 个用于大客户销售的工作表函数，按类别排列。每页说明函数回答什么问题、如何书写，并附带数字的示例。`,
  compatibility: "与其他算法的差异",
  otherLanguage: "English",
  skip: "跳到正文",
  path: "当前位置",
  example: "示例",
  exampleSheet: "示例工作表",
  result: "结果",
  exampleAnswer: (cell) => `${cell} 中的公式：`,
  spillsFrom: (cell) => `公式写在 ${cell}，结果自动填入右侧和下方的单元格：`,
  typedIn: "或直接写入数值：",
  defaultValue: (value) => `默认 ${value}`,
  errorsIntroduction:
    "仍用上面的示例，只改错一处。所有错误都是 Excel 错误值，可用 IFERROR 捕获；选中单元格即可看到提示。",
  otherErrors: "Excel 自身显示的错误",
  missing: (name) => `${name} 为空`,
  shorter: (name) => `${name} 少一行`,
  given: (name, value) => `${name} = ${value}`,
  givenInRow: (name, row, value) => `${name} 第 ${row} 行 = ${value}`,
  together: (parts) => parts.join("，"),
  formula: "公式与出处",
  source: (source) => `出处：${source}。`,
  twin: "只用 Excel 自带公式",
  twinIntroduction: (cell) => `不用加载项也能得到相同结果，便于与没有安装的同事共享。写在示例的 ${cell}：`,
  twinDiffers: "不同之处：",
  noTwin: (reason) => `没有结果相同的普通公式。${reason}`,
  alsoSee: "与其他算法的差异：",
  related: "相关函数",
  compatibilityIntroduction:
    "教科书、讲义和财务系统的算法并不完全一致。本页列出我们的结果与印刷数字或常见软件不同的地方，并说明原因。本页中我们的数字均由函数本身计算得出。",
  workbench: "工作台",
  standIn: "工作台与 Excel 的差异",
  standInIntroduction:
    "工作台在网页中运行工具箱，供没有 Excel 的人使用。它像 Excel 一样回应同一个客户端库，并遵循 Microsoft 的文档。本页列出它做法不同或没有的部分。",
  case: "情形",
  figures: (title) => `${title}：数字`,
  elsewhere: "其他来源",
  ours: "本产品",
  seeFunctions: "函数：",
  ageingTable: "其他系统的账龄",
  system: "系统",
  ageFrom: "账龄起算日",
  buckets: "账龄段",
  howToMatch: "如何用 AR.AGING 得到相同结果",
  footer: "大客户工具箱。结果供判断参考，不构成会计或法律意见。",
};

export type HelpTexts = typeof zh;

/** What the help pages say around the words of the functions. */
export const helpTexts: Readonly<Record<Language, HelpTexts>> = { en, zh };
