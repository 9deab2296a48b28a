import type { GridView } from "../engine/gridView";
import type { CellAddress, SheetEngine } from "../engine/sheetEngine";
import { hyperlinkAt } from "../objects/hyperlinks";
import { resolveReference } from "../objects/referenceText";

/** A press on a cell with a link leads to where it points: a place in the workbook, or another page of the browser. */
export function followLinks(engine: SheetEngine, view: Pick<GridView, "onCellPressed">): void {
  view.onCellPressed((cell: CellAddress) => {
    const link = hyperlinkAt(engine.parts, cell);
    if (link?.documentReference !== undefined) {
      const target = placeOf(engine, link.documentReference, cell.sheet);
      if (target) engine.select(target);
    } else if (link?.address !== undefined && /^https?:/iu.test(link.address)) {
      window.open(link.address, "_blank", "noopener");
    }
  });
}

function placeOf(engine: SheetEngine, reference: string, home: string) {
  try {
    return resolveReference({ structure: engine, engine }, reference, home);
  } catch {
    // A link may outlive what it led to; as in Excel it then leads nowhere.
    return undefined;
  }
}
