import { palette } from "../look";

/** The layers of a cost, from the tip down; light and dark take turns, so that they part in grey too. */
export const costColors = {
  price: palette.second,
  buying: palette.first,
  running: "#B7791F",
  support: "#E9CF9A",
  endOfLife: palette.quiet,
} as const;
