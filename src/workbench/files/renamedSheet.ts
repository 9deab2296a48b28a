import type { FileChartSeries } from "../../workbookFile/fileChart";
import type { FileCondition, FileConditionalFormat } from "../../workbookFile/fileConditionalFormat";
import type { FileValidation } from "../../workbookFile/fileValidation";
import type {
  FileArea,
  FileCell,
  FileLink,
  FileSheet,
  FileTable,
  FileTableColumn,
} from "../../workbookFile/fileWorkbook";
import type { FileReferences } from "./fileReferences";

/**
 * A sheet of a file under the names that it and what it speaks of have in the workbook that it comes into. Of a formula that
 * speaks of something that stays behind, the value it was saved with remains.
 */
export class RenamedSheet {
  constructor(
    private readonly references: FileReferences,
    private readonly name: string,
    private readonly tableNames: ReadonlyMap<string, string>,
  ) {}

  of(sheet: FileSheet): FileSheet {
    return {
      ...sheet,
      name: this.name,
      cells: sheet.cells.map((cell) => this.cell(cell)),
      tables: sheet.tables.map((table) => this.table(table)),
      validations: sheet.validations.flatMap((one) => this.validation(one)),
      conditionalFormats: sheet.conditionalFormats.flatMap((one) => this.conditionalFormat(one)),
      charts: sheet.charts.map((chart) => ({ ...chart, series: chart.series.map((one) => this.series(one)) })),
      ...(sheet.links ? { links: sheet.links.map((link) => this.link(link)) } : {}),
    };
  }

  private renamed(formula: string): string | undefined {
    return this.references.renamed(formula, this.name);
  }

  /** A link to what stays behind is kept: where it leads to nothing, that is said when it is followed. */
  private link(link: FileArea & FileLink): FileArea & FileLink {
    return link.place === undefined ? link : { ...link, place: this.renamed(link.place) ?? link.place };
  }

  private cell(cell: FileCell): FileCell {
    if (cell.formula === undefined) return cell;
    const formula = this.renamed(cell.formula);
    if (formula !== undefined) return { ...cell, formula };
    return { row: cell.row, column: cell.column, value: cell.value };
  }

  private table(table: FileTable): FileTable {
    return {
      ...table,
      name: this.tableNames.get(table.name.toLowerCase()) ?? table.name,
      tableColumns: table.tableColumns.map((column) => this.column(column)),
    };
  }

  private column({ formula, totalsFormula, ...column }: FileTableColumn): FileTableColumn {
    const [ofRows, ofTotals] = [formula, totalsFormula].map((one) => (one === undefined ? one : this.renamed(one)));
    return {
      ...column,
      ...(ofRows === undefined ? {} : { formula: ofRows }),
      ...(ofTotals === undefined ? {} : { totalsFormula: ofTotals }),
    };
  }

  private validation(validation: FileArea & FileValidation): (FileArea & FileValidation)[] {
    const { rule } = validation;
    const formulas = new Formulas((formula) => this.renamed(formula));
    const again: FileValidation["rule"] =
      rule.kind === "list"
        ? { ...rule, source: formulas.of(rule.source) }
        : rule.kind === "custom"
          ? { ...rule, formula: formulas.of(rule.formula) }
          : rule.kind === "compared"
            ? {
                ...rule,
                formula1: formulas.of(rule.formula1),
                ...(rule.formula2 === undefined ? {} : { formula2: formulas.of(rule.formula2) }),
              }
            : rule;
    return formulas.whole ? [{ ...validation, rule: again }] : [];
  }

  private conditionalFormat(format: FileArea & FileConditionalFormat): (FileArea & FileConditionalFormat)[] {
    const { when } = format;
    const formulas = new Formulas((formula) => this.renamed(formula));
    const bound = <Bound extends { readonly value?: string }>(one: Bound): Bound =>
      one.value === undefined ? one : { ...one, value: formulas.of(one.value) };
    let again: FileCondition = when;
    if ("formula" in when) again = { formula: formulas.of(when.formula) };
    else if ("operator" in when)
      again = {
        ...when,
        value: formulas.of(when.value),
        ...(when.value2 === undefined ? {} : { value2: formulas.of(when.value2) }),
      };
    else if ("dataBar" in when)
      again = { dataBar: { ...when.dataBar, lower: bound(when.dataBar.lower), upper: bound(when.dataBar.upper) } };
    else if ("colorScale" in when) again = { colorScale: when.colorScale.map(bound) };
    else if ("iconSet" in when) again = { iconSet: { ...when.iconSet, steps: when.iconSet.steps.map(bound) } };
    return formulas.whole ? [{ ...format, when: again }] : [];
  }

  private series({ nameCell, sizes, labels, ...series }: FileChartSeries): FileChartSeries {
    const place = (text: string | undefined): string | undefined => (text ? this.renamed(text) : undefined);
    const [ownName, ownSizes, ownLabels] = [nameCell, sizes, labels].map(place);
    return {
      ...series,
      values: place(series.values) ?? "",
      categories: place(series.categories) ?? "",
      ...(ownName === undefined ? {} : { nameCell: ownName }),
      ...(ownSizes === undefined ? {} : { sizes: ownSizes }),
      ...(ownLabels === undefined ? {} : { labels: ownLabels }),
    };
  }
}

/** Formulas of one rule, and whether all of them could be renamed. */
class Formulas {
  whole = true;

  constructor(private readonly renamed: (formula: string) => string | undefined) {}

  of(formula: string): string {
    const again = this.renamed(formula);
    if (again === undefined) this.whole = false;
    return again ?? formula;
  }
}
