import type { Rect } from "../engine/sheetEngine";
import { checkSheet } from "./access";
import { invalidArgument, itemNotFound } from "./hostError";
import { defineObject, type HostObject, type ObjectKind, type Property } from "./hostObject";
import { otherRect, range } from "./rangeObject";
import type { SheetTarget } from "./worksheets";

/** What is kept for printing; an absent member has Excel's usual value. */
interface Layout {
  readonly Orientation?: string;
  readonly PaperSize?: string | null;
  readonly Zoom?: Readonly<Record<string, unknown>>;
  readonly CenterHorizontally?: boolean;
  readonly CenterVertically?: boolean;
  readonly PrintGridlines?: boolean;
  readonly PrintHeadings?: boolean;
  readonly BlackAndWhite?: boolean;
}

function layoutOf({ session, sheet }: SheetTarget): Layout {
  return JSON.parse(session.workbook.pageLayouts.get(sheet) ?? "{}") as Layout;
}

function change(target: SheetTarget, part: Layout): void {
  checkSheet(target.session, target.sheet);
  target.session.workbook.pageLayouts.set(target.sheet, JSON.stringify({ ...layoutOf(target), ...part }));
}

type Switch = "CenterHorizontally" | "CenterVertically" | "PrintGridlines" | "PrintHeadings" | "BlackAndWhite";

const switched = (name: Switch): Property<SheetTarget> => ({
  read: (target) => layoutOf(target)[name] ?? false,
  write: (target, value) => {
    if (typeof value !== "boolean") throw invalidArgument();
    change(target, { [name]: value });
  },
});

const zoomParts = ["scale", "horizontalFitToPages", "verticalFitToPages"];

/** Either a scale or a number of pages. */
function readZoom(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const parts = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  const good = parts.every(([name, part]) => zoomParts.includes(name) && typeof part === "number" && part > 0);
  const scaled = parts.some(([name]) => name === "scale");
  if (!good || parts.length === 0 || (scaled && parts.length > 1)) throw invalidArgument();
  return Object.fromEntries(parts);
}

const areaKind = "printArea";
const areaId = ({ sheet }: SheetTarget): string => `${areaKind}:${sheet}`;

/** It follows inserted rows and columns like the references of a formula. */
function printArea(target: SheetTarget): Rect | undefined {
  const part = target.session.workbook.engine.parts.list(areaKind).find(({ id }) => id === areaId(target));
  return part?.cells["area"] ?? undefined;
}

const areaObject = (target: SheetTarget): HostObject | null => {
  const rect = printArea(target);
  return rect ? range.of({ session: target.session, rect }) : null;
};

export const pageLayout: ObjectKind<SheetTarget> = defineObject({
  name: "PageLayout",
  properties: {
    Orientation: {
      read: (target) => layoutOf(target).Orientation ?? "Portrait",
      write: (target, value) => {
        if (value !== "Portrait" && value !== "Landscape") throw invalidArgument();
        change(target, { Orientation: value });
      },
    },
    PaperSize: {
      read: (target) => layoutOf(target).PaperSize ?? null,
      write: (target, value) => {
        if (typeof value !== "string") throw invalidArgument();
        change(target, { PaperSize: value });
      },
    },
    Zoom: {
      read: (target) => layoutOf(target).Zoom ?? { scale: 100 },
      write: (target, value) => change(target, { Zoom: readZoom(value) }),
    },
    CenterHorizontally: switched("CenterHorizontally"),
    CenterVertically: switched("CenterVertically"),
    PrintGridlines: switched("PrintGridlines"),
    PrintHeadings: switched("PrintHeadings"),
    BlackAndWhite: switched("BlackAndWhite"),
  },
  methods: {
    SetPrintArea: (target, given) => {
      const { session, sheet } = target;
      const home = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
      const area = otherRect({ session, rect: home }, given.any(0));
      if (area.sheet !== sheet) throw invalidArgument();
      checkSheet(session, sheet);
      session.workbook.engine.parts.put({ id: areaId(target), kind: areaKind, data: null, cells: { area } });
    },
    GetPrintArea: (target) => {
      const found = areaObject(target);
      if (!found) throw itemNotFound();
      return found;
    },
    GetPrintAreaOrNullObject: areaObject,
  },
});
