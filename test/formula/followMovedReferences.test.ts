import { followMovedReferences } from "../../src/formula/followMovedReferences";

describe("what was typed follows references that moved", () => {
  test.each([
    ["=SUM(Deals[Sum])+D9", "=SUM($B$2:$B$4)+D9", "=SUM($B$3:$B$5)+D10", "=SUM(Deals[Sum])+D10"],
    ["=SUM(Deals[Sum])+D9", "=SUM($B$2:$B$4)+D9", "=SUM(#REF!)+#REF!", "=SUM(Deals[Sum])+#REF!"],
    ["=SUM(Deals[Sum])+#REF!", "=SUM(#NAME?)+#REF!", "=SUM($B$2:$B$4)+D9", "=SUM(Deals[Sum])+D9"],
    [
      "=LET(t,Deals,ROWS(t))*A1",
      "=LET(t,$A$2:$B$4,ROWS(t))*A1",
      "=LET(t,$A$3:$B$5,ROWS(t))*A2",
      "=LET(t,Deals,ROWS(t))*A2",
    ],
  ])("%s, calculated as %s, then as %s", (typed, before, after, expected) => {
    expect(followMovedReferences(typed, before, after)).toBe(expected);
  });

  test.each([
    ["=SUM(Deals[Sum])", "=SUM($B$2:$B$4)", "=MAX($B$2:$B$4)"],
    ["=SUM(Deals[Sum])", "=SUM($B$2:$B$4)", "=SUM($B$2:$B$4)+1"],
  ])("another formula is none that moved: %s", (typed, before, after) => {
    expect(followMovedReferences(typed, before, after)).toBeUndefined();
  });
});
