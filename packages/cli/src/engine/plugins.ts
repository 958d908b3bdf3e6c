import type { TextlintKernelOptions } from "@textlint/kernel";
import type { Extension } from "../drafts/kinds.js";

type Plugins = NonNullable<TextlintKernelOptions["plugins"]>;

/** The Markdown parser takes as long to load as all else; a plain text does without. */
const LOADERS: Readonly<Record<Extension, () => Promise<unknown>>> = {
  ".txt": () => import("@textlint/textlint-plugin-text"),
  ".md": () => import("@textlint/textlint-plugin-markdown"),
  ".html": () => import("textlint-plugin-html"),
};

const loaded = new Map<Extension, Plugins>();

/** textlint's plugin for drafts of this ending. */
export async function pluginsFor(extension: Extension): Promise<Plugins> {
  const known = loaded.get(extension);
  if (known !== undefined) return known;
  const plugin = exported(await LOADERS[extension]()) as Plugins[number]["plugin"];
  const plugins: Plugins = [{ pluginId: extension.slice(1), plugin }];
  loaded.set(extension, plugins);
  return plugins;
}

/** What a CommonJS module exported, through whatever its compiler and Node put around that. */
function exported(module: unknown): unknown {
  const inner = (module as { default?: unknown }).default;
  return inner === undefined ? module : exported(inner);
}
