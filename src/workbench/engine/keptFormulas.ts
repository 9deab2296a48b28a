import {
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  type IFormulaDependencyTree,
} from "@univerjs/engine-formula";
import { CommandType, type ICommandInfo } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { privateParts } from "./privateParts";
import type { RememberedReaders } from "./rememberedReaders";
import type { ExecutionFlags, UniverRuntime } from "./univerRuntime";
import { changesOnlyValues } from "./valueChanges";

type Formulas = readonly IFormulaDependencyTree[];

/** A part of a formula as Univer has read it. */
interface Node {
  readonly nodeType: number;
  getChildren(): readonly Node[];
}

/** Univer's numbers for the kinds of nodes, which it does not export. */
const [reference, union] = [1, 10];

/** The parts of Univer's generator that are used and replaced here; they are private there. */
interface Generator {
  readonly _dependencyTreeCache: Map<number, IFormulaDependencyTree>;
  _generateTreeList(formulaData: object, otherFormulas: object, sheets: object): Promise<Formulas>;
  _calculateListByFunctionRefNode(formulas: Formulas): Promise<void>;
  _detectForcedRecalculationNode(formula: IFormulaDependencyTree, node: unknown): boolean;
  _isPreCalculateNode(node: Node): boolean;
  _includeTree(formula: IFormulaDependencyTree, node: unknown): boolean;
  _checkIsCycleDependency(formulas: Formulas): boolean;
}

const used = [
  "_dependencyTreeCache",
  "_generateTreeList",
  "_calculateListByFunctionRefNode",
  "_detectForcedRecalculationNode",
  "_isPreCalculateNode",
  "_includeTree",
  "_checkIsCycleDependency",
] as const satisfies (keyof Generator)[];

interface Kept {
  readonly formulas: Formulas;
  /** Those with a function like RAND, due in every calculation. */
  readonly volatile: ReadonlySet<IFormulaDependencyTree>;
  readonly unitId: string;
  readonly changes: number;
  readonly removals: number;
}

/**
 * Keeps Univer's objects for the formulas from one calculation to the next as long as only values change. Univer makes
 * them anew each time, from all cells of all sheets and twice when a result spills: a tenth of a second and more for
 * 26,000 row formulas, three times for one edit.
 */
export function keepFormulas(runtime: UniverRuntime, readers: RememberedReaders): void {
  const generator = privateParts<Generator>(runtime.injector.get(IFormulaDependencyGenerator), used);
  const config = runtime.injector.get(IFormulaCurrentConfigService);
  let changes = 0;
  let kept: Kept | undefined;
  runtime.onCommand((command, flags) => {
    if (mayChangeFormulas(command, flags, runtime.unitId)) changes++;
  });
  // A calculation goes by the formulas that there were when it began, also when it makes its objects a second time because
  // a result has spilled: what is written in between is in none of them.
  let loaded = 0;
  const load = config.load.bind(config);
  config.load = (given) => {
    load(given);
    loaded = changes;
  };

  let volatile = new Set<IFormulaDependencyTree>();
  const isVolatile = generator._detectForcedRecalculationNode.bind(generator);
  generator._detectForcedRecalculationNode = (formula, node) => {
    const is = isVolatile(formula, node);
    if (is) volatile.add(formula);
    return is;
  };

  // Which cells such a formula reads depends on values: OFFSET, INDIRECT, A1:INDEX(…).
  let readsByValue = false;
  const isPreCalculated = generator._isPreCalculateNode.bind(generator);
  generator._isPreCalculateNode = (node) => {
    const is = isPreCalculated(node);
    readsByValue ||= is && !isOfReferences(node);
    return is;
  };
  const findAddresses = generator._calculateListByFunctionRefNode.bind(generator);
  generator._calculateListByFunctionRefNode = (formulas) => {
    readsByValue ||= formulas.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0);
    return findAddresses(formulas);
  };

  // Univer follows everything that a change reaches once more, to see whether it comes back to itself.
  const neverReturn = new Set<number>();
  const returns = generator._checkIsCycleDependency.bind(generator);
  generator._checkIsCycleDependency = (formulas) => {
    const unknown = formulas.filter(({ treeId }) => !neverReturn.has(treeId));
    if (returns(unknown)) return true;
    unknown.forEach(({ treeId }) => neverReturn.add(treeId));
    return false;
  };

  const stillHolds = ({ unitId, changes: then, removals }: Kept): boolean =>
    unitId === runtime.unitId &&
    then === changes &&
    removals === readers.removals &&
    !config.isForceCalculate() &&
    isEmpty(config.getDirtyDefinedNameMap()) &&
    isEmpty(config.getClearDependencyTreeCache());

  const generate = generator._generateTreeList.bind(generator);
  generator._generateTreeList = async (formulaData, otherFormulas, sheets) => {
    if (kept && stillHolds(kept)) {
      takeUpAgain(kept, generator, readers);
      return kept.formulas;
    }
    kept = undefined;
    neverReturn.clear();
    volatile = new Set();
    readsByValue = false;
    const [{ unitId }, then] = [runtime, loaded];
    const formulas = await generate(formulaData, otherFormulas, sheets);
    const hasFeature = formulas.some(({ featureId }) => featureId !== undefined && featureId !== null);
    const isOnlyUnit = Object.keys(formulaData).every((id) => id === unitId);
    if (!readsByValue && !hasFeature && isOnlyUnit && then === changes)
      kept = { formulas, volatile, unitId, changes, removals: readers.removals };
    return formulas;
  };
}

/** What Univer has cleared or marked in its objects since, as it makes them. */
function takeUpAgain({ formulas, volatile }: Kept, generator: Generator, readers: RememberedReaders): void {
  for (const formula of formulas) {
    formula.resetState();
    if (!("refTree" in formula)) formula.rangeList = [...(readers.get(formula.treeId)?.ranges ?? [])];
    formula.isDirty = volatile.has(formula) || generator._includeTree(formula, undefined);
    generator._dependencyTreeCache.set(formula.treeId, formula);
  }
}

function mayChangeFormulas(
  { id, type, params }: Readonly<ICommandInfo<{ readonly unitId?: string }>>,
  flags: ExecutionFlags,
  workbook: string,
): boolean {
  if (type !== CommandType.MUTATION) return false;
  // The grid's cell editor is a document of its own.
  if (params?.unitId !== undefined && params.unitId !== workbook) return false;
  if (!changesOnlyValues.has(id)) return true;
  // Univer tells by a mutation of its own when a change of cells changes formulas, but not of one that is local.
  return id === SetRangeValuesMutation.id && flags.onlyLocal === true && flags.fromFormula !== true;
}

/** `A1:B2` and `tblDeals[Amount]:tblDeals[Rate]` are always the same cells, `A1:INDEX(…)` is not. */
const isOfReferences = (node: Node): boolean =>
  node.nodeType === reference || (node.nodeType === union && node.getChildren().every(isOfReferences));

const isEmpty = (map: object | undefined): boolean => map === undefined || Object.keys(map).length === 0;
