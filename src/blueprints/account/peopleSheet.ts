import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { join } from "../../formula/operations";
import type { Sheet } from "../blueprint";
import { palette } from "../look";
import { meetings, person, tomorrow, unlessBlank } from "./accountFigures";
import { functionWords, levelWords, relationWords, roleWords, stanceWords } from "./accountWords";
import { minefields } from "./minefields";
import { organisation, relationLadder, roleCover } from "./organisation";

const withPerson = [meetings("person"), person("person")] as const;
const upToAsOf = [meetings("date"), join("<", tomorrow)] as const;

/** 0 without one; the workbench's engine answers MAXIFS with an empty text then. */
const lastVisit: Expr = native("MAX", 0, native("MAXIFS", meetings("date"), ...withPerson, ...upToAsOf));

export const peopleSheet: Sheet = {
  id: "people",
  name: { en: "People", zh: "关键人物" },
  line: {
    en: "Who decides: level, function, role, stance, focus, visits; minefields",
    zh: "谁参与决策：层级、职能、角色、态度、关注点、拜访；雷区排查",
  },
  tabColor: palette.second,
  gutter: false,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 9,
        parts: [
          {
            part: "title",
            title: { en: "Key people", zh: "关键人物" },
            subtitle: {
              en: "Business facts only: post, part in the decision, what matters at work. Nothing about anybody's private life belongs here.",
              zh: "只记录工作信息：职务、在决策中的作用、工作上的关注点，不记录任何私人生活信息。",
            },
          },
        ],
      },
    ],
    [
      { column: 0, columns: 5, parts: [organisation, roleCover] },
      { column: 7, columns: 3, parts: [minefields, relationLadder] },
    ],
    [
      {
        column: 0,
        columns: 12,
        parts: [
          {
            part: "table",
            id: "people",
            name: { en: "tblPeople", zh: "关键人物表" },
            heading: { en: "Key-person map", zh: "关键人物图" },
            freeze: false,
            columns: [
              { id: "person", heading: { en: "Person", zh: "姓名" }, kind: "text", width: 140 },
              { id: "post", heading: { en: "Post", zh: "职务" }, kind: "text" },
              { id: "level", heading: { en: "Level", zh: "层级" }, kind: "text", words: levelWords },
              { id: "function", heading: { en: "Function", zh: "职能" }, kind: "text", words: functionWords },
              { id: "role", heading: { en: "Role", zh: "角色" }, kind: "text", words: roleWords },
              {
                id: "stance",
                heading: { en: "Stance", zh: "态度" },
                kind: "text",
                words: stanceWords,
                highlights: [
                  { when: { operator: "EqualTo", value: stanceWords.champion }, look: "good" },
                  { when: { operator: "EqualTo", value: stanceWords.obstructionist }, look: "bad" },
                ],
              },
              { id: "relation", heading: { en: "Relationship", zh: "关系阶段" }, kind: "text", words: relationWords },
              { id: "focus", heading: { en: "What matters at work", zh: "工作关注点" }, kind: "longText" },
              { id: "inPostSince", heading: { en: "In post since", zh: "任职日期" }, kind: "day" },
              { id: "confirmedOn", heading: { en: "Confirmed on", zh: "核实日期" }, kind: "day" },
              {
                id: "visits",
                heading: { en: "Meetings", zh: "会谈次数" },
                kind: "count",
                formula: unlessBlank(person("person"), native("COUNTIFS", ...withPerson, ...upToAsOf)),
              },
              {
                id: "lastVisit",
                heading: { en: "Last visit", zh: "最近拜访" },
                kind: "dayOrDash",
                formula: unlessBlank(person("person"), lastVisit),
              },
            ],
          },
        ],
      },
    ],
  ],
};
