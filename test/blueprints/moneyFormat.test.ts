import { moneyFormat } from "../../src/blueprints/moneyFormat";
import { createNodeSheetEngine } from "../../src/workbench/engine/createNodeSheetEngine";

test.each([
  ["CNY", "units", {}, 1234567.891, "¥1,234,568"],
  ["CNY", "units", { exact: true }, 1234567.891, "¥1,234,567.89"],
  ["EUR", "units", { exact: true }, -0.5, "-€ 0.50"],
  ["JPY", "units", { exact: true }, 1234.4, "¥1,234"],
  ["USD", "thousands", {}, 1234567, "$1,234.6k"],
  ["USD", "millions", {}, 1234567, "$1.23m"],
  ["CNY", "tenThousands", {}, 1234567, "¥123.5万"],
  ["CNY", "tenThousands", {}, -56789, "-¥5.7万"],
  ["CNY", "tenThousands", {}, 400, "¥0.0万"],
  ["SEK", "units", {}, 1234, "SEK 1,234"],
  ["EUR", "units", { dash: true }, 0, "–"],
] as const)("%s in %s %j shows %d as %s", (currency, unit, options, amount, shown) => {
  const engine = createNodeSheetEngine();
  const cell = { sheet: engine.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 };
  engine.write(cell, [[amount]]);
  engine.format(cell, { numberFormat: moneyFormat(currency, unit, options) });
  expect(engine.readText(cell)).toEqual([[shown]]);
  engine.dispose();
});
