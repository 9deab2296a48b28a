import { standInDifferences } from "../../src/help/standIn/standInDifferences";
import { allIn, openPage, wordsOf } from "./openPage";

const english = openPage("help/en/workbench.html");
const chinese = openPage("help/zh/workbench.html");

const rowsOf = (page: Document, anchor: string): readonly (readonly (string | undefined)[])[] =>
  allIn(page, `section[aria-labelledby="${anchor}"] tbody tr`).map((row) =>
    allIn(row, "td").map((cell) => wordsOf(cell)),
  );

test.each(standInDifferences.map((group) => [group.anchor, group] as const))(
  "the page shows what differs in %s, in both languages",
  (anchor, { differences }) => {
    expect(rowsOf(english, anchor)).toEqual(differences.map(({ excel, workbench }) => [excel.en, workbench.en]));
    expect(rowsOf(chinese, anchor)).toEqual(differences.map(({ excel, workbench }) => [excel.zh, workbench.zh]));
  },
);

test("the start page of each language leads to it", () => {
  for (const [language, page] of [
    ["en", english],
    ["zh", chinese],
  ] as const) {
    const link = openPage(`help/${language}/index.html`).querySelector('a[href="workbench.html"]');
    expect(wordsOf(link)).toBe(wordsOf(page.querySelector("h1")));
  }
});
