import { placeIds, type PlaceId } from "../texts/placeId";

/** The names by which manifest.xml calls the ribbon's actions. */
export const commandOfPlace: Readonly<Record<PlaceId, string>> = {
  build: "showBuild",
  myData: "showMyData",
  functions: "showFunctions",
};

/**
 * Makes the ribbon's buttons work. One page serves pane, functions and commands, so a button cannot open an address of its
 * own: it shows the pane and says which place is wanted.
 */
export function associateRibbonCommands(showPlace: (place: PlaceId) => void): void {
  // Without Excel there is no ribbon.
  if (typeof Office === "undefined") return;
  for (const place of placeIds)
    Office.actions.associate(commandOfPlace[place], (event: Office.AddinCommands.Event) => {
      showPlace(place);
      // A button that never reports its end stays grey.
      void Office.addin.showAsTaskpane().finally(() => event.completed());
    });
}
