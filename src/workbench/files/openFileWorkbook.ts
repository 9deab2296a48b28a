import type { FileSheet, FileTable, FileWorkbook } from "../../workbookFile/fileWorkbook";
import type { LostPart } from "../../workbookFile/lostPart";
import { isTableStyle } from "../engine/tableStyleNames";
import type { OpenedWorkbook } from "../engine/wholeWorkbook";
import type { SheetEngine, SheetId } from "../engine/sheetEngine";
import type { WorkbookState } from "../objects/workbookState";
import { chartPartOf } from "./chartFiles";
import { conditionalFormatOf } from "./conditionFiles";
import { openCustomXml } from "./customXmlFiles";
import { rememberFile } from "./keptFiles";
import { loadedWorkbook } from "./loadedWorkbook";
import { openPrint } from "./pageFiles";
import { protectionOf } from "./protectionFiles";
import { RuleFormulas } from "./ruleFormulas";
import { validationOf } from "./validationFiles";

interface Into {
  readonly engine: SheetEngine;
  readonly workbook: WorkbookState;
  readonly functionNames: readonly string[];
}

/** Puts a file's workbook in place of the one that is there; on failure what was there is there again. */
export async function openFileWorkbook(
  file: FileWorkbook,
  into: Into,
  pause: (share: number) => Promise<void>,
): Promise<readonly LostPart[]> {
  const { engine } = into;
  const loaded = await loadedWorkbook(file, into.functionNames, (share) => pause(share / 3));
  const before = engine.snapshot();
  const front = engine.activeSheet();
  const opened = await engine.whole.open(loaded, () => pause(1 / 3));
  try {
    const lost = new Set<LostPart>(opened.refused.length > 0 ? ["names"] : []);
    const opening = new Opening(into, file, opened, lost);
    opening.openWorkbookParts();
    for (const [index, sheet] of file.sheets.entries()) {
      opening.openSheet(sheet, opened.sheets[index]!);
      await pause((2 + (index + 1) / file.sheets.length) / 3);
    }
    engine.whole.forgetUndo();
    return [...lost];
  } catch (problem) {
    await engine.restore(before);
    engine.activateSheet(front);
    throw problem;
  }
}

class Opening {
  private readonly formulas: RuleFormulas;
  private readonly sheetIds: ReadonlyMap<string, SheetId>;
  private charts = 0;
  private links = 0;

  constructor(
    private readonly into: Into,
    private readonly file: FileWorkbook,
    private readonly opened: OpenedWorkbook,
    private readonly lost: Set<LostPart>,
  ) {
    this.formulas = new RuleFormulas(into.functionNames);
    this.sheetIds = new Map(file.sheets.map(({ name }, index) => [name.toLowerCase(), opened.sheets[index]!]));
  }

  private sheetOf(name: string): SheetId | undefined {
    return this.sheetIds.get(name.toLowerCase());
  }

  openWorkbookParts(): void {
    const { engine, workbook } = this.into;
    const { title, creator, created, properties = {}, names, kept, structureProtected } = this.file;
    const told = {
      Title: title,
      Author: creator,
      CreationDate: created?.toISOString(),
      Subject: properties.subject,
      Keywords: properties.keywords,
      Comments: properties.description,
      Category: properties.category,
      Manager: properties.manager,
      Company: properties.company,
    };
    for (const [name, text] of Object.entries(told)) if (text !== undefined) workbook.properties.set(name, text);
    for (const { name, comment, sheet } of names)
      if (comment !== undefined && sheet === undefined) workbook.nameComments.set(name.toLowerCase(), comment);
    if (structureProtected) engine.protection.setWorkbook("");
    const passwords = this.file.sheets.flatMap(({ name, protection }) => {
      const id = this.sheetOf(name);
      return id !== undefined && protection?.password ? [[id, protection.password] as const] : [];
    });
    if (passwords.length > 0) this.lost.add("protectionPasswords");
    const left = openCustomXml(workbook, kept);
    rememberFile(engine, { ...(left ? { kept: left } : {}), passwords: Object.fromEntries(passwords) }, (name) =>
      this.sheetOf(name),
    );
  }

  openSheet(sheet: FileSheet, id: SheetId): void {
    const { engine, workbook } = this.into;
    if (sheet.visibility === "veryHidden") workbook.veryHidden.set(id, "1");
    for (const table of sheet.tables) this.openTable(table);
    for (const { row, column, rows, columns, ...rule } of sheet.validations) {
      const validation = validationOf(rule, this.formulas);
      if (validation) engine.validations.set({ sheet: id, row, column, rows, columns }, validation);
      else this.lost.add("validations");
    }
    // The last one added is the strongest.
    for (const format of [...sheet.conditionalFormats].reverse()) {
      const conditional = conditionalFormatOf(id, format, this.formulas);
      if (conditional) engine.conditionalFormats.add(conditional);
      else this.lost.add("conditionalFormats");
    }
    for (const { row, column, text, comment } of sheet.notes ?? []) {
      const note = engine.notes.set({ sheet: id, row, column }, text);
      if (comment) workbook.comments.set(note, JSON.stringify(comment));
    }
    for (const { row, column, rows, columns, address, place, tip } of sheet.links ?? []) {
      const data = {
        ...(address === undefined ? {} : { address }),
        ...(place === undefined ? {} : { documentReference: place }),
        ...(tip === undefined ? {} : { screenTip: tip }),
      };
      const at = { sheet: id, row, column, rows, columns };
      engine.parts.put({ id: `hyperlink:${++this.links}`, kind: "hyperlink", data, cells: { at } });
    }
    for (const chart of sheet.charts)
      engine.parts.put(chartPartOf(engine, id, chart, `chart-file-${++this.charts}`, (name) => this.sheetOf(name)));
    if (sheet.print) openPrint(workbook, id, sheet.print);
    for (const { row, column, rows, columns, unlocked } of sheet.formats)
      if (unlocked) engine.protection.setLocked({ sheet: id, row, column, rows, columns }, false);
    if (sheet.protection) engine.protection.setSheet(id, protectionOf(sheet.protection));
  }

  private openTable(table: FileTable): void {
    const { engine, workbook } = this.into;
    const id = this.opened.tables.get(table.name.toLowerCase());
    if (id === undefined) return;
    const style = isTableStyle(table.style) ? table.style : "";
    const options = {
      bandedRows: table.banded,
      filterButtons: !table.withoutButtons,
      bandedColumns: table.bandedColumns ?? false,
      firstColumn: table.firstColumn ?? false,
      lastColumn: table.lastColumn ?? false,
    };
    workbook.tableStyles.set(id, style === "" ? plainTable : style);
    workbook.tableOptions.set(id, JSON.stringify(options));
    engine.styleTable(id, { style: style === "" ? plainTable : style, ...options });
  }
}

/** The plainest that there is, for a table without a style. */
const plainTable = "TableStyleLight1";
