import type { TextsOf } from "../definition";
import type { forecast } from "./forecast";

export const forecastTexts: TextsOf<typeof forecast> = {
  en: {
    purpose: "Sales forecast: closed sales plus each open deal at the win rate of its stage.",
    parameters: {
      amounts: "Amounts of the deals, one a row",
      stages: "Their stages, as names or as win rates from 0 to 1",
      closed: "Sales already closed; if omitted, the deals in a won stage",
      offFunnel: "Sales expected outside the funnel, e.g. small orders; 0 if omitted",
      winRates: "Win rates of single deals from 0 to 1; blank takes the stage's",
      stageTable: "Your own stages: name, win rate, ends when, day limit, status",
      include: "TRUE for the rows that count",
    },
    notes: [
      "Give closed sales or let the won deals count, never both: with closed given, deals in a won stage are left out.",
      "Lost deals count nothing. A deal without an amount counts nothing; an amount without a stage is an error.",
      "The training's stages reach 80 % at signature, because a sale is complete only when the cash is in.",
    ],
  },
  zh: {
    purpose: "销售预测：已完成销售额，加上各商机金额乘以所处阶段赢率之和。",
    parameters: {
      amounts: "商机金额，每行一个",
      stages: "商机所处阶段：阶段名称，或 0 到 1 的赢率",
      closed: "已完成销售额；省略时取已赢单的商机",
      offFunnel: "漏斗外销售额，如零散小单；省略为 0",
      winRates: "单个商机的赢率（0 到 1）；留空则取阶段赢率",
      stageTable: "自定义阶段表：名称、赢率、结束标志、天数上限、状态",
      include: "需要计入的行为 TRUE",
    },
    notes: [
      "已完成销售额与赢单商机二者取一：填写 closed 后，赢单阶段的商机不再计入。",
      "丢单不计入。没有金额的商机不增加预测；有金额而没有阶段则报错。",
      "培训所用阶段在签约后赢率为 80%，因为货款到账销售才算完成。",
    ],
  },
};
