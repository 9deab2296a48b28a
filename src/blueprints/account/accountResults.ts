import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, minus } from "../../formula/operations";
import { column, input } from "../../formula/references";
import type { Result } from "../blueprint";
import { customers, isBlank, ofAccount } from "./accountFigures";
import { segmentWords } from "./accountWords";
import { customerValue } from "./customerLevers";

const steps = column("allianceSteps", "step");
const stepOf = (id: string): Expr => native("XMATCH", input(id), steps);
const factors = (id: string) => column("purchaseFactors", id);
const weighted = (id: string): Expr =>
  native(
    "IF",
    native("OR", equal(native("COUNT", factors(id)), 0), equal(native("SUM", factors("weight")), 0)),
    "–",
    divide(native("SUMPRODUCT", factors("weight"), factors(id)), native("SUM", factors("weight"))),
  );

export const accountResults: readonly Result[] = [
  {
    id: "accountSegment",
    label: { en: "Segment", zh: "客户细分" },
    kind: "text",
    lead: true,
    formula: native(
      "IF",
      isBlank(input("planAccount")),
      "–",
      native("XLOOKUP", input("planAccount"), customers("customer"), customers("segment"), "–"),
    ),
    highlights: [{ when: { operator: "EqualTo", value: segmentWords.acquire }, look: "warning" }],
  },
  {
    id: "accountPotential",
    label: { en: "Potential a year", zh: "年采购潜力" },
    kind: "money",
    formula: ofAccount("potential"),
  },
  { id: "accountSales", label: { en: "Our sales", zh: "我方销售额" }, kind: "money", formula: ofAccount("ourSales") },
  {
    id: "accountToWin",
    label: { en: "Still to win", zh: "可争取额" },
    kind: "money",
    formula: minus(ofAccount("potential"), ofAccount("ourSales")),
  },
  {
    id: "allianceGap",
    label: { en: "Steps of alliance to go", zh: "距联盟目标的层级数" },
    kind: "count",
    formula: native(
      "IF",
      native("OR", isBlank(input("allianceNow")), isBlank(input("allianceTarget"))),
      "–",
      minus(stepOf("allianceTarget"), stepOf("allianceNow")),
    ),
  },
  {
    id: "valueNow",
    label: { en: "Customer value as it is", zh: "目前的客户价值" },
    kind: "money",
    formula: customerValue.now,
  },
  {
    id: "valuePlanned",
    label: { en: "Customer value by plan", zh: "计划的客户价值" },
    kind: "money",
    formula: customerValue.plan,
  },
  {
    id: "ourFit",
    label: { en: "How well we meet the five factors", zh: "我方五要素加权得分" },
    kind: "share",
    formula: weighted("ours"),
  },
  {
    id: "rivalFit",
    label: { en: "How well the best rival does", zh: "最强对手五要素加权得分" },
    kind: "share",
    formula: weighted("rival"),
  },
];
