import type { OfficeColours } from "../../excel/officeTheme";

/** Relative luminance of `#rrggbb`, 0 black to 1 white; undefined for anything else. */
function luminance(colour: string | undefined): number | undefined {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour ?? "")?.[1];
  if (digits === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const part = Number.parseInt(digits.slice(start, start + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether the pane is dark: as Excel says, else as its background is, else as the person's system prefers. */
export function isDark(colours: OfficeColours | undefined, systemPrefersDark: boolean): boolean {
  if (colours?.isDarkTheme !== undefined) return colours.isDarkTheme;
  const background = luminance(colours?.bodyBackgroundColor);
  // 0.18 is as far from black as from white to the eye.
  return background === undefined ? systemPrefersDark : background < 0.18;
}
