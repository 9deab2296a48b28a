import type { ObjectDefinition } from "./hostObject";
import { application } from "./applicationObject";
import { chartAxes, chartAxis, chartAxisTitle, chartGridlines } from "./chartAxisObject";
import { chartCollection } from "./chartCollectionObject";
import { chartDataLabel } from "./chartDataLabelObject";
import { chartDataLabels } from "./chartDataLabelsObject";
import {
  chartAreaFormat,
  chartFill,
  chartFont,
  chartLineFormat,
  chartPointFormat,
  chartSeriesFormat,
  chartTitleFormat,
} from "./chartFormatObject";
import { chart } from "./chartObject";
import { chartPoint, chartPointsCollection, chartSeries, chartSeriesCollection } from "./chartSeriesObject";
import { chartLegend, chartLegendEntries, chartLegendEntry, chartTitle } from "./chartTitleObject";
import { comment, commentCollection } from "./commentObject";
import { commentReplies, commentReply } from "./commentReplyObjects";
import { conditionalFormat, conditionalFormatCollection } from "./conditionalFormatObject";
import { dataBarRule, negativeBar, positiveBar } from "./conditionalBarObjects";
import { conditionalBorder, conditionalBorders } from "./conditionalBorderObjects";
import { conditionalFill, conditionalFont, conditionalLook } from "./conditionalLookObject";
import {
  cellValueRule,
  conditionalFormula,
  customRule,
  presetRule,
  textRule,
  topBottomRule,
} from "./conditionalRuleObjects";
import { colorScaleRule, iconSetRule } from "./conditionalScaleObjects";
import { customPropertyCollection, customProperty } from "./customPropertyObjects";
import { customXmlPart, customXmlParts, customXmlScope } from "./customXmlObjects";
import { dataValidation } from "./dataValidationObject";
import { documentProperties } from "./documentPropertiesObject";
import { freezePanes } from "./freezePanesObject";
import { headerFooter, headerFooterGroup } from "./headerFooterObjects";
import { namedItemCollection } from "./namedItemCollectionObject";
import { namedItem } from "./namedItemObject";
import { pageLayout } from "./pageLayoutObject";
import { formatProtection, workbookProtection, worksheetProtection } from "./protectionObjects";
import { rangeAreas, rangeCollection } from "./rangeAreasObject";
import { rangeBorder, rangeBorderCollection } from "./rangeBorderObject";
import { rangeFill, rangeFont, rangeFormat } from "./rangeFormatObject";
import { range } from "./rangeObject";
import { settingCollection } from "./settingCollectionObject";
import { setting } from "./settingObject";
import { tableCollection } from "./tableCollectionObject";
import { tableColumn, tableColumnCollection } from "./tableColumnObject";
import { table } from "./tableObject";
import { tableRow, tableRowCollection } from "./tableRowObject";
import { tableScope } from "./tableScope";
import { workbook } from "./workbookObject";
import { worksheetCollection } from "./worksheetCollectionObject";
import { worksheet } from "./worksheetObject";

const kinds = [
  workbook,
  application,
  worksheetCollection,
  worksheet,
  freezePanes,
  range,
  rangeFormat,
  rangeFont,
  rangeFill,
  rangeAreas,
  rangeCollection,
  tableCollection,
  tableScope,
  table,
  tableColumnCollection,
  tableColumn,
  tableRowCollection,
  tableRow,
  namedItemCollection,
  namedItem,
  settingCollection,
  setting,
  conditionalFormatCollection,
  conditionalFormat,
  cellValueRule,
  customRule,
  conditionalFormula,
  textRule,
  dataBarRule,
  positiveBar,
  negativeBar,
  conditionalLook,
  conditionalFill,
  conditionalFont,
  conditionalBorders,
  conditionalBorder,
  topBottomRule,
  presetRule,
  colorScaleRule,
  iconSetRule,
  dataValidation,
  worksheetProtection,
  workbookProtection,
  formatProtection,
  rangeBorderCollection,
  rangeBorder,
  pageLayout,
  headerFooterGroup,
  headerFooter,
  documentProperties,
  customPropertyCollection,
  customProperty,
  customXmlParts,
  customXmlScope,
  customXmlPart,
  commentCollection,
  comment,
  commentReplies,
  commentReply,
  chartCollection,
  chart,
  chartTitle,
  chartTitleFormat,
  chartFont,
  chartLegend,
  chartLegendEntries,
  chartLegendEntry,
  chartAxes,
  chartAxis,
  chartAxisTitle,
  chartGridlines,
  chartSeriesCollection,
  chartSeries,
  chartSeriesFormat,
  chartLineFormat,
  chartPointsCollection,
  chartPoint,
  chartPointFormat,
  chartDataLabels,
  chartDataLabel,
  chartAreaFormat,
  chartFill,
] as const;

/** Every class of Excel's that this host has, for the list of what is implemented. */
export const excelObjects = kinds.map(({ definition }) => definition as ObjectDefinition<unknown>);
