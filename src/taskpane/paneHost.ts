import type { OfficeColours } from "../excel/officeTheme";
import type { Extent, InsertedFormula, InsertOutcome, RemoveOutcome } from "../excel/insertOutcome";
import type { TextLanguage } from "../texts/dictionaries";

/** What the pane knows of the world around it. Its parts get these as data and callbacks. */
export interface PaneHost {
  readonly language: TextLanguage;
  readonly officeColours: () => OfficeColours | undefined;
  /** Calls back when the colours may have changed; gives a function that ends it. */
  readonly watchOfficeColours: (changed: () => void) => () => void;
  readonly insertFormula: (formula: string, extent: Extent) => Promise<InsertOutcome>;
  readonly removeFormula: (place: InsertedFormula) => Promise<RemoveOutcome>;
  readonly copyText: (text: string) => Promise<boolean>;
  readonly reload: () => void;
}
