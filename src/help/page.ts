import type { Language } from "../functions/bothLanguages";
import { dictionaries } from "../texts/dictionaries";
import { helpTexts } from "./helpTexts";
import { markup, type Html } from "./html";

export const languageTags: Readonly<Record<Language, string>> = { en: "en", zh: "zh-CN" };
export const otherLanguage = (language: Language): Language => (language === "en" ? "zh" : "en");

/** Nothing runs, nothing is loaded but the stylesheet and the icon, nothing is sent. */
export const contentPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

interface PageContent {
  readonly language: Language;
  /** The page's name in the folder of its language; the same in the other one. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** What stands between the start page and this one. */
  readonly trail: readonly Html[];
  readonly body: Html;
}

/** A whole page: head, way back, the other language, content. */
export function page({ language, file, title, description, trail, body }: PageContent): string {
  const texts = helpTexts[language];
  const other = otherLanguage(language);
  const { product } = dictionaries[language];
  const atStart = file === "index.html";
  return markup`<!doctype html>
<html lang="${languageTags[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description}">
<title>${title} – ${product}</title>
<link rel="icon" href="../../assets/icon-32.png">
<link rel="stylesheet" href="../help.css">
<link rel="alternate" hreflang="${languageTags[other]}" href="../${other}/${file}">
</head>
<body>
<a class="skip" href="#content">${texts.skip}</a>
<header>
<nav aria-label="${texts.path}">
<ol>
<li>${atStart ? markup`<span>${product}</span>` : markup`<a href="index.html">${product}</a>`}</li>${trail.map(
    (step) => markup`
<li>${step}</li>`,
  )}
</ol>
</nav>
<a class="language" href="../${other}/${file}" lang="${languageTags[other]}" hreflang="${languageTags[other]}">${texts.otherLanguage}</a>
</header>
<main id="content">
${body}
</main>
<footer><p>${texts.footer}</p></footer>
</body>
</html>
`.text;
}
