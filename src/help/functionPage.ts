import type { Language } from "../functions/bothLanguages";
import { familyOf, type Answer } from "../functions/definition";
import { describedFunctions, type DescribedFunction } from "../functions/describedFunctions";
import { helpFile } from "../functions/helpPath";
import { describeParameter } from "../taskpane/functions/describeParameter";
import { exampleDays } from "../taskpane/functions/exampleDays";
import { exampleFormula } from "../taskpane/functions/exampleFormula";
import { familyName } from "../taskpane/functions/familyName";
import { possibleErrors } from "../taskpane/functions/possibleErrors";
import { signature } from "../taskpane/functions/signature";
import { dictionaries } from "../texts/dictionaries";
import { withoutTwin } from "../twins/withoutTwin";
import { compatibilityCases } from "./compatibility/compatibilityCases";
import { errorExamples } from "./errorExamples";
import { exampleSheet, type ExampleSheet } from "./exampleSheet";
import { functionFacts } from "./facts/functionFacts";
import { functionLink } from "./functionLink";
import { helpTexts } from "./helpTexts";
import { markup, type Html } from "./html";
import { page } from "./page";
import { sheetTable } from "./sheetTable";
import { twinFormula } from "./twinFormula";

const section = (id: string, heading: string, content: readonly Html[]): Html =>
  markup`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content}
</section>
`;

const code = (text: string): Html => markup`<p class="formula" translate="no"><code>${text}</code></p>
`;

function exampleSection(definition: DescribedFunction, sheet: ExampleSheet, language: Language): Html {
  const texts = helpTexts[language];
  const { answer } = definition.example;
  const spills = typeof answer === "object" && answer.length * (answer[0]?.length ?? 1) > 1;
  const days = exampleDays(definition);
  const onlySingleValues = Object.values(definition.example.given).every((value) => typeof value !== "object");
  return section("example", texts.example, [
    sheetTable(sheet, language),
    markup`<p>${spills ? texts.spillsFrom(sheet.formulaCell) : texts.exampleAnswer(sheet.formulaCell)}</p>
`,
    code(sheet.formula),
    ...(onlySingleValues ? [markup`<p>${texts.typedIn}</p>`, code(exampleFormula(definition))] : []),
    ...(days.length === 0
      ? []
      : [
          markup`<p class="quiet">${dictionaries[language].dayNumbers}${language === "en" ? " " : ""}${days.join(language === "en" ? ", " : "，")}</p>`,
        ]),
  ]);
}

const showDefault = (value: Answer): string =>
  typeof value === "string" ? `"${value}"` : typeof value === "boolean" ? String(value).toUpperCase() : String(value);

function argumentsSection(definition: DescribedFunction, language: Language): Html {
  const texts = dictionaries[language];
  const items = Object.entries(definition.parameters).map(([name, parameter]) => {
    const facts = [...describeParameter(parameter, definition.result, texts, language)];
    const { absent } = parameter;
    if (typeof absent === "number" || typeof absent === "string" || typeof absent === "boolean")
      facts.push(helpTexts[language].defaultValue(showDefault(absent)));
    return markup`<div>
<dt><code translate="no">${name}</code> <span class="need">${parameter.optional ? texts.optional : texts.required}</span></dt>
<dd>${definition.texts[language].parameters[name]}<small>${facts.join(" · ")}</small></dd>
</div>
`;
  });
  return section("arguments", texts.arguments, [markup`<dl class="arguments">${items}</dl>`]);
}

function errorsSection(definition: DescribedFunction, language: Language): Html {
  const texts = helpTexts[language];
  const items = errorExamples(definition).map(
    ({ when, code: error, sentence }) => markup`
<div><dt><span class="code">${error}</span> <span translate="no">${when[language]}</span></dt><dd>${sentence[language]}</dd></div>`,
  );
  const { errors, errorMeanings } = dictionaries[language];
  const others = possibleErrors(definition).filter(({ meaning }) => meaning === "spill" || meaning === "name");
  return section("errors", errors, [
    markup`<p>${texts.errorsIntroduction}</p>
<dl class="errors">${items}
</dl>
<h3>${texts.otherErrors}</h3>
<dl class="errors">${others.map(
      ({ codes, meaning }) => markup`
<div><dt><span class="code">${codes}</span></dt><dd>${errorMeanings[meaning]}</dd></div>`,
    )}
</dl>`,
  ]);
}

function formulaSection({ id }: DescribedFunction, language: Language): Html {
  const { formula, source } = functionFacts[id];
  const texts = helpTexts[language];
  const cases = compatibilityCases
    .filter(({ functions }) => functions.includes(id))
    .map(
      ({ anchor, title }) => markup`
<p class="quiet">${texts.alsoSee}<a href="compatibility.html#${anchor}">${title[language]}</a></p>`,
    );
  return section("formula", texts.formula, [
    markup`<p class="mathematics">${formula[language].split("\n").map((line, index) => markup`${index > 0 ? markup`<br>` : ""}${line}`)}</p>
<p class="quiet">${texts.source(source[language])}</p>${cases}`,
  ]);
}

function twinSection(definition: DescribedFunction, sheet: ExampleSheet, language: Language): readonly Html[] {
  const twin = twinFormula(definition, sheet, language);
  const texts = helpTexts[language];
  if (twin === undefined) {
    const reason = withoutTwin.get(definition.id);
    return reason === undefined
      ? []
      : [section("twin", texts.twin, [markup`<p>${texts.noTwin(reason[language])}</p>`])];
  }
  return [
    section("twin", texts.twin, [
      markup`<p>${texts.twinIntroduction(sheet.formulaCell)}</p>
`,
      code(twin.formula),
      markup`<p>${texts.twinDiffers}</p>
<ul>${twin.differs.map(
        (sentence) => markup`
<li>${sentence}</li>`,
      )}
</ul>`,
    ]),
  ];
}

function relatedSection({ id }: DescribedFunction, language: Language): Html {
  const items = functionFacts[id].related.map((related) => {
    const purpose = describedFunctions.find((definition) => definition.id === related)?.texts[language].purpose;
    return markup`
<li>${functionLink(related)} <span>${purpose}</span></li>`;
  });
  return section("related", helpTexts[language].related, [
    markup`<ul class="functions">${items}
</ul>`,
  ]);
}

/** The help page of one function in one language. */
export function functionPage(definition: DescribedFunction, language: Language): string {
  const { id, texts } = definition;
  const words = dictionaries[language];
  const { purpose, notes = [] } = texts[language];
  const family = familyOf(id);
  const sheet = exampleSheet(definition, language);
  return page({
    language,
    file: helpFile(id),
    title: id,
    description: purpose,
    trail: [
      markup`<a href="index.html#${family.toLowerCase()}">${familyName(family, words)}</a>`,
      markup`<span aria-current="page" translate="no">${id}</span>`,
    ],
    body: markup`<h1 translate="no">${id}</h1>
<p class="purpose">${purpose}</p>
${section("syntax", words.howToWrite, [code(`=${signature(definition)}`)])}${exampleSection(definition, sheet, language)}${argumentsSection(definition, language)}${
      notes.length === 0
        ? ""
        : section("notes", words.notes, [
            markup`<ul>${notes.map(
              (note) => markup`<li>${note}</li>
`,
            )}</ul>`,
          ])
    }${formulaSection(definition, language)}${errorsSection(definition, language)}${twinSection(definition, sheet, language)}${relatedSection(definition, language)}`,
  });
}
