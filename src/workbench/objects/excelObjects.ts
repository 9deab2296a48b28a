import type { ObjectDefinition } from "./hostObject";
import { application } from "./applicationObject";
import { autoFilter } from "./autoFilterObject";
import { binding, bindingCollection } from "./bindingObjects";
import { chartKinds } from "./chartKinds";
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
import { cultureInfo, datetimeFormatInfo, numberFormatInfo } from "./cultureInfoObject";
import { dataValidation } from "./dataValidationObject";
import { documentProperties } from "./documentPropertiesObject";
import { filter } from "./filterObject";
import { freezePanes } from "./freezePanesObject";
import { functionResult } from "./functionResultObject";
import { functions } from "./functionsObject";
import { headerFooter, headerFooterGroup } from "./headerFooterObjects";
import { namedItemArrayValues } from "./namedItemArrayValuesObject";
import { iterativeCalculation } from "./iterativeCalculationObject";
import { namedItemCollection } from "./namedItemCollectionObject";
import { namedItem } from "./namedItemObject";
import { pageBreak, pageBreakCollection } from "./pageBreakObjects";
import { pageLayout } from "./pageLayoutObject";
import { formatProtection, workbookProtection, worksheetProtection } from "./protectionObjects";
import { rangeAreas, rangeCollection } from "./rangeAreasObject";
import { rangeBorder, rangeBorderCollection } from "./rangeBorderObject";
import { rangeFill, rangeFont, rangeFormat } from "./rangeFormatObject";
import { range } from "./rangeObject";
import { rangeSort } from "./rangeSortObject";
import { rangeView, rangeViewCollection } from "./rangeViewObject";
import { removeDuplicatesResult } from "./removeDuplicates";
import { runtime } from "./runtimeObject";
import { settingCollection } from "./settingCollectionObject";
import { setting } from "./settingObject";
import { style, styleCollection } from "./styleObject";
import { tableCollection } from "./tableCollectionObject";
import { tableColumn, tableColumnCollection } from "./tableColumnObject";
import { table } from "./tableObject";
import { tableRow, tableRowCollection } from "./tableRowObject";
import { tableStyle, tableStyleCollection } from "./tableStyleObjects";
import { tableSort } from "./tableSortObject";
import { tableScope } from "./tableScope";
import { workbook } from "./workbookObject";
import { rangeAreasCollection, workbookRangeAreas } from "./workbookRangeAreasObject";
import { worksheetCollection } from "./worksheetCollectionObject";
import { worksheetCustomProperty, worksheetCustomPropertyCollection } from "./worksheetCustomProperties";
import { worksheet } from "./worksheetObject";

const kinds = [
  workbook,
  runtime,
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
  styleCollection,
  style,
  tableStyleCollection,
  tableStyle,
  bindingCollection,
  binding,
  functions,
  functionResult,
  cultureInfo,
  numberFormatInfo,
  datetimeFormatInfo,
  iterativeCalculation,
  pageBreakCollection,
  pageBreak,
  worksheetCustomPropertyCollection,
  worksheetCustomProperty,
  rangeSort,
  rangeView,
  rangeViewCollection,
  rangeAreasCollection,
  workbookRangeAreas,
  removeDuplicatesResult,
  tableCollection,
  tableScope,
  table,
  tableColumnCollection,
  tableColumn,
  tableRowCollection,
  tableRow,
  tableSort,
  filter,
  autoFilter,
  namedItemCollection,
  namedItem,
  namedItemArrayValues,
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
  ...chartKinds,
] as const;

/** Every class of Excel's that this host has, for the list of what is implemented. */
export const excelObjects = kinds.map(({ definition }) => definition as ObjectDefinition<unknown>);
