import type { FileSheet, FileTable, FileWorkbook } from "../../workbookFile/fileWorkbook";
import type { LostPart } from "../../workbookFile/lostPart";
import { isTableStyle } from "../engine/tableStyleNames";
import type { OpenedWorkbook } from "../engine/wholeWorkbook";
import type { SheetEngine, SheetId } from "../engine/sheetEngine";
import { nameCommentKey } from "../objects/namedItemObject";
import type { WorkbookState } from "../objects/workbookState";
import { chartPartOf } from "./chartFiles";
import { conditionalFormatOf } from "./conditionFiles";
import { openCustomXml } from "./customXmlFiles";
import { openFilters } from "./filterFiles";
import { rememberFile } from "./keptFiles";
import { openOutline } from "./outlineFiles";
import { openPrint } from "./pageFiles";
import { protectionOf } from "./protectionFiles";
import { RuleFormulas } from "./ruleFormulas";
import { validationOf } from "./validationFiles";

export interface OpenInto {
  readonly engine: SheetEngine;
  readonly workbook: WorkbookState;
  /** Ids of the add-in's functions, which files spell otherwise. */
  readonly functionNames: readonly string[];
}

/** Puts what a file's sheets have beside cells, looks, tables and names where the sheets are by now. */
export class OpenedParts {
  private readonly formulas: RuleFormulas;
  private readonly sheetIds: ReadonlyMap<string, SheetId>;
  private readonly minted = new Map<string, number>();

  constructor(
    private readonly into: OpenInto,
    private readonly file: FileWorkbook,
    private readonly opened: OpenedWorkbook,
    private readonly lost: Set<LostPart>,
  ) {
    this.formulas = new RuleFormulas(into.functionNames);
    this.sheetIds = new Map(file.sheets.map(({ name }, index) => [name.toLowerCase(), opened.sheets[index]!]));
  }

  /** Free also where a file was opened or inserted before. */
  private mint(prefix: string): string {
    let number = this.minted.get(prefix) ?? 0;
    do number += 1;
    while (this.into.engine.parts.get(`${prefix}${number}`));
    this.minted.set(prefix, number);
    return `${prefix}${number}`;
  }

  private sheetOf(name: string): SheetId | undefined {
    return this.sheetIds.get(name.toLowerCase());
  }

  openWorkbookParts(): void {
    const { engine, workbook } = this.into;
    const { title, creator, created, properties = {}, kept, structureProtected } = this.file;
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
    for (const { name, value } of this.file.customProperties ?? [])
      workbook.customProperties.set(name, JSON.stringify(value));
    this.openNameComments();
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

  openNameComments(): void {
    for (const { name, comment, sheet } of this.file.names) {
      const home = sheet === undefined ? undefined : this.sheetOf(sheet);
      if (comment !== undefined) this.into.workbook.nameComments.set(nameCommentKey(name, home), comment);
    }
  }

  openSheet(sheet: FileSheet, id: SheetId): void {
    const { engine, workbook } = this.into;
    if (sheet.visibility === "veryHidden") workbook.veryHidden.set(id, "1");
    for (const table of sheet.tables) this.openTable(table);
    openFilters(engine, id, sheet, (name) => this.opened.tables.get(name.toLowerCase()));
    openOutline(engine, id, sheet);
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
      engine.parts.put({ id: this.mint("hyperlink:"), kind: "hyperlink", data, cells: { at } });
    }
    for (const chart of sheet.charts)
      engine.parts.put(chartPartOf(engine, id, chart, this.mint("chart-file-"), (name) => this.sheetOf(name)));
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
