import { act, screen } from "@testing-library/react";
import type { BuildEntry } from "../../src/excel/buildEntry";
import type { BuildOutcome } from "../../src/excel/buildOutcome";
import type { BuildProblem } from "../../src/excel/buildProblem";
import type { BuildSignals } from "../../src/taskpane/build/workbookBuilding";
import { dictionaries } from "../../src/texts/dictionaries";
import { renderPane, type RenderedPane } from "./renderPane";

export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];
export const names = { en: "Pipeline", zh: "销售漏斗" } as const;
export const traffic = { requests: 1234, bytes: 1_500_000 };

export const entry: BuildEntry = {
  format: 1,
  id: "build-1",
  blueprint: "pipeline",
  version: 1,
  language: "en",
  mode: "addIn",
  state: "done",
  begun: 3,
  ended: 3,
  sheetsBefore: [],
  sheets: ["Forecast", "Opportunities"].map((name, index) => ({
    id: name.toLowerCase(),
    name,
    worksheet: `{${index}}`,
    rows: 10,
    columns: 4,
    digest: "",
    spills: [],
    charts: 0,
  })),
  tables: [],
  names: [],
  blocks: [],
};
export const built: BuildOutcome = { status: "built", entry, notices: [], traffic };
export const busy: BuildProblem = { kind: "busy", reason: "Too much at once. (ActivityLimitReached)" };

/** A promise that the test settles when it likes. */
export function later<Value>(): { readonly promise: Promise<Value>; readonly settle: (value: Value) => Promise<void> } {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((settled) => {
    resolve = settled;
  });
  return { promise, settle: (value) => act(async () => resolve(value)) };
}

export interface OpenedPipeline extends RenderedPane {
  readonly texts: (typeof dictionaries)[Language]["build"];
  readonly name: string;
  readonly build: () => Promise<void>;
}

export async function openPipeline(language: Language): Promise<OpenedPipeline> {
  const pane = renderPane({ language, ribbonWish: () => undefined });
  const name = names[language];
  const texts = dictionaries[language].build;
  await pane.user.click(await screen.findByRole("button", { name: new RegExp(`^${name} `) }));
  await screen.findByRole("heading", { level: 2, name });
  const build = async () => pane.user.click(screen.getByRole("button", { name: texts.build(name) }));
  return { ...pane, texts, name, build };
}

/** Chooses Build, with Excel's answers in the test's hand. */
export async function startBuilding(language: Language) {
  const opened = await openPipeline(language);
  const outcome = later<BuildOutcome>();
  opened.building.build.mockReturnValue(outcome.promise);
  await opened.build();
  await screen.findByRole("heading", { level: 2, name: opened.texts.building(opened.name) });
  const signals = (): BuildSignals => opened.building.build.mock.calls[0]![1];
  return { ...opened, outcome, signals };
}
