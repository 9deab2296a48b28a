import { native } from "../../formula/native";
import { divide, plus, times } from "../../formula/operations";
import type { Input, Sheet } from "../blueprint";
import { inputsBlock } from "../figureBlocks";
import { palette } from "../look";
import { customers, planned, unlessBlank, visitPlan, whereNotNought } from "./accountFigures";
import { profitChart, profitClasses } from "./profitClasses";
import { visitDays } from "./visitDays";

const inputs: readonly Input[] = [
  {
    id: "visitDays",
    name: { en: "VisitDays", zh: "可用拜访天数" },
    label: { en: "Visit days to give out", zh: "可分配拜访天数" },
    kind: "count",
    min: 0,
    help: {
      en: "Whole days that the team can spend with customers in the period of the plan.",
      zh: "计划期内团队可用于拜访客户的整天数。",
    },
  },
  {
    id: "coreShare",
    name: { en: "CoreShare", zh: "核心客户累计占比" },
    label: { en: "Core: first share of the profit", zh: "核心客户：毛利累计至" },
    kind: "share",
    help: {
      en: "Customers who together earn this share of the gross profit, largest first, are core. Usually 80%.",
      zh: "毛利从高到低累计至此比例的客户为核心客户，通常为 80%。",
    },
  },
  {
    id: "growthShare",
    name: { en: "GrowthShare", zh: "成长客户累计占比" },
    label: { en: "Growth: up to this share", zh: "成长客户：毛利累计至" },
    kind: "share",
    help: {
      en: "Customers after the core up to this share are growth customers, the rest is drag. Usually 95%.",
      zh: "核心客户之后累计至此比例的为成长客户，其余为低效客户，通常为 95%。",
    },
  },
  {
    id: "dragVisitsFrom",
    name: { en: "DragVisitsFrom", zh: "低效客户拜访警戒线" },
    label: { en: "Too many visits to drag from", zh: "低效客户拜访占比警戒线" },
    kind: "share",
    help: {
      en: "Drag customers with at least this share of the visits, and too little profit, are visited too often.",
      zh: "低效客户的拜访占比达到此数且毛利过低，即为拜访过多。",
    },
  },
  {
    id: "dragProfitBelow",
    name: { en: "DragProfitBelow", zh: "低效客户毛利警戒线" },
    label: { en: "Too little profit of drag below", zh: "低效客户毛利占比警戒线" },
    kind: "share",
    help: {
      en: "Drag customers with less than this share of the profit earn too little for their visits.",
      zh: "低效客户的毛利占比低于此数，则与所占拜访不相称。",
    },
  },
];

const numberOf = (id: string) => native("SUMIFS", customers(id), customers("customer"), planned("customer"));

export const visitDaysSheet: Sheet = {
  id: "visitDays",
  name: { en: "Visit days", zh: "拜访天数" },
  line: {
    en: "Expected value of each customer, and visit days in proportion to it",
    zh: "各客户的期望价值，并按此分配拜访天数",
  },
  tabColor: palette.first,
  gutter: false,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 10,
        parts: [
          {
            part: "title",
            title: { en: "Visit days by expected value", zh: "按期望价值分配拜访天数" },
            subtitle: {
              en: "Expected value = (repeat sales + new business) × probability. Days follow it; they do not follow habit.",
              zh: "期望价值 =（重复销售 + 新业务）× 可能性。拜访天数按期望价值分配，而不是按习惯。",
            },
          },
        ],
      },
    ],
    [
      { column: 0, columns: 2, parts: [inputsBlock(inputs)] },
      { column: 3, columns: 6, parts: [profitClasses] },
    ],
    [
      { column: 0, columns: 4, parts: [profitChart] },
      {
        column: 4,
        columns: 6,
        parts: [
          {
            part: "chart",
            id: "visitChart",
            title: { en: "Whom should we see more often, whom less?", zh: "哪些客户该多拜访，哪些该少拜访？" },
            type: "BarClustered",
            categories: { table: "visitPlan", column: "customer" },
            series: [
              {
                name: { en: "Visits so far", zh: "目前拜访占比" },
                values: { table: "visitPlan", column: "visitShare" },
                color: palette.first,
              },
              {
                name: { en: "Expected value", zh: "期望价值占比" },
                values: { table: "visitPlan", column: "relative" },
                color: palette.second,
              },
            ],
            rows: 17,
            valueKind: "share",
          },
        ],
      },
    ],
    [
      {
        column: 0,
        columns: 10,
        parts: [
          {
            part: "table",
            id: "visitPlan",
            name: { en: "tblVisitPlan", zh: "拜访分配表" },
            heading: { en: "Expected value and days", zh: "期望价值与天数" },
            freeze: false,
            columns: [
              {
                id: "customer",
                heading: { en: "Customer", zh: "客户" },
                kind: "text",
                from: { table: "keyCustomers", column: "customer" },
              },
              { id: "repeatSales", heading: { en: "Repeat sales", zh: "重复销售" }, kind: "money", min: 0 },
              { id: "newBusiness", heading: { en: "New business", zh: "新业务" }, kind: "money", min: 0 },
              { id: "probability", heading: { en: "Probability", zh: "可能性" }, kind: "share" },
              {
                id: "salesPotential",
                heading: { en: "Sales potential", zh: "销售潜力" },
                kind: "money",
                formula: unlessBlank(planned("customer"), plus(planned("repeatSales"), planned("newBusiness"))),
              },
              {
                id: "expected",
                heading: { en: "Expected value", zh: "期望价值" },
                kind: "money",
                formula: unlessBlank(planned("customer"), times(planned("salesPotential"), planned("probability"))),
              },
              {
                id: "relative",
                heading: { en: "Relative value", zh: "相对价值" },
                kind: "share",
                formula: unlessBlank(
                  planned("customer"),
                  whereNotNought(
                    native("SUM", visitPlan("expected")),
                    divide(planned("expected"), native("SUM", visitPlan("expected"))),
                  ),
                ),
              },
              {
                id: "visitShare",
                heading: { en: "Visits so far", zh: "目前拜访占比" },
                kind: "share",
                formula: unlessBlank(
                  planned("customer"),
                  whereNotNought(
                    native("SUM", customers("visits")),
                    divide(numberOf("visits"), native("SUM", customers("visits"))),
                  ),
                ),
              },
            ],
            beside: [
              {
                id: "days",
                heading: { en: "Visit days", zh: "拜访天数" },
                kind: "days",
                formula: visitDays,
              },
            ],
          },
        ],
      },
    ],
  ],
};
