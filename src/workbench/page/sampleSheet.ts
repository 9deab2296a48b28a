import type { CellFormat, CellInput, Rect, SheetEngine, SheetId } from "../engine/sheetEngine";
import type { Language } from "./language";
import { texts } from "./pageTexts";

type Deal = readonly [deal: string, account: string, stage: string, amount: number];

const deals: Readonly<Record<Language, readonly Deal[]>> = {
  en: [
    ["Packaging line 3", "Halden Foods", "Commitment", 420],
    ["Cold-store controls", "Brightwater Dairy", "Comparison", 265],
    ["Service contract", "Halden Foods", "In use", 90],
    ["Palletiser upgrade", "Corvane Logistics", "Design", 310],
    ["Spare parts", "Osterley Glass", "Paid", 145],
    ["Energy monitoring", "Marlow & Finch", "Incubation", 120],
    ["Inspection cameras", "Tessaro Pharma", "Comparison", 385],
    ["Operator training", "Brightwater Dairy", "Paid", 60],
    ["Warehouse robots", "Corvane Logistics", "Interest", 540],
    ["Clean-room doors", "Tessaro Pharma", "Lost", 175],
    ["Furnace sensors", "Osterley Glass", "Design", 230],
    ["Bottling study", "Alpine Springs", "Interest", 75],
  ],
  zh: [
    ["三号包装线", "禾澜食品", "承诺", 420],
    ["冷库控制系统", "澄湖乳业", "比较", 265],
    ["年度服务合同", "禾澜食品", "使用", 90],
    ["码垛机升级", "远岫物流", "设计", 310],
    ["两年期备件", "晶沐玻璃", "已回款", 145],
    ["能耗监测", "承远机电", "酝酿", 120],
    ["视觉检测", "安序医药", "比较", 385],
    ["操作员培训", "澄湖乳业", "已回款", 60],
    ["仓储机器人", "远岫物流", "兴趣", 540],
    ["洁净室门", "安序医药", "丢单", 175],
    ["窑炉传感器", "晶沐玻璃", "设计", 230],
    ["灌装线咨询", "雪岭饮品", "兴趣", 75],
  ],
};

const target = 900;

const firstDeal = 4;
/** Together they leave nothing to scroll to beside an open pane on a small screen. */
const columnWidths = [146, 130, 98, 66, 14, 134, 68, 52, 66, 80];
const stages = 6;

const ink = "#1F3B3A";
const quiet = "#5B6B6A";
const headingFill = "#E3F0EE";
const inputInk = "#1F4FBF";
const inputFill = "#FFF8E6";
const money = "#,##0";
const percent = "0.0%";

/** Writes the sheet that the workbench opens on: a small pipeline with live formulas beside it. */
export function writeSampleSheet(engine: SheetEngine, sheet: SheetId, language: Language): void {
  const { sample } = texts[language];
  const rows = deals[language];
  const last = firstDeal + rows.length;
  const amounts = `D${firstDeal + 1}:D${last}`;
  const stageCells = `C${firstDeal + 1}:C${last}`;
  const block = (row: number, column: number, height: number, width: number): Rect => {
    return { sheet, row, column, rows: height, columns: width };
  };
  const put = (row: number, column: number, values: readonly (readonly CellInput[])[], format?: CellFormat): void => {
    const rect = block(row, column, values.length, values[0]!.length);
    engine.write(rect, values);
    if (format) engine.format(rect, format);
  };

  columnWidths.forEach((width, column) => engine.setColumnWidth(sheet, column, 1, width));
  put(0, 0, [[sample.title]], { bold: true, fontSize: 14, fontColor: ink });
  put(1, 0, [[sample.subtitle]], { fontColor: quiet });

  const heading: CellFormat = { bold: true, fillColor: headingFill, fontColor: ink };
  put(firstDeal - 1, 0, [sample.headings], heading);
  engine.format(block(firstDeal - 1, 3, 1, 1), { horizontalAlignment: "Right" });
  put(firstDeal, 0, rows);
  engine.format(block(firstDeal, 3, rows.length, 1), { numberFormat: money });

  put(3, 5, [[sample.target], [sample.forecast], [sample.attainment]], { fontColor: ink });
  put(3, 6, [[target]], { numberFormat: money, fontColor: inputInk, fillColor: inputFill });
  put(4, 6, [[`=FUNNEL.FORECAST(${amounts}, ${stageCells})`]], { numberFormat: money, bold: true, fontColor: ink });
  put(5, 6, [["=FUNNEL.ATTAINMENT(G5, G4)"]], { numberFormat: percent, bold: true, fontColor: ink });

  const summary = 7;
  put(summary, 5, [[`=FUNNEL.SUMMARY(${amounts}, ${stageCells}, , , , "${language}")`]]);
  engine.format(block(summary, 5, 1, 5), heading);
  engine.format(block(summary, 6, 1, 4), { horizontalAlignment: "Right" });
  engine.format(block(summary + 1, 6, stages + 1, 1), { numberFormat: percent });
  engine.format(block(summary + 1, 8, stages + 1, 2), { numberFormat: money });
  engine.format(block(summary + stages + 1, 5, 1, 5), { bold: true });

  const tryRow = last + 1;
  put(tryRow, 0, [[sample.tryTitle]], { bold: true, fontColor: ink });
  // Apart from the last line the texts hold formulas to read, not to calculate: none starts with an equals sign.
  put(
    tryRow + 1,
    0,
    sample.tryLines.map((line) => [line]),
    { fontColor: quiet },
  );
  engine.select(block(firstDeal, 2, 1, 1));
}
