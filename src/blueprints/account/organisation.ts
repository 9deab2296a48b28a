import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { join, minus } from "../../formula/operations";
import { input } from "../../formula/references";
import type { BothLanguages } from "../../functions/bothLanguages";
import type { MatrixColumn, MatrixPart } from "../blueprint";
import { bodyOf, people, rowOfBlock } from "./accountFigures";
import { functionWords, levelWords, relationWords, roleWords, stanceWords, totalWord } from "./accountWords";

const levels = Object.values(levelWords);
const level = (row: number): Expr => rowOfBlock("organisation.level", row);
const sum = (id: string): Expr => native("SUM", bodyOf(id));

const functionColumn = ([id, heading]: readonly [string, BothLanguages]): MatrixColumn => ({
  id,
  heading,
  kind: "count",
  cells: {
    formula: (row) => (language) =>
      native("COUNTIFS", people("level"), level(row), people("function"), heading[language]),
  },
  total: sum(`organisation.${id}`),
});

/** Whom we know, by level and function; a nought is a gap. */
export const organisation: MatrixPart = {
  part: "matrix",
  id: "organisation",
  heading: { en: "Whom we know", zh: "我们认识谁" },
  rows: levels.length,
  total: totalWord,
  columns: [
    { id: "level", heading: { en: "Level", zh: "层级" }, kind: "text", cells: { words: levels } },
    ...Object.entries(functionWords).map(functionColumn),
    {
      id: "all",
      heading: { en: "All", zh: "合计" },
      kind: "count",
      cells: { formula: (row) => native("COUNTIFS", people("level"), level(row)) },
      total: sum("organisation.all"),
    },
  ],
};

const roles = Object.values(roleWords);
const role = (row: number): Expr => rowOfBlock("roles.role", row);

/** The four roles: how many people, met lately, and for us. */
export const roleCover: MatrixPart = {
  part: "matrix",
  id: "roles",
  heading: { en: "Buying roles", zh: "决策角色" },
  rows: roles.length,
  total: totalWord,
  columns: [
    { id: "role", heading: { en: "Role", zh: "角色" }, kind: "text", cells: { words: roles } },
    {
      id: "people",
      heading: { en: "People", zh: "人数" },
      kind: "count",
      cells: { formula: (row) => native("COUNTIFS", people("role"), role(row)) },
      total: sum("roles.people"),
    },
    {
      id: "met",
      heading: { en: "Met lately", zh: "近期见过" },
      kind: "count",
      cells: {
        formula: (row) =>
          native(
            "COUNTIFS",
            people("role"),
            role(row),
            people("lastVisit"),
            join(">=", minus(input("asOf"), input("freshDays"))),
          ),
      },
      total: sum("roles.met"),
    },
    {
      id: "against",
      heading: { en: "Against us", zh: "反对我们" },
      kind: "count",
      cells: {
        formula: (row) => (language) =>
          native("COUNTIFS", people("role"), role(row), people("stance"), stanceWords.obstructionist[language]),
      },
      total: sum("roles.against"),
    },
  ],
};

interface Rung {
  readonly name: BothLanguages;
  readonly sign: BothLanguages;
}

const rungs: readonly Rung[] = [
  { name: relationWords.acquainted, sign: { en: "Knows name and firm", zh: "知道姓名和公司" } },
  { name: relationWords.meeting, sign: { en: "Takes time, tries a sample", zh: "愿意见面，接受试用" } },
  { name: relationWords.trusting, sign: { en: "Says openly what is planned", zh: "明确支持并透露计划" } },
  { name: relationWords.allied, sign: { en: "Speaks for us when we are absent", zh: "我方不在场时为我们说话" } },
];

/** How far we have come with how many people. */
export const relationLadder: MatrixPart = {
  part: "matrix",
  id: "relations",
  heading: { en: "Relationship ladder", zh: "客户关系阶梯" },
  rows: rungs.length,
  total: totalWord,
  columns: [
    {
      id: "sign",
      heading: { en: "How one can tell", zh: "判断标志" },
      kind: "longText",
      cells: { words: rungs.map(({ sign }) => sign) },
    },
    { id: "rung", heading: { en: "Step", zh: "阶段" }, kind: "text", cells: { words: rungs.map(({ name }) => name) } },
    {
      id: "people",
      heading: { en: "People", zh: "人数" },
      kind: "count",
      cells: { formula: (row) => native("COUNTIFS", people("relation"), rowOfBlock("relations.rung", row)) },
      total: sum("relations.people"),
    },
  ],
};
