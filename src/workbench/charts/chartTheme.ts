import { contrast } from "./contrast";

/** The colours of a chart. They are written into the picture, so that it stays the same outside the page. */
export interface ChartTheme {
  readonly dark: boolean;
  readonly surface: string;
  readonly ink: string;
  readonly quiet: string;
  readonly axis: string;
  readonly grid: string;
  /** For series without a colour of their own, in turn; apart for people who do not tell red from green. */
  readonly series: readonly string[];
  readonly rise: string;
  readonly fall: string;
}

export const chartThemes: Readonly<Record<"light" | "dark", ChartTheme>> = {
  light: {
    dark: false,
    surface: "#FFFFFF",
    ink: "#1F2B2A",
    quiet: "#566362",
    axis: "#9AA5A4",
    grid: "#E4E9E8",
    series: ["#0F6B68", "#E08A1E", "#4C78A8", "#B5485B", "#7E9C3A", "#8662A8", "#6B7778", "#C4A000"],
    rise: "#0F6B68",
    fall: "#C4572E",
  },
  dark: {
    dark: true,
    surface: "#1F2322",
    ink: "#F0F4F3",
    quiet: "#B4C0BE",
    axis: "#74807E",
    grid: "#3A4342",
    series: ["#4DB6AF", "#F0A84A", "#7FAAD8", "#DE7F8F", "#A9C765", "#B596D6", "#A3AFAE", "#E3C54A"],
    rise: "#4DB6AF",
    fall: "#EE8A60",
  },
};

/** The theme that can be read on a fill somebody chose: the light one's colours on light fills, the dark one's on dark. */
export function themeOn(fill: string): ChartTheme {
  const theme = contrast(fill, chartThemes.light.ink) >= contrast(fill, chartThemes.dark.ink) ? "light" : "dark";
  return { ...chartThemes[theme], surface: fill };
}
