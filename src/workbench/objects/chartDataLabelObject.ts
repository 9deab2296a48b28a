import { absoluteAddress } from "./address";
import { pointLabel } from "./chartContent";
import type { PointTarget } from "./chartFormatObject";
import { chartPart } from "./chartParts";
import { labelCells, referredRect, withReference } from "./chartReferences";
import { seriesRecord } from "./chartSeriesRecords";
import { textValue } from "./chartValues";
import { invalidArgument } from "./hostError";
import { afterCalculation, defineObject, type ObjectKind } from "./hostObject";
import { sheetName } from "./ranges";
import { isSingleCell } from "./rectangle";
import { rectOfFormula } from "./referenceText";

/** The label of one point. */
export const chartDataLabel: ObjectKind<PointTarget> = defineObject({
  name: "ChartDataLabel",
  properties: {
    /** Of a label that shows what a cell says. */
    Formula: {
      read: (target) => {
        const { session } = target;
        const rect = referredRect(session.engine, chartPart(target), labelCells(target.series, target.point));
        return rect ? `=${absoluteAddress(sheetName(session, rect.sheet), rect)}` : "";
      },
      write: (target, value) => {
        const { session } = target;
        const rect = rectOfFormula(session, textValue(value));
        if (!rect || !isSingleCell(rect)) throw invalidArgument();
        seriesRecord(target);
        const { engine } = session;
        engine.parts.put(withReference(engine, chartPart(target), labelCells(target.series, target.point), rect));
      },
    },
    Text: {
      read: afterCalculation(
        (target: PointTarget) =>
          pointLabel(target.session.engine, chartPart(target), seriesRecord(target), target.point) ?? "",
      ),
    },
  },
});
