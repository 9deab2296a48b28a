import type { Language } from "../functions/bothLanguages";
import { describedFunctions } from "../functions/describedFunctions";
import { familyName } from "../taskpane/functions/familyName";
import { groupByFamily } from "../taskpane/functions/groupByFamily";
import { dictionaries } from "../texts/dictionaries";
import { functionLink } from "./functionLink";
import { helpTexts } from "./helpTexts";
import { markup } from "./html";
import { page } from "./page";

/** All functions by family, the start page of a language. */
export function indexPage(language: Language): string {
  const texts = helpTexts[language];
  const words = dictionaries[language];
  const families = groupByFamily(describedFunctions);
  return page({
    language,
    file: "index.html",
    title: texts.help,
    description: texts.introduction(describedFunctions.length),
    trail: [],
    body: markup`<h1>${texts.allFunctions}</h1>
<p class="purpose">${texts.introduction(describedFunctions.length)}</p>
<ul class="families">${families.map(
      ({ id, functions }) => markup`
<li><a href="#${id.toLowerCase()}">${familyName(id, words)}</a> <span>${words.functionCount(functions.length)}</span></li>`,
    )}
<li><a href="compatibility.html">${texts.compatibility}</a></li>
<li><a href="workbench.html">${texts.standIn}</a></li>
</ul>
${families.map(
  ({ id, functions }) => markup`<section aria-labelledby="${id.toLowerCase()}">
<h2 id="${id.toLowerCase()}">${familyName(id, words)}</h2>
<ul class="functions">${functions.map(
    (definition) => markup`
<li>${functionLink(definition.id)} <span>${definition.texts[language].purpose}</span></li>`,
  )}
</ul>
</section>
`,
)}`,
  });
}
