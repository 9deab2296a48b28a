import type { Box } from "./chartDrawing";
import type { ChartTheme } from "./chartTheme";
import { legendSize, swatch, type LegendLayout } from "./legendLayout";
import { pixels } from "./pixels";

export interface ChartLegendProps {
  readonly layout: LegendLayout;
  readonly box: Box;
  readonly theme: ChartTheme;
}

export function ChartLegend({ layout, box, theme }: ChartLegendProps) {
  return (
    <g data-part="legend">
      {layout.entries.map(({ label, color, line, left, top }, index) => {
        const x = pixels(box.left + left);
        const y = pixels(box.top + top);
        return (
          <g key={index}>
            <rect
              x={x}
              y={line ? y + 5.5 : y + 2}
              width={swatch}
              height={line ? 3 : swatch}
              rx={line ? 1.5 : 2}
              fill={color}
            />
            <text x={x + swatch + 5} y={y + 11} fontSize={legendSize} fill={theme.quiet}>
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
