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

// Univer's CommonJS build requires packages that exist only as ES modules.
const esmOfUniver =
  "(lodash-es|nanoid|rbush|quickselect|kdbush|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space)";

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testEnvironment: "node",
  testMatch: testMatch.map((pattern) => `<rootDir>/test/${pattern}`),
  transform: { "^.+\\.tsx?$": swc, [`node_modules/${esmOfUniver}/.+\\.js$`]: swc },
  transformIgnorePatterns: [`/node_modules/(?!${esmOfUniver}/)`],
  clearMocks: true,
  ...more,
});

/** @type {import('jest').Config} */
export default {
  // The browser and the engine are heavy: one worker per core, never more.
  maxWorkers: 2,
  // What hangs has to end; how fast a busy machine is, no test says.
  testTimeout: 60_000,
  projects: [
    // Everything that no other project runs, so that no new folder is ever forgotten.
    project("unit", ["**/*.test.{ts,tsx}"], {
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/(taskpane|contract|e2e)/"],
    }),
    project("pane", ["taskpane/**/*.test.tsx"], {
      testEnvironment: "jsdom",
      setupFilesAfterEnv: ["@testing-library/jest-dom", "<rootDir>/test/taskpane/patience.ts"],
    }),
    project("contract", ["contract/**/*.test.ts"], {
      // The real client keeps timers of its own; they must find their globals until the process ends.
      testEnvironmentOptions: { globalsCleanup: "off" },
    }),
    project("browser", ["e2e/**/*.test.ts"], {
      globalSetup: "<rootDir>/test/e2e/startServerAndBrowser.mjs",
      globalTeardown: "<rootDir>/test/e2e/stopServerAndBrowser.mjs",
    }),
  ],
};
