import {
  CommandType,
  IResourceManagerService,
  UniverInstanceType,
  type ICommandInfo,
  type IMutationInfo,
} from "@univerjs/core";
import {
  EffectRefRangId,
  handleDefaultRangeChangeWithEffectRefCommands,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { Rect, SheetId, Unsubscribe } from "./sheetEngine";
import type { SheetPart, SheetPartChange, SheetParts } from "./sheetParts";
import { toRange, toRect, type UniverRuntime } from "./univerRuntime";

const putId = "workbench.mutation.put-sheet-part";

interface PutParams {
  readonly unitId: string;
  readonly id: string;
  readonly part: SheetPart | null;
  /** Where it stood when its removal is undone; at the end otherwise. */
  readonly index?: number;
}

interface MovingParams {
  readonly subUnitId?: SheetId;
  readonly fromSubUnitId?: SheetId;
  readonly toSubUnitId?: SheetId;
}

/** Sorting moves cells as well, but a reference stays where it is. */
const movesReferences = (id: string): boolean =>
  id !== EffectRefRangId.ReorderRangeCommandId && Object.values<string>(EffectRefRangId).includes(id);

const putting = (params: PutParams): IMutationInfo => ({ id: putId, params });

/** Parts as a resource of Univer's workbook, changed by a mutation, so that they share its undo and its snapshot. */
export class UniverSheetParts implements SheetParts {
  /** By workbook: while another one is opened both are there. */
  private readonly units = new Map<string, SheetPart[]>();
  private readonly listeners = new Set<(change: SheetPartChange) => void>();

  constructor(private readonly runtime: UniverRuntime) {
    runtime.commands.registerCommand({
      id: putId,
      type: CommandType.MUTATION,
      handler: (_, params: PutParams) => this.replace(params),
    });
    runtime.injector.get(IResourceManagerService).registerPluginResource<SheetPart[]>({
      pluginName: "SHEET_WORKBENCH_PARTS_PLUGIN",
      businesses: [UniverInstanceType.UNIVER_SHEET],
      toJson: (unitId) => JSON.stringify(this.of(unitId)),
      parseJson: (text) => JSON.parse(text) as SheetPart[],
      onLoad: (unitId, parts) => void this.units.set(unitId, parts),
      onUnLoad: (unitId) => void this.units.delete(unitId),
    });
  }

  list(kind: string): readonly SheetPart[] {
    return this.of(this.runtime.unitId).filter((part) => part.kind === kind);
  }

  get(id: string): SheetPart | undefined {
    return this.of(this.runtime.unitId).find((part) => part.id === id);
  }

  put(part: SheetPart): void {
    const { unitId } = this.runtime;
    const { id } = part;
    this.runtime.perform([putting({ unitId, id, part })], [putting({ unitId, id, part: this.get(id) ?? null })]);
  }

  note(part: SheetPart): void {
    const { unitId } = this.runtime;
    this.runtime.execute(putId, { unitId, id: part.id, part });
  }

  remove(id: string): void {
    const { unitId } = this.runtime;
    const index = this.of(unitId).findIndex((part) => part.id === id);
    const part = this.of(unitId)[index];
    if (part) this.runtime.perform([putting({ unitId, id, part: null })], [putting({ unitId, id, part, index })]);
  }

  onChanged(listener: (change: SheetPartChange) => void): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** To be called once a workbook is open: Univer's plugins start with the first one. */
  followCells(): void {
    this.runtime.injector
      .get(SheetInterceptorService)
      .interceptCommand({ getMutations: (command) => this.mutationsWith(command) });
  }

  private of(unitId: string): SheetPart[] {
    let parts = this.units.get(unitId);
    if (!parts) this.units.set(unitId, (parts = []));
    return parts;
  }

  private replace({ unitId, id, part, index }: PutParams): boolean {
    const parts = this.of(unitId);
    const at = parts.findIndex((one) => one.id === id);
    const before = parts[at];
    if (part && before) parts[at] = part;
    else if (part) parts.splice(index ?? parts.length, 0, part);
    else if (before) parts.splice(at, 1);
    const change = { before, after: part ?? undefined, source: this.runtime.source };
    [...this.listeners].forEach((listener) => listener(change));
    return true;
  }

  /** What a command that moves cells does to the parts, and how that is undone. */
  private mutationsWith(command: ICommandInfo): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
    const { unitId } = this.runtime;
    const redos: IMutationInfo[] = [];
    const undos: IMutationInfo[] = [];
    const sheet = movesReferences(command.id) ? this.sheetOf(command.params ?? {}) : undefined;
    if (sheet === undefined) return { redos, undos };
    for (const part of this.of(unitId)) {
      const cells = Object.entries(part.cells).map(([name, rect]) => {
        return [name, rect?.sheet === sheet ? movedRect(rect, command) : rect] as const;
      });
      const moved = { ...part, cells: Object.fromEntries(cells) };
      if (JSON.stringify(moved.cells) === JSON.stringify(part.cells)) continue;
      redos.push(putting({ unitId, id: part.id, part: moved }));
      undos.push(putting({ unitId, id: part.id, part }));
    }
    return { redos, undos };
  }

  private sheetOf({ subUnitId, fromSubUnitId, toSubUnitId }: MovingParams): SheetId | undefined {
    // Cells cut from one sheet and put into another: the references stay where they were.
    if (fromSubUnitId !== toSubUnitId) return undefined;
    return subUnitId ?? fromSubUnitId ?? this.runtime.workbook.getActiveSheet().getSheetId();
  }
}

function movedRect(rect: Rect, command: ICommandInfo): Rect | null {
  const range = handleDefaultRangeChangeWithEffectRefCommands(toRange(rect), command);
  return range && toRect(rect.sheet, range);
}
