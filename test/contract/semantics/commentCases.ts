import { article, method, property } from "./documentation";
import type { StatedCase } from "./statedCase";

const comments = article("excel/excel-add-ins-comments");

export const commentCases: readonly StatedCase[] = [
  {
    statement: "a comment is added to a cell by its address and found at it",
    source: `${comments}#add-comment-threads`,
    observe: async ({ context, sheet }) => {
      context.workbook.comments.add("Stated!A2", "TODO: add data.");
      const comment = sheet.comments.getItemByCell("A2").load("content");
      await context.sync();
      return comment.content;
    },
    expected: "TODO: add data.",
  },
  {
    statement: "a comment is added to a cell given as a range",
    source: `${comments}#add-comment-threads`,
    observe: async ({ context, sheet }) => {
      const comment = context.workbook.comments.add(sheet.getRange("C3"), "here");
      const cell = comment.getLocation().load("address");
      await context.sync();
      return cell.address;
    },
    expected: "Stated!C3",
  },
  {
    statement: "a comment on several cells throws InvalidArgument",
    source: `${comments}#add-comment-threads`,
    observe: ({ context, outcome }) => outcome(() => context.workbook.comments.add("Stated!A1:B2", "too wide")),
    expected: "InvalidArgument",
  },
  {
    statement: "the content of a comment can be changed",
    source: `${comments}#edit-comment-threads`,
    observe: async ({ context }) => {
      const comment = context.workbook.comments.add("Stated!A2", "before");
      comment.content = "PLEASE add headers here.";
      comment.load("content");
      await context.sync();
      return comment.content;
    },
    expected: "PLEASE add headers here.",
  },
  {
    statement: "a deleted comment is gone from its cell",
    source: `${comments}#delete-comment-threads`,
    observe: async ({ context, sheet, outcome }) => {
      context.workbook.comments.add("Stated!A2", "gone");
      sheet.comments.getItemByCell("A2").delete();
      await context.sync();
      return outcome(() => sheet.comments.getItemByCell("A2").load("content"));
    },
    expected: "ItemNotFound",
  },
  {
    statement: "a worksheet has the comments on it, the workbook those of all worksheets",
    source: `${comments}#understand-the-comment-object-model`,
    observe: async ({ context, sheet }) => {
      const other = context.workbook.worksheets.add("Stated beside");
      context.workbook.comments.add("Stated!A1", "one");
      context.workbook.comments.add("'Stated beside'!A1", "two");
      const counts = [sheet.comments.getCount(), other.comments.getCount(), context.workbook.comments.getCount()];
      await context.sync();
      other.delete();
      await context.sync();
      const [one, two, all] = counts.map(({ value }) => value);
      return [one, two, (all ?? 0) >= 2];
    },
    expected: [1, 1, true],
  },
  {
    statement: "a thread is not resolved at first and can be resolved",
    source: property("Comment", "resolved"),
    observe: async ({ context }) => {
      const comment = context.workbook.comments.add("Stated!A2", "open").load("resolved");
      await context.sync();
      const first = comment.resolved;
      comment.resolved = true;
      comment.load("resolved");
      await context.sync();
      return [first, comment.resolved];
    },
    expected: [false, true],
  },
  {
    statement: "the content type is plain unless mentions are asked for",
    source: method("CommentCollection", "add"),
    observe: async ({ context }) => {
      const comment = context.workbook.comments.add("Stated!A2", "plain").load("contentType");
      await context.sync();
      return comment.contentType;
    },
    expected: "Plain",
  },
  {
    statement: "a new comment is told with its id",
    source: `${comments}#handle-comment-addition-events`,
    observe: async ({ context, heard }) => {
      const [args] = await heard(context.workbook.comments.onAdded, () =>
        context.workbook.comments.add("Stated!A1", "first"),
      );
      const comment = context.workbook.comments.getItem(args?.commentDetails[0]?.commentId ?? "").load("content");
      await context.sync();
      return [args?.type, comment.content];
    },
    expected: ["CommentAdded", "first"],
  },
  {
    statement: "an edited, a resolved and a reopened comment are told as changed",
    source: `${comments}#handle-comment-change-events`,
    observe: async ({ context, heard }) => {
      const comment = context.workbook.comments.add("Stated!A1", "first");
      await context.sync();
      const tellings = await heard(
        context.workbook.comments.onChanged,
        async () => {
          comment.content = "second";
          await context.sync();
          comment.resolved = true;
          await context.sync();
          comment.resolved = false;
        },
        ({ length }) => length === 3,
      );
      return tellings.map(({ changeType }) => changeType);
    },
    expected: ["CommentEdited", "CommentResolved", "CommentReopened"],
  },
  {
    statement: "a deleted comment is told with its id",
    source: `${comments}#handle-comment-deletion-events`,
    observe: async ({ context, sheet, heard }) => {
      const comment = context.workbook.comments.add("Stated!A1", "first").load("id");
      await context.sync();
      const [args] = await heard(sheet.comments.onDeleted, () => comment.delete());
      return [args?.type, args?.commentDetails[0]?.commentId === comment.id];
    },
    expected: ["CommentDeleted", true],
  },
];
