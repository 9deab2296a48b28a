import type { GridView } from "../engine/gridView";
import type { CellInput, CellValue, SheetEngine } from "../engine/sheetEngine";
import type { FunctionHost } from "../functionHost/functionHost";
import type { AddInHost } from "../wire/addInHost";
import { FaultSwitch, type FaultChoice } from "../wire/faultSwitch";
import type { Traffic } from "../wire/traffic";
import { base64OfBytes, bytesOfBase64 } from "./base64";
import { cellsAt } from "./cellsAt";
import { settle } from "./settle";

/** The value of a cell for a script: an error as its text (`"#N/A"`), a blank as `""`. */
export type ScriptValue = number | string | boolean;

/**
 * The workbench for scripts and tests, as `window.workbench`. Every promise settles only after native calculation and
 * all functions of the add-in that it has set going.
 *
 * An address is `Sheet1!A1:B3`, `'My sheet'!A1` or, for the sheet in front, `A1`.
 */
export interface Workbench {
  /** Painted, calculated, nothing busy, the add-in connected; rejects with the sentence that the page shows otherwise. */
  readonly ready: Promise<void>;
  sheets(): Promise<string[]>;
  range(address: string): Promise<ScriptValue[][]>;
  /** As typed, with the leading `=`; the value where a cell has no formula of its own. */
  formulas(address: string): Promise<ScriptValue[][]>;
  /** Writes from the address's first cell on; `null` leaves a cell, `""` clears it, a text starting with `=` is a formula. */
  setRange(address: string, values: readonly (readonly CellInput[])[]): Promise<void>;
  /** Calculates a formula as if it stood in the sheet in front, touching no cell: one value, or rows of them where it spills. */
  evaluate(formula: string): Promise<ScriptValue | ScriptValue[][]>;
  /** The sentence that a function of the add-in gave with the error in a cell. */
  message(address: string): Promise<string | undefined>;
  /** Selects cells as a person would: the grid shows them and takes the keyboard. */
  select(address: string): Promise<void>;
  /** Types into a cell as a person would: it may be protected, or the value not be allowed there. */
  type(address: string, input: CellInput): Promise<"entered" | "refused">;
  /** What the add-in has cost so far: requests, those of them that were for the workbook, and bytes both ways. */
  traffic(): Promise<TrafficCounts>;
  /** Faults on the add-in's way to the workbook, to see how it copes. */
  readonly faults: {
    /** The n-th request from now on fails, is lost or slow, or finds that the workbook is gone for good. */
    on(request: number, fault: FaultChoice): Promise<void>;
    clear(): Promise<void>;
  };
  /** Opens the text of a CSV file as a new sheet and gives the sheet's name. */
  openFile(name: string, text: string): Promise<string>;
  /**
   * Opens an Excel file in place of the open workbook, which is not asked for, and loads the add-in anew.
   *
   * @param file  its bytes in base64
   * @returns what of the file the workbench does not have
   */
  openXlsx(name: string, file: string): Promise<readonly string[]>;
  /** The open workbook as an Excel file: its bytes in base64. */
  saveXlsx(): Promise<string>;
}

export type TrafficCounts = Pick<Traffic, "requests" | "workbookRequests" | "bytesIn" | "bytesOut">;

export interface WorkbenchParts {
  readonly host: Pick<AddInHost, "faults" | "traffic">;
  readonly engine: SheetEngine;
  readonly functions: FunctionHost;
  readonly view: Pick<GridView, "focus">;
  readonly openCsv: (name: string, bytes: Uint8Array) => Promise<string>;
  /** Settles when the add-in is there again. */
  readonly openXlsx: (name: string, bytes: Uint8Array) => Promise<readonly string[]>;
  readonly saveXlsx: () => Promise<Uint8Array>;
}

/** Puts the script's view of the workbench together; until `parts` are there every call waits for them. */
export function createWorkbench(ready: Promise<void>, parts: Promise<WorkbenchParts>): Workbench {
  const settled = async (): Promise<WorkbenchParts> => {
    const all = await parts;
    await settle(all.engine, all.functions);
    return all;
  };
  const switched = parts.then(({ host }) => new FaultSwitch(host));
  // Whoever uses it hears of the failure; nobody else has to.
  switched.catch(() => undefined);
  return {
    ready,
    async sheets() {
      const { engine } = await settled();
      return engine.sheets().map(({ name }) => name);
    },
    async range(address) {
      const { engine } = await settled();
      return engine.read(cellsAt(engine, address)).map((row) => row.map(({ value }) => scriptValue(value)));
    },
    async formulas(address) {
      const { engine } = await settled();
      return engine
        .read(cellsAt(engine, address))
        .map((row) => row.map(({ formula, value }) => formula ?? scriptValue(value)));
    },
    async setRange(address, values) {
      const { engine } = await settled();
      const start = cellsAt(engine, address);
      const columns = values[0]?.length ?? 0;
      engine.write({ ...start, rows: values.length, columns }, values);
      await settled();
    },
    async evaluate(formula) {
      const { engine } = await settled();
      const rows = (await engine.evaluate(formula)).map((row) => row.map(scriptValue));
      return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : rows;
    },
    async message(address) {
      const { engine, functions } = await settled();
      const { sheet, row, column } = cellsAt(engine, address);
      return functions.errorMessage({ sheet, row, column });
    },
    async select(address) {
      const { engine, view } = await settled();
      engine.select(cellsAt(engine, address));
      view.focus();
    },
    async type(address, input) {
      const { engine } = await settled();
      const outcome = await engine.enter(cellsAt(engine, address), input);
      await settled();
      return outcome;
    },
    async traffic() {
      const { requests, workbookRequests, bytesIn, bytesOut } = (await parts).host.traffic;
      return { requests, workbookRequests, bytesIn, bytesOut };
    },
    faults: {
      on: async (request, fault) => (await switched).on(request, fault),
      clear: async () => (await switched).clear(),
    },
    async openFile(name, text) {
      const { openCsv } = await parts;
      const sheet = await openCsv(name, new TextEncoder().encode(text));
      await settled();
      return sheet;
    },
    async openXlsx(name, file) {
      const { openXlsx } = await parts;
      const lost = await openXlsx(name, bytesOfBase64(file));
      await settled();
      return lost;
    },
    async saveXlsx() {
      const { saveXlsx } = await settled();
      return base64OfBytes(await saveXlsx());
    },
  };
}

function scriptValue(value: CellValue): ScriptValue {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

declare global {
  interface Window {
    workbench: Workbench;
  }
}
