import { CommandType, IResourceManagerService, UniverInstanceType, type IWorksheetData } from "@univerjs/core";
import type { UniverRuntime } from "./univerRuntime";

/** The page answers keys and the pointer between two of them. */
const stepMilliseconds = 8;

/**
 * The text of a snapshot, made in steps: at once, 10,000 rows of a table keep a person waiting for a sixth of a second.
 *
 * @param pause  called between two steps
 * @returns undefined when the workbook was changed meanwhile, as the text would be half of one and half of the other
 */
export async function steppedSnapshot(runtime: UniverRuntime, pause: () => Promise<void>): Promise<string | undefined> {
  const { unitId } = runtime;
  let changed = false;
  const watch = runtime.commands.onCommandExecuted(({ type }) => (changed ||= type === CommandType.MUTATION));
  try {
    const pieces: string[] = [];
    let step = performance.now();
    for (const piece of piecesOf(runtime)) {
      pieces.push(piece);
      if (performance.now() - step < stepMilliseconds) continue;
      await pause();
      if (changed || runtime.unitId !== unitId) return undefined;
      step = performance.now();
    }
    return pieces.join("");
  } finally {
    watch.dispose();
  }
}

function* piecesOf(runtime: UniverRuntime): Generator<string> {
  const workbook = runtime.workbook.getSnapshot();
  yield JSON.stringify({ ...workbook, sheets: undefined, resources: undefined }).slice(0, -1);
  yield ',"resources":[';
  const hooks = runtime.injector.get(IResourceManagerService).getAllResourceHooks();
  let separator = "";
  for (const hook of hooks) {
    if (!hook.businesses.includes(UniverInstanceType.UNIVER_SHEET)) continue;
    yield separator + JSON.stringify({ name: hook.pluginName, data: hook.toJson(runtime.unitId) });
    separator = ",";
  }
  yield '],"sheets":{';
  separator = "";
  for (const [id, sheet] of Object.entries(workbook.sheets)) {
    yield `${separator}${JSON.stringify(id)}:`;
    yield* piecesOfSheet(sheet);
    separator = ",";
  }
  yield "}}";
}

function* piecesOfSheet({ cellData, ...sheet }: Partial<IWorksheetData>): Generator<string> {
  yield `${JSON.stringify(sheet).slice(0, -1)},"cellData":{`;
  let separator = "";
  for (const [row, cells] of Object.entries(cellData ?? {})) {
    yield `${separator}"${row}":${JSON.stringify(cells)}`;
    separator = ",";
  }
  yield "}}";
}
