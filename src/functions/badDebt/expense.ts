import { allowanceCharge } from "../../core/badDebt/allowanceCharge";
import { defineFunction, lifts } from "../definition";
import { money } from "../parameters";

export const expense = defineFunction({
  id: "BADDEBT.EXPENSE",
  parameters: { opening: money(), writeOffs: money({ min: 0 }), recoveries: money({ min: 0 }), required: money() },
  result: lifts("money"),
  compute: ({ opening, writeOffs, recoveries, required }) => allowanceCharge(opening, writeOffs, recoveries, required),
  example: { given: { opening: 75_000, writeOffs: 85_000, recoveries: 0, required: 73_100 }, answer: 83_100 },
});
