import { useState } from "react";
import { languageTag, type Language } from "../language";
import type { Notice } from "../NoticeBar";
import type { StartedWorkbench } from "../startWorkbench";
import { texts } from "../pageTexts";
import type { LostWork } from "./startRecovery";

/** Sheets that are named; of a workbook with more the rest is only counted. */
const sheetsNamed = 4;

/** The offer to bring back what a page before this one left unsaved, until it is answered or put off to the next visit. */
export function useLostWork(
  started: StartedWorkbench | undefined,
  language: Language,
  mayReplace: () => Promise<boolean>,
  tell: (notice: Notice) => void,
): { readonly offer: Notice | undefined; readonly putOff: () => void } {
  const [answered, setAnswered] = useState(false);
  const lost = started?.lost;
  const putOff = () => setAnswered(true);
  if (!started || !lost || answered) return { offer: undefined, putOff };

  const sentences = texts[language];
  const restore = async (): Promise<void> => {
    if (!(await mayReplace())) return;
    setAnswered(true);
    try {
      await lost.restore();
      tell({ intent: "success", text: sentences.restored(lost.name) });
    } catch {
      tell({ intent: "error", text: sentences.restoreFailed });
    }
  };
  const startAfresh = (): void => {
    setAnswered(true);
    void lost.discard();
    started.runFirstCommand();
  };
  const offer: Notice = {
    intent: "info",
    text: sentences.lostWork(timeOf(lost, language), namesOf(lost, language)),
    actions: [
      { label: sentences.restoreWork, run: () => void restore() },
      { label: sentences.startAfresh, run: startAfresh },
    ],
  };
  return { offer, putOff };
}

function timeOf({ keptAt }: LostWork, language: Language): string {
  const sameDay = new Date(keptAt).toDateString() === new Date().toDateString();
  const style = sameDay ? ({ timeStyle: "short" } as const) : ({ dateStyle: "medium", timeStyle: "short" } as const);
  return new Intl.DateTimeFormat(languageTag(language), style).format(keptAt);
}

function namesOf({ sheets }: LostWork, language: Language): string {
  const named = sheets.slice(0, sheetsNamed).join(language === "zh" ? "、" : ", ");
  return sheets.length > sheetsNamed ? texts[language].andMore(named, sheets.length - sheetsNamed) : named;
}
