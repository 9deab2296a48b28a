import { divide } from "../../formula/operations";
import { defineElementwiseTwin } from "../twin";

export const makeup = defineElementwiseTwin("BADDEBT.MAKEUP", ["loss", "margin"], ({ loss, margin }) =>
  divide(loss, margin),
);
