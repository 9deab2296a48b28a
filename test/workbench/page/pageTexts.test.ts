import { texts } from "../../../src/workbench/page/pageTexts";

function sentences(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [(value as (...args: string[]) => string)("‹1›", "‹2›", "‹3›")];
  return Object.values(value as object).flatMap(sentences);
}

const ofOtherLanguage = new Set([texts.en.switchLanguage, texts.en.switchLanguageTip, texts.zh.switchLanguage]);

test("each language speaks itself, and both fill in the same things", () => {
  const english = sentences(texts.en);
  const chinese = sentences(texts.zh);
  expect(chinese).toHaveLength(english.length);
  english.forEach((sentence, index) => {
    expect(chinese[index]!.match(/‹\d›/g)?.sort()).toEqual(sentence.match(/‹\d›/g)?.sort());
    if (!ofOtherLanguage.has(sentence)) expect(sentence).not.toMatch(/\p{Script=Han}/u);
  });
  for (const sentence of chinese) {
    if (sentence === "" || sentence === "en" || ofOtherLanguage.has(sentence)) continue;
    expect(sentence).toMatch(/\p{Script=Han}/u);
  }
});
