import type { NotesPart, Sheet } from "../blueprint";
import { checksBlock, inputsBlock, resultsBlock } from "../figureBlocks";
import { palette } from "../look";
import { pipelineMoves, pipelineMovesChart } from "./pipelineMoves";
import { progressByDate, progressChart } from "./progressByDate";
import { progressChecks } from "./progressChecks";
import { progressInputs, progressResults } from "./progressFigures";
import { stageConversion } from "./stageConversion";

const withoutHistories: NotesPart = {
  part: "notes",
  onlyIn: "native",
  heading: { en: "What moved the pipeline?", zh: "漏斗为何变化？" },
  lines: [
    {
      en: "Waterfall, slippage and stage conversion need the add-in's functions.",
      zh: "变动瀑布、延期率和阶段转化率需要加载项函数。",
    },
    {
      en: "Build the workbook with them to see these figures.",
      zh: "如需这些结果，请选择“加载项函数”重新生成。",
    },
  ],
};

export const progressSheet: Sheet = {
  id: "progress",
  name: { en: "Progress", zh: "进展" },
  line: {
    en: "What moved between two snapshots: progress, waterfall, conversion, velocity",
    zh: "两次快照之间的变化：进展、变动瀑布、转化率、销售速度",
  },
  tabColor: palette.accent,
  gutter: true,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 8,
        parts: [
          {
            part: "title",
            title: { en: "Progress", zh: "进展" },
            subtitle: {
              en: "Compares two snapshots, the first and the latest unless you enter others.",
              zh: "对比两次快照；不填则取第一次和最近一次。",
            },
          },
        ],
      },
    ],
    [
      {
        column: 0,
        columns: 2,
        parts: [inputsBlock(progressInputs), resultsBlock(progressResults), checksBlock(progressChecks)],
      },
      { column: 3, columns: 7, parts: [progressByDate, pipelineMoves, stageConversion, withoutHistories] },
      { column: 11, columns: 6, parts: [progressChart, pipelineMovesChart] },
    ],
  ],
};
