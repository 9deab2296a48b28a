import { native } from "../../formula/native";
import { equal, greater, less, minus, plus } from "../../formula/operations";
import { block, input } from "../../formula/references";
import { call } from "../addInFunctions";
import type { Result } from "../blueprint";
import { openBefore, tomorrow, whereNotNought } from "./ledgerFigures";

const [open, sales, days] = [block("openTotal"), input("creditSales"), input("dsoDays")];
const notDue = minus(open, block("overdue"));
const collectable = plus(block("openBeforeSales"), sales);

/** How much of the days outstanding is late, and how much of what could have been collected was. */
export const collectionSpeed: readonly Result[] = [
  {
    id: "bestDso",
    label: { en: "Best possible, if all paid when due", zh: "最佳周转天数（全部按期付款）" },
    kind: "days",
    formula: whereNotNought(sales, call("AR.BESTDSO", { currentReceivables: notDue, sales, days })),
  },
  {
    id: "daysDelinquent",
    label: { en: "Days delinquent: the difference", zh: "平均拖欠天数（两者之差）" },
    kind: "days",
    formula: whereNotNought(
      sales,
      call("AR.DAYSDELINQUENT", { receivables: open, currentReceivables: notDue, sales, days }),
    ),
  },
  {
    id: "openBeforeSales",
    label: { en: "Open before these sales", zh: "该期销售之前的余额" },
    kind: "money",
    formula: openBefore(minus(tomorrow, days)),
  },
  {
    id: "effectiveness",
    label: { en: "Collection effectiveness", zh: "收款有效率" },
    kind: "share",
    // Sales of another period or tax basis than the ledger's leave more open than there was.
    formula: native(
      "IF",
      native(
        "OR",
        equal(sales, 0),
        greater(native("ROUND", minus(open, collectable), 2), 0),
        less(block("overdue"), 0),
        equal(native("ROUND", minus(collectable, notDue), 2), 0),
      ),
      "–",
      call("AR.CEI", {
        opening: block("openBeforeSales"),
        sales,
        closing: open,
        closingCurrent: notDue,
      }),
    ),
  },
];
