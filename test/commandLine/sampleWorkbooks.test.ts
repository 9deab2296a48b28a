import { blueprints } from "../../src/blueprints/blueprints";
import { sampleWorkbooks } from "../../src/commandLine/sampleWorkbooks";

// Twelve workbooks are calculated.
jest.setTimeout(60_000);

test("every workbook is there in both languages, and the list names each", async () => {
  const files = await sampleWorkbooks(new Date(2026, 10, 22), "1.2.3");
  const list = JSON.parse(String(files.get("samples.json"))) as Record<string, { name: string; file: string }[]>;
  expect(list.en?.map(({ name }) => name)).toEqual(blueprints.map(({ name }) => name.en));
  expect(list.zh?.map(({ name }) => name)).toEqual(blueprints.map(({ name }) => name.zh));
  const named = Object.values(list).flatMap((samples) => samples.map(({ file }) => file));
  expect(new Set(named).size).toBe(2 * blueprints.length);
  expect([...files.keys()].sort()).toEqual([...named, "samples.json"].sort());
  for (const file of named) expect(Buffer.from(files.get(file) ?? "").toString("latin1", 0, 4)).toBe("PK\u0003\u0004");
});
