import { calculate } from "../../src/functions/calculate";
import { describedFunctions } from "../../src/functions/describedFunctions";
import { helpPath } from "../../src/functions/helpPath";
import { toCells } from "../functions/toCells";
import { allIn, openPage, paths, wordsOf } from "./openPage";
import { sheetOnPage } from "./sheetOnPage";

const eachPage = describedFunctions.flatMap((definition) =>
  (["en", "zh"] as const).map((language) => [definition.id, language, definition] as const),
);

test("there are pages for the functions, and beside them only the start, index, compatibility and workbench pages", () => {
  const expected = new Set(eachPage.map(([id, language]) => `help/${language}/${id.toLowerCase()}.html`));
  const others = ["en", "zh"].flatMap((language) =>
    ["index", "compatibility", "workbench"].map((one) => `help/${language}/${one}.html`),
  );
  expect(new Set(paths)).toEqual(new Set([...expected, ...others, "help/index.html"]));
});

describe.each(eachPage)("%s in %s", (id, language, definition) => {
  const page = openPage(helpPath(id, language));
  const { purpose, parameters, notes = [] } = definition.texts[language];

  test("says what it answers, and explains each argument in its place", () => {
    expect(page.documentElement.lang).toBe(language === "en" ? "en" : "zh-CN");
    expect(wordsOf(page.querySelector("h1"))).toBe(id);
    expect(wordsOf(page.querySelector(".purpose"))).toBe(purpose);
    expect(allIn(page, ".arguments dt code").map(wordsOf)).toEqual(Object.keys(definition.parameters));
    const meanings = allIn(page, ".arguments dd").map((meaning) => wordsOf(meaning.firstChild as Element));
    expect(meanings).toEqual(Object.values(parameters));
    expect(allIn(page, "section[aria-labelledby=notes] li").map(wordsOf)).toEqual(notes);
  });

  test("its formula, calculated from the cells beside it, gives the answer beside it", () => {
    const sheet = sheetOnPage(page);
    const formulas = allIn(page, "section[aria-labelledby=example] .formula").map(wordsOf);
    const [, inside = ""] = /^=[A-Z.]+\((.*)\)$/.exec(formulas[0] ?? "") ?? [];
    const given = inside.split(",").map((reference) => (reference === "" ? null : sheet.block(reference)));
    expect(formulas[0]).toMatch(`=${id}(`);
    expect(given.flat(2).filter((value) => value !== null).length).toBeGreaterThan(0);
    expect(sheet.answers).toEqual(toCells(calculate(definition, given)));
    const place = /[A-Z]+\d+/.exec(wordsOf(page.querySelector("section[aria-labelledby=example] .scroll + p")))?.[0];
    expect(sheet.isAnswer(place ?? "")).toBe(true);
  });

  test("shows errors with the sentences of its own language", () => {
    const errors = allIn(page, ".errors div");
    expect(errors.length).toBeGreaterThanOrEqual(2);
    for (const error of errors) {
      expect(wordsOf(error.querySelector(".code"))).toMatch(/^#(VALUE!|N\/A|DIV\/0!|NUM!|SPILL!|NAME\?)$/);
      const sentence = wordsOf(error.querySelector("dd"));
      if (language === "zh") expect(sentence).toMatch(/\p{Script=Han}/u);
      else expect(sentence).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

test("the pages of a function have the same parts in both languages", () => {
  for (const { id } of describedFunctions) {
    const [en, zh] = (["en", "zh"] as const).map((language) =>
      allIn(openPage(helpPath(id, language)), "section").map((part) => [
        part.getAttribute("aria-labelledby"),
        part.querySelectorAll("dt, li, .formula").length,
      ]),
    );
    expect(zh).toEqual(en);
  }
});
