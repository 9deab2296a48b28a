import type { Box, DrawnLabels } from "./chartDrawing";
import type { ChartTheme } from "./chartTheme";
import { labelKey, linesOf } from "./labelBoxes";
import { textStyle, turned, upright } from "./lookStyles";
import { PartBox } from "./PartBox";
import { pixels } from "./pixels";

interface DataLabelProps {
  readonly text: string;
  readonly box: Box;
  readonly labels: DrawnLabels | undefined;
  readonly fontSize: number;
  readonly color: string;
  /** Of what it stands at, for a label that shows it. */
  readonly keyColor: string;
  readonly theme: ChartTheme;
}

/** The label of one point, in the middle of its box. */
export function DataLabel({ text, box, labels, fontSize, color, keyColor, theme }: DataLabelProps) {
  const look = labels?.look;
  const style = textStyle(look?.font, theme, { size: fontSize, color });
  const lines = linesOf(text);
  const key = labels?.legendKey ? labelKey : 0;
  const x = pixels(box.left + (box.width + key) / 2);
  const y = pixels(box.top + box.height / 2);
  const step = style.fontSize + 3;
  const first = y - ((lines.length - 1) * step) / 2;
  const around = { left: box.left - 3, top: box.top - 1, width: box.width + 6, height: box.height + 2 };
  return (
    <>
      <PartBox look={look} box={around} theme={theme} />
      {key > 0 && <rect data-part="key" x={pixels(box.left)} y={pixels(y - 4)} width={8} height={8} fill={keyColor} />}
      <text
        x={x}
        y={pixels(first)}
        dy="0.34em"
        textAnchor="middle"
        {...style}
        {...turned(look?.orientation, x, y)}
        {...upright(look?.orientation)}
      >
        {lines.length === 1
          ? text
          : lines.map((line, index) => (
              <tspan key={index} x={x} y={pixels(first + index * step)} dy="0.34em">
                {line}
              </tspan>
            ))}
      </text>
    </>
  );
}
