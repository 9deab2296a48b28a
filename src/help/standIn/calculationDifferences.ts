import type { DifferenceGroup } from "./standInDifference";

export const calculationDifferences: DifferenceGroup = {
  anchor: "calculation",
  title: { en: "Calculation", zh: "计算" },
  differences: [
    {
      excel: { en: "Calculates with its own engine.", zh: "使用自己的计算引擎。" },
      workbench: {
        en: "Calculates with another one. The formulas that the toolkit writes are checked against a second spreadsheet program; your own formulas are not, so have Excel calculate them once before you rely on them.",
        zh: "使用另一种引擎。工具箱写入的公式都与第二个电子表格程序核对过；您自己的公式没有核对，使用结果前请在 Excel 中计算一次。",
      },
    },
    {
      excel: {
        en: "FORECAST.ETS, GROUPBY, PIVOTBY, REGEXTEST and its kin, STOCKHISTORY, WEBSERVICE, cube functions and GETPIVOTDATA.",
        zh: "FORECAST.ETS、GROUPBY、PIVOTBY、REGEXTEST 等正则函数、STOCKHISTORY、WEBSERVICE、多维数据集函数和 GETPIVOTDATA。",
      },
      workbench: { en: "#NAME?", zh: "显示 #NAME?。" },
    },
    {
      excel: {
        en: "LAMBDA with optional parameters (ISOMITTED), a LAMBDA bound by LET and called by that name, a function handed over by its bare name as in BYROW(A1:B3,SUM).",
        zh: "带可选参数的 LAMBDA（ISOMITTED）、用 LET 命名后再调用的 LAMBDA、直接用函数名作参数（如 BYROW(A1:B3,SUM)）。",
      },
      workbench: {
        en: "#VALUE! or #NAME?; write the LAMBDA out where it is used.",
        zh: "显示 #VALUE! 或 #NAME?；请在使用处写出完整的 LAMBDA。",
      },
    },
    {
      excel: {
        en: "Reads dates, times and amounts of money as you type them in the manner of your region, and shows numbers in that manner.",
        zh: "按您所在地区的习惯识别输入的日期、时间和金额，并按该习惯显示数字。",
      },
      workbench: {
        en: "What an add-in writes as such a text stays text; numbers always have a decimal point and commas.",
        zh: "加载项写入的此类文本保持为文本；数字一律使用小数点和逗号分隔。",
      },
    },
    {
      excel: {
        en: "Calculation mode “automatic except for data tables”.",
        zh: "计算模式“除模拟运算表外自动”。",
      },
      workbench: { en: "Automatic and manual only.", zh: "只有自动和手动。" },
    },
    {
      excel: { en: "Tells which worksheets were calculated.", zh: "告知计算了哪些工作表。" },
      workbench: {
        en: "Tells all worksheets after each calculation.",
        zh: "每次计算后通知所有工作表。",
      },
    },
    {
      excel: { en: "Runs a stream of its own for every cell.", zh: "每个单元格各自运行一个数据流。" },
      workbench: {
        en: "Cells that follow the same stream with the same arguments share one call; it is cancelled when the last of them is gone.",
        zh: "参数相同的单元格共用一次调用，最后一个单元格消失时才取消。",
      },
    },
    {
      excel: {
        en: "Waits for an answer of a function before anything that reads its spill is calculated.",
        zh: "等函数返回后才计算读取其溢出区域的公式。",
      },
      workbench: {
        en: "Formulas that read the other cells of such a spill keep their values until the answer is there.",
        zh: "读取该溢出区域其他单元格的公式在返回之前保留原值。",
      },
    },
    {
      excel: {
        en: "Intersections of structured references, and the spellings of files such as _xlfn.SINGLE typed into a cell.",
        zh: "结构化引用的交集，以及在单元格中直接输入文件里的写法（如 _xlfn.SINGLE）。",
      },
      workbench: {
        en: "Not calculated; an intersection of plain ranges is, and shows as the range that it comes to after rows were inserted.",
        zh: "不计算；普通区域的交集可以计算，插入行后显示为所得区域。",
      },
    },
    {
      excel: {
        en: "Changes the formulas that read a deleted column of a table to #REF! for good.",
        zh: "删除表格列后，读取该列的公式永久变为 #REF!。",
      },
      workbench: {
        en: "They show #REF! and keep their text, so they heal when such a column is back.",
        zh: "公式显示 #REF! 但保留原文，该列恢复后即恢复正常。",
      },
    },
    {
      excel: { en: "Iterates circular references when asked to.", zh: "可按设置迭代计算循环引用。" },
      workbench: {
        en: "Does not iterate, and says so to an add-in that asks for it.",
        zh: "不迭代；加载项请求时如实答复。",
      },
    },
  ],
};
