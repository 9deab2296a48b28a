import { checkSheet } from "./access";
import { invalidArgument, notImplemented } from "./hostError";
import type { Property } from "./hostObject";
import { StoredTexts } from "./storedTexts";
import type { SheetTarget } from "./worksheets";

const pointsPerPixel = 0.75;
/** Widths of sheets are counted in digits of the standard font, which has seven pixels for each and five around them. */
const digitPixels = 7;
const aroundPixels = 5;
const widest = 255;

const hiddenHeadings = ({ session }: SheetTarget): StoredTexts =>
  new StoredTexts(session.workbook.engine.parts, "hiddenHeadings");

/** The number in the engine's id: whole, and never used twice. */
const tabId = ({ sheet }: SheetTarget): number => Number(/\d+$/u.exec(sheet)?.[0] ?? 0);

/** What holds for a sheet as a whole. */
export const worksheetDefaults: Readonly<Record<string, Property<SheetTarget>>> = {
  StandardWidth: {
    read: ({ session, sheet }) => {
      const pixels = session.engine.layout.defaults.columnWidth(sheet);
      return Math.round(((pixels - aroundPixels) / digitPixels) * 100) / 100;
    },
    write: ({ session, sheet }, value) => {
      if (typeof value !== "number" || !(value >= 0) || value > widest) throw invalidArgument();
      checkSheet(session, sheet, "allowFormatColumns");
      session.engine.layout.defaults.setColumnWidth(sheet, Math.round(value * digitPixels) + aroundPixels);
    },
  },
  StandardHeight: { read: ({ session, sheet }) => session.engine.layout.defaults.rowHeight(sheet) * pointsPerPixel },
  ShowHeadings: {
    read: (target) => !hiddenHeadings(target).has(target.sheet),
    write: (target, value) => {
      if (typeof value !== "boolean") throw invalidArgument();
      if (value) hiddenHeadings(target).delete(target.sheet);
      else hiddenHeadings(target).set(target.sheet, "");
    },
  },
  EnableCalculation: {
    read: () => true,
    write: (_, value) => {
      if (typeof value !== "boolean") throw invalidArgument();
      if (!value) throw notImplemented("a sheet that is not calculated");
    },
  },
  TabId: { read: tabId },
};
