import { findColumns } from "../../src/excel/snapshot/findColumns";

const built = ["Deal", "Owner", "Stage", "Amount"].map((heading) => ({ id: heading.toLowerCase(), heading }));
const found = (...headings: readonly string[]) => Object.fromEntries(findColumns(built, headings));

describe("finding the columns of a table that a person has worked on", () => {
  test("untouched, and in other letters", () => {
    expect(found("Deal", "OWNER", "stage", "Amount")).toEqual({ deal: 0, owner: 1, stage: 2, amount: 3 });
  });

  test("moved, with columns of the person's between them", () => {
    expect(found("Amount", "Region", "Deal", "Note", "Stage", "Owner")).toEqual({
      deal: 2,
      owner: 5,
      stage: 4,
      amount: 0,
    });
  });

  test.each([
    ["the first", ["Opportunity", "Owner", "Stage", "Amount"], { deal: 0, owner: 1, stage: 2, amount: 3 }],
    ["one in the middle", ["Deal", "Who", "Stage", "Amount"], { deal: 0, owner: 1, stage: 2, amount: 3 }],
    ["two side by side", ["Deal", "Who", "Step", "Amount"], { deal: 0, owner: 1, stage: 2, amount: 3 }],
    ["the last, with a column added after it", ["Deal", "Owner", "Stage", "Value", "Note"], { amount: 3 }],
    ["all", ["A", "B", "C", "D"], { deal: 0, owner: 1, stage: 2, amount: 3 }],
  ])("renamed: %s", (_which, headings, expected) => {
    expect(found(...headings)).toMatchObject(expected);
  });

  test.each([
    ["deleted", ["Deal", "Stage", "Amount"]],
    ["renamed beside a new one, so that nobody can tell which it is", ["Deal", "Who", "Region", "Stage", "Amount"]],
  ])("a column that was %s is left out", (_why, headings) => {
    const { owner, ...others } = found(...headings);
    expect(owner).toBeUndefined();
    expect(Object.keys(others).sort()).toEqual(["amount", "deal", "stage"]);
  });
});
