import os from "node:os";
import path from "node:path";

/** Where this product may keep what can be made again: the place each system has for it. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  return path.join(cachesOfTheUser(environment, platform), "key-account-toolkit");
}

function cachesOfTheUser(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const home = os.homedir();
  if (platform === "win32") return environment.LOCALAPPDATA ?? path.join(home, "AppData", "Local");
  if (platform === "darwin") return path.join(home, "Library", "Caches");
  const named = environment.XDG_CACHE_HOME;
  return named !== undefined && path.isAbsolute(named) ? named : path.join(home, ".cache");
}
