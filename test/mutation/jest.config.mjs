import jest from "../../jest.config.mjs";

const { transform, transformIgnorePatterns } = jest.projects.find(({ displayName }) => displayName === "unit");

/** The tests of the calculations only: no browser, no page, no built files. */
export default {
  rootDir: "../..",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/mutation/everyCalculation.ts"],
  transform,
  transformIgnorePatterns,
};
