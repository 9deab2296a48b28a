import { divide } from "../../formula/operations";
import { defineElementwiseTwin } from "../twin";

export const attainment = defineElementwiseTwin("FUNNEL.ATTAINMENT", ["amount", "target"], ({ amount, target }) =>
  divide(amount, target),
);
