import { describedFunctions } from "../functions/describedFunctions";
import { helpPath } from "../functions/helpPath";
import { compatibilityPage } from "./compatibilityPage";
import { functionPage } from "./functionPage";
import { indexPage } from "./indexPage";
import { standInPage } from "./standInPage";
import { startPage } from "./startPage";

/** All help pages by their path in the build. */
export function helpPages(): ReadonlyMap<string, string> {
  const pages = new Map([["help/index.html", startPage()]]);
  for (const language of ["en", "zh"] as const) {
    pages.set(`help/${language}/index.html`, indexPage(language));
    pages.set(`help/${language}/compatibility.html`, compatibilityPage(language));
    pages.set(`help/${language}/workbench.html`, standInPage(language));
    for (const definition of describedFunctions)
      pages.set(helpPath(definition.id, language), functionPage(definition, language));
  }
  return pages;
}
