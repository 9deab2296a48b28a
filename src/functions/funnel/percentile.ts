import { defineFunction, lifts } from "../definition";
import { share } from "../parameters";
import { distributionParameters, salesDistribution } from "./salesDistribution";

const { amounts, stages, ...others } = distributionParameters;

export const percentile = defineFunction({
  id: "FUNNEL.PERCENTILE",
  parameters: { amounts, stages, percentile: share(), ...others },
  result: lifts("money"),
  compute: (given) => salesDistribution(given).percentile(given.percentile),
  example: {
    given: {
      amounts: [[300], [240], [176], [464], [146], [98]],
      stages: [["Interest"], ["Incubation"], ["Design"], ["Comparison"], ["Commitment"], ["In use"]],
      percentile: [[0.1, 0.5, 0.9]],
      closed: 600,
    },
    answer: [[698, 874, 1308]],
  },
});
