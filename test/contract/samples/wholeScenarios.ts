import type { Scenario } from "./scenario";

/** Those that put several things together. */
export const wholeScenarios: readonly Scenario[] = [
  {
    sample: "90-scenarios/working-with-dates",
    observe: async ({ context, sheet }) => {
      const day = Date.UTC(2026, 11, 3) / 86_400_000 + 25_569;
      const cell = sheet.getRange("A1");
      cell.values = [[day]];
      cell.numberFormat = [["[$-409]m/d/yy h:mm AM/PM;@"]];
      cell.load("values,text");
      await context.sync();
      const back = new Date((Number(cell.values[0]?.[0]) - 25_569) * 86_400_000).toISOString().slice(0, 10);
      return [cell.text, back];
    },
    expected: [[["12/3/26 12:00 AM"]], "2026-12-03"],
  },
  {
    sample: "90-scenarios/multiple-property-set",
    observe: async ({ context, sheet }) => {
      const source = sheet.getRange("B2:E2");
      source.set({ format: { fill: { color: "#4472C4" }, font: { name: "Verdana", color: "white" } } });
      source.load("format/fill/color,format/font/name,format/font/color");
      await context.sync();
      const target = sheet.getRange("B7:E7");
      target.set(source);
      target.load("format/fill/color,format/font/name");
      await context.sync();
      return [target.format.fill.color, target.format.font.name];
    },
    expected: ["#4472C4", "Verdana"],
  },
  {
    sample: "90-scenarios/performance-optimization",
    observe: async ({ context, sheet }) => {
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      for (let row = 0; row < 20; row += 1) {
        const cell = sheet.getCell(row, 0);
        cell.values = [[row]];
        cell.untrack();
      }
      const total = sheet.getRange("B1");
      total.formulas = [["=SUM(A1:A20)"]];
      total.load("values");
      await context.sync();
      return total.values;
    },
    expected: [[190]],
  },
  {
    sample: "99-just-for-fun/patterns",
    observe: async ({ context, sheet }) => {
      sheet.getRange("A:J").format.columnWidth = 15;
      for (let row = 0; row < 4; row += 1)
        for (let column = 0; column < 4; column += 1)
          if ((row + column) % 2 === 0) sheet.getCell(row, column).format.fill.color = "#336699";
      const fills = [sheet.getRange("A1"), sheet.getRange("C3")].map((cell) => cell.format.fill.load("color"));
      const mixed = sheet.getRange("A1:B1").format.fill.load("color");
      await context.sync();
      return [fills.map(({ color }) => color), mixed.color === "#336699"];
    },
    expected: [["#336699", "#336699"], false],
  },
];
