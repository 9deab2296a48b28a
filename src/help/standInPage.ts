import type { Language } from "../functions/bothLanguages";
import { helpTexts } from "./helpTexts";
import { markup, type Html } from "./html";
import { page } from "./page";
import type { DifferenceGroup } from "./standIn/standInDifference";
import { standInDifferences } from "./standIn/standInDifferences";

function groupSection({ anchor, title, differences }: DifferenceGroup, language: Language): Html {
  const texts = helpTexts[language];
  return markup`<section aria-labelledby="${anchor}">
<h2 id="${anchor}">${title[language]}</h2>
<div class="scroll" role="region" aria-label="${title[language]}" tabindex="0">
<table class="words">
<thead><tr><th scope="col">Excel</th><th scope="col">${texts.workbench}</th></tr></thead>
<tbody>${differences.map(
    ({ excel, workbench }) => markup`
<tr><td>${excel[language]}</td><td>${workbench[language]}</td></tr>`,
  )}
</tbody>
</table>
</div>
</section>
`;
}

/** What the workbench, where the toolkit runs without Excel, does otherwise than Excel. */
export function standInPage(language: Language): string {
  const texts = helpTexts[language];
  return page({
    language,
    file: "workbench.html",
    title: texts.standIn,
    description: texts.standInIntroduction,
    trail: [markup`<span aria-current="page">${texts.standIn}</span>`],
    body: markup`<h1>${texts.standIn}</h1>
<p class="purpose">${texts.standInIntroduction}</p>
<ul class="contents">${standInDifferences.map(
      ({ anchor, title }) => markup`
<li><a href="#${anchor}">${title[language]}</a></li>`,
    )}
</ul>
${standInDifferences.map((group) => groupSection(group, language))}`,
  });
}
