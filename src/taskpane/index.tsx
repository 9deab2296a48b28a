import { createRoot } from "react-dom/client";
import { displayLanguage } from "../excel/displayLanguage";
import { insertFormula } from "../excel/insertFormula";
import { officeColours, watchOfficeColours } from "../excel/officeTheme";
import { removeFormula } from "../excel/removeFormula";
import { languageOf } from "../texts/languageOf";
import { copyText } from "./copyText";
import { excelActing } from "./excelActing";
import { excelBuilding } from "./excelBuilding";
import { excelLists } from "./excelLists";
import { savePlan } from "./build/savePlan";
import { Pane } from "./Pane";
import type { PaneHost } from "./paneHost";
import { dayOfNow } from "./parts/dayOfNow";
import { tabWithinPane } from "./tabWithinPane";
import { ribbonWish, watchRibbonWish } from "./ribbonWish";

/** Shows the pane in `root`, in Excel's language; in the browser's where there is no Excel. */
export function startPane(root: HTMLElement): void {
  const host: PaneHost = {
    language: languageOf(displayLanguage() ?? navigator.language),
    today: () => dayOfNow(new Date()),
    ribbonWish,
    watchRibbonWish,
    officeColours,
    watchOfficeColours,
    insertFormula,
    removeFormula,
    building: excelBuilding,
    acting: excelActing,
    savePlan,
    lists: excelLists,
    copyText,
    reload: () => window.location.reload(),
  };
  document.body.style.margin = "0";
  tabWithinPane();
  createRoot(root).render(<Pane host={host} />);
}
