import { checkWords } from "../../src/blueprints/checkWords";
import { credit } from "../../src/blueprints/credit/credit";
import type { BuildChoices, FormulaMode } from "../../src/blueprints/choices";
import { layOut } from "../../src/blueprints/layOut";
import { receivables } from "../../src/blueprints/receivables/receivables";
import type { BuildEntry } from "../../src/excel/buildEntry";
import { functionMetadata } from "../../src/functions/metadata";
import { createFunctionHost } from "../../src/workbench/functionHost/createFunctionHost";
import { someChoices } from "../blueprints/someChoices";
import { BuildBench } from "./buildBench";

const blueprints = { receivables, credit };
export type LinkedBlueprint = keyof typeof blueprints;

export type Cells = (number | string | boolean)[];

/** A workbook of a person's, with the add-in's functions in it and both workbooks built into it one after the other. */
export class CreditLinkBench extends BuildBench {
  readonly entries = new Map<LinkedBlueprint, BuildEntry>();

  static async open(mode: FormulaMode): Promise<CreditLinkBench> {
    if (mode === "native") return new CreditLinkBench();
    const functions = createFunctionHost();
    const bench = new CreditLinkBench(functions);
    functions.attach(bench.engine, functionMetadata("en"));
    // In a browser office.js itself brings it.
    const { functions: table } = bench.client;
    Object.assign(CustomFunctions, { associate: (id: string, call: () => unknown) => table.associate(id, call) });
    await import("../../src/functions/register");
    await bench.client.announceFunctions();
    return bench;
  }

  async add(blueprint: LinkedBlueprint, choices: Partial<BuildChoices>): Promise<void> {
    const { entry } = await this.built(layOut(blueprints[blueprint], someChoices(choices)));
    this.entries.set(blueprint, entry);
    await this.calculated();
  }

  /** Not while something is calculated, which would keep the process from ending. */
  override async end(): Promise<void> {
    await this.calculated();
    await super.end();
  }

  private tableOf(table: string): { readonly entry: BuildEntry; readonly id: string } {
    for (const entry of this.entries.values()) {
      const built = entry.tables.find(({ id }) => id === table);
      if (built?.table !== undefined) return { entry, id: built.table };
    }
    throw new Error(`No workbook has the table ${table}.`);
  }

  /** What a column of a table shows, or what stands in its cells. */
  async column(table: string, column: string, what: "values" | "formulas" = "values"): Promise<Cells> {
    const { entry, id } = this.tableOf(table);
    const place = entry.tables.find((one) => one.id === table)!.columns.findIndex((one) => one.id === column);
    return this.run(async (context) => {
      const cells = context.workbook.tables.getItem(id).columns.getItemAt(place).getDataBodyRange();
      cells.load(what);
      await context.sync();
      return (cells[what] as Cells[]).map(([cell]) => cell!);
    });
  }

  /** What somebody types into a cell of a table; rows count from 0. */
  async type(table: string, column: string, row: number, content: string | number): Promise<void> {
    const { entry, id } = this.tableOf(table);
    const place = entry.tables.find((one) => one.id === table)!.columns.findIndex((one) => one.id === column);
    await this.change(({ tables }) => {
      tables.getItem(id).getDataBodyRange().getCell(row, place).formulas = [[content]];
    });
    await this.calculated();
  }

  /** What a person types into a cell themselves: it parts what the add-in does before from what it does after. */
  async enter(table: string, column: string, row: number, content: string | number): Promise<void> {
    const { entry, id } = this.tableOf(table);
    const place = entry.tables.find((one) => one.id === table)!.columns.findIndex((one) => one.id === column);
    const cell = await this.run(async (context) => {
      const found = context.workbook.tables.getItem(id).getDataBodyRange().getCell(row, place);
      found.load("rowIndex,columnIndex");
      found.worksheet.load("name");
      await context.sync();
      return found;
    });
    const sheet = this.engine.sheets().find(({ name }) => name === cell.worksheet.name)!.id;
    const entered = await this.engine.enter({ sheet, row: cell.rowIndex, column: cell.columnIndex }, content);
    if (entered !== "entered") throw new Error(entered);
    await this.calculated();
  }

  /** The whole workbook, so that two states can be told apart cell by cell. */
  async state(): Promise<ReadonlyMap<string, string>> {
    await this.calculated();
    const found = new Map<string, string>();
    for (const { id, name } of this.engine.sheets()) {
      const used = this.engine.usedRect(id);
      if (!used) continue;
      const formats = this.engine.readFormats(used);
      this.engine.read(used).forEach((cells, row) =>
        cells.forEach((cell, column) => {
          const told = JSON.stringify([cell.value, cell.formula ?? null, formats[row]?.[column] ?? {}]);
          if (told !== "[null,null,{}]") found.set(`${name}!${used.row + row},${used.column + column}`, told);
        }),
      );
    }
    for (const { name, rect } of this.engine.tables()) found.set(name, JSON.stringify(rect));
    return found;
  }

  /** Where the workbook is not as it was. */
  async changedSince(before: ReadonlyMap<string, string>): Promise<string[]> {
    const after = await this.state();
    return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
  }

  /** What the checks of both workbooks say, apart from “all is well”. */
  failedChecks(): (string | number | boolean)[] {
    return this.results().filter((result) => result === checkWords.en.notOk || result === checkWords.zh.notOk);
  }
}
