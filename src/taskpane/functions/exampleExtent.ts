import type { Definition, ExampleValue, Size } from "../../functions/definition";

const sizeOf = (value: ExampleValue): Size =>
  typeof value === "object" ? { rows: value.length, columns: value[0]?.length ?? 1 } : { rows: 1, columns: 1 };

/** How many cells the example's result may need. */
export function exampleExtent({ parameters, result, example }: Definition): Size {
  if (result.shape === "scalar") return { rows: 1, columns: 1 };
  const sizes: Record<string, Size> = {};
  for (const [name, value] of Object.entries(example.given)) if (value !== undefined) sizes[name] = sizeOf(value);
  if (result.shape === "spills") return result.extent(sizes);
  const lifted = Object.entries(parameters).flatMap(([name, parameter]) =>
    parameter.shape === "scalar" && parameter.lifts && sizes[name] !== undefined ? [sizes[name]] : [],
  );
  return {
    rows: Math.max(1, ...lifted.map(({ rows }) => rows)),
    columns: Math.max(1, ...lifted.map(({ columns }) => columns)),
  };
}
