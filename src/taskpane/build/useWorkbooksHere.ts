import { useCallback, useEffect, useState } from "react";
import type { WorkbookHere } from "../../excel/workbooksHere";
import type { WorkbookActing } from "./workbookActing";

export interface WorkbooksFound {
  /** Undefined until the workbook was read. */
  readonly workbooks: readonly WorkbookHere[] | undefined;
  readonly readAgain: () => void;
}

/** What was built into the open workbook, read each time that whoever asks is shown. */
export function useWorkbooksHere(acting: WorkbookActing): WorkbooksFound {
  const [workbooks, setWorkbooks] = useState<readonly WorkbookHere[]>();
  const [reading, setReading] = useState(0);
  useEffect(() => {
    let wanted = true;
    void acting.workbooks().then((found) => {
      if (wanted) setWorkbooks(found);
    });
    return () => {
      wanted = false;
    };
  }, [acting, reading]);
  return { workbooks, readAgain: useCallback(() => setReading((before) => before + 1), []) };
}
