import type { Filling } from "../blueprint";
import { statusWords } from "./dealWords";

/** How many of a filled workbook's stages are open. */
export const openStages = ({ tables }: Filling): number =>
  (tables.stages ?? []).filter((row) =>
    row.some((cell) => cell === statusWords.open.en || cell === statusWords.open.zh),
  ).length;
