import Ajv from "ajv";
import { calculate } from "../../src/functions/calculate";
import { toCells } from "./toCells";
import { describedFunctions as catalogue } from "../../src/functions/describedFunctions";
import { functionMetadata } from "../../src/functions/metadata";
import { callFunction } from "./callFunction";
import schema from "./functionsJsonSchema.json";

const rawExample = (definition: (typeof catalogue)[number]): unknown[] =>
  Object.keys(definition.parameters).map((name) => (definition.example.given as Record<string, unknown>)[name] ?? null);

describe.each(catalogue.map((definition) => [definition.id, definition] as const))("%s", (id, definition) => {
  test("its example gives the answer that help shows", () => {
    const actual = callFunction(id, rawExample(definition)).value;
    const expected = definition.example.answer;
    const numbers = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (_, item: unknown) =>
        typeof item === "number" ? Number(item.toPrecision(12)) : item,
      );
    expect(numbers(actual)).toEqual(numbers(expected));
  });

  test("its example stays inside the space that the definition claims", () => {
    const raw = rawExample(definition);
    const cells = toCells(calculate(definition, raw));
    if (definition.result.shape === "scalar") {
      expect([cells.length, cells[0]?.length]).toEqual([1, 1]);
    } else if (definition.result.shape === "spills") {
      const sizes: Record<string, { rows: number; columns: number }> = {};
      Object.keys(definition.parameters).forEach((name, index) => {
        const value = raw[index];
        if (value === null) return;
        const grid = Array.isArray(value) ? (value as unknown[][]) : [[value]];
        sizes[name] = { rows: grid.length, columns: (grid[0] as unknown[]).length };
      });
      const extent = definition.result.extent(sizes);
      expect(cells.length).toBeLessThanOrEqual(extent.rows);
      expect((cells[0] as readonly unknown[]).length).toBeLessThanOrEqual(extent.columns);
    }
  });

  test("says what it is for in both languages, short enough for Excel's tooltip", () => {
    for (const texts of [definition.texts.en, definition.texts.zh]) {
      expect(texts.purpose.length).toBeGreaterThan(5);
      expect(texts.purpose.length).toBeLessThanOrEqual(140);
      expect(texts.purpose).not.toContain("\n");
      expect(Object.keys(texts.parameters)).toEqual(Object.keys(definition.parameters));
      for (const text of Object.values(texts.parameters)) expect(text.length).toBeLessThanOrEqual(100);
    }
    expect(definition.texts.zh.purpose).toMatch(/[\u4e00-\u9fff]/);
    expect(definition.texts.en.notes?.length ?? 0).toBe(definition.texts.zh.notes?.length ?? 0);
  });

  test("an optional argument never stands before a required one", () => {
    const optional = Object.values(definition.parameters).map((parameter) => parameter.optional);
    expect(optional).toEqual([...optional].sort());
  });
});

test("ids are dotted capitals, unique, and differ in more than . and _", () => {
  const ids = catalogue.map(({ id }) => id);
  for (const id of ids) expect(id).toMatch(/^[A-Z]+\.[A-Z]+$/);
  expect(new Set(ids.map((id) => id.replace(/[._]/g, ""))).size).toBe(ids.length);
});

test("functions.json is valid and says the same in both languages but for the words", () => {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
  const [en, zh] = [functionMetadata("en"), functionMetadata("zh")];
  expect([validate(en), validate.errors]).toEqual([true, null]);
  expect([validate(zh), validate.errors]).toEqual([true, null]);
  const withoutWords = (metadata: object): unknown =>
    JSON.parse(JSON.stringify(metadata), (key: string, value: unknown) => (key === "description" ? undefined : value));
  expect(withoutWords(zh)).toEqual(withoutWords(en));
});
