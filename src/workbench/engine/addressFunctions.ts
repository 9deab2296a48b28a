import { IFormulaDependencyGenerator, type IFormulaDependencyTree } from "@univerjs/engine-formula";
import { privateParts } from "./privateParts";
import type { UniverRuntime } from "./univerRuntime";

/** The part of Univer's generator that this file replaces; it is private there. */
interface Generator {
  _calculateListByFunctionRefNode(trees: IFormulaDependencyTree[]): Promise<void>;
}

/**
 * Before each calculation Univer puts the cell of every formula into a tree, to find out later what OFFSET and INDIRECT
 * point to. Nearly every workbook has neither, and then nobody ever looks into it.
 */
export function skipIdleAddressFunctions(runtime: UniverRuntime): void {
  const generator = privateParts<Generator>(runtime.injector.get(IFormulaDependencyGenerator), [
    "_calculateListByFunctionRefNode",
  ]);
  const calculate = generator._calculateListByFunctionRefNode.bind(generator);
  generator._calculateListByFunctionRefNode = async (trees) => {
    if (trees.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0)) await calculate(trees);
  };
}
