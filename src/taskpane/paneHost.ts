import type { RibbonWish } from "../commands/ribbonCommands";
import type { PlannedWorkbook } from "../blueprints/plannedWorkbook";
import type { OfficeColours } from "../excel/officeTheme";
import type { Extent, InsertedFormula, InsertOutcome, RemoveOutcome } from "../excel/insertOutcome";
import type { TextLanguage } from "../texts/dictionaries";
import type { WorkbookActing } from "./build/workbookActing";
import type { WorkbookBuilding } from "./build/workbookBuilding";
import type { ListReading } from "./myData/listReading";

/** What the pane knows of the world around it. Its parts get these as data and callbacks. */
export interface PaneHost {
  readonly language: TextLanguage;
  /** The day that the person's calendar shows, as Excel counts days. */
  readonly today: () => number;
  /** What a ribbon button asked for before the pane was there. */
  readonly ribbonWish: () => RibbonWish | undefined;
  /** Calls back when a ribbon button asks for something; gives a function that ends it. */
  readonly watchRibbonWish: (asked: (wish: RibbonWish) => void) => () => void;
  readonly officeColours: () => OfficeColours | undefined;
  /** Calls back when the colours may have changed; gives a function that ends it. */
  readonly watchOfficeColours: (changed: () => void) => () => void;
  readonly insertFormula: (formula: string, extent: Extent) => Promise<InsertOutcome>;
  readonly removeFormula: (place: InsertedFormula) => Promise<RemoveOutcome>;
  readonly building: WorkbookBuilding;
  /** What is done with workbooks that were built. */
  readonly acting: WorkbookActing;
  /** Hands a planned workbook to the person as a file. */
  readonly savePlan: (name: string, plan: PlannedWorkbook) => Promise<void>;
  readonly lists: ListReading;
  readonly copyText: (text: string) => Promise<boolean>;
  readonly reload: () => void;
}
