import { privateParts } from "../../../src/workbench/engine/privateParts";

class Owner {
  readonly list = [1];
  size(): number {
    return this.list.length;
  }
}

test("parts that are there are handed out", () => {
  expect(privateParts<Owner>(new Owner(), ["list", "size"]).size()).toBe(1);
});

test("a part that has another name now is named, instead of being replaced where nobody looks", () => {
  expect(() => privateParts<{ count: number }>(new Owner(), ["count"])).toThrow(
    "Owner of Univer has no count any more.",
  );
});
