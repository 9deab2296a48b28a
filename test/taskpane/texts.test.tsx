import { describedFunctions as catalogue } from "../../src/functions/describedFunctions";
import { familyOf } from "../../src/functions/definition";
import { dictionaries } from "../../src/texts/dictionaries";
import { actionTexts } from "../../src/texts/actionTexts";
import { myDataTexts } from "../../src/texts/myDataTexts";
import { languageOf } from "../../src/texts/languageOf";
import { searchFunctions } from "../../src/taskpane/functions/searchFunctions";

type Entry = readonly [path: string, text: string];

/** Every text with its path; functions are called with their parameters' names in braces. */
function entries(texts: unknown, path = ""): readonly Entry[] {
  if (typeof texts === "string") return [[path, texts]];
  if (typeof texts === "function") {
    const given = Array.from({ length: texts.length }, (_, index) => `{${index}}`);
    const takesList = path.endsWith("oneOf");
    return [[path, String(texts(...(takesList ? [given] : given)))]];
  }
  return Object.entries(texts as object).flatMap(([key, value]) => entries(value, `${path}.${key}`));
}

const english = entries({ ...dictionaries.en, myData: myDataTexts.en, actions: actionTexts.en });
const chinese = new Map(entries({ ...dictionaries.zh, myData: myDataTexts.zh, actions: actionTexts.zh }));

test("both languages have the same texts, and each uses all that it is given", () => {
  expect([...chinese.keys()].sort()).toEqual(english.map(([path]) => path).sort());
  const placeholders = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
  for (const [path, text] of english) {
    expect({ path, given: placeholders(chinese.get(path)!) }).toEqual({ path, given: placeholders(text) });
  }
});

test("no Chinese text was left in English", () => {
  const same = english.filter(([path, text]) => chinese.get(path) === text).map(([, text]) => text);
  // Words of formulas, sizes and each language's own name are the same everywhere.
  expect(same).toEqual(["English", "简体中文", "DSO", "", '"{0}"', "{0} × {1}"]);
});

test("every family of the catalogue has a name in both languages", () => {
  const families = new Set(catalogue.map(({ id }) => familyOf(id)));
  for (const { families: names } of Object.values(dictionaries)) {
    expect(Object.keys(names)).toEqual(expect.arrayContaining([...families]));
  }
});

test("each search that the empty list suggests finds something", () => {
  for (const { searchIdeas } of Object.values(dictionaries)) {
    for (const idea of searchIdeas)
      expect({ idea, found: searchFunctions(catalogue, idea).length > 0 }).toEqual({ idea, found: true });
  }
});

test.each([
  ["zh-CN", "zh"],
  ["zh-TW", "zh"],
  ["ZH-cn", "zh"],
  ["en-US", "en"],
  ["de-DE", "en"],
  [undefined, "en"],
])("Excel in %s speaks %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
