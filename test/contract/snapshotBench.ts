import type { BuildChoices } from "../../src/blueprints/choices";
import { layOut } from "../../src/blueprints/layOut";
import { pipeline } from "../../src/blueprints/pipeline/pipeline";
import type { PlannedWorkbook } from "../../src/blueprints/plannedWorkbook";
import type { BuildEntry } from "../../src/excel/buildEntry";
import type { SnapshotInspection, SnapshotOutcome } from "../../src/excel/snapshotInspection";
import { inspectSnapshot, takeSnapshot } from "../../src/excel/takeSnapshot";
import { functionMetadata } from "../../src/functions/metadata";
import { createFunctionHost } from "../../src/workbench/functionHost/createFunctionHost";
import { someChoices } from "../blueprints/someChoices";
import { BuildBench } from "./buildBench";

export type Cells = readonly (readonly unknown[])[];

/** A pipeline of few deals, built into a person's workbook. */
export class SnapshotBench {
  private constructor(
    readonly bench: BuildBench,
    readonly plan: PlannedWorkbook,
    readonly entry: BuildEntry,
  ) {}

  /** With the add-in's functions only where they are the point: they take their seconds to load. */
  static async open(changes: Partial<BuildChoices> = {}): Promise<SnapshotBench> {
    const bench = changes.formulaMode === "addIn" ? await benchWithFunctions() : new BuildBench();
    const choices = someChoices({ rows: { kind: "sample", count: 12, seed: 3 }, formulaMode: "native", ...changes });
    const plan = layOut(pipeline, choices);
    const { entry } = await bench.built(plan);
    // Parts the build from what the add-in does after it, which would be one step of undo with it.
    const [home] = bench.engine.sheets();
    await bench.engine.enter({ sheet: home!.id, row: 8, column: 8 }, "mine");
    await bench.calculated();
    return new SnapshotBench(bench, plan, entry);
  }

  inspect(): Promise<SnapshotInspection> {
    return inspectSnapshot(this.entry, { patience: this.bench.patience });
  }

  take(replaceDay?: number): Promise<SnapshotOutcome> {
    const { patience } = this.bench;
    return takeSnapshot(this.entry, replaceDay === undefined ? { patience } : { patience, replaceDay });
  }

  /** The name that the build gave a table or a named cell. */
  nameOf(id: string): string {
    return [...this.entry.tables, ...this.entry.names].find((one) => one.id === id)!.name;
  }

  /** The rows of a table, found as it is called now. */
  async rows(id: string): Promise<Cells> {
    await this.bench.calculated();
    const { table } = this.entry.tables.find((one) => one.id === id)!;
    return this.bench.run(async (context) => {
      const body = context.workbook.tables.getItem(table!).getDataBodyRange();
      body.load("values");
      await context.sync();
      return body.values as Cells;
    });
  }

  change(change: (workbook: Excel.Workbook) => void): Promise<void> {
    return this.bench.change(change);
  }

  async setInput(id: string, value: number | string): Promise<void> {
    await this.change(({ names }) => (names.getItem(this.nameOf(id)).getRange().values = [[value]]));
    await this.bench.calculated();
  }

  /** The value of a result by its block's id. */
  async result(id: string): Promise<unknown> {
    await this.bench.calculated();
    const block = this.entry.blocks.find((one) => one.id === id)!;
    const { worksheet } = this.entry.sheets.find((one) => one.id === block.sheet)!;
    return this.bench.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(worksheet!).getCell(block.row, block.column);
      cell.load("values");
      await context.sync();
      return (cell.values as Cells)[0]![0];
    });
  }

  /** Everything of the workbook as plain data. */
  async everything(): Promise<unknown> {
    await this.bench.calculated();
    return JSON.parse(JSON.stringify(await this.bench.everything()));
  }

  /** Where the workbook differs from what it was, the first few places. */
  async changesSince(before: unknown): Promise<readonly string[]> {
    return differences(before, await this.everything()).slice(0, 10);
  }

  /** The person's undo of everything that the add-in has done since they typed last. */
  async undo(): Promise<void> {
    this.bench.noFaults();
    await this.bench.engine.undo();
    // Where a spill has become shorter by an undo, this engine leaves what reads its last cells as it was.
    await this.bench.engine.recalculate();
    await this.bench.calculated();
  }

  end(): Promise<void> {
    return this.bench.end();
  }
}

function differences(before: unknown, now: unknown, path = ""): string[] {
  if (typeof before !== "object" || typeof now !== "object" || before === null || now === null)
    return before === now ? [] : [`${path}: ${JSON.stringify(before)} became ${JSON.stringify(now)}`];
  const [one, other] = [before, now] as Readonly<Record<string, unknown>>[];
  const members = new Set([...Object.keys(one!), ...Object.keys(other!)]);
  return [...members].flatMap((member) => differences(one![member], other![member], `${path}/${member}`));
}

async function benchWithFunctions(): Promise<BuildBench> {
  const functions = createFunctionHost();
  const bench = new BuildBench(functions);
  functions.attach(bench.engine, functionMetadata("en"));
  // In a browser office.js itself brings it.
  const { functions: table } = bench.client;
  Object.assign(CustomFunctions, { associate: (id: string, call: () => unknown) => table.associate(id, call) });
  await import("../../src/functions/register");
  await bench.client.announceFunctions();
  return bench;
}
