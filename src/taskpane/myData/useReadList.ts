import { useRef, useState } from "react";
import type { ListKind } from "../../columns/listKind";
import { CsvProblem } from "../../workbookFile/csvProblem";
import type { ListReading } from "./listReading";
import type { OwnList } from "./ownList";
import type { ReadingState, ReadProblem } from "./readingState";
import { recogniseCells, recogniseFile } from "./recogniseList";

export interface ListReader {
  readonly state: ReadingState;
  readonly readSelection: (kind: ListKind, selected: string) => Promise<void>;
  readonly readFiles: (kind: ListKind, files: readonly File[]) => Promise<void>;
  readonly forget: () => void;
}

const csvProblem = (error: unknown, file: string): ReadProblem =>
  error instanceof CsvProblem
    ? { status: "csv", problem: error.kind, file }
    : { status: "unreadable", file, reason: error instanceof Error ? error.message : String(error) };

/** Lets the browser paint what was just said, before work that holds it up. */
const painted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Reads lists, the latest wish alone counting. */
export function useReadList(reading: ListReading, onRead: (list: OwnList) => void): ListReader {
  const [state, setState] = useState<ReadingState>({ step: "idle" });
  const latest = useRef(0);
  const begin = (source: string): ((next: ReadingState) => boolean) => {
    const wish = ++latest.current;
    setState({ step: "reading", source });
    return (next) => {
      if (wish !== latest.current) return false;
      setState(next);
      return true;
    };
  };
  return {
    state,
    readSelection: async (kind, source) => {
      const turnTo = begin(source);
      const outcome = await reading.readList((rows, all) => turnTo({ step: "reading", source, rows, all }));
      if (outcome.status !== "read") {
        turnTo({ step: "failed", problem: outcome });
        return;
      }
      const list = recogniseCells(kind, outcome.list);
      if (turnTo({ step: "idle" })) onRead(list);
    },
    readFiles: async (kind, files) => {
      const [file] = files;
      if (file === undefined) return;
      const turnTo = begin(file.name);
      if (files.length > 1) {
        turnTo({ step: "failed", problem: { status: "oneFileOnly" } });
        return;
      }
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        await painted();
        const list = recogniseFile(kind, file.name, bytes);
        if (turnTo({ step: "idle" })) onRead(list);
      } catch (error) {
        turnTo({ step: "failed", problem: csvProblem(error, file.name) });
      }
    },
    forget: () => {
      latest.current++;
      setState({ step: "idle" });
    },
  };
}
