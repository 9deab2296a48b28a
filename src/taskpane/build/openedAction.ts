import type { WorkbookActionId } from "../../texts/workbookActionId";

/** An action whose page is open. */
export interface OpenedAction {
  readonly action: WorkbookActionId;
  /** The build that it was chosen for; the page finds out where it is left out. */
  readonly entry?: string;
}
