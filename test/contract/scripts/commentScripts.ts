import type { ClientScript } from "../clientScript";

export const commentScripts: readonly ClientScript[] = [
  {
    name: "comments are added to cells, found, changed, and move with their cells until they are deleted",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Said");
        const { comments } = sheet;
        const comment = comments.add(sheet.getRange("B2"), "Check this");
        context.workbook.comments.add("Said!C3", "And that");
        comment.load("content,resolved,authorName,creationDate");
        const count = comments.getCount();
        await context.sync();
        const said = [comment.content, comment.resolved, comment.authorName.length > 0, count.value];
        const recent = Math.abs(Date.now() - new Date(comment.creationDate).getTime()) < 3_600_000;
        comment.content = "Checked";
        comment.resolved = true;
        sheet.getRange("1:1").insert("Down");
        const place = comment.getLocation().load("address");
        const byCell = comments.getItemByCell("Said!B3").load("content,resolved");
        await context.sync();
        comments.add("Said!B3", "twice");
        const twice = await context.sync().then(
          () => "no error",
          (error: OfficeExtension.Error) => error.code,
        );
        comment.delete();
        const left = comments.getCount();
        await context.sync();
        sheet.delete();
        const gone = context.workbook.comments.getCount();
        await context.sync();
        return [said, recent, place.address, byCell.content, byCell.resolved, twice, left.value, gone.value];
      }),
    expected: [["Check this", false, true, 2], true, "Said!B3", "Checked", true, "ItemAlreadyExists", 1, 0],
  },
  {
    name: "a workbook keeps its title, its author and the like",
    run: (excel) =>
      excel.run(async (context) => {
        const { properties } = context.workbook;
        properties.title = "Pipeline";
        properties.author = "Sales";
        properties.subject = "Forecast";
        properties.load("title,author,subject,company");
        await context.sync();
        const { title, author, subject, company } = properties;
        for (const name of ["title", "author", "subject"] as const) properties[name] = "";
        await context.sync();
        return [title, author, subject, company];
      }),
    expected: ["Pipeline", "Sales", "Forecast", ""],
  },
];
