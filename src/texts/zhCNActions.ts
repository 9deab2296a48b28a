import type { enActions } from "./enActions";
import type { Translated } from "./translated";
import { zhCNSnapshot } from "./zhCNSnapshot";
import { zhCNCreditLink } from "./zhCNCreditLink";

/** What can be done with workbooks that were built, in Simplified Chinese. */
export const zhCNActions: Translated<typeof enActions> = {
  inThisWorkbook: "此工作簿中的模板",
  workbookFrom: (workbook, sheet) => `${workbook}（${sheet}）`,
  actionOn: (action, workbook) => `${action}：${workbook}`,
  goToWorkbook: (workbook, sheet) => `${workbook}：转到 ${sheet}`,
  back: "全部模板",
  looking: "正在读取工作簿…",
  whichOne: "要处理哪一个？",
  whichOneNext: "此工作簿中不止一个。请在此选择，或先转到其中一个的工作表。",
  notHere: (workbook) => `此工作簿中没有${workbook}`,
  notHereNext: (workbook) => `请先生成${workbook}，然后再来。`,
  cannotLook: "无法读取此工作簿",
  tryAgain: "重试",
  done: "返回全部模板",

  linkCreditFile: zhCNCreditLink,

  problems: {
    refused: { what: "Excel 未接受某项操作。", next: "请重试。如再次出现，请保存工作簿，重新打开后再试。" },
    tooLarge: { what: "要写入的内容超过此 Excel 的上限。", next: "请在电脑版 Excel 中重试。" },
    hostTooOld: { what: "此 Excel 缺少所需的功能。", next: "请更新 Excel，或使用 Excel 网页版。" },
    gone: { what: "有工作表或表格被删除。", next: "请撤消删除，然后重试。" },
  },

  takeSnapshot: zhCNSnapshot,
};
