import type { Sheet } from "../blueprint";
import { palette } from "../look";

/** What was recorded on past days; typed, because nothing in the workbook knows any more how the deals stood then. */
export const snapshotsSheet: Sheet = {
  id: "snapshots",
  name: { en: "Snapshots", zh: "快照" },
  line: {
    en: "How every deal stood on past days, one row a deal and day",
    zh: "各商机在以往日期的状态，每个商机每次一行",
  },
  tabColor: palette.first,
  gutter: false,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 8,
        parts: [
          {
            part: "title",
            title: { en: "Snapshots", zh: "快照" },
            subtitle: {
              en: "All deals as they stood on a day. Press Take snapshot on the ribbon each week, the same day; older rows stay as they were.",
              zh: "记录某一天全部商机的状态。建议每周同一天点击功能区的“记录快照”，以往的行保持不变。",
            },
          },
          {
            part: "table",
            id: "snapshots",
            name: { en: "tblSnapshots", zh: "快照表" },
            columns: [
              { id: "asOf", heading: { en: "As of", zh: "截止日" }, kind: "day" },
              { id: "deal", heading: { en: "Deal", zh: "商机" }, kind: "text", width: 170 },
              { id: "owner", heading: { en: "Owner", zh: "负责人" }, kind: "text" },
              {
                id: "stage",
                heading: { en: "Stage", zh: "阶段" },
                kind: "text",
                from: { table: "stages", column: "stage" },
              },
              { id: "amount", heading: { en: "Amount", zh: "金额" }, kind: "money" },
              { id: "winRate", heading: { en: "Win rate", zh: "赢率" }, kind: "share", min: 0, max: 1 },
              { id: "weighted", heading: { en: "Weighted", zh: "加权金额" }, kind: "money" },
              { id: "expectedClose", heading: { en: "Expected close", zh: "预计成交日" }, kind: "day" },
            ],
          },
        ],
      },
    ],
  ],
};
