import type { Plugin, PluginCtor, Univer } from "@univerjs/core";

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, object?];

/** What the package `@univerjs/presets` would do, which brings two dozen proprietary packages along. */
export function registerPlugins(univer: Univer, plugins: readonly unknown[]): void {
  // The presets type their lists loosely; each entry is a plugin or a plugin with its options.
  for (const entry of plugins as readonly PluginEntry[]) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
}
