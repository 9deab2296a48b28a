import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { atLeast, atMost, equal, minus, times } from "../../formula/operations";
import { block, column, input } from "../../formula/references";
import { call } from "../addInFunctions";
import type { Check } from "../blueprint";
import { sameMoney } from "../sameMoney";
import { npvAtBreakEven } from "./creditSale";
import { discountTerms } from "./discountSheet";
import { modelFigures } from "./modelInputs";
import { profitAt, statement } from "./profitStatement";
import { unlessBlank } from "./whenFilled";

const first = { rows: { row: 0 }, columns: { column: 0 }, body: { row: 0, column: 0 } } as const;
const grid = (id: string, part: "rows" | "columns" | "body"): Expr => block(`${id}.${part}`);
const corner = (id: string, part: "rows" | "columns" | "body"): Expr => block(`${id}.${part}`, first[part]);
const asIs = (line: Parameters<typeof statement>[1]): Expr => statement("asIs", line);

const shares = ["netMargin", "contributionMargin", "badDebtRate", "badYearRate", "saleGrossMargin", "paymentChance"];

/** A blank is no number, and neither too small nor too large. */
const isShare = (id: string): Expr =>
  unlessBlank([input(id)], native("AND", atLeast(input(id), 0), atMost(input(id), 1)));

export const modelChecks: readonly Check[] = [
  {
    id: "profitAddsUp",
    label: { en: "Profit before less both is profit after", zh: "扣除前 − 两项 = 扣除后" },
    // Asked of the inputs: a statement that somebody typed into is blank in places.
    holds: unlessBlank(
      modelFigures,
      sameMoney(minus(minus(asIs("before"), asIs("badDebt")), asIs("carrying")), asIs("after")),
    ),
  },
  {
    id: "makeupEarnsBack",
    label: { en: "Make-up sales × margin is the loss", zh: "弥补销售额 × 净利率 = 坏账" },
    holds: unlessBlank(
      [block("newSalesForBadDebt")],
      sameMoney(times(block("newSalesForBadDebt"), input("netMargin")), asIs("badDebt")),
    ),
  },
  {
    id: "tableEarnsBack",
    label: { en: "So it is in all of the make-up table", zh: "弥补坏账表每格均如此" },
    // Blank or nought on a side leaves its figures blank; all others have to be there.
    holds: native(
      "AND",
      equal(
        native("COUNT", grid("makeup", "body")),
        times(native("COUNT", grid("makeup", "rows")), native("COUNTIF", grid("makeup", "columns"), ">0")),
      ),
      sameMoney(
        native(
          "SUMPRODUCT",
          native(
            "IF",
            native("ISNUMBER", grid("makeup", "body")),
            native("ABS", minus(times(grid("makeup", "body"), grid("makeup", "columns")), grid("makeup", "rows"))),
            0,
          ),
        ),
        0,
      ),
    ),
  },
  {
    id: "cornerIsCall",
    label: { en: "Its corner is a single make-up figure", zh: "表角 = 单独计算的数" },
    holds: unlessBlank(
      [corner("makeup", "body")],
      sameMoney(
        corner("makeup", "body"),
        call("BADDEBT.MAKEUP", { loss: corner("makeup", "rows"), margin: corner("makeup", "columns") }),
      ),
    ),
  },
  {
    id: "sensitivityAgrees",
    label: { en: "Sensitivity agrees with the profit", zh: "敏感性分析与利润一致" },
    holds: unlessBlank(
      [corner("sensitivity", "body")],
      sameMoney(
        corner("sensitivity", "body"),
        native("INDEX", profitAt(corner("sensitivity", "columns"), corner("sensitivity", "rows")), 1, 4),
      ),
    ),
  },
  {
    id: "sharesAreShares",
    label: { en: "Rates lie between 0% and 100%", zh: "各比率在 0% 与 100% 之间" },
    holds: native("AND", ...shares.map(isShare)),
  },
  {
    id: "contributionIsMore",
    label: { en: "Contribution margin is not below the net", zh: "边际贡献率不低于净利率" },
    holds: unlessBlank(
      [input("netMargin"), input("contributionMargin")],
      atLeast(input("contributionMargin"), input("netMargin")),
    ),
  },
  {
    id: "collectedIsInvoiced",
    label: { en: "One sale: not more collected than invoiced", zh: "单笔赊销：回款不超过发票" },
    holds: unlessBlank(
      [input("saleInvoice"), input("saleCollected")],
      atMost(input("saleCollected"), input("saleInvoice")),
    ),
  },
  {
    id: "breakEvenIsNought",
    label: { en: "One sale: worth nothing at break-even", zh: "单笔赊销：保本点净现值为零" },
    holds: unlessBlank([block("breakEvenChance")], breakEvenHolds()),
  },
  {
    id: "discountsEndFirst",
    label: { en: "Discounts end before the net payment", zh: "折扣期早于付款期" },
    holds: equal(native("COUNT", column("discountTerms", "yearlyCost")), native("COUNT", discountTerms("netDays"))),
  },
];

/** Above a certain payment there is no break-even to look at. */
function breakEvenHolds(): Expr {
  return native("IF", atMost(block("breakEvenChance"), 1), sameMoney(npvAtBreakEven, 0), true);
}
