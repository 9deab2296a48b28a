import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme as FluentTheme,
} from "@fluentui/react-components";
import type { Theme } from "./theme";

/** The teal of the product's icon, dark to light. */
const brand: BrandVariants = {
  10: "#031817",
  20: "#082423",
  30: "#0b3331",
  40: "#0c4240",
  50: "#0c504d",
  60: "#0d5d5a",
  70: "#0f6562",
  80: "#0f6b68",
  90: "#2a807c",
  100: "#429490",
  110: "#5aa6a2",
  120: "#72b7b3",
  130: "#8bc8c4",
  140: "#a5d8d5",
  150: "#c1e7e4",
  160: "#dff5f3",
};

export const themes: Readonly<Record<Theme, FluentTheme>> = {
  light: createLightTheme(brand),
  dark: createDarkTheme(brand),
};
