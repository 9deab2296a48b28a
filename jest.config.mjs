const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
    sourceMaps: "inline",
  },
];

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testEnvironment: "node",
  testMatch: testMatch.map((pattern) => `<rootDir>/test/${pattern}`),
  transform: { "^.+\\.tsx?$": swc },
  clearMocks: true,
  ...more,
});

/** @type {import('jest').Config} */
export default {
  // The browser and the engine are heavy: one worker per core, never more.
  maxWorkers: 2,
  projects: [
    project("unit", [
      "{core,functions,formula,workbookFile,manifest,commandLine,repository}/**/*.test.ts",
      "workbench/**/*.test.ts",
    ]),
    project("pane", ["taskpane/**/*.test.tsx"], {
      testEnvironment: "jsdom",
      setupFilesAfterEnv: ["@testing-library/jest-dom"],
    }),
    project("contract", ["contract/**/*.test.ts"]),
    project("browser", ["e2e/**/*.test.ts"], {
      globalSetup: "<rootDir>/test/e2e/startServerAndBrowser.mjs",
      globalTeardown: "<rootDir>/test/e2e/stopServerAndBrowser.mjs",
    }),
  ],
};
