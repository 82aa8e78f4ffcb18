import type { Module } from './modules';

/** One law of the house. It proves itself: each carries violations that it must catch. */
export interface Rule {
  readonly name: string;
  /** Which files it speaks about. */
  readonly applies: (module: Module) => boolean;
  /** What is wrong with such a file, in words; empty when nothing is. */
  readonly breaches: (module: Module) => readonly string[];
  /** Files that must not exist: path and text. */
  readonly planted: readonly (readonly [file: string, text: string])[];
}

export const isBelow = (folder: string) => (module: Module) => module.file.startsWith(`${folder}/`);

/** What is shipped to people, as opposed to tests and the demo's loader. */
export const isProduct = (module: Module) => /^(app|components|lib)\//.test(module.file);
