import type { PlaceId } from "../texts/placeId";
import type { WorkbookActionId } from "../texts/workbookActionId";

/** What a ribbon button asks of the pane. */
export interface RibbonWish {
  readonly place: PlaceId;
  /** The workbook whose sample is to be built there at once. */
  readonly sampleOf?: "pipeline";
  /** What is to be done there with a built workbook. */
  readonly action?: WorkbookActionId;
}

/** The names by which manifest.xml calls the ribbon's actions. */
export const ribbonCommands: Readonly<Record<string, RibbonWish>> = {
  showBuild: { place: "build" },
  buildSamplePipeline: { place: "build", sampleOf: "pipeline" },
  showMyData: { place: "myData" },
  takeSnapshot: { place: "build", action: "takeSnapshot" },
  showFunctions: { place: "functions" },
} satisfies Record<`show${Capitalize<PlaceId>}`, RibbonWish> & Record<string, RibbonWish>;

/**
 * Makes the ribbon's buttons work. One page serves pane, functions and commands, so a button cannot open an address of its
 * own: it shows the pane and says what is wanted.
 */
export function associateRibbonCommands(ask: (wish: RibbonWish) => void): void {
  // Without Excel there is no ribbon.
  if (typeof Office === "undefined") return;
  for (const [name, wish] of Object.entries(ribbonCommands))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      ask(wish);
      // A button that never reports its end stays grey.
      void Office.addin.showAsTaskpane().finally(() => event.completed());
    });
}
