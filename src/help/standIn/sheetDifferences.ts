import type { DifferenceGroup } from "./standInDifference";

export const sheetDifferences: DifferenceGroup = {
  anchor: "sheets",
  title: { en: "Sheets and what lies on them", zh: "工作表及其内容" },
  differences: [
    {
      excel: {
        en: "PivotTables, slicers, shapes, pictures, queries, linked data types, sparklines.",
        zh: "数据透视表、切片器、形状、图片、查询、链接数据类型、迷你图。",
      },
      workbench: {
        en: "None of them; an add-in that asks for one is told that it is not there.",
        zh: "都没有；加载项请求时会得到“没有此功能”的答复。",
      },
    },
    {
      excel: { en: "Formats whole rows and columns.", zh: "可设置整行整列的格式。" },
      workbench: {
        en: "Formats them as far as the data reaches, and at least the first 1,000 rows and 100 columns.",
        zh: "只设置到数据所及之处，且至少前 1,000 行和 100 列。",
      },
    },
    {
      excel: {
        en: "Validation may show a prompt on cells that have no rule.",
        zh: "数据验证可在没有规则的单元格上显示提示。",
      },
      workbench: { en: "Prompts need a rule beside them.", zh: "提示必须与规则一起使用。" },
    },
    {
      excel: { en: "Passwords of protected sheets are kept as a digest.", zh: "受保护工作表的密码以摘要形式保存。" },
      workbench: {
        en: "They are kept as they are: protection here keeps people from slips, not from secrets.",
        zh: "密码按原文保存：此处的保护只防误操作，不防窥探。",
      },
    },
    {
      excel: { en: "Fits column widths with the fonts of your computer.", zh: "按计算机上的字体自动调整列宽。" },
      workbench: {
        en: "Estimates the width of texts, so fitted columns may be some points wider or narrower.",
        zh: "估算文字宽度，自动调整的列宽可能相差几磅。",
      },
    },
    {
      excel: { en: "Underlines in four ways.", zh: "有四种下划线。" },
      workbench: { en: "A single line only.", zh: "只有单下划线。" },
    },
    {
      excel: { en: "Several people edit a workbook at the same time.", zh: "多人可同时编辑一个工作簿。" },
      workbench: { en: "One person, one workbook, in one page.", zh: "一个页面、一个工作簿、一位使用者。" },
    },
    {
      excel: {
        en: "Comments are conversations of people with names, who can mention colleagues.",
        zh: "批注是有署名的多人对话，并可提及同事。",
      },
      workbench: {
        en: "They show as notes, all by “Workbench”; replies and mentions are kept for the add-in and not shown, and nobody is told.",
        zh: "显示为备注，作者一律为“Workbench”；回复和提及只为加载项保留，不显示，也不通知任何人。",
      },
    },
    {
      excel: {
        en: "Draws the axis, direction, borders and negative borders of data bars, and shows the number formats of rules.",
        zh: "绘制数据条的坐标轴、方向和边框，并显示规则中的数字格式。",
      },
      workbench: {
        en: "Keeps and saves them; the grid draws bars from the left, without axis or border, and the cell’s own number format.",
        zh: "予以保留并保存；表格中的数据条从左侧画起，没有坐标轴和边框，数字格式仍用单元格自己的。",
      },
    },
    {
      excel: {
        en: "Draws patterns of fills, tints, text shrunk to fit, page breaks and hidden headings.",
        zh: "显示填充图案、深浅、缩小字体填充、分页符和隐藏的行列标题。",
      },
      workbench: { en: "Keeps and saves them, and does not draw them.", zh: "予以保留并保存，但不绘制。" },
    },
    {
      excel: { en: "Draws the symbols of outlines beside rows and columns.", zh: "在行列旁显示分级显示符号。" },
      workbench: {
        en: "Folds and unfolds groups by hiding rows and columns, without the symbols.",
        zh: "通过隐藏行列来折叠和展开，不显示符号。",
      },
    },
    {
      excel: {
        en: "Filters by icon, by the colours of conditional formats, and shows buttons of a sheet’s own AutoFilter.",
        zh: "可按图标和条件格式颜色筛选，并显示工作表自动筛选的按钮。",
      },
      workbench: {
        en: "Filters by values, conditions, ranks, periods and the cells’ own colours; only tables have buttons.",
        zh: "可按值、条件、排名、日期段和单元格自身颜色筛选；只有表格有筛选按钮。",
      },
    },
    {
      excel: {
        en: "A table can go without headings, and the row of totals has a look and a list of functions.",
        zh: "表格可以没有标题行，汇总行有自己的外观和函数列表。",
      },
      workbench: {
        en: "A table always has headings; the row of totals looks like the others, and its formulas are typed.",
        zh: "表格总有标题行；汇总行外观与其他行相同，公式需自行输入。",
      },
    },
    {
      excel: {
        en: "Sorts by icons, and keeps the upper-left cell of cells that are merged.",
        zh: "可按图标排序；合并时保留左上角单元格。",
      },
      workbench: {
        en: "Sorts by values and colours; of merged cells the first filled one keeps its content, and cells of a table cannot be merged.",
        zh: "按值和颜色排序；合并时保留第一个有内容的单元格，表格中的单元格不能合并。",
      },
    },
    {
      excel: { en: "Undoes a change of a filter to the filter before.", zh: "撤销筛选更改会回到之前的筛选。" },
      workbench: {
        en: "Undoing a filter that you chose in the grid takes it away.",
        zh: "撤销在表格中选择的筛选会将其取消。",
      },
    },
  ],
};
