import type { PlannedWorkbook } from "../../blueprints/plannedWorkbook";
import type { BuildEntry, BuiltSheet, BuiltTable } from "../buildEntry";
import type { BuildPlace } from "../buildProblem";
import type { BuildProgress, BuildStep } from "../buildProgress";
import type { TargetInspection } from "../targetInspection";
import { BuildCancelled, BuildFailure } from "./buildFailure";
import { findEntry, storeEntry } from "./buildSettings";
import { calculationOrder } from "./calculationOrder";
import { wordsPerCall, type RequestScope } from "./buildPart";
import { bytesOf } from "./cellChunks";
import { formulaNamesOf } from "./formulaNamesOf";
import { printedFormulas } from "./formulaParts";
import { halfRequests, type RequestParts } from "./packRequests";
import { plannedEntry } from "./plannedEntry";
import { plannedRequests } from "./plannedRequests";
import { problemKind, tracedSteps } from "./problemOf";
import { readBuildEntry } from "./readBuildEntry";
import type { RequestLine } from "./requestLine";

type Ready = Extract<TargetInspection, { status: "ready" }>;

export interface ConstructionSite {
  readonly line: RequestLine;
  readonly onProgress: (progress: BuildProgress) => void;
  readonly signal: AbortSignal | undefined;
}

/** What one request does, the first and the last included. */
interface Request {
  readonly step: BuildStep;
  readonly sheet?: string;
  readonly parts: RequestParts;
  readonly bytes: number;
  /** After the parts. */
  readonly end?: (scope: RequestScope) => void;
  readonly last?: boolean;
}

/** Attempts of one request while Excel is busy, or a person types in a cell. */
const mostAttempts = 8;

/**
 * One build, request by request. Each request first writes into the entry that it begins and last that it has ended, so
 * that after a lost answer the entry tells whether Excel carried it out: not at all, in part or wholly.
 */
export class Construction {
  entry: BuildEntry;
  failure: BuildFailure | undefined;
  private queue: Request[];
  private readonly total: number;
  private sent = 0;

  constructor(
    private readonly plan: PlannedWorkbook,
    private readonly target: Ready,
    private readonly site: ConstructionSite,
  ) {
    const names = formulaNamesOf(plan, target.names);
    const formulas = new Map(
      plan.sheets.map((sheet) => [sheet.id, printedFormulas(sheet, target.names.sheets[sheet.id]!, names)] as const),
    );
    this.entry = plannedEntry(plan, target.names, formulas, target);
    const requests = plannedRequests(plan, { chosen: target.names, names, formulas }, (table, excelId) =>
      this.changeTable(table, { table: excelId }),
    );
    this.queue = [
      this.requestOf(this.addingSheets()),
      ...requests.map((parts): Request => this.requestOf(parts)),
      { step: "finishing", parts: [], bytes: 0, end: (scope) => this.finish(scope), last: true },
    ];
    this.joinLast();
    this.total = this.queue.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** @throws BuildFailure, which is also kept in `failure`. */
  async carryOut(context: Excel.RequestContext): Promise<void> {
    try {
      while (this.queue.length > 0) {
        this.stopIfCancelled();
        await this.carryOutNext(context);
      }
      this.stopIfCancelled();
    } catch (problem) {
      this.failure = BuildFailure.of(problem);
      throw this.failure;
    }
  }

  private async carryOutNext(context: Excel.RequestContext): Promise<void> {
    const request = this.queue[0]!;
    this.report(request);
    for (let attempt = 1; ; attempt += 1) {
      const number = this.entry.ended + 1;
      try {
        await this.sendRequest(context, request, number);
        break;
      } catch (problem) {
        const next = await this.afterProblem(context, request, { problem, number, attempt });
        if (next === "done") break;
        if (next === "split") return;
        this.stopIfCancelled();
      }
    }
    this.queue.shift();
    this.sent += request.bytes;
  }

  private async sendRequest(context: Excel.RequestContext, request: Request, number: number): Promise<void> {
    const answered: (() => void)[][] = [];
    const sheets = new Map<string, Excel.Worksheet>();
    const scope: RequestScope = {
      context,
      sheet: (id) => {
        const known = sheets.get(id);
        if (known) return known;
        const sheet = context.workbook.worksheets.getItem(this.builtSheet(id).worksheet ?? this.builtSheet(id).name);
        sheets.set(id, sheet);
        return sheet;
      },
      whenAnswered: (take) => answered.at(-1)?.push(take),
    };
    storeEntry(context, { ...this.entry, begun: number });
    context.trace("begun");
    for (const part of request.parts) {
      answered.push([]);
      part.add(scope);
      context.trace(part.step);
    }
    request.end?.(scope);
    const ended: BuildEntry = {
      ...this.entry,
      begun: number,
      ended: number,
      state: request.last ? "done" : "building",
    };
    storeEntry(context, ended);
    const learn = (parts: number): void =>
      answered
        .slice(0, parts)
        .flat()
        .forEach((take) => take());
    try {
      await this.site.line.send(context, request.bytes + 2 * bytesOf(ended));
    } catch (problem) {
      // The answers of what was carried out before a failure come with it.
      learn(Math.max(0, tracedSteps(problem) - 1));
      throw problem;
    }
    this.entry = ended;
    learn(answered.length);
  }

  private async afterProblem(
    context: Excel.RequestContext,
    request: Request,
    { problem, number, attempt }: { readonly problem: unknown; readonly number: number; readonly attempt: number },
  ): Promise<"again" | "done" | "split"> {
    const kind = problemKind(problem);
    const steps = tracedSteps(problem);
    const begun = steps > 0;
    const failure = BuildFailure.of(problem, begun ? this.placeOf(request, steps - 1) : undefined);
    if (kind === "notAnswering") {
      const found = await this.storedEntry(context, failure);
      if (found !== undefined && found.ended >= number) {
        this.entry = { ...found, sheets: this.entry.sheets, tables: this.entry.tables };
        await this.learnIds(context);
        return "done";
      }
      if (found !== undefined && found.begun >= number) throw failure;
      if (attempt >= mostAttempts) throw failure;
      return "again";
    }
    if (begun) {
      // Carried out in part, it cannot be repeated. A sheet without an id was not added, whoever may have one of its name.
      this.entry = { ...this.entry, sheets: this.entry.sheets.filter(({ worksheet }) => worksheet !== undefined) };
      throw failure;
    }
    if (kind === "tooLarge") {
      this.split(request, failure);
      return "split";
    }
    if ((kind !== "busy" && kind !== "cellInEdit") || attempt >= mostAttempts) throw failure;
    this.report(request, kind === "busy" ? "excel" : "cellEdit");
    await this.pause(attempt);
    return "again";
  }

  /** The entry as it stands in the workbook; undefined when no request of this build was carried out. */
  private async storedEntry(context: Excel.RequestContext, failure: BuildFailure): Promise<BuildEntry | undefined> {
    const setting = findEntry(context, this.entry.id);
    setting.load("value");
    try {
      await this.site.line.send(context, 0);
    } catch {
      throw failure;
    }
    return setting.isNullObject ? undefined : readBuildEntry(setting.value);
  }

  /** Excel's ids of what an unanswered request has added. */
  private async learnIds(context: Excel.RequestContext): Promise<void> {
    const { worksheets, tables } = context.workbook;
    const sheets = this.entry.sheets
      .filter(({ worksheet }) => worksheet === undefined)
      .map((built) => ({ built, sheet: worksheets.getItemOrNullObject(built.name) }));
    const added = this.entry.tables.map((built) => ({ built, table: tables.getItemOrNullObject(built.name) }));
    for (const { sheet } of sheets) sheet.load("id");
    for (const { table } of added) table.load("id");
    await this.site.line.send(context, 0);
    for (const { built, sheet } of sheets) if (!sheet.isNullObject) this.changeSheet(built.id, { worksheet: sheet.id });
    for (const { built, table } of added) if (!table.isNullObject) this.changeTable(built.id, { table: table.id });
  }

  private split(request: Request, failure: BuildFailure): void {
    const halves = halfRequests(request.parts);
    if (halves === undefined) throw failure;
    const [first, second] = halves;
    this.queue.splice(0, 1, this.requestOf(first), { ...request, ...this.requestOf(second) });
  }

  private addingSheets(): RequestParts {
    return this.entry.sheets.map(({ id, name }) => ({
      sheet: id,
      step: "addingSheets",
      rows: 0,
      bytes: wordsPerCall,
      add: ({ context, whenAnswered }) => {
        // Named as it is added: renaming cannot be undone everywhere.
        const sheet = context.workbook.worksheets.add(name);
        sheet.load("id");
        whenAnswered(() => this.changeSheet(id, { worksheet: sheet.id }));
      },
    }));
  }

  private requestOf(parts: RequestParts): Request {
    const [first] = parts;
    const ofOneSheet = first !== undefined && parts.every(({ sheet }) => sheet === first.sheet);
    return {
      step: first?.step ?? "finishing",
      ...(ofOneSheet ? { sheet: this.builtSheet(first.sheet).name } : {}),
      parts,
      bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
    };
  }

  /** The end rides on the last request of formulas; tables must have been answered before, as their ids belong into the entry. */
  private joinLast(): void {
    const last = this.queue.at(-1)!;
    const before = this.queue.at(-2)!;
    if (before.parts.some(({ step }) => step === "addingSheets" || step === "addingTables")) return;
    this.queue.splice(-2, 2, { ...before, ...(last.end ? { end: last.end } : {}), last: true });
  }

  private finish({ context, sheet }: RequestScope): void {
    if (this.target.notices.some(({ kind }) => kind === "manualCalculation")) {
      const order = calculationOrder(this.plan);
      for (const { id } of order) sheet(id).calculate(true);
      // Sheets may read each other: what the later ones have changed in the earlier ones.
      for (const { id } of order) sheet(id).calculate(false);
    }
    const [first] = this.plan.sheets;
    if (first !== undefined) context.workbook.worksheets.getItem(this.entryKey(first.id)).activate();
  }

  private entryKey(id: string): string {
    const { worksheet, name } = this.builtSheet(id);
    return worksheet ?? name;
  }

  private builtSheet(id: string): BuiltSheet {
    const sheet = this.entry.sheets.find((one) => one.id === id);
    if (sheet === undefined) throw new Error(`The plan has no sheet "${id}".`);
    return sheet;
  }

  private changeSheet(id: string, change: Partial<BuiltSheet>): void {
    const sheets = this.entry.sheets.map((sheet) => (sheet.id === id ? { ...sheet, ...change } : sheet));
    this.entry = { ...this.entry, sheets };
  }

  private changeTable(id: string, change: Partial<BuiltTable>): void {
    const tables = this.entry.tables.map((table) => (table.id === id ? { ...table, ...change } : table));
    this.entry = { ...this.entry, tables };
  }

  private placeOf(request: Request, index: number): BuildPlace | undefined {
    const part = request.parts[index];
    if (part === undefined) return undefined;
    return {
      sheet: this.builtSheet(part.sheet).name,
      ...(part.address === undefined ? {} : { address: part.address }),
    };
  }

  private report({ step, sheet }: Request, waitingFor?: "excel" | "cellEdit"): void {
    this.site.onProgress({
      step,
      ...(sheet === undefined ? {} : { sheet }),
      share: this.total === 0 ? 0 : Math.min(1, this.sent / this.total),
      ...(waitingFor === undefined ? {} : { waitingFor }),
    });
  }

  private stopIfCancelled(): void {
    if (this.site.signal?.aborted) throw new BuildCancelled();
  }

  /** Ends early when the build is cancelled. */
  private async pause(attempt: number): Promise<void> {
    const { signal, line } = this.site;
    let wake: () => void = () => undefined;
    const cancelled = new Promise<void>((resolve) => (wake = resolve));
    signal?.addEventListener("abort", wake);
    await Promise.race([line.pause(attempt), cancelled]);
    signal?.removeEventListener("abort", wake);
  }
}
