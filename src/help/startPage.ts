import { dictionaries } from "../texts/dictionaries";
import { helpTexts } from "./helpTexts";
import { markup } from "./html";
import { contentPolicy, languageTags } from "./page";

/** Where both languages begin: without a script a page cannot know which one its reader prefers. */
export function startPage(): string {
  const languages = ["en", "zh"] as const;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${dictionaries.en.product} · ${dictionaries.zh.product}</title>
<link rel="icon" href="../assets/icon-32.png">
<link rel="stylesheet" href="help.css">
</head>
<body>
<main id="content">
<h1>${dictionaries.en.product} <span lang="zh-CN">${dictionaries.zh.product}</span></h1>
<ul class="families">${languages.map(
    (language) => markup`
<li lang="${languageTags[language]}"><a href="${language}/index.html" hreflang="${languageTags[language]}">${language === "en" ? "English" : "简体中文"}</a> <span>${helpTexts[language].help}</span></li>`,
  )}
</ul>
</main>
</body>
</html>
`.text;
}
