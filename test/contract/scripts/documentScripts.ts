import type { ClientScript } from "../clientScript";

export const documentScripts: readonly ClientScript[] = [
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection
    name: "XML parts are found by id and by namespace, changed, refused when not well formed, and deleted",
    run: (excel) =>
      excel.run(async (context) => {
        const { customXmlParts } = context.workbook;
        const first = customXmlParts.add('<plan xmlns="urn:plans"><step/></plan>').load("id,namespaceUri");
        const second = customXmlParts.add('<p:plan xmlns:p="urn:plans"/>').load("id,namespaceUri");
        const third = customXmlParts.add("<other/>").load("namespaceUri");
        const plans = customXmlParts.getByNamespace("urn:plans");
        const counts = [customXmlParts.getCount(), plans.getCount()];
        const several = plans.getOnlyItemOrNullObject().load("isNullObject");
        await context.sync();
        const seen: unknown[] = [
          [first.namespaceUri, second.namespaceUri, third.namespaceUri],
          counts.map(({ value }) => value),
          several.isNullObject,
        ];
        const again = customXmlParts.getItem(first.id);
        again.setXml('<plan xmlns="urn:done"/>');
        const xml = again.getXml();
        const only = plans.getOnlyItem().load("id");
        const missing = customXmlParts.getItemOrNullObject("{none}").load("isNullObject");
        await context.sync();
        seen.push(xml.value, only.id === second.id, missing.isNullObject);
        customXmlParts.add("<open>");
        seen.push(
          await context.sync().then(
            () => "no error",
            (error: OfficeExtension.Error) => error.code,
          ),
        );
        for (const part of [first, second, third]) part.delete();
        const left = customXmlParts.getCount();
        await context.sync();
        return [...seen, left.value];
      }),
    expected: [
      ["urn:plans", "urn:plans", ""],
      [3, 2],
      true,
      '<plan xmlns="urn:done"/>',
      true,
      true,
      "InvalidArgument",
      0,
    ],
  },
  {
    // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#document-properties
    name: "document properties hold what is written, and those of the add-in's own keep their type and ignore case",
    run: (excel) =>
      excel.run(async (context) => {
        const { properties } = context.workbook;
        properties.title = "Key accounts";
        properties.revisionNumber = 3;
        const { custom } = properties;
        custom.add("Region", "North");
        custom.add("Deals", 12);
        custom.add("Share", 0.5);
        custom.add("Ready", true);
        custom.add("region", "South");
        properties.load("title,revisionNumber,lastAuthor");
        custom.load("items/key,items/type,items/value");
        const found = custom.getItem("REGION").load("value");
        const missing = custom.getItemOrNullObject("Nothing").load("isNullObject");
        await context.sync();
        const seen = [
          [properties.title, properties.revisionNumber, properties.lastAuthor],
          custom.items.map(({ key, type, value }) => [key, type, value as unknown]),
          found.value as unknown,
          missing.isNullObject,
        ];
        custom.getItem("Deals").value = "many";
        custom.getItem("Deals").load("type");
        const changed = custom.getItem("Deals").load("type");
        await context.sync();
        seen.push(changed.type);
        custom.deleteAll();
        properties.title = "";
        properties.revisionNumber = 0;
        const left = custom.getCount();
        await context.sync();
        return [...seen, left.value];
      }),
    expected: [
      ["Key accounts", 3, ""],
      [
        ["Region", "String", "South"],
        ["Deals", "Number", 12],
        ["Share", "Float", 0.5],
        ["Ready", "Boolean", true],
      ],
      "South",
      true,
      "String",
      0,
    ],
  },
  {
    // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-comments
    name: "replies belong to their comment, mention people, are resolved with it and go with it",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Talk");
        const comment = context.workbook.comments.add("Talk!B2", "Why?");
        const { replies } = comment;
        const first = replies.add("Because.");
        const mention = { email: "kate@contoso.com", id: 0, name: "Kate" };
        replies.add({ mentions: [mention], richContent: '<at id="0">Kate</at> knows' }, "Mention");
        comment.resolved = true;
        replies.load("items/content,items/contentType,items/mentions,items/resolved,items/richContent");
        first.load("id");
        const where = first.getLocation().load("address");
        await context.sync();
        const seen: unknown[] = [
          replies.items.map(({ content, contentType, resolved }) => [content, contentType, resolved]),
          [replies.items[1]?.mentions, replies.items[1]?.richContent],
          where.address,
        ];
        const byReply = context.workbook.comments.getItemByReplyId(first.id).load("content");
        const parent = first.getParentComment().load("content");
        first.content = "Since then.";
        const changed = replies.getItem(first.id).load("content");
        await context.sync();
        seen.push(byReply.content, parent.content, changed.content);
        comment.updateMentions({ mentions: [mention], richContent: 'Ask <at id="0">Kate</at>' });
        comment.load("content,contentType,mentions");
        first.delete();
        const left = replies.getCount();
        await context.sync();
        seen.push([comment.content, comment.contentType, comment.mentions.length], left.value);
        comment.delete();
        const none = sheet.comments.getCount();
        await context.sync();
        sheet.delete();
        await context.sync();
        return [...seen, none.value];
      }),
    expected: [
      [
        ["Because.", "Plain", true],
        ["@Kate knows", "Mention", true],
      ],
      [[{ email: "kate@contoso.com", id: 0, name: "Kate" }], '<at id="0">Kate</at> knows'],
      "Talk!B2",
      "Why?",
      "Why?",
      "Since then.",
      ["Ask @Kate", "Mention", 1],
      1,
      0,
    ],
  },
  {
    // https://learn.microsoft.com/javascript/api/excel/excel.pagelayout
    name: "a page has margins in any unit, titles on every page, headers, footers and print areas",
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Page");
        const { pageLayout } = sheet;
        pageLayout.load("topMargin,leftMargin,headerMargin,printOrder,printErrors,printComments,firstPageNumber");
        await context.sync();
        const { topMargin, leftMargin, headerMargin, printOrder, printErrors, printComments } = pageLayout;
        const usual = [topMargin, leftMargin, headerMargin, printOrder, printErrors, printComments];
        pageLayout.setPrintMargins("Inches", { top: 1, left: 0.5 });
        pageLayout.setPrintMargins("Centimeters", { bottom: 2.54 });
        pageLayout.setPrintTitleRows("1:2");
        pageLayout.setPrintTitleColumns("$A:$A");
        pageLayout.setPrintArea(sheet.getRanges("A1:C9,E1:F9"));
        pageLayout.firstPageNumber = 4;
        pageLayout.printOrder = "OverThenDown";
        const { headersFooters } = pageLayout;
        headersFooters.state = "FirstAndDefault";
        headersFooters.defaultForAllPages.centerFooter = "&P of &N";
        headersFooters.firstPage.leftHeader = "Confidential";
        pageLayout.load("topMargin,leftMargin,bottomMargin,firstPageNumber,printOrder");
        headersFooters.load("state,useSheetMargins");
        headersFooters.defaultForAllPages.load("centerFooter,leftHeader");
        const rows = pageLayout.getPrintTitleRows().load("address");
        const columns = pageLayout.getPrintTitleColumnsOrNullObject().load("address");
        const area = pageLayout.getPrintArea().load("address,areaCount");
        await context.sync();
        const seen: unknown[] = [
          usual,
          [pageLayout.topMargin, pageLayout.leftMargin, pageLayout.bottomMargin],
          [pageLayout.firstPageNumber, pageLayout.printOrder],
          [headersFooters.state, headersFooters.useSheetMargins],
          [headersFooters.defaultForAllPages.centerFooter, headersFooters.defaultForAllPages.leftHeader],
          [rows.address, columns.address, area.address, area.areaCount],
        ];
        sheet.getRange("1:1").insert("Down");
        const moved = pageLayout.getPrintTitleRows().load("address");
        await context.sync();
        seen.push(moved.address);
        pageLayout.setPrintTitleRows("A1:B2");
        seen.push(
          await context.sync().then(
            () => "no error",
            (error: OfficeExtension.Error) => error.code,
          ),
        );
        sheet.delete();
        await context.sync();
        return seen;
      }),
    expected: [
      [54, 50.4, 21.6, "DownThenOver", "AsDisplayed", "NoComments"],
      [72, 36, 72],
      [4, "OverThenDown"],
      ["FirstAndDefault", true],
      ["&P of &N", ""],
      ["Page!1:2", "Page!A:A", "Page!A1:C9,Page!E1:F9", 2],
      "Page!2:3",
      "InvalidArgument",
    ],
  },
];
