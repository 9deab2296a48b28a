import { chartTexts } from "../charts/chartTexts";
import { createBrowserSheetEngine } from "../engine/createBrowserSheetEngine";
import { createFunctionHost } from "../functionHost/createFunctionHost";
import { AddInConnection, ConnectionProblem, type ConnectionState } from "./addInConnection";
import { takeCarriedWorkbook } from "./carriedWorkbook";
import { functionHints } from "./functionHints";
import { languageTag, type Language } from "./language";
import { letSheetsBeInserted } from "./letSheetsBeInserted";
import { loadAddIn } from "./loadAddIn";
import type { AddIn } from "./manifest";
import { nextFrame } from "./nextFrame";
import { OpenWorkbook } from "./openWorkbook";
import { paintChart } from "./paintChart";
import { settle } from "./settle";
import { connectionSentence } from "./problemNotice";
import { startRecovery, type LostWork, type Recovery } from "./recovery/startRecovery";
import { StartProblem } from "./startProblem";
import { texts } from "./pageTexts";

export interface StartOptions {
  readonly language: Language;
  readonly dark: boolean;
  /** Where the grid is drawn. */
  readonly grid: HTMLElement;
  /** Where the add-in's frame is put. */
  readonly frame: HTMLElement;
  readonly onAddIn: (addIn: AddIn) => void;
  readonly onState: (state: ConnectionState) => void;
  /** The command of a ribbon button that is pressed, as it were, once a new workbook is ready. */
  readonly command: string | undefined;
  /** The add-in asks for its pane to be shown or hidden. */
  readonly onPaneRequest: (visible: boolean) => void;
}

export interface StartedWorkbench {
  readonly workbook: OpenWorkbook;
  readonly connection: AddInConnection;
  readonly recovery: Recovery;
  /** What a page before this one left unsaved, to be asked about. */
  readonly lost: LostWork | undefined;
  /** Brings about what the page was opened for, when there is nothing else to decide first. */
  readonly runFirstCommand: () => void;
  /** Settles when everything is painted and calculated and the add-in is connected. */
  readonly ready: Promise<void>;
}

/**
 * Starts everything in the order that keeps formulas from missing their functions: manifest, functions declared to
 * the engine, cells, and the add-in itself beside them.
 *
 * @throws StartProblem
 */
export async function startWorkbench(options: StartOptions): Promise<StartedWorkbench> {
  const { language, grid, frame } = options;
  const sentences = texts[language];
  const { addIn, metadata } = await loadAddIn(new URL("..", location.href).href, language, sentences);
  options.onAddIn(addIn);

  const { engine, view } = await openGrid(grid, options, sentences.problem.gridFailed);
  const functions = createFunctionHost({ language });
  functions.attach(engine, metadata);
  view.describeFunctions(functionHints(metadata));

  let personActed = (): void => undefined;
  const firstAct = new Promise<void>((resolve) => (personActed = resolve));
  for (const kind of ["pointerdown", "keydown"])
    window.addEventListener(kind, personActed, { capture: true, once: true });
  const connection = new AddInConnection({
    engine,
    functions,
    addIn,
    language,
    title: sentences.paneTitle,
    container: frame,
    host: {
      language: languageTag(language),
      onPaneRequest: options.onPaneRequest,
      cellEdit: () => (view.editing() ? view.editingEnded() : undefined),
    },
    onState: options.onState,
    onLeave: () => view.focus(),
    onPersonActed: personActed,
  });
  connection.host.workbook.paintChart = (chart, size) => paintChart(engine, chart, size, chartTexts[language]);
  letSheetsBeInserted(connection.host.workbook, engine, metadata);
  window.addEventListener("focus", () => connection.host.workbookActivated());
  const workbook = new OpenWorkbook({ engine, view, functions, metadata, connection });
  connection.load();
  const recovery = await startRecovery(workbook);
  const carried = takeCarriedWorkbook(sessionStorage);
  if (carried) {
    await workbook.restore(carried);
    void recovery.forgetPageBefore().catch(() => undefined);
  } else if (recovery.handedOver) await recovery.handedOver.restore();
  else await workbook.showSample(language);
  view.forgetUndo();

  const goesOn = carried !== undefined || recovery.handedOver !== undefined;
  const lost = goesOn ? undefined : recovery.lost;
  const { command } = options;
  const runFirstCommand = () => {
    if (command === undefined) return;
    // The command is over long before what the add-in does for it.
    void workbook.prepare(() => firstAct);
    void connection.runCommand(command, "start");
  };
  const ready = async () => {
    await connection.connected().catch((problem: unknown) => {
      throw new StartProblem(sentenceOf(problem, language));
    });
    await settle(engine, functions);
    // Two frames: the first draws what was calculated, the second begins once that is on the screen.
    await nextFrame();
    await nextFrame();
    // What it brings about is not waited for: the workbench can be used, and the pane shows how far it is.
    if (!goesOn && !lost) runFirstCommand();
  };
  return { workbook, connection, recovery, lost, runFirstCommand, ready: ready() };
}

async function openGrid(
  container: HTMLElement,
  { language, dark }: StartOptions,
  sentence: (reason: string) => string,
) {
  try {
    return await createBrowserSheetEngine(container, { language, dark, controlNames: texts[language].controls });
  } catch (error) {
    throw new StartProblem(sentence(error instanceof Error ? error.message : String(error)));
  }
}

function sentenceOf(problem: unknown, language: Language): string {
  return problem instanceof ConnectionProblem ? connectionSentence(problem.state, texts[language]) : String(problem);
}
