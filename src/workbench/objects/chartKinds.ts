import { chartAreaFormat } from "./chartAreaFormatObject";
import { chartAxes, chartAxis } from "./chartAxisObject";
import { chartAxisTitle, chartGridlines } from "./chartAxisPartObjects";
import { chartCollection } from "./chartCollectionObject";
import { chartDataLabel } from "./chartDataLabelObject";
import { chartDataLabels } from "./chartDataLabelsObject";
import { chartErrorBars } from "./chartErrorBarsObject";
import {
  chartAxisFormat,
  chartAxisTitleFormat,
  chartBorder,
  chartDataLabelFormat,
  chartErrorBarsFormat,
  chartFill,
  chartFont,
  chartFormatString,
  chartGridlinesFormat,
  chartLegendFormat,
  chartLineFormat,
  chartPlotAreaFormat,
  chartPointFormat,
  chartSeriesFormat,
  chartTitleFormat,
  chartTrendlineFormat,
  chartTrendlineLabelFormat,
} from "./chartFormatObject";
import { chartLegend, chartLegendEntries, chartLegendEntry } from "./chartLegendObject";
import { chart } from "./chartObject";
import { chartPlotArea } from "./chartPlotAreaObject";
import { chartPoint, chartPointsCollection } from "./chartPointObject";
import { chartSeries, chartSeriesCollection } from "./chartSeriesObject";
import { chartTitle } from "./chartTitleObject";
import { chartTrendline, chartTrendlineLabel, chartTrendlines } from "./chartTrendlineObject";

/** All of Excel's classes around charts. */
export const chartKinds = [
  chartCollection,
  chart,
  chartTitle,
  chartTitleFormat,
  chartFormatString,
  chartFont,
  chartLegend,
  chartLegendFormat,
  chartLegendEntries,
  chartLegendEntry,
  chartAxes,
  chartAxis,
  chartAxisFormat,
  chartAxisTitle,
  chartAxisTitleFormat,
  chartGridlines,
  chartGridlinesFormat,
  chartSeriesCollection,
  chartSeries,
  chartSeriesFormat,
  chartLineFormat,
  chartBorder,
  chartPointsCollection,
  chartPoint,
  chartPointFormat,
  chartDataLabels,
  chartDataLabel,
  chartDataLabelFormat,
  chartTrendlines,
  chartTrendline,
  chartTrendlineFormat,
  chartTrendlineLabel,
  chartTrendlineLabelFormat,
  chartErrorBars,
  chartErrorBarsFormat,
  chartPlotArea,
  chartPlotAreaFormat,
  chartAreaFormat,
  chartFill,
] as const;
