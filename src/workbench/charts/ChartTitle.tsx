import type { ChartDrawing, DrawnRun } from "./chartDrawing";
import type { TitleLayout } from "./chartFrame";
import type { FontLook } from "./chartLook";
import type { ChartTheme } from "./chartTheme";
import { textStyle, turned, upright } from "./lookStyles";
import { PartBox } from "./PartBox";
import { pixels } from "./pixels";

interface ChartTitleProps {
  readonly layout: TitleLayout;
  readonly drawing: ChartDrawing;
  readonly theme: ChartTheme;
}

interface Stretch {
  readonly text: string;
  readonly font: FontLook | undefined;
}

/** A line's text cut where fonts change. */
function stretches(line: string, start: number, runs: readonly DrawnRun[]): Stretch[] {
  const fontAt = (index: number): FontLook | undefined => {
    const covering = runs.filter((run) => run.start <= index && index < run.start + run.length);
    return covering.length === 0 ? undefined : (Object.assign({}, ...covering.map(({ font }) => font)) as FontLook);
  };
  const found: { text: string; font: FontLook | undefined }[] = [];
  for (let index = 0; index < line.length; index += 1) {
    const font = fontAt(start + index);
    const last = found.at(-1);
    if (last && JSON.stringify(last.font) === JSON.stringify(font)) last.text += line.charAt(index);
    else found.push({ text: line.charAt(index), font });
  }
  return found;
}

export function ChartTitle({ layout, drawing, theme }: ChartTitleProps) {
  const { box, lines, lineHeight, orientation } = layout;
  const { titleFont, titleLook, titleRuns = [], title = "" } = drawing;
  const { size, bold, italic, color, name, underline } = titleFont;
  const font: FontLook = {
    size,
    bold,
    italic,
    ...(color !== undefined && { color }),
    ...(name !== undefined && { name }),
    underline: underline ? "Single" : "None",
  };
  const usual = { size, color: theme.ink };
  const center = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const first = center.y - ((lines.length - 1) * lineHeight) / 2;
  const around = { left: box.left - 4, top: box.top - 2, width: box.width + 8, height: box.height + 2 };
  return (
    <g data-part="title" {...turned(orientation, pixels(center.x), pixels(center.y))}>
      {orientation === 0 && <PartBox look={titleLook} box={around} theme={theme} />}
      {lines.map((line, index) => {
        const before = lines.slice(0, index).reduce((sum, one) => sum + one.length, 0);
        // Breaking lines took the blanks between them away.
        const start = Math.max(before, title.indexOf(line, before));
        const parts = titleRuns.length === 0 ? [] : stretches(line, start, titleRuns);
        return (
          <text
            key={index}
            x={pixels(center.x)}
            y={pixels(first + index * lineHeight)}
            dy="0.34em"
            textAnchor="middle"
            {...textStyle(font, theme, usual)}
            {...upright(orientation)}
          >
            {parts.length === 0
              ? line
              : parts.map((part, at) => (
                  <tspan key={at} {...(part.font && textStyle({ ...font, ...part.font }, theme, usual))}>
                    {part.text}
                  </tspan>
                ))}
          </text>
        );
      })}
    </g>
  );
}
