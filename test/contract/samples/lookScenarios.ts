import type { Scenario } from "./scenario";

/** Conditional formats, validation and comments. */
export const lookScenarios: readonly Scenario[] = [
  {
    sample: "14-conditional-formatting/conditional-formatting-basic",
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("B2:D5");
      const value = range.conditionalFormats.add("CellValue").cellValue;
      value.format.font.color = "#FF0000";
      value.rule = { formula1: "=0", operator: "LessThan" };
      const text = range.conditionalFormats.add("ContainsText").textComparison;
      text.format.font.bold = true;
      text.rule = { operator: "Contains", text: "Delayed" };
      const bar = range.conditionalFormats.add("DataBar").dataBar;
      bar.barDirection = "LeftToRight";
      const custom = range.conditionalFormats.add("Custom").custom;
      custom.rule.formula = "=B2>A2";
      const formats = range.conditionalFormats.load("items/type");
      await context.sync();
      return formats.items.map(({ type }) => type).sort();
    },
    expected: ["CellValue", "ContainsText", "Custom", "DataBar"],
  },
  {
    sample: "14-conditional-formatting/conditional-formatting-advanced",
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("B2:D5");
      const first = range.conditionalFormats.add("CellValue");
      first.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      first.cellValue.format.font.color = "blue";
      first.stopIfTrue = true;
      const second = range.conditionalFormats.add("CellValue");
      second.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      second.cellValue.format.font.color = "red";
      first.load("priority,stopIfTrue");
      second.load("priority");
      const area = first.getRange().load("address");
      await context.sync();
      const seen = [first.stopIfTrue, second.priority !== first.priority, area.address];
      range.conditionalFormats.clearAll();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      return [...seen, count.value];
    },
    expected: [true, true, "Stated!B2:D5", 0],
  },
  {
    sample: "22-data-validation/data-validation",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:A3").values = [["Sue"], ["Ricky"], ["Liz"]];
      const list = sheet.getRange("C1").dataValidation;
      list.rule = { list: { inCellDropDown: true, source: "=Stated!$A$1:$A$3" } };
      const rank = sheet.getRange("D1").dataValidation;
      rank.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      rank.errorAlert = { message: "Only above 0", showAlert: true, style: "Stop", title: "Negative" };
      rank.prompt = { message: "Above 0, please", showPrompt: true, title: "Positive only" };
      const comment = sheet.getRange("E1").dataValidation;
      comment.rule = { custom: { formula: "=NOT(ISNUMBER(SEARCH(A1,E1)))" } };
      for (const one of [list, rank, comment]) one.load("type");
      rank.load("errorAlert");
      await context.sync();
      return [list.type, rank.type, comment.type, rank.errorAlert.title];
    },
    expected: ["List", "WholeNumber", "Custom", "Negative"],
  },
  {
    sample: "12-comments-and-notes/comment-basics",
    observe: async ({ context, sheet }) => {
      const comment = context.workbook.comments.add("Stated!A2", "Check this");
      comment.load("content,authorName,creationDate");
      const cell = comment.getLocation().load("address");
      await context.sync();
      const seen = [comment.content, comment.authorName !== "", cell.address];
      sheet.comments.getItemByCell("A2").content = "Checked";
      const again = sheet.comments.getItemByCell("A2").load("content");
      await context.sync();
      again.delete();
      const count = sheet.comments.getCount();
      await context.sync();
      return [...seen, again.content, count.value];
    },
    expected: ["Check this", true, "Stated!A2", "Checked", 0],
  },
  {
    sample: "12-comments-and-notes/comment-resolution",
    observe: async ({ context }) => {
      const comment = context.workbook.comments.add("Stated!A2", "Open point");
      comment.resolved = true;
      comment.load("resolved");
      await context.sync();
      return comment.resolved;
    },
    expected: true,
  },
  {
    sample: "12-comments-and-notes/comment-replies",
    observe: async ({ context }) => {
      const comment = context.workbook.comments.add("Stated!A2", "Question");
      comment.replies.add("Answer");
      const replies = comment.replies.load("items/content");
      await context.sync();
      return replies.items.map(({ content }) => content);
    },
    expected: ["Answer"],
  },
];
