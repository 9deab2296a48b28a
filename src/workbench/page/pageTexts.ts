import { fileTextsChinese } from "./files/fileTextsChinese";
import { fileTextsEnglish } from "./files/fileTextsEnglish";
import type { Language } from "./language";
import type { Widened } from "./widened";

const en = {
  title: "Workbench",
  pageTitle: (addIn: string) => `${addIn} – workbench`,
  sheetLabel: "Spreadsheet",
  ribbonLabel: "Ribbon",
  ...fileTextsEnglish,
  switchLanguage: "中文",
  switchLanguageTip: "Show everything in Chinese (简体中文). The workbook stays as it is.",
  otherLanguageTag: "zh-CN",
  theme: "Theme",
  themes: { light: "Light", dark: "Dark", system: "As the system" },

  controls: {
    toolbar: "Toolbar",
    cellReference: "Cell",
    definedNames: "Defined names",
    tallFormulaBar: "Height of the formula bar",
    addSheet: "Add a sheet",
    allSheets: "All sheets",
    gridLines: "Gridlines",
    zoomOut: "Zoom out",
    zoomIn: "Zoom in",
    zoom: "Zoom",
    usualZoom: "Usual size",
  },

  paneTitle: "Add-in pane",
  closePane: "Close the pane",
  reloadPane: "Reload the pane",
  resizePane: "Width of the pane",

  starting: "Starting…",
  dismiss: "Close this message",

  languageUnsaved:
    "The workbook is too large to be carried over to the other language. Save it first, or switch and lose what is not saved.",
  switchAnyway: "Switch and lose it",
  refused: {
    lockedCells: "This cell is locked: its sheet is protected. Take the protection off before you change it.",
    sheet: "This sheet is protected. Take the protection off before you change it.",
    workbook: "The workbook is protected: its sheets cannot be added, removed, renamed, moved or hidden.",
    value: "This value does not match the rule for this cell, so the cell keeps what it had.",
  },

  problem: {
    manifestMissing: (address: string) =>
      `The add-in’s manifest could not be loaded from ${address}. Build the add-in and reload this page.`,
    manifestWrong: (reason: string) => `${reason} Build the add-in again and reload this page.`,
    metadataMissing: (address: string) =>
      `The list of the add-in’s functions could not be loaded from ${address}. Build the add-in and reload this page.`,
    clientMissing:
      "Excel’s library for add-ins (office.js) could not be loaded, so the add-in’s functions do not calculate. The spreadsheet itself works. Check the connection, then reload the pane.",
    paneSilent:
      "The add-in has not answered for 15 seconds, so its functions do not calculate. The spreadsheet itself works. Reload the pane to try again.",
    wireNotUnderstood:
      "The add-in has started, but the workbench does not understand the version of Excel’s library (office.js) that it uses, so its functions do not calculate. The spreadsheet itself works.",
    gridFailed: (reason: string) => `The spreadsheet could not be started: ${reason}`,
    commandFailed: (label: string) => `“${label}” is not available in the add-in. Reload the pane and try again.`,
  },

  errorCard: {
    "#NULL!": "The two ranges have no cell in common.",
    "#DIV/0!": "Division by zero, or by an empty cell.",
    "#VALUE!": "An argument has the wrong kind of value, for example text in place of a number.",
    "#REF!": "The formula refers to cells that no longer exist.",
    "#NAME?":
      "A name in the formula is unknown. Check the spelling of functions and names, and put texts in quotation marks.",
    "#NUM!": "A number is too large or too small, or the calculation has no answer.",
    "#N/A": "A value that was looked for is not there.",
    "#SPILL!": "The result needs more free cells.",
    "#CALC!": "The calculation gives an empty array.",
    "#BUSY!": "Calculating…",
    functionsMissing: "The add-in is not connected, so its functions do not calculate.",
    functionsStarting: "The add-in’s functions are still starting; the cell calculates as soon as they are ready.",
    spillBlocked: (cell: string) =>
      `The result needs more free cells: ${cell} is in the way. Clear it or move the formula.`,
  },

  sample: {
    sheet: "Try formulas",
    title: "Sales pipeline",
    subtitle: "Key accounts, this year. Amounts in thousand euros.",
    headings: ["Deal", "Account", "Stage", "Amount"],
    target: "Target for the year",
    forecast: "Forecast",
    attainment: "Share of the target",
    tryTitle: "Try this",
    tryLines: [
      "1. Change a stage in column C, say Design to Commitment, and watch the forecast.",
      "2. Type =FUNNEL.GAP(G5, G4) into G7: what is missing to the target?",
      "3. Drag a file of your own deals onto this page, .xlsx or .csv.",
    ],
  },
};

export type Texts = Widened<typeof en>;

const zh: Texts = {
  title: "工作台",
  pageTitle: (addIn) => `${addIn} – 工作台`,
  sheetLabel: "电子表格",
  ribbonLabel: "功能区",
  ...fileTextsChinese,
  switchLanguage: "English",
  switchLanguageTip: "全部显示为英文（English），工作簿内容不变。",
  otherLanguageTag: "en",
  theme: "主题",
  themes: { light: "浅色", dark: "深色", system: "跟随系统" },

  controls: {
    toolbar: "工具栏",
    cellReference: "单元格",
    definedNames: "已定义的名称",
    tallFormulaBar: "编辑栏高度",
    addSheet: "添加工作表",
    allSheets: "所有工作表",
    gridLines: "网格线",
    zoomOut: "缩小",
    zoomIn: "放大",
    zoom: "缩放",
    usualZoom: "原始大小",
  },

  paneTitle: "加载项窗格",
  closePane: "关闭窗格",
  reloadPane: "重新加载窗格",
  resizePane: "窗格宽度",

  starting: "正在启动…",
  dismiss: "关闭此消息",

  languageUnsaved: "工作簿太大，无法带到另一种语言。请先保存，或放弃未保存的内容直接切换。",
  switchAnyway: "放弃内容并切换",
  refused: {
    lockedCells: "此单元格已锁定：所在工作表受保护。请先取消保护再修改。",
    sheet: "此工作表受保护。请先取消保护再修改。",
    workbook: "工作簿受保护：不能添加、删除、重命名、移动或隐藏工作表。",
    value: "此值不符合该单元格的数据验证规则，单元格保持原值。",
  },

  problem: {
    manifestMissing: (address) => `无法从 ${address} 加载加载项清单。请先构建加载项，再重新加载本页。`,
    manifestWrong: (reason) => `清单无法使用：${reason} 请重新构建加载项，再重新加载本页。`,
    metadataMissing: (address) => `无法从 ${address} 加载函数列表。请先构建加载项，再重新加载本页。`,
    clientMissing:
      "无法加载 Excel 的加载项库（office.js），因此加载项的函数无法计算，表格本身可以照常使用。请检查网络连接，再重新加载窗格。",
    paneSilent: "加载项 15 秒内没有响应，因此它的函数无法计算，表格本身可以照常使用。请重新加载窗格再试。",
    wireNotUnderstood:
      "加载项已启动，但工作台不支持它所用的 Excel 加载项库（office.js）版本，因此它的函数无法计算，表格本身可以照常使用。",
    gridFailed: (reason) => `电子表格无法启动：${reason}`,
    commandFailed: (label) => `加载项中没有“${label}”。请重新加载窗格后再试。`,
  },

  errorCard: {
    "#NULL!": "两个区域没有公共单元格。",
    "#DIV/0!": "除数为零或为空单元格。",
    "#VALUE!": "某个参数的类型不对，例如应为数字却是文本。",
    "#REF!": "公式引用的单元格已不存在。",
    "#NAME?": "公式中有无法识别的名称。请检查函数名和名称的拼写，文本要加引号。",
    "#NUM!": "数字过大或过小，或者计算无解。",
    "#N/A": "找不到要查找的值。",
    "#SPILL!": "结果需要更多空单元格。",
    "#CALC!": "计算结果是空数组。",
    "#BUSY!": "正在计算…",
    functionsMissing: "加载项未连接，因此它的函数无法计算。",
    functionsStarting: "加载项的函数正在启动，就绪后此单元格会自动计算。",
    spillBlocked: (cell) => `结果需要更多空单元格：${cell} 挡住了。请清空它或移动公式。`,
  },

  sample: {
    sheet: "试用公式",
    title: "销售漏斗",
    subtitle: "大客户，本年度。金额单位：万元。",
    headings: ["商机", "客户", "阶段", "金额"],
    target: "年度销售指标",
    forecast: "销售预测",
    attainment: "预计达成率",
    tryTitle: "试一试",
    tryLines: [
      "1. 修改 C 列的某个阶段，如把“设计”改为“承诺”，看看销售预测。",
      "2. 在 G7 中输入 =FUNNEL.GAP(G5, G4)：离指标还差多少？",
      "3. 把您自己的商机文件（.xlsx 或 .csv）拖到本页。",
    ],
  },
};

export const texts: Readonly<Record<Language, Texts>> = { en, zh };
