import { attainment as shareOfTarget } from "../../core/funnel/attainment";
import { defineFunction, lifts } from "../definition";
import { money } from "../parameters";

export const attainment = defineFunction({
  id: "FUNNEL.ATTAINMENT",
  parameters: { amount: money(), target: money({ min: 0 }) },
  result: lifts("ratio"),
  compute: ({ amount, target }) => shareOfTarget(amount, target),
  example: { given: { amount: 964.8, target: 1000 }, answer: 0.9648 },
});
