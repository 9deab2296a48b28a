import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, minus } from "../../formula/operations";
import { input, thisRow } from "../../formula/references";
import type { Input, Result, Sheet, TableColumn } from "../blueprint";
import { inputsBlock, resultsBlock } from "../figureBlocks";
import { palette } from "../look";
import { bidderColumn, criteriaColumn } from "./bidFigures";
import { byWord } from "./valueFigures";
import { bidderWords, type BidderId } from "./valueWords";

const bidder = (id: string): Expr => thisRow("bidders", id);
const weighted = bidderColumn("weighted");
const best = native("MAX", weighted);

const highestMark = 100;

const bidInputs: readonly Input[] = [
  {
    id: "bestMark",
    name: { en: "BestMark", zh: "评分最高分" },
    label: { en: "Best mark", zh: "最高分" },
    kind: "score",
    min: 1,
    max: highestMark,
    help: {
      en: "Marks go from 0 to this one, e.g. 10. Weighted marks are shared by it.",
      zh: "评分从 0 到此分，如 10 分制。加权得分为占最高分的比例。",
    },
  },
];

const bidResults: readonly Result[] = [
  {
    id: "winner",
    label: { en: "Comes out first", zh: "排名第一" },
    kind: "text",
    lead: true,
    formula: native("IF", equal(best, 0), "–", native("XLOOKUP", best, weighted, bidderColumn("name"))),
  },
  {
    id: "bidLead",
    label: { en: "Lead over the second", zh: "领先第二名" },
    kind: "share",
    formula: native("IF", equal(best, 0), "–", minus(best, native("LARGE", weighted, 2))),
    highlights: [{ when: { operator: "EqualTo", value: 0 }, look: "warning" }],
  },
];

const marks = (id: BidderId): TableColumn => ({
  id,
  heading: bidderWords[id],
  kind: "score",
  min: 0,
  max: highestMark,
});

export const bidsSheet: Sheet = {
  id: "bids",
  name: { en: "Bid comparison", zh: "比选" },
  line: {
    en: "Up to four bidders by weighted criteria, as the customer's committee would compare them",
    zh: "按加权标准比较最多四家投标方，如同客户的评标小组",
  },
  tabColor: palette.first,
  gutter: true,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 7,
        parts: [
          {
            part: "title",
            title: { en: "Bid comparison", zh: "比选" },
            subtitle: {
              en: "Mark as the customer's committee would, not as we wish. The weights add up to 100%.",
              zh: "站在客户评标小组的立场打分，而不是按我们的愿望。权重合计为 100%。",
            },
          },
        ],
      },
    ],
    [
      { column: 0, columns: 2, parts: [inputsBlock(bidInputs), resultsBlock(bidResults)] },
      {
        column: 3,
        columns: 4,
        parts: [
          {
            part: "chart",
            id: "bidChart",
            title: { en: "Who comes out ahead, and by how much?", zh: "谁领先，领先多少？" },
            type: "BarClustered",
            categories: { table: "bidders", column: "name" },
            series: [
              {
                name: { en: "Weighted mark", zh: "加权得分" },
                values: { table: "bidders", column: "weighted" },
                color: palette.second,
              },
            ],
            rows: 11,
            width: 480,
            valueKind: "share",
          },
        ],
      },
    ],
    [
      {
        column: 0,
        columns: 7,
        parts: [
          {
            part: "table",
            id: "bidders",
            name: { en: "tblBidders", zh: "投标方表" },
            heading: { en: "Bidders", zh: "投标方" },
            freeze: false,
            columns: [
              { id: "bidder", heading: { en: "Bidder", zh: "投标方" }, kind: "text", words: bidderWords },
              { id: "name", heading: { en: "Name", zh: "名称" }, kind: "text", width: 190 },
              {
                id: "weighted",
                heading: { en: "Weighted mark", zh: "加权得分" },
                kind: "share",
                formula: (language) =>
                  divide(
                    byWord(bidderWords, bidder("bidder"), language, (id) =>
                      native("SUMPRODUCT", criteriaColumn("weight"), criteriaColumn(id)),
                    ),
                    input("bestMark"),
                  ),
              },
              {
                id: "rank",
                heading: { en: "Rank", zh: "名次" },
                kind: "count",
                formula: native(
                  "IF",
                  equal(bidder("weighted"), 0),
                  "–",
                  native("RANK.EQ", bidder("weighted"), weighted),
                ),
                highlights: [{ when: { operator: "EqualTo", value: 1 }, look: "good" }],
              },
              {
                id: "behind",
                heading: { en: "Behind the first", zh: "落后第一名" },
                kind: "share",
                formula: native("IF", equal(bidder("weighted"), 0), "–", minus(best, bidder("weighted"))),
              },
            ],
          },
          {
            part: "table",
            id: "bidCriteria",
            name: { en: "tblBidCriteria", zh: "评标标准表" },
            heading: { en: "Criteria, weights and marks", zh: "评标标准、权重和评分" },
            freeze: false,
            columns: [
              { id: "criterion", heading: { en: "Criterion", zh: "评标标准" }, kind: "text", width: 230 },
              { id: "weight", heading: { en: "Weight", zh: "权重" }, kind: "share" },
              marks("bidder1"),
              marks("bidder2"),
              marks("bidder3"),
              marks("bidder4"),
              { id: "reason", heading: { en: "What the marks rest on", zh: "评分依据" }, kind: "text", width: 260 },
            ],
          },
        ],
      },
    ],
  ],
};
