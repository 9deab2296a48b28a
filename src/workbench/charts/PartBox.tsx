import { legibleOn } from "./chartColors";
import type { Box } from "./chartDrawing";
import type { PartLook } from "./chartLook";
import type { ChartTheme } from "./chartTheme";
import { hasBox, shadowStyle, strokeOf } from "./lookStyles";
import { pixels } from "./pixels";

interface PartBoxProps {
  readonly look: PartLook | undefined;
  readonly box: Box;
  readonly theme: ChartTheme;
}

/** The background and the edge behind a part; nothing where it has neither. */
export function PartBox({ look, box, theme }: PartBoxProps) {
  if (!look || !hasBox(look)) return null;
  // An edge that was only given a colour or a width is there.
  const edge = look.border && strokeOf(look.border, theme, { color: theme.axis, width: 0.75 });
  // A shadow falls from a surface, not from letters.
  const bare = look.shadow ? theme.surface : "none";
  return (
    <rect
      x={pixels(box.left)}
      y={pixels(box.top)}
      width={pixels(Math.max(0, box.width))}
      height={pixels(Math.max(0, box.height))}
      fill={look.fill === undefined ? bare : legibleFill(theme, look.fill)}
      {...edge}
      {...shadowStyle(look.shadow)}
    />
  );
}

/** A pale background for a white page would hide the light texts of a dark one. */
const legibleFill = (theme: ChartTheme, fill: string): string =>
  theme.dark ? legibleOn(theme.ink, theme.surface, fill) : fill;
