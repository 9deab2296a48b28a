import type { BothLanguages, Language } from "../../functions/bothLanguages";
import type { Filling, TableColumn } from "../blueprint";
import type { BuildChoices } from "../choices";
import { blankRow, ownRows } from "../ownRows";
import type { PlannedValue } from "../plannedWorkbook";
import { priceLevel } from "../samples/priceLevel";
import { tableColumns } from "../tableColumns";
import { bidsSheet } from "./bidsSheet";
import { impactSheet } from "./impactSheet";
import { offersTable } from "./offersTable";
import { packagesTable } from "./packagesTable";
import { priceAnswers } from "./priceAnswers";
import { sampleBids, sampleCriteria } from "./sampleBids";
import { sampleCosts, sampleOfferNames } from "./sampleCosts";
import { sampleImpact } from "./sampleImpact";
import { samplePackages, sampleProduct } from "./sampleProduct";
import { totalCostSheet } from "./totalCostSheet";
import type { TypedRow } from "./typedRow";
import { bidderWords, offerWords, packageWords } from "./valueWords";
import { wholeProductSheet } from "./wholeProductSheet";

const columns = {
  offers: offersTable.columns,
  packages: packagesTable.columns,
  impactLines: tableColumns([impactSheet], "impactLines"),
  costLines: tableColumns([totalCostSheet], "costLines"),
  wholeProduct: tableColumns([wholeProductSheet], "wholeProduct"),
  bidders: tableColumns([bidsSheet], "bidders"),
  bidCriteria: tableColumns([bidsSheet], "bidCriteria"),
} as const;

const asRows = (of: readonly TableColumn[], rows: readonly TypedRow[]): PlannedValue[][] =>
  rows.length === 0 ? [blankRow(of)] : rows.map((row) => of.map(({ id }) => row[id] ?? ""));

/** The fixed rows of a table: their words, and their names where there are any. */
const fixedRows = (
  key: string,
  words: Readonly<Record<string, BothLanguages>>,
  language: Language,
  more: (index: number) => TypedRow,
): TypedRow[] => Object.values(words).map((word, index) => ({ [key]: word[language], ...more(index) }));

export function fillValue(choices: BuildChoices): Filling {
  const { language, currency, rows } = choices;
  const isSample = rows.kind === "sample";
  const own = rows.kind === "own" ? rows.tables : {};
  // Without a confidence in any line, lines counted at theirs would come to nothing.
  const confidences = own.impactLines?.confidence;
  const sample = { language, level: priceLevel(currency) };
  const named = (words: Readonly<Record<string, BothLanguages>>, names: readonly string[]) => (index: number) => ({
    name: (isSample ? names[index] : Object.values(words)[index]?.[language]) ?? "",
  });
  const product = sampleProduct(sample);
  const elementsOnly = product.map(({ element = "" }) => ({ element }));
  const packages = samplePackages(sample);
  return {
    inputs: {
      valueYears: isSample ? 8 : 5,
      valueDiscountRate: 0.08,
      firstYearShare: isSample ? 0.7 : 1,
      weighConfidence: confidences === undefined || confidences.some((confidence) => confidence !== null),
      offerMargin: 0.3,
      askedCut: 0.05,
      yearlySales: isSample ? 2_400_000 * sample.level : "",
      bestMark: 10,
      ...choices.inputs,
    },
    tables: {
      offers: asRows(
        columns.offers,
        fixedRows("offer", offerWords, language, named(offerWords, sampleOfferNames(language))),
      ),
      impactLines: own.impactLines
        ? ownRows(columns.impactLines, own.impactLines, language)
        : asRows(columns.impactLines, isSample ? sampleImpact(sample) : []),
      costLines: own.costLines
        ? ownRows(columns.costLines, own.costLines, language)
        : asRows(columns.costLines, isSample ? sampleCosts(sample) : []),
      wholeProduct: asRows(columns.wholeProduct, isSample ? product : elementsOnly),
      packages: asRows(
        columns.packages,
        fixedRows("package", packageWords, language, (index) => (isSample ? (packages[index] ?? {}) : {})),
      ),
      bidders: asRows(
        columns.bidders,
        fixedRows("bidder", bidderWords, language, named(bidderWords, sampleBids(language))),
      ),
      bidCriteria: asRows(columns.bidCriteria, isSample ? sampleCriteria(language) : []),
      priceAnswers: priceAnswers(language),
    },
  };
}
