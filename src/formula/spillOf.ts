import { meet, oneCell, type CellExtent } from "./cellExtent";
import { blockCells } from "./blockCells";
import type { AddInCall, BlockReference, Expr, LetExpression, NativeCall, TableReference } from "./expression";
import type { FormulaNames } from "./formulaNames";
import { nativeFunctions } from "./nativeFunctions";
import type { GivenArgument } from "./nativeRule";
import { nameOf } from "./printReference";

export interface SpillContext {
  readonly names: FormulaNames;
  /** Data rows that a table has today. */
  readonly rowsOf: (table: string) => number;
  /**
   * The most cells that a call of the add-in fills for arguments of these sizes; undefined for a function that
   * always answers with one cell. Sizes hold `Infinity` where only calculating can tell.
   */
  readonly spillOfCall: (id: string, sizes: Readonly<Record<string, CellExtent>>) => CellExtent | undefined;
}

/**
 * The cells that a formula may fill, at most; undefined for a formula that fills one cell and calculates no array on
 * the way. Every other formula stands in a file as an array (`ref`, `cm="1"`), also when it fills one cell:
 * Excel would put an `@` before each range of a plain `SUM(a*b)` and calculate one row of it.
 */
export function spillOf(expr: Expr, context: SpillContext): CellExtent | undefined {
  const measure = new Measure(context);
  const { extent, array } = measure.of(expr, { variables: new Map(), inArrays: false });
  return array || measure.calculatesArray ? extent : undefined;
}

interface Shape {
  readonly extent: CellExtent;
  /** May be several cells, whatever their number is today: a table of one row is one row only until the next deal. */
  readonly array: boolean;
}

interface Surroundings {
  readonly variables: ReadonlyMap<string, Shape>;
  /** Within a function such as SUMPRODUCT, which calculates arrays in a plain formula too. */
  readonly inArrays: boolean;
}

const single: Shape = { extent: oneCell, array: false };
const cells = (rows: number, columns: number): Shape => ({
  extent: { rows, columns },
  array: rows !== 1 || columns !== 1,
});

class Measure {
  /** Set when some part of the formula answers cell by cell for several cells. */
  calculatesArray = false;

  constructor(private readonly context: SpillContext) {}

  of(expr: Expr, around: Surroundings): Shape {
    if (typeof expr !== "object" || "input" in expr) return single;
    if ("op" in expr) return this.perCell([this.of(expr.left, around), this.of(expr.right, around)], around);
    if ("negative" in expr) return this.perCell([this.of(expr.negative, around)], around);
    if ("native" in expr) return this.native(expr, around);
    if ("call" in expr) return this.call(expr, around);
    if ("let" in expr) return this.let(expr, around);
    if ("variable" in expr) return around.variables.get(expr.variable.toLowerCase()) ?? single;
    if ("array" in expr) return cells(expr.array.length, expr.array[0]?.length ?? 1);
    return "table" in expr ? this.table(expr) : this.block(expr);
  }

  private perCell(shapes: readonly Shape[], { inArrays }: Surroundings): Shape {
    const array = shapes.some((shape) => shape.array);
    if (array && !inArrays) this.calculatesArray = true;
    return { extent: shapes.map(({ extent }) => extent).reduce(meet, oneCell), array };
  }

  private native({ native, args }: NativeCall, around: Surroundings): Shape {
    const rule = nativeFunctions[native];
    const inside = rule.calculatesArrays ? { ...around, inArrays: true } : around;
    const shapes = args.map((argument) => (argument === null ? undefined : this.of(argument, inside)));
    const lifted = shapes.filter((shape, place) => shape !== undefined && !rule.readsWhole(place)) as Shape[];
    const answers = this.perCell(lifted, around);
    const given = args.map((argument, place): GivenArgument => {
      const shape = shapes[place];
      return shape && { extent: shape.extent, ...(typeof argument === "object" ? {} : { literal: argument }) };
    });
    if (rule.dynamic) this.calculatesArray = true;
    const extent = rule.extent?.(given) ?? oneCell;
    const several = extent.rows !== 1 || extent.columns !== 1;
    return { extent: meet(answers.extent, extent), array: answers.array || several || rule.dynamic === true };
  }

  private call({ call, args }: AddInCall, around: Surroundings): Shape {
    const shapes = Object.entries(args).map(([name, argument]) => [name, this.of(argument, around)] as const);
    const sizes = Object.fromEntries(shapes.map(([name, { extent }]) => [name, extent]));
    const extent = this.context.spillOfCall(call, sizes);
    if (!extent) return single;
    return { extent, array: extent.rows !== 1 || extent.columns !== 1 || shapes.some(([, { array }]) => array) };
  }

  private let({ let: bindings, in: body }: LetExpression, around: Surroundings): Shape {
    const variables = new Map(around.variables);
    for (const [id, value] of bindings) variables.set(id.toLowerCase(), this.of(value, { ...around, variables }));
    return this.of(body, { ...around, variables });
  }

  private table({ table, column, to, row }: TableReference): Shape {
    const order = Object.keys(nameOf("table", this.context.names.tables, table).columns);
    const width =
      column === undefined ? order.length : Math.abs(order.indexOf(to ?? column) - order.indexOf(column)) + 1;
    if (row !== undefined) return cells(1, width);
    return { extent: { rows: this.context.rowsOf(table), columns: width }, array: true };
  }

  private block({ block, part }: BlockReference): Shape {
    const { rows, columns } = blockCells(block, nameOf("block", this.context.names.blocks, block), part);
    return cells(rows, columns);
  }
}
