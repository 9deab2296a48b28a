import type { ChartTexts } from "./chartTexts";
import type { ChartTheme } from "./chartTheme";
import type { FormatNumber } from "./valueScale";

/** What all parts of a chart need to know beside what it shows. */
export interface ChartContext {
  readonly theme: ChartTheme;
  readonly texts: ChartTexts;
  readonly format: FormatNumber;
}
