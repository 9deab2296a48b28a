import { isDark } from "../../src/taskpane/theme/isDark";

test.each([
  ["Excel's own word counts most", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, true, false],
  ["without it the background decides: dark", { bodyBackgroundColor: "#292929" }, false, true],
  ["without it the background decides: light", { bodyBackgroundColor: "#E6E6E6" }, true, false],
  ["a background that cannot be read leaves it to the system", { bodyBackgroundColor: "black" }, true, true],
  ["no theme leaves it to the system", undefined, true, true],
  ["no theme on a light system", undefined, false, false],
])("%s", (_case, colours, systemPrefersDark, dark) => {
  expect(isDark(colours, systemPrefersDark)).toBe(dark);
});
