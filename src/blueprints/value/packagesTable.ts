import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { divide, equal, minus } from "../../formula/operations";
import { column, thisRow } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import type { TablePart } from "../blueprint";
import { yesNo } from "../yesNo";
import { byWord } from "./valueFigures";
import { packageWords, type PackageId } from "./valueWords";

const own = (id: string): Expr => thisRow("packages", id);
const whereYes = (id: PackageId, language: Language): readonly [Expr, Expr] => [
  column("wholeProduct", id),
  yesNo.yes[language],
];
const ofPackage = (language: Language, formulaOf: (id: PackageId) => Expr): Expr =>
  byWord(packageWords, own("package"), language, formulaOf);

export const packagesTable: TablePart = {
  part: "table",
  id: "packages",
  name: { en: "tblPackages", zh: "套餐表" },
  heading: {
    en: "Three packages: what is in them stands on the sheet Whole product",
    zh: "三个价格套餐（内容见“完整产品”表）",
  },
  freeze: false,
  columns: [
    { id: "package", heading: { en: "Package", zh: "套餐" }, kind: "text", words: packageWords },
    { id: "forWhom", heading: { en: "For whom", zh: "适合的客户" }, kind: "text", width: 250 },
    { id: "price", heading: { en: "Price", zh: "价格" }, kind: "money", min: 0 },
    {
      id: "elements",
      heading: { en: "Elements", zh: "要素数" },
      kind: "count",
      formula: (language) => ofPackage(language, (id) => native("COUNTIFS", ...whereYes(id, language))),
    },
    {
      id: "cost",
      heading: { en: "Cost", zh: "成本" },
      kind: "money",
      formula: (language) =>
        ofPackage(language, (id) => native("SUMIFS", column("wholeProduct", "cost"), ...whereYes(id, language))),
    },
    {
      id: "margin",
      heading: { en: "Gross margin", zh: "毛利" },
      kind: "money",
      formula: native("IF", equal(own("price"), ""), "", minus(own("price"), own("cost"))),
      highlights: [{ when: { operator: "LessThan", value: 0 }, look: "bad" }],
    },
    {
      id: "marginShare",
      heading: { en: "Margin share", zh: "毛利率" },
      kind: "share",
      formula: native(
        "IF",
        equal(own("price"), ""),
        "",
        native("IF", equal(own("price"), 0), "–", divide(own("margin"), own("price"))),
      ),
      highlights: [{ when: { operator: "LessThan", value: 0 }, look: "bad" }],
    },
  ],
};
