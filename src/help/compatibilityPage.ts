import type { Language } from "../functions/bothLanguages";
import type { Definition } from "../functions/definition";
import { describedFunctions } from "../functions/describedFunctions";
import { exampleFormula } from "../taskpane/functions/exampleFormula";
import { answersOf } from "./callExample";
import { ageingSystems } from "./compatibility/ageingSystems";
import { compatibilityCases } from "./compatibility/compatibilityCases";
import type { CompatibilityCase, ComparedFigure } from "./compatibility/compatibilityCase";
import { functionLink } from "./functionLink";
import { helpTexts, type HelpTexts } from "./helpTexts";
import { markup, type Html } from "./html";
import { page } from "./page";
import { shownValue } from "./shownValue";

function figureRow({ what, elsewhere, id, given, cell }: ComparedFigure, language: Language): Html {
  const definition = describedFunctions.find((candidate) => candidate.id === id) as Definition;
  const answer = answersOf(definition, given)[cell?.row ?? 0]?.[cell?.column ?? 0] ?? "";
  // A table of many arguments would only repeat what stands in the first column.
  const written = Object.values(given).some((value) => typeof value === "object")
    ? undefined
    : markup`<br><code translate="no">${exampleFormula({ ...definition, example: { given, answer } })}</code>`;
  return markup`
<tr><td>${what[language]}${written}</td><td class="number">${elsewhere}</td><td class="number">${shownValue(answer, false, language)}</td></tr>`;
}

function caseSection({ anchor, title, others, ours, figures, functions }: CompatibilityCase, language: Language): Html {
  const texts = helpTexts[language];
  return markup`<section aria-labelledby="${anchor}">
<h2 id="${anchor}">${title[language]}</h2>
<dl class="sides">
<div><dt>${texts.elsewhere}</dt><dd>${others[language]}</dd></div>
<div><dt>${texts.ours}</dt><dd>${ours[language]}</dd></div>
</dl>
${
  figures.length === 0
    ? ""
    : markup`<div class="scroll" role="region" aria-label="${texts.figures(title[language])}" tabindex="0">
<table class="words">
<thead><tr><th scope="col">${texts.case}</th><th scope="col" class="number">${texts.elsewhere}</th><th scope="col" class="number">${texts.ours}</th></tr></thead>
<tbody>${figures.map((figure) => figureRow(figure, language))}
</tbody>
</table>
</div>
`
}<p class="quiet">${texts.seeFunctions}${functions.map((id, index) => markup`${index > 0 ? " · " : ""}${functionLink(id)}`)}</p>
</section>
`;
}

function ageingSection(language: Language): Html {
  const texts = helpTexts[language];
  return markup`<section aria-labelledby="ageing">
<h2 id="ageing">${texts.ageingTable}</h2>
<div class="scroll" role="region" aria-label="${texts.buckets}" tabindex="0">
<table class="words systems">
<thead><tr><th scope="col">${texts.system}</th><th scope="col">${texts.ageFrom}</th><th scope="col">${texts.buckets}</th><th scope="col">${texts.howToMatch}</th></tr></thead>
<tbody>${ageingSystems.map(
    ({ system, ageFrom, buckets, match }) => markup`
<tr><th scope="row">${system[language]}</th><td>${ageFrom[language]}</td><td>${buckets[language]}</td><td>${match[language]}</td></tr>`,
  )}
</tbody>
</table>
</div>
<p class="quiet">${texts.seeFunctions}${functionLink("AR.AGING")} · ${functionLink("AR.BUCKET")}</p>
</section>
`;
}

const contents = (language: Language, texts: HelpTexts): Html =>
  markup`<ul class="contents">${[
    ...compatibilityCases.map(({ anchor, title }) => [anchor, title[language]]),
    ["ageing", texts.ageingTable],
  ].map(
    ([anchor, title]) => markup`
<li><a href="#${anchor}">${title}</a></li>`,
  )}
</ul>
`;

/** Where our answers differ from textbooks, handouts and common systems, and why. */
export function compatibilityPage(language: Language): string {
  const texts = helpTexts[language];
  return page({
    language,
    file: "compatibility.html",
    title: texts.compatibility,
    description: texts.compatibilityIntroduction,
    trail: [markup`<span aria-current="page">${texts.compatibility}</span>`],
    body: markup`<h1>${texts.compatibility}</h1>
<p class="purpose">${texts.compatibilityIntroduction}</p>
${contents(language, texts)}${compatibilityCases.map((each) => caseSection(each, language))}${ageingSection(language)}`,
  });
}
