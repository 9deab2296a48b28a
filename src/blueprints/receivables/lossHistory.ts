import { native } from "../../formula/native";
import { divide, equal } from "../../formula/operations";
import { block, thisRow } from "../../formula/references";
import type { TablePart } from "../blueprint";

const row = (id: string) => thisRow("lossHistory", id);

/** What really was lost of what reached each age, beside the rates that are used. */
export const lossHistory: TablePart = {
  part: "table",
  id: "lossHistory",
  name: { en: "tblLossHistory", zh: "损失历史表" },
  heading: { en: "Your loss history, to set the rates on Aging", zh: "历史损失，用于设定账龄分析的损失率" },
  freeze: false,
  columns: [
    { id: "place", heading: { en: "No.", zh: "序号" }, kind: "count", min: 1, max: 5 },
    {
      id: "bucket",
      heading: { en: "Bucket", zh: "账龄段" },
      kind: "text",
      formula: native("IF", equal(row("place"), ""), "", native("INDEX", block("buckets.bucket"), row("place"))),
    },
    { id: "reached", heading: { en: "Reached it", zh: "进入该段金额" }, kind: "money", min: 0 },
    { id: "unpaid", heading: { en: "Never paid", zh: "最终未收回" }, kind: "money", min: 0 },
    {
      id: "rate",
      heading: { en: "Loss rate", zh: "历史损失率" },
      kind: "share",
      formula: native(
        "IF",
        native("OR", equal(row("reached"), ""), equal(row("reached"), 0)),
        "",
        divide(row("unpaid"), row("reached")),
      ),
    },
  ],
};
