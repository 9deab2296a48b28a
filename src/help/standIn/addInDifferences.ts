import type { DifferenceGroup } from "./standInDifference";

export const addInDifferences: DifferenceGroup = {
  anchor: "add-ins",
  title: { en: "What add-ins meet", zh: "加载项所见" },
  differences: [
    {
      excel: {
        en: "The newest client, with members of later years.",
        zh: "最新的客户端，含近年新增的成员。",
      },
      workbench: {
        en: "Offers ExcelApi 1.15 and says so; what of it is not there answers ApiNotFound, and rare values of arguments answer NotImplemented.",
        zh: "提供并如实声明 ExcelApi 1.15；其中没有的成员返回 ApiNotFound，参数的少见取值返回 NotImplemented。",
      },
    },
    {
      excel: {
        en: "Whether a change by an add-in can be undone depends on the change, and some empty the list of steps.",
        zh: "加载项的更改能否撤销视更改而定，有些会清空撤销列表。",
      },
      workbench: {
        en: "Everything can be undone; what the add-in does between two of your actions is one step.",
        zh: "全部可以撤销；您两次操作之间加载项所做的一切为一步。",
      },
    },
    {
      excel: {
        en: "Refuses requests and answers above 5 MB on the web, and too many of them in a short time.",
        zh: "网页版拒绝超过 5 MB 的请求和答复，也拒绝短时间内过多的请求。",
      },
      workbench: {
        en: "Lets them pass, unless a test switches the limits on.",
        zh: "一律放行，除非测试打开了这些限制。",
      },
    },
    {
      excel: {
        en: "Tells clicks on cells, the choice of a chart and changes by other people.",
        zh: "通知单元格单击、图表选中以及他人的更改。",
      },
      workbench: {
        en: "Cannot be asked to tell clicks or the choice of a chart; every change is a local one.",
        zh: "不能登记单击和图表选中事件；所有更改都视为本地更改。",
      },
    },
    {
      excel: {
        en: "Tells changes of formats of many kinds.",
        zh: "通知多种格式更改。",
      },
      workbench: {
        en: "Tells changed looks of cells; widths, heights, borders of tables and rules of formatting are not told.",
        zh: "只通知单元格外观的更改；列宽、行高、表格边框和条件格式规则的更改不通知。",
      },
    },
    {
      excel: { en: "Dialogs and signing in with a Microsoft account.", zh: "对话框和 Microsoft 账户登录。" },
      workbench: { en: "Neither; the toolkit uses neither.", zh: "都没有；工具箱也不使用。" },
    },
    {
      excel: {
        en: "Texts of errors, names given by default and the order of some events are Excel’s own.",
        zh: "错误文字、默认名称和某些事件的先后是 Excel 自己的。",
      },
      workbench: {
        en: "The codes of errors are Excel’s; texts and what the documentation leaves open are the workbench’s own.",
        zh: "错误代码与 Excel 相同；文字及文档未说明之处由工作台自定。",
      },
    },
    {
      excel: {
        en: "Finds and special cells come as areas that Excel cuts in its own way.",
        zh: "查找结果和特殊单元格由 Excel 自行划分区域。",
      },
      workbench: { en: "The same cells, as rectangles joined row by row.", zh: "单元格相同，按行合并为矩形。" },
    },
    {
      excel: { en: "Tells formulas before and after a change of any size.", zh: "任何规模的更改都告知前后的公式。" },
      workbench: {
        en: "Formulas overwritten in blocks of more than 1,000 cells are told without their texts.",
        zh: "一次覆盖超过 1,000 个单元格时，不告知公式原文。",
      },
    },
    {
      excel: {
        en: "Changes the look of every cell of a style when the style changes.",
        zh: "更改样式后，所有使用该样式的单元格随之改变。",
      },
      workbench: {
        en: "Changes the filled cells of it; built-in styles have the Office theme’s colours and cannot be deleted.",
        zh: "只改变有内容的单元格；内置样式采用 Office 主题颜色，不能删除。",
      },
    },
    {
      excel: {
        en: "On the web, refuses to insert sheets of a file that has charts or comments.",
        zh: "网页版拒绝插入含图表或批注的文件中的工作表。",
      },
      workbench: {
        en: "Inserts them; a formula that speaks of what stayed behind keeps its saved value.",
        zh: "可以插入；引用未插入内容的公式保留已保存的值。",
      },
    },
    {
      excel: { en: "Bindings tell changes of their data and selection.", zh: "绑定会通知数据和选择的变化。" },
      workbench: {
        en: "Bindings follow their cells, tell nothing and are not saved in files.",
        zh: "绑定随单元格移动，但不通知，也不保存到文件。",
      },
    },
    {
      excel: { en: "Add-ins can make table styles of their own.", zh: "加载项可创建自己的表格样式。" },
      workbench: { en: "Only the built-in ones.", zh: "只有内置样式。" },
    },
  ],
};
