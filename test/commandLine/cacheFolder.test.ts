import os from "node:os";
import path from "node:path";
import { cacheFolder } from "../../src/commandLine/cacheFolder";

const home = os.homedir();

test.each<[NodeJS.Platform, NodeJS.ProcessEnv, string]>([
  ["linux", {}, path.join(home, ".cache")],
  ["linux", { XDG_CACHE_HOME: "/caches" }, "/caches"],
  // The specification says that a relative path is to be ignored.
  ["linux", { XDG_CACHE_HOME: "caches" }, path.join(home, ".cache")],
  ["darwin", { XDG_CACHE_HOME: "/caches" }, path.join(home, "Library", "Caches")],
  ["win32", { LOCALAPPDATA: "/local" }, "/local"],
  ["win32", {}, path.join(home, "AppData", "Local")],
])("on %s with %j it lies in %s", (platform, environment, caches) => {
  expect(cacheFolder(environment, platform)).toBe(path.join(caches, "key-account-toolkit"));
});
