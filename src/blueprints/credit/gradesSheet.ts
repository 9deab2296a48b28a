import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { thisRow } from "../../formula/references";
import type { Sheet } from "../blueprint";
import { palette } from "../look";
import { rated } from "./customerFigures";

const grade = thisRow("grades", "grade");
const ofGrade = (figure: string): Expr => native("SUMIFS", rated(figure), rated("grade"), grade);

export const gradesSheet: Sheet = {
  id: "grades",
  name: { en: "Grades", zh: "信用等级" },
  line: {
    en: "Which score earns which grade, what each grade may have, and who stands where",
    zh: "各等级的分数、额度系数、付款方式和措施，以及客户分布",
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
            title: { en: "Grades", zh: "信用等级" },
            subtitle: {
              en: "A score above the bound earns the grade; on the bound it stays below. Limit = monthly sales × months of credit × limit factor.",
              zh: "分数高于下限才进入该等级，等于下限归入下一级。额度 = 月均销售额 × 账期（月）× 额度系数。",
            },
          },
          {
            part: "table",
            id: "grades",
            name: { en: "tblGrades", zh: "等级表" },
            columns: [
              {
                id: "over",
                heading: { en: "Score above", zh: "分数高于" },
                kind: "score",
                min: 0,
                max: 100,
              },
              { id: "grade", heading: { en: "Grade", zh: "等级" }, kind: "text" },
              { id: "limitFactor", heading: { en: "Limit factor", zh: "额度系数" }, kind: "decimal", min: 0, max: 10 },
              { id: "terms", heading: { en: "Terms", zh: "付款方式" }, kind: "longText", width: 210 },
              { id: "measure", heading: { en: "What to do", zh: "等级措施" }, kind: "longText", width: 380 },
              {
                id: "customers",
                heading: { en: "Customers", zh: "客户数" },
                kind: "count",
                formula: native("COUNTIFS", rated("grade"), grade),
              },
              {
                id: "exposure",
                heading: { en: "Exposure", zh: "已用额度" },
                kind: "moneyOrDash",
                formula: ofGrade("exposure"),
              },
              {
                id: "limits",
                heading: { en: "Limits", zh: "信用额度" },
                kind: "moneyOrDash",
                formula: ofGrade("limit"),
              },
            ],
          },
        ],
      },
    ],
  ],
};
