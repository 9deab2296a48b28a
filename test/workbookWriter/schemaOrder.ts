import type { XmlElement } from "@cj-tech-master/excelts/xml";

/** The children of elements in the order that ECMA-376 (part 1, sml.xsd and dml-chart.xsd) demands. */
const order: Readonly<Record<string, string>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
  sheetPr: "tabColor outlinePr pageSetUpPr",
  sheetView: "pane selection pivotSelection extLst",
  c: "f v is extLst",
  dataValidation: "formula1 formula2",
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  table: "autoFilter sortState tableColumns tableStyleInfo extLst",
  tableColumn: "calculatedColumnFormula totalsRowFormula xmlColumnPr extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  dxf: "font numFmt fill alignment border protection extLst",
  xf: "alignment protection extLst",
  "c:chartSpace":
    "c:date1904 c:lang c:roundedCorners mc:AlternateContent c:style c:clrMapOvr c:pivotFmts c:protection c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes c:extLst",
  "c:chart":
    "c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs c:showDLblsOverMax c:extLst",
  "c:legend": "c:legendPos c:legendEntry c:layout c:overlay c:spPr c:txPr c:extLst",
  "c:barChart": "c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId c:extLst",
  "c:lineChart":
    "c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId c:extLst",
  "c:areaChart": "c:grouping c:varyColors c:ser c:dLbls c:dropLines c:axId c:extLst",
  "c:pieChart": "c:varyColors c:ser c:dLbls c:firstSliceAng c:extLst",
  "c:doughnutChart": "c:varyColors c:ser c:dLbls c:firstSliceAng c:holeSize c:extLst",
  "c:scatterChart": "c:scatterStyle c:varyColors c:ser c:dLbls c:axId c:extLst",
  "c:bubbleChart":
    "c:varyColors c:ser c:dLbls c:bubble3D c:bubbleScale c:showNegBubbles c:sizeRepresents c:axId c:extLst",
  "c:ser":
    "c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:marker c:explosion c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:xVal c:yVal c:smooth c:shape c:bubbleSize c:bubble3D c:extLst",
  "c:catAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl c:extLst",
  "c:valAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:crossBetween c:majorUnit c:minorUnit c:dispUnits c:extLst",
};

const isElement = (node: { readonly type: string }): node is XmlElement => node.type === "element";

/** What stands where the schema does not want it, anywhere within the element. */
export function outOfOrder(element: XmlElement): string[] {
  const children = element.children.filter(isElement);
  const wanted = order[element.name]?.split(" ");
  const places = wanted ? children.map(({ name }) => wanted.indexOf(name)) : [];
  const wrong = children.flatMap(({ name }, index) => {
    if (!wanted) return [];
    if (places[index]! < 0) return [`${name} is unknown in ${element.name}`];
    return index > 0 && places[index]! < places[index - 1]!
      ? [`${name} follows ${children[index - 1]!.name} in ${element.name}`]
      : [];
  });
  return [...wrong, ...children.flatMap(outOfOrder)];
}
