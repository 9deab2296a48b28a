import { statusOfRate } from "../../../src/core/funnel/stage";

test("certainty decides: 1 is won, 0 is lost, everything between is open", () => {
  expect([0, 1e-9, 0.5, 1 - 1e-9, 1].map(statusOfRate)).toEqual(["lost", "open", "open", "open", "won"]);
});
