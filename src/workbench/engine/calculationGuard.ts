import {
  AstTreeBuilder,
  ErrorValueObject,
  ICalculateFormulaService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Lexer,
  type LexerNode,
} from "@univerjs/engine-formula";
import { univerError } from "./cellErrors";
import { privateParts } from "./privateParts";
import type { UniverRuntime } from "./univerRuntime";

/** The parts of Univer's generator that are used and replaced here; they are private there. */
interface Generator {
  readonly _dependencyTreeCache: Map<number, unknown>;
  _getRangeListByNode(formula: object): Promise<readonly object[]>;
}

/** The part of Univer's calculation that is replaced here; it is private there. */
interface Calculation {
  _executeStep(): Promise<unknown>;
}

const valueError = () => ErrorValueObject.create(univerError("#VALUE!"));

/**
 * Univer does more with a formula than execute it, and whatever throws there ends the calculation without a word: Univer
 * believes for good that it is still under way, and each later change waits for its end. A formula that cannot be built,
 * asked what it reads, or stored is `#VALUE!` instead and the rest goes on.
 */
export function guardCalculation(runtime: UniverRuntime): void {
  guardBuilding(runtime);
  guardReading(runtime);
  guardStoring(runtime);
  guardEnd(runtime);
}

function guardBuilding({ injector }: UniverRuntime): void {
  const builder = injector.get(AstTreeBuilder);
  const parse = builder.parse.bind(builder);
  builder.parse = (formula) => {
    try {
      return parse(formula);
    } catch {
      return parse(injector.get(Lexer).treeBuilder('=VALUE("-")') as LexerNode);
    }
  };
}

/** A formula of which nobody knows what it reads is calculated when it is entered, and by then it fails by itself. */
function guardReading({ injector }: UniverRuntime): void {
  const generator = privateParts<Generator>(injector.get(IFormulaDependencyGenerator), ["_getRangeListByNode"]);
  const rangesRead = generator._getRangeListByNode.bind(generator);
  generator._getRangeListByNode = async (formula) => {
    try {
      return await rangesRead(formula);
    } catch {
      return [];
    }
  };
}

function guardStoring({ injector }: UniverRuntime): void {
  const service = injector.get(IFormulaRuntimeService);
  const store = service.setRuntimeData.bind(service);
  service.setRuntimeData = (value) => {
    try {
      store(value);
    } catch {
      store(valueError());
    }
  };
}

/** What belongs to no formula may throw as well; then the cells calculated so far are shown, and the next change calculates. */
function guardEnd({ injector }: UniverRuntime): void {
  const calculation = privateParts<Calculation>(injector.get(ICalculateFormulaService), ["_executeStep"]);
  const generator = privateParts<Generator>(injector.get(IFormulaDependencyGenerator), ["_dependencyTreeCache"]);
  const runtimeData = injector.get(IFormulaRuntimeService);
  const execute = calculation._executeStep.bind(calculation);
  calculation._executeStep = async () => {
    try {
      return await execute();
    } catch (problem) {
      console.error("A calculation ended early:", problem);
      generator._dependencyTreeCache.clear();
      runtimeData.markedAsSuccessfullyExecuted();
      return undefined;
    }
  };
}
