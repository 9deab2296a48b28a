import type { DifferenceGroup } from "./standInDifference";

export const fileDifferences: DifferenceGroup = {
  anchor: "files",
  title: { en: "Files and windows", zh: "文件与窗口" },
  differences: [
    {
      excel: { en: "Opens each workbook in a window of its own.", zh: "每个工作簿在各自的窗口中打开。" },
      workbench: {
        en: "Opens one in place of the other, asks before unsaved work is lost, and loads the add-in anew in the same pane.",
        zh: "后打开的取代先打开的；丢失未保存的内容前会询问，加载项在同一面板中重新加载。",
      },
    },
    {
      excel: { en: "Counts every change as unsaved.", zh: "任何更改都算未保存。" },
      workbench: {
        en: "Counts cells, sheets and what the add-in stores; a changed format or column width alone does not count.",
        zh: "单元格、工作表和加载项存储的内容算作更改；只改格式或列宽不算。",
      },
    },
    {
      excel: {
        en: "Shows an @ in a formula that a file does not mark as an array.",
        zh: "文件未标明为数组的公式会显示 @。",
      },
      workbench: {
        en: "Calculates it as an array where its ranges say so; arrays in braces become ones that spill.",
        zh: "按其区域需要作为数组计算；大括号数组变为溢出数组。",
      },
    },
    {
      excel: { en: "Checks the password of a protected sheet.", zh: "校验受保护工作表的密码。" },
      workbench: {
        en: "Cannot check a password that comes from a file: the protection can be taken away without it. Saved again it still has it.",
        zh: "无法校验文件中的密码：不输入密码也能取消保护；再次保存时密码仍在。",
      },
    },
    {
      excel: { en: "Keeps everything that a chart is.", zh: "保存图表的一切。" },
      workbench: {
        en: "Keeps type, stacking, series with colours, points and labels, titles, scale and format of axes, legend and place. Funnel and waterfall charts become bars and stacked columns in the file.",
        zh: "保存类型、堆积方式、系列的颜色、数据点和标签、标题、坐标轴刻度与格式、图例和位置；漏斗图和瀑布图在文件中变为条形图和堆积柱形图。",
      },
    },
    {
      excel: { en: "Keeps what add-ins store in a part of its own.", zh: "加载项存储的内容保存在专用部分。" },
      workbench: {
        en: "Saves it as XML that the workbench reads again and Excel does not.",
        zh: "保存为工作台可再次读取、Excel 不读取的 XML。",
      },
    },
    {
      excel: {
        en: "Has rich text in cells, prompts without a rule, and conversations in comments.",
        zh: "单元格可有富文本，提示可不依附规则，批注可以是对话。",
      },
      workbench: {
        en: "A file loses them when it is opened and saved: rich text becomes plain, prompts need a rule, replies are left out.",
        zh: "文件打开再保存后会失去：富文本变为纯文本，提示须有规则，批注的回复不保留。",
      },
    },
    {
      excel: {
        en: "Paints the pane in the colours of Office’s theme on the desktop.",
        zh: "桌面版按 Office 主题显示面板。",
      },
      workbench: {
        en: "The pane follows the system’s light or dark, not the page’s theme menu, as in Excel on the web.",
        zh: "面板跟随系统的浅色或深色，而非页面的主题菜单，与 Excel 网页版相同。",
      },
    },
    {
      excel: { en: "Shows filtered rows as they were saved.", zh: "按保存时的样子显示筛选结果。" },
      workbench: { en: "Finds anew which rows the filters of a file hide.", zh: "按筛选条件重新确定隐藏的行。" },
    },
    {
      excel: {
        en: "Keeps named cell styles, tints, sort orders and dates among a document’s own properties.",
        zh: "保存命名单元格样式、颜色深浅、排序记录和自定义属性中的日期。",
      },
      workbench: {
        en: "Saves the look without the style’s name, no tints and no sort orders; such a date becomes a text.",
        zh: "保存外观但不保存样式名、颜色深浅和排序记录；这类日期变为文本。",
      },
    },
  ],
};
