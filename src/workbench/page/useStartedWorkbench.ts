import { useEffect, useState, type RefObject } from "react";
import type { ConnectionState } from "./addInConnection";
import type { Language } from "./language";
import type { TaskOptions } from "./files/slowTask";
import type { AddIn } from "./manifest";
import { startWorkbench, type StartedWorkbench } from "./startWorkbench";
import { createWorkbench, type WorkbenchParts } from "./workbench";

export interface StartingOptions {
  readonly language: Language;
  readonly dark: boolean;
  readonly command: string | undefined;
  readonly grid: RefObject<HTMLElement | null>;
  readonly frame: RefObject<HTMLElement | null>;
  readonly onState: (state: ConnectionState) => void;
  readonly onPaneRequest: (visible: boolean) => void;
}

export interface Starting {
  readonly addIn: AddIn | undefined;
  readonly started: StartedWorkbench | undefined;
  /** The sentence of what went wrong. */
  readonly problem: string | undefined;
  /** Everything is painted, calculated and connected. */
  readonly ready: boolean;
}

/** Starts the workbench once its elements are on the page, and gives scripts their `window.workbench`. */
export function useStartedWorkbench(options: StartingOptions): Starting {
  const [addIn, setAddIn] = useState<AddIn>();
  const [started, setStarted] = useState<StartedWorkbench>();
  const [problem, setProblem] = useState<string>();
  const [ready, setReady] = useState(false);
  // The page is started once with what it was opened with; later changes of theme reach the grid by themselves.
  const [first] = useState(options);

  useEffect(() => {
    const { grid, frame } = first;
    if (!grid.current || !frame.current) return;
    const starting = startWorkbench({ ...first, grid: grid.current, frame: frame.current, onAddIn: setAddIn });
    const readiness = starting.then((workbench) => workbench.ready);
    window.workbench = createWorkbench(readiness, starting.then(partsOf));
    starting.then(setStarted, (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
    readiness.then(
      () => setReady(true),
      () => undefined,
    );
  }, [first]);

  return { addIn, started, problem, ready };
}

/** A script can wait for as long as it likes, and shows nothing. */
const unwatched = (): TaskOptions => ({ signal: new AbortController().signal, onProgress: () => undefined });

function partsOf({ workbook, connection }: StartedWorkbench): WorkbenchParts {
  const { engine, functions, view } = workbook;
  return {
    engine,
    functions,
    view,
    host: connection.host,
    openCsv: async (file, bytes) => (await workbook.openCsv(file, bytes, unwatched())).sheet,
    openXlsx: async (file, bytes) => {
      const { lost } = await workbook.openXlsx(file, bytes, unwatched());
      await connection.connected();
      return lost;
    },
    saveXlsx: async () => (await workbook.saveXlsx(unwatched())).bytes,
  };
}
