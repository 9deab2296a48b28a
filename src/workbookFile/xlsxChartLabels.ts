const names = 'xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"';
const shown = `<c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" ${names}><c15:showDataLabelsRange val="1"/></c:ext>`;

/**
 * Labels from cells where Excel looks for them (MS-ODRAWXML, datalabelsRange): the cells in the extension list of the
 * series, and among its labels that they are to be shown. The writer of charts puts the cells among the labels, and
 * their texts into elements of names that Excel does not know.
 */
export function labelsFromCells(chart: string): string {
  return chart.replaceAll(/<c:ser>.*?<\/c:ser>/gsu, (series) => {
    const written = /<c:ext\b[^>]*>(<c15:datalabelsRange>.*?<\/c15:datalabelsRange>)<\/c:ext>/su.exec(series);
    if (!written) return series;
    const range = written[1]!.replaceAll(/(<\/?)c15:(ptCount|pt|v)(?=[\s>/])/gu, "$1c:$2");
    const cells = `<c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}" ${names}>${range}</c:ext>`;
    const told = series.replace(written[0], () => shown);
    return told.endsWith("</c:extLst></c:ser>")
      ? told.replace(/<\/c:extLst><\/c:ser>$/u, () => `${cells}</c:extLst></c:ser>`)
      : told.replace(/<\/c:ser>$/u, () => `<c:extLst>${cells}</c:extLst></c:ser>`);
  });
}
