import { native } from "../../formula/native";
import type { ChartPart, MatrixColumn, MatrixPart } from "../blueprint";
import { palette } from "../look";
import { rowOfBlock, totalOf } from "./accountFigures";
import { modeWords, segments, type Segment } from "./accountWords";

type Mode = keyof typeof modeWords;

const resources = [
  { en: "Time", zh: "时间" },
  { en: "People", zh: "人力" },
  { en: "Money", zh: "资金" },
];
/** A first proposal: most of each goes where there is most to win, money a little more so than time. */
const firstSplit: Readonly<Record<Mode, readonly number[]>> = {
  attack: [0.45, 0.5, 0.55],
  defend: [0.35, 0.35, 0.35],
  maintain: [0.2, 0.15, 0.1],
};
const segmentOf: Readonly<Record<Mode, Segment>> = { attack: "acquire", defend: "retain", maintain: "maintain" };
const colors: Readonly<Record<Mode, string>> = {
  attack: palette.second,
  defend: palette.first,
  maintain: palette.headingFill,
};
const modes = Object.keys(modeWords) as readonly Mode[];

const modeColumn = (mode: Mode): MatrixColumn => ({
  id: mode,
  heading: modeWords[mode],
  kind: "share",
  cells: {
    inputs: firstSplit[mode],
    min: 0,
    max: 1,
    help: {
      en: "Share of this resource that goes to these customers. Each row comes to 100%.",
      zh: "该项资源投向此类客户的比例，每行合计 100%。",
    },
  },
  total: rowOfBlock("bySegment.valueShare", segments.indexOf(segmentOf[mode])),
});

/** What we put in, and below it where the expected value lies. */
export const resourceSplit: MatrixPart = {
  part: "matrix",
  id: "resources",
  heading: { en: "Where our resources go", zh: "资源分配" },
  rows: resources.length,
  total: { en: "To compare: expected value", zh: "对照：期望价值" },
  columns: [
    { id: "resource", heading: { en: "Resource", zh: "资源" }, kind: "text", cells: { words: resources } },
    ...modes.map(modeColumn),
    {
      id: "sum",
      heading: { en: "Total", zh: "合计" },
      kind: "share",
      cells: { formula: (row) => native("SUM", ...modes.map((mode) => rowOfBlock(`resources.${mode}`, row))) },
      total: native("SUM", ...modes.map((mode) => totalOf(`resources.${mode}`))),
    },
  ],
};

export const resourceChart: ChartPart = {
  part: "chart",
  id: "resourceChart",
  title: { en: "Do time, people and money go where the value is?", zh: "时间、人力、资金是否投向了价值所在？" },
  type: "BarStacked",
  categories: { block: "resources.resource" },
  series: modes.map((mode) => ({
    name: modeWords[mode],
    values: { block: `resources.${mode}`, withoutTotal: true },
    color: colors[mode],
  })),
  rows: 8,
  valueKind: "share",
};
