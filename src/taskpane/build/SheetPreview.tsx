import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PlannedSheet } from "../../blueprints/plannedWorkbook";
import { useWording } from "../wording";
import { previewOfSheet, type PreviewShape } from "./previewOfSheet";

/** Small enough to see how the sheet is laid out, and large enough to read it. */
const SCALE = 0.62;
/** Sheets are white in a dark Excel too. */
const PAPER = "#ffffff";
const GRID_LINE = "#e3e6e6";
const RESULT = "#d4dada";
const CHART = ["#0f6b68", "#7cc4bd", "#f5b942"] as const;

const useStyles = makeStyles({
  frame: {
    overflow: "auto",
    maxHeight: "232px",
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: PAPER,
    // The colours are those of the sheet, whatever the system's.
    forcedColorAdjust: "none",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  drawing: { display: "block" },
  note: { color: tokens.colorNeutralForeground2 },
});

const BUBBLES = [11, 6, 8, 14, 5, 9] as const;

/** Bars, a line or bubbles of no particular height: the shape of a chart without its figures. */
function ChartShape({ x, y, width, height, title, type }: PreviewShape & { kind: "chart" }) {
  const heights = [0.9, 0.62, 0.74, 0.4, 0.52, 0.28];
  const base = y + height - 14;
  const room = height - 48;
  const step = (width - 32) / heights.length;
  const isLine = type === "Line" || type === "Area" || type === "XYScatterLinesNoMarkers";
  const areBubbles = type === "Bubble" || type === "XYScatter";
  return (
    <g>
      <rect x={x + 1} y={y + 1} width={width - 2} height={height - 2} fill={PAPER} stroke="#c9d1d1" rx={3} />
      <text x={x + 12} y={y + 20} fontSize={13} fontWeight={600} fill="#1f1f1f">
        {title}
      </text>
      {isLine ? (
        <polyline
          fill="none"
          stroke={CHART[0]}
          strokeWidth={3}
          points={heights.map((share, index) => `${x + 16 + (index + 0.5) * step},${base - share * room}`).join(" ")}
        />
      ) : areBubbles ? (
        heights.map((share, index) => (
          <circle
            key={share}
            cx={x + 16 + (index + 0.5) * step}
            cy={base - share * room * 0.9}
            r={type === "Bubble" ? BUBBLES[index] : 4}
            fill={CHART[index % 2]}
            fillOpacity={0.8}
          />
        ))
      ) : (
        heights.map((share, index) => (
          <g key={share}>
            <rect
              x={x + 16 + index * step}
              y={base - share * room}
              width={step * 0.36}
              height={share * room}
              fill={CHART[0]}
            />
            <rect
              x={x + 16 + (index + 0.4) * step}
              y={base - share * room * 0.55}
              width={step * 0.36}
              height={share * room * 0.55}
              fill={CHART[1]}
            />
          </g>
        ))
      )}
      <line x1={x + 12} x2={x + width - 12} y1={base} y2={base} stroke="#8a9494" />
    </g>
  );
}

function Shape({ shape }: { readonly shape: PreviewShape }) {
  const { x, y, width, height } = shape;
  switch (shape.kind) {
    case "fill":
      return <rect x={x} y={y} width={width} height={height} fill={shape.color} />;
    case "line":
      return <line x1={x} x2={x + width} y1={y} y2={y} stroke="#5b6666" />;
    case "result":
      return <rect x={x} y={y} width={width} height={height} rx={2} fill={RESULT} />;
    case "chart":
      return <ChartShape {...shape} />;
    case "text":
      return (
        <text
          x={x}
          y={y}
          fontSize={shape.size}
          fill={shape.color}
          textAnchor={shape.anchor}
          fontWeight={shape.bold ? 600 : 400}
          fontStyle={shape.italic ? "italic" : "normal"}
        >
          {shape.text}
        </text>
      );
  }
}

/** The beginning of a planned sheet, drawn from its own values and formats. */
export function SheetPreview({ sheet }: { readonly sheet: PlannedSheet }) {
  const styles = useStyles();
  const { texts } = useWording();
  const { width, height, rowEdges, shapes } = useMemo(() => previewOfSheet(sheet), [sheet]);
  const label = texts.build.previewOf(sheet.name);
  return (
    <>
      {/* Larger than the pane, it scrolls, and what scrolls must be reachable by keyboard. */}
      <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
        <svg
          className={styles.drawing}
          role="img"
          aria-label={label}
          viewBox={`0 0 ${width} ${height}`}
          width={width * SCALE}
          height={height * SCALE}
        >
          {sheet.showGridlines !== false &&
            rowEdges.map((edge) => <line key={edge} x1={0} x2={width} y1={edge} y2={edge} stroke={GRID_LINE} />)}
          {shapes.map((shape, index) => (
            // Shapes have no identity beyond their order.
            <Shape key={index} shape={shape} />
          ))}
        </svg>
      </div>
      <Caption1 className={styles.note}>{texts.build.previewNote}</Caption1>
    </>
  );
}
