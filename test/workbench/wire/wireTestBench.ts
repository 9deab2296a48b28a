import { createNodeSheetEngine } from "../../../src/workbench/engine/createNodeSheetEngine";
import type { SheetEngine } from "../../../src/workbench/engine/sheetEngine";
import { AddInHost, type AddInHostOptions } from "../../../src/workbench/wire/addInHost";
import type { AddInSession } from "../../../src/workbench/wire/addInSession";
import type { Action, AnswerBody, ObjectPath } from "../../../src/workbench/wire/request";
import type { WireEntry } from "../../../src/workbench/wire/wireEntries";
import { recordingFunctionHost, type RecordingFunctionHost } from "../../contract/recordingFunctionHost";

export interface WireTestBench {
  readonly engine: SheetEngine;
  readonly host: AddInHost;
  readonly functions: RecordingFunctionHost;
  readonly session: AddInSession;
  readonly entries: WireEntry[];
  /** Sends paths and actions as they stand and gives the answer; never settles when there is none. */
  send(paths: readonly ObjectPath[], actions: readonly Action[]): Promise<AnswerBody>;
  connect(): AddInSession;
}

/** A host over a real engine, spoken to in the words of the wire. */
export function wireTestBench(options: AddInHostOptions = {}): WireTestBench {
  const engine = createNodeSheetEngine();
  const functions = recordingFunctionHost();
  const host = new AddInHost(engine, functions, options);
  const entries: WireEntry[] = [];
  const connect = (): AddInSession =>
    host.connect({ sendEntries: (sent) => void entries.push(...sent), documentSelectionChanged: () => undefined });
  const session = connect();
  return {
    engine,
    host,
    functions,
    session,
    entries,
    connect,
    send: (paths, actions) => request(session, paths, actions),
  };
}

export function request(
  session: AddInSession,
  paths: readonly ObjectPath[],
  actions: readonly Action[],
): Promise<AnswerBody> {
  const body = { ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])), Actions: actions };
  return new Promise((resolve, reject) => {
    session.receive(JSON.stringify(body), (text) => resolve(JSON.parse(text) as AnswerBody)).catch(reject);
  });
}

export const workbookPath: ObjectPath = { Id: 1, ObjectPathType: 1, Name: "" };

export const activeSheetPaths: readonly ObjectPath[] = [
  workbookPath,
  { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
  { Id: 3, ObjectPathType: 3, Name: "GetActiveWorksheet", ParentObjectPathId: 2 },
];

export const rangePath = (id: number, address: string): ObjectPath => ({
  Id: id,
  ObjectPathType: 3,
  Name: "GetRange",
  ParentObjectPathId: 3,
  ArgumentInfo: { Arguments: [address] },
});
