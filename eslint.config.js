import { readFileSync } from "node:fs";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Which folder of src may import which folders and packages; test/repository/walls.test.ts holds the same table. */
const walls = JSON.parse(readFileSync(new URL("test/repository/walls.json", import.meta.url), "utf8"));

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const either = (patterns) => (patterns.length === 0 ? "(?!)" : `(?:${patterns.join("|")})`);
const nameOfPackage = (pattern) =>
  pattern.endsWith("*") ? escaped(pattern.slice(0, -1)) : `${escaped(pattern)}(?:/|$)`;

/** A folder as it appears in an import from elsewhere: `../core/…`, and within the workbench also `../engine/…`. */
function spellings(folder, from) {
  const [house, room] = folder.split("/");
  const sameHouse = room !== undefined && from.startsWith(`${house}/`);
  return sameHouse ? [escaped(folder), escaped(room)] : [escaped(folder)];
}

function wallsOf(folder) {
  const { folders, packages } = walls[folder];
  const others = Object.keys(walls).filter((other) => other !== folder && !folders.includes(other));
  const closed = either(others.flatMap((other) => spellings(other, folder)));
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: `^(?:\\.\\./)+${closed}(?:/|$)`, message: `src/${folder} may not know this folder (walls.json).` },
            {
              regex: `^(?!\\.)(?!${either(packages.map(nameOfPackage))})`,
              message: `src/${folder} may not use this package (walls.json).`,
            },
          ],
        },
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "build/", "reports/", ".stryker-tmp/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    files: ["**/*.{js,mjs}"],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/{taskpane,workbench}/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat["recommended-latest"]],
  },
  {
    files: ["src/{excel,commands,taskpane}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    // The rules look for a variable named `context`: call it so everywhere.
    rules: {
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  ...Object.keys(walls).map(wallsOf),
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        "Date",
        "Intl",
        "console",
        "document",
        "window",
        "Excel",
        "Office",
        "CustomFunctions",
      ],
      "no-restricted-properties": ["error", { object: "Math", property: "random" }],
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": ["error", { name: "Excel", message: "Only src/excel speaks Office.js." }] },
  },
  {
    files: ["test/**"],
    rules: {
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/require-await": "off",
    },
  },
);
