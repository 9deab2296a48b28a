import {
  BooleanNumber,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  ThemeService,
  UniverInstanceType,
} from "@univerjs/core";
import type { Nullable, Univer, Workbook } from "@univerjs/core";
import { FormulaDataModel, FunctionType } from "@univerjs/engine-formula";
import { DeviceInputEventType, IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { IDescriptionService } from "@univerjs/sheets-formula";
import {
  HoverManagerService,
  IEditorBridgeService,
  ScrollToRangeOperation,
  SetCellEditVisibleOperation,
  SheetSkeletonManagerService,
} from "@univerjs/sheets-ui";
import { ILayoutService, KeyCode } from "@univerjs/ui";
import { filter, firstValueFrom, map, startWith } from "rxjs";
import { hasContent } from "./cellContent";
import { gridFrame, type GridFrame } from "./gridFrame";
import type { CellAddress, Rect, Unsubscribe } from "./sheetEngine";
import { toRange } from "./univerRuntime";

/** In pixels of the page, as an element's `getBoundingClientRect()`. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface FunctionHint {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly repeating: boolean;
  }[];
}

/** The grid on the screen: what a person sees of it beyond the cells' contents. */
export class GridView {
  private readonly injector: ReturnType<Univer["__getInjector"]>;

  constructor(univer: Univer) {
    this.injector = univer.__getInjector();
  }

  setDark(dark: boolean): void {
    this.injector.get(ThemeService).setDarkMode(dark);
  }

  /** Completes and explains these functions while a formula is typed, beside those of the grid itself. */
  describeFunctions(hints: readonly FunctionHint[]): void {
    this.injector.get(IDescriptionService).registerDescriptions(
      hints.map(({ id, description, parameters }) => ({
        functionName: id,
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: parameter.name,
          require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
          repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        })),
      })),
    );
  }

  /** What was done so far can no longer be undone. */
  forgetUndo(): void {
    const workbook = this.workbook();
    if (workbook) this.injector.get(IUndoRedoService).clearUndoRedo(workbook.getUnitId());
  }

  /** The first cell with content in the way of a formula that answers `#SPILL!`. */
  spillObstacle({ sheet, row, column }: CellAddress): CellAddress | undefined {
    const workbook = this.workbook();
    const worksheet = workbook?.getSheetBySheetId(sheet);
    const spills = this.injector.get(FormulaDataModel).getArrayFormulaRange();
    const range = workbook && spills?.[workbook.getUnitId()]?.[sheet]?.[row]?.[column];
    if (!worksheet || !range) return undefined;
    for (let below = range.startRow; below <= range.endRow; below++) {
      for (let beside = range.startColumn; beside <= range.endColumn; beside++) {
        const own = below === row && beside === column;
        if (!own && hasContent(worksheet.getCellMatrix().getValue(below, beside))) {
          return { sheet, row: below, column: beside };
        }
      }
    }
    return undefined;
  }

  /** Scrolls so far that the cells of the sheet in front can be seen. */
  reveal(rect: Rect): void {
    const workbook = this.workbook();
    const render = workbook && this.injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
    if (!render || workbook.getActiveSheet()?.getSheetId() !== rect.sheet) return;
    // Before the first frame is drawn Univer has nothing to scroll yet, and throws.
    if (this.injector.get(LifecycleService).stage < LifecycleStages.Rendered) return;
    this.injector.get(ICommandService).syncExecuteCommand(ScrollToRangeOperation.id, { range: toRange(rect) });
  }

  /** Keys go to the grid from now on. */
  focus(): void {
    this.injector.get(ILayoutService).focus();
  }

  /** A person is typing into a cell or the formula bar. */
  editing(): boolean {
    return this.injector.get(IEditorBridgeService).isVisible().visible;
  }

  /** Settles when the person is done with typing. */
  async editingEnded(): Promise<void> {
    await firstValueFrom(
      this.injector.get(IEditorBridgeService).visible$.pipe(
        map(({ visible }) => visible),
        startWith(this.editing()),
        filter((visible) => !visible),
      ),
    );
  }

  /** Enters what is being typed, as the Enter key would. */
  async endEditing(): Promise<void> {
    const workbook = this.workbook();
    if (!workbook || !this.editing()) return;
    await this.injector.get(ICommandService).executeCommand(SetCellEditVisibleOperation.id, {
      visible: false,
      eventType: DeviceInputEventType.Keyboard,
      keycode: KeyCode.ENTER,
      unitId: workbook.getUnitId(),
    });
  }

  /** How the sheet in front lies on the screen; undefined until it is drawn. */
  frame(): GridFrame | undefined {
    const workbook = this.workbook();
    const render = workbook && this.injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
    return workbook && render ? gridFrame(workbook, render) : undefined;
  }

  /** Scrolls as if the wheel had turned over the cells: what lies above them would swallow it. */
  wheel(event: WheelEvent): void {
    const workbook = this.workbook();
    const render = workbook && this.injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
    render?.engine.getCanvasElement().dispatchEvent(new WheelEvent("wheel", event));
  }

  /** Where a cell of the sheet in front is on the screen; undefined when it is scrolled out of sight. */
  cellBounds({ sheet, row, column }: CellAddress): Bounds | undefined {
    const workbook = this.workbook();
    const worksheet = workbook?.getActiveSheet();
    if (!workbook || worksheet?.getSheetId() !== sheet) return undefined;
    const render = this.injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
    const skeleton = render?.with(SheetSkeletonManagerService).getSkeletonParam(sheet)?.skeleton;
    const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render || !skeleton || !viewport) return undefined;

    const canvas = render.engine.getCanvasElement();
    const onPage = canvas.getBoundingClientRect();
    const { scaleX, scaleY } = render.scene.getAncestorScale();
    const { startRow, startColumn, xSplit, ySplit } = worksheet.getFreeze();
    const frozen = {
      right: skeleton.rowHeaderWidth + spanOf(skeleton.columnWidthAccumulation, startColumn - xSplit, startColumn),
      bottom: skeleton.columnHeaderHeight + spanOf(skeleton.rowHeightAccumulation, startRow - ySplit, startRow),
    };
    const cell = skeleton.getCellWithCoordByIndex(row, column);
    const scrollX = column < startColumn ? 0 : viewport.viewportScrollX;
    const scrollY = row < startRow ? 0 : viewport.viewportScrollY;
    const left = cell.startX - scrollX;
    const top = cell.startY - scrollY;
    const right = cell.endX - scrollX;
    const bottom = cell.endY - scrollY;
    const covered = (column >= startColumn && left < frozen.right - 1) || (row >= startRow && top < frozen.bottom - 1);
    const bounds = {
      left: onPage.left + left * scaleX,
      top: onPage.top + top * scaleY,
      right: onPage.left + right * scaleX,
      bottom: onPage.top + bottom * scaleY,
    };
    const outside = bounds.left >= onPage.right || bounds.top >= onPage.bottom;
    return covered || outside ? undefined : bounds;
  }

  /** A press of the pointer on a cell of the sheet in front, which may also be selected in other ways. */
  onCellPressed(listener: (at: CellAddress) => void): Unsubscribe {
    const subscription = this.injector.get(HoverManagerService).currentClickedCell$.subscribe((cell) => {
      if (cell) listener({ sheet: cell.location.subUnitId, row: cell.location.row, column: cell.location.col });
    });
    return () => subscription.unsubscribe();
  }

  /** After anything that may have moved cells on the screen: scrolling, zooming, widths, another sheet in front. */
  onViewChanged(listener: () => void): Unsubscribe {
    const subscription = this.injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (!id.startsWith("doc.")) listener();
    });
    return () => subscription.dispose();
  }

  /** After the room for the cells has become larger or smaller. */
  onResized(listener: () => void): Unsubscribe {
    const workbook = this.workbook();
    const render = workbook && this.injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
    if (!render) return () => undefined;
    const observer = new ResizeObserver(listener);
    observer.observe(render.engine.getCanvasElement());
    return () => observer.disconnect();
  }

  private workbook(): Nullable<Workbook> {
    return this.injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  }
}

/** From the accumulated sizes, which end each row or column, the size from `first` up to but without `end`. */
function spanOf(accumulated: readonly number[], first: number, end: number): number {
  if (end <= 0) return 0;
  return (accumulated[end - 1] ?? 0) - (first > 0 ? (accumulated[first - 1] ?? 0) : 0);
}
