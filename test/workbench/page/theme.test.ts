import { themeChoice } from "../../../src/workbench/page/theme";

test.each([
  ["", undefined, "system"],
  ["", "dark", "dark"],
  ["?theme=light", "dark", "light"],
  ["?theme=purple", undefined, "system"],
  ["?lang=zh", "purple", "system"],
] as const)("address %j, remembered %j: %s", (search, remembered, choice) => {
  expect(themeChoice(search, remembered)).toBe(choice);
});
