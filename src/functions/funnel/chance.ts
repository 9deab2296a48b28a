import { defineFunction, lifts } from "../definition";
import { money } from "../parameters";
import { distributionParameters, salesDistribution } from "./salesDistribution";

const { amounts, stages, ...others } = distributionParameters;

export const chance = defineFunction({
  id: "FUNNEL.CHANCE",
  parameters: { amounts, stages, target: money(), ...others },
  result: lifts("share"),
  compute: (given) => salesDistribution(given).reaching(given.target),
  example: { given: { amounts: [[100], [100]], stages: [["Commitment"], ["Commitment"]], target: 100 }, answer: 0.75 },
});
