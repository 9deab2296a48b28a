import { useEffect } from "react";
import type { SheetEngine } from "../engine/sheetEngine";
import type { Notice } from "./NoticeBar";
import type { Texts } from "./pageTexts";

/** Tells why the workbook has refused what a person did: it is protected, or the value breaks a rule. */
export function useRefusals(engine: SheetEngine | undefined, texts: Texts, tell: (notice: Notice) => void): void {
  useEffect(() => {
    if (!engine) return;
    const warn = (text: string): void => tell({ intent: "warning", text });
    const stops = [
      engine.protection.onRefused(({ kind }) => warn(texts.refused[kind])),
      engine.validations.onRefused(({ title, message }) => {
        const words = [title, message].filter((text) => text !== "").join(": ");
        warn(words === "" ? texts.refused.value : words);
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [engine, texts, tell]);
}
