import type { Language } from "./language";

const en = {
  title: "Workbench",
  pageTitle: (addIn: string) => `${addIn} – workbench`,
  sheetLabel: "Spreadsheet",
  ribbonLabel: "Ribbon",
  workbookGroup: "Workbook",
  openCsv: "Open CSV",
  openCsvTip: "Open a CSV file as a new sheet. You can also drag it onto the page.",
  saveCsv: "Save as CSV",
  saveCsvTip: "Save the sheet in front as a CSV file that Excel opens.",
  switchLanguage: "中文",
  switchLanguageTip: "Show everything in Chinese (简体中文). The workbook stays as it is.",
  otherLanguageTag: "zh-CN",

  paneTitle: "Add-in pane",
  closePane: "Close the pane",
  reloadPane: "Reload the pane",
  resizePane: "Width of the pane",

  starting: "Starting…",
  dismiss: "Close this message",

  dropTitle: "Drop the file to open it as a new sheet",
  dropNote: "CSV or text with separators. Nothing in the workbook is changed.",
  reading: (file: string) => `Opening ${file}…`,
  opened: (sheet: string, rows: string, columns: string) => `Opened “${sheet}”: ${rows} rows, ${columns} columns.`,
  csvProblem: {
    empty: (file: string) => `${file} is empty. Choose a file with at least one filled row.`,
    binary: (file: string) => `${file} is not a text file. Choose a CSV file.`,
    workbook: (file: string) =>
      `${file} is an Excel workbook. In Excel, save the sheet as “CSV UTF-8” and open that file.`,
    tooLarge: (file: string) => `${file} is larger than 30 MB. Split it, or leave out columns that you do not need.`,
    tooManyCells: (file: string) =>
      `${file} has more than a million cells. Leave out columns or rows that you do not need.`,
  },
  oneFileOnly: "Drop one file at a time.",
  nothingToSave: "This sheet is empty: there is nothing to save.",
  openFailed: (file: string, reason: string) => `${file} could not be opened: ${reason}`,
  languageUnsaved:
    "The workbook is too large to be carried over to the other language. Save your sheets as CSV first, or switch and lose them.",
  switchAnyway: "Switch and lose them",
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
    paneSilent:
      "The add-in has not answered for 15 seconds, so its functions do not calculate. Reload the pane; if that does not help, check that the page was started with “npm start”, which also serves office.js.",
    wireNotUnderstood:
      "The add-in started but has not offered its functions for 15 seconds, so they do not calculate: its office.js may be of a version that the workbench does not understand. Reload the pane, or build the add-in again.",
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
      "3. Drag a CSV file of your own deals onto this page.",
    ],
  },
};

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

export type Texts = Widened<typeof en>;

const zh: Texts = {
  title: "工作台",
  pageTitle: (addIn) => `${addIn} – 工作台`,
  sheetLabel: "电子表格",
  ribbonLabel: "功能区",
  workbookGroup: "工作簿",
  openCsv: "打开 CSV",
  openCsvTip: "将 CSV 文件作为新工作表打开，也可以把文件拖到本页。",
  saveCsv: "另存为 CSV",
  saveCsvTip: "把当前工作表保存为 Excel 可直接打开的 CSV 文件。",
  switchLanguage: "English",
  switchLanguageTip: "全部显示为英文（English），工作簿内容不变。",
  otherLanguageTag: "en",

  paneTitle: "加载项窗格",
  closePane: "关闭窗格",
  reloadPane: "重新加载窗格",
  resizePane: "窗格宽度",

  starting: "正在启动…",
  dismiss: "关闭此消息",

  dropTitle: "松开即可将文件作为新工作表打开",
  dropNote: "支持 CSV 或带分隔符的文本。工作簿中已有的内容不会改变。",
  reading: (file) => `正在打开 ${file}…`,
  opened: (sheet, rows, columns) => `已打开“${sheet}”：${rows} 行，${columns} 列。`,
  csvProblem: {
    empty: (file) => `${file} 是空文件。请选择至少有一行内容的文件。`,
    binary: (file) => `${file} 不是文本文件。请选择 CSV 文件。`,
    workbook: (file) => `${file} 是 Excel 工作簿。请在 Excel 中将工作表另存为“CSV UTF-8”，再打开该文件。`,
    tooLarge: (file) => `${file} 超过 30 MB。请拆分文件，或去掉不需要的列。`,
    tooManyCells: (file) => `${file} 超过一百万个单元格。请去掉不需要的列或行。`,
  },
  oneFileOnly: "每次请只拖入一个文件。",
  nothingToSave: "此工作表为空，没有可保存的内容。",
  openFailed: (file, reason) => `无法打开 ${file}：${reason}`,
  languageUnsaved: "工作簿太大，无法带到另一种语言。请先将工作表另存为 CSV，或放弃这些内容直接切换。",
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
    paneSilent:
      "加载项 15 秒内没有响应，因此它的函数无法计算。请重新加载窗格；如果仍无效，请确认本页是用“npm start”启动的，它同时提供 office.js。",
    wireNotUnderstood:
      "加载项已启动，但 15 秒内没有提供函数，因此它们无法计算：其 office.js 的版本可能不受本工作台支持。请重新加载窗格，或重新构建加载项。",
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
      "3. 把您自己的商机 CSV 文件拖到本页。",
    ],
  },
};

export const texts: Readonly<Record<Language, Texts>> = { en, zh };
