import type { BuildStep } from "../buildProgress";

/** What the parts of one request share. */
export interface RequestScope {
  readonly context: Excel.RequestContext;
  /** One of the sheets that this build has added, by its planned id. */
  readonly sheet: (id: string) => Excel.Worksheet;
  /** What it is given is called once Excel has carried out the request. */
  readonly whenAnswered: (take: () => void) => void;
}

/** Something that is added to one sheet, small enough for one request. */
export interface BuildPart {
  /** Planned id. */
  readonly sheet: string;
  readonly step: BuildStep;
  /** Where on its sheet, as in `B4:F10`; absent for the sheet as a whole. */
  readonly address?: string;
  readonly rows: number;
  /** Roughly what it adds to the length of a request. */
  readonly bytes: number;
  add(scope: RequestScope): void;
  /** The same in two pieces; undefined when it cannot be less. */
  halves?(): readonly BuildPart[] | undefined;
}

/** The wire's words around a member that is set or called, roughly. */
export const wordsPerCall = 450;
