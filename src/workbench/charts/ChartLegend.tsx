import { legibleOn } from "./chartColors";
import type { PartLook } from "./chartLook";
import type { Box } from "./chartDrawing";
import type { ChartTheme } from "./chartTheme";
import { swatch, type LegendLayout } from "./legendLayout";
import { textStyle } from "./lookStyles";
import { PartBox } from "./PartBox";
import { pixels } from "./pixels";

export interface ChartLegendProps {
  readonly layout: LegendLayout;
  readonly box: Box;
  readonly theme: ChartTheme;
  readonly look?: PartLook | undefined;
}

export function ChartLegend({ layout, box, theme, look }: ChartLegendProps) {
  const style = textStyle(look?.font, theme, { size: layout.fontSize, color: theme.quiet });
  const around = { left: box.left - 4, top: box.top - 2, width: box.width + 8, height: box.height + 4 };
  return (
    <g data-part="legend">
      <PartBox look={look} box={around} theme={theme} />
      {layout.entries.map(({ label, color, line, left, top }, index) => {
        const x = pixels(box.left + left);
        const y = pixels(box.top + top);
        const middle = y + style.fontSize * 0.64;
        return (
          <g key={index}>
            <rect
              x={x}
              y={pixels(line ? middle - 1.5 : middle - swatch / 2)}
              width={swatch}
              height={line ? 3 : swatch}
              rx={line ? 1.5 : 2}
              fill={legibleOn(theme.surface, theme.ink, color)}
            />
            <text x={x + swatch + 5} y={y + style.fontSize} {...style}>
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
