import type { CellFormat, CellInput, Rect, SheetEngine, SheetId } from "../engine/sheetEngine";
import type { Language } from "./language";
import { texts } from "./texts";

type Deal = readonly [deal: string, account: string, stage: string, amount: number];

const deals: Readonly<Record<Language, readonly Deal[]>> = {
  en: [
    ["Packaging line 3", "Halden Foods", "Commitment", 420_000],
    ["Cold-store controls", "Brightwater Dairy", "Comparison", 265_000],
    ["Service contract", "Halden Foods", "In use", 90_000],
    ["Palletiser upgrade", "Corvane Logistics", "Design", 310_000],
    ["Spare parts, two years", "Osterley Glass", "Paid", 145_000],
    ["Energy monitoring", "Marlow & Finch", "Incubation", 120_000],
    ["Inspection cameras", "Tessaro Pharma", "Comparison", 385_000],
    ["Operator training", "Brightwater Dairy", "Paid", 60_000],
    ["Warehouse robots", "Corvane Logistics", "Interest", 540_000],
    ["Clean-room doors", "Tessaro Pharma", "Lost", 175_000],
    ["Furnace sensors", "Osterley Glass", "Design", 230_000],
    ["Bottling study", "Alpine Springs", "Interest", 75_000],
  ],
  zh: [
    ["三号包装线", "禾澜食品", "承诺", 4_200_000],
    ["冷库控制系统", "澄湖乳业", "比较", 2_650_000],
    ["年度服务合同", "禾澜食品", "使用", 900_000],
    ["码垛机升级", "远岫物流", "设计", 3_100_000],
    ["两年期备件", "晶沐玻璃", "已回款", 1_450_000],
    ["能耗监测", "承远机电", "酝酿", 1_200_000],
    ["视觉检测", "安序医药", "比较", 3_850_000],
    ["操作员培训", "澄湖乳业", "已回款", 600_000],
    ["仓储机器人", "远岫物流", "兴趣", 5_400_000],
    ["洁净室门", "安序医药", "丢单", 1_750_000],
    ["窑炉传感器", "晶沐玻璃", "设计", 2_300_000],
    ["灌装线咨询", "雪岭饮品", "兴趣", 750_000],
  ],
};

const target: Readonly<Record<Language, number>> = { en: 900_000, zh: 9_000_000 };

const firstDeal = 4;
const columnWidths = [150, 132, 96, 88, 22, 22, 136, 92, 56, 92, 92];
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
  put(0, 0, [[sample.title]], { bold: true, fontSize: 16, fontColor: ink });
  put(1, 0, [[sample.subtitle]], { fontColor: quiet });

  const heading: CellFormat = { bold: true, fillColor: headingFill, fontColor: ink };
  put(firstDeal - 1, 0, [sample.headings], heading);
  engine.format(block(firstDeal - 1, 3, 1, 1), { horizontalAlignment: "Right" });
  put(firstDeal, 0, rows);
  engine.format(block(firstDeal, 3, rows.length, 1), { numberFormat: money });

  put(3, 6, [[sample.target], [sample.forecast], [sample.attainment]], { fontColor: ink });
  put(3, 7, [[target[language]]], { numberFormat: money, fontColor: inputInk, fillColor: inputFill });
  put(4, 7, [[`=FUNNEL.FORECAST(${amounts}, ${stageCells})`]], { numberFormat: money, bold: true, fontColor: ink });
  put(5, 7, [["=FUNNEL.ATTAINMENT(H5, H4)"]], { numberFormat: percent, bold: true, fontColor: ink });

  const summary = 7;
  put(summary, 6, [[`=FUNNEL.SUMMARY(${amounts}, ${stageCells}, , , , "${language}")`]]);
  engine.format(block(summary, 6, 1, 5), heading);
  engine.format(block(summary, 7, 1, 4), { horizontalAlignment: "Right" });
  engine.format(block(summary + 1, 7, stages + 1, 1), { numberFormat: percent });
  engine.format(block(summary + 1, 9, stages + 1, 2), { numberFormat: money });
  engine.format(block(summary + stages + 1, 6, 1, 5), { bold: true });

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
