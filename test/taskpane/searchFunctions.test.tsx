import { describedFunctions as catalogue } from "../../src/functions/describedFunctions";
import { searchFunctions } from "../../src/taskpane/functions/searchFunctions";

const search = (query: string) => searchFunctions(catalogue, query).map(({ id }) => id);

test.each([
  ["a name", "stagerate", "FUNNEL.STAGERATE"],
  ["an English purpose", "win rate of a stage", "FUNNEL.STAGERATE"],
  ["a Chinese word", "赢率", "FUNNEL.STAGERATE"],
  ["an argument's name", "offFunnel", "FUNNEL.FORECAST"],
  ["an argument's text", "small orders", "FUNNEL.FORECAST"],
  ["a Chinese argument's text", "漏斗外销售额", "FUNNEL.FORECAST"],
  ["a family in Chinese", "销售漏斗", "FUNNEL.GAP"],
  ["words of both languages at once", "缺口 winRate", "FUNNEL.GAP"],
  ["full-width letters", "ＧＡＰ", "FUNNEL.GAP"],
])("finds by %s", (_what, query, id) => {
  expect(search(query)).toContain(id);
});

test("a function whose name holds the word comes before one that only mentions it", () => {
  const found = search("forecast");
  expect(found[0]).toBe("FUNNEL.FORECAST");
  expect(found.length).toBeGreaterThan(1);
});

test("every word must be found", () => {
  expect(search("forecast xyzzy")).toEqual([]);
});

test("spaces alone find everything, in the catalogue's order", () => {
  expect(search("   ")).toEqual(catalogue.map(({ id }) => id));
});
