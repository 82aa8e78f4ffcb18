import fs from 'node:fs';
import path from 'node:path';

/** A page or route of the build ("/(signed-in)/units/page"), or a server action ("file#name") with its id. */
export interface BuildEntries {
  readonly paths: readonly string[];
  readonly actions: ReadonlyMap<string, string>;
}

const read = (file: string) => JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>;

/** The folder of the build that answers at this address: several may lie here, each with its id. */
async function servedBuild(base: string): Promise<string> {
  const html = await (await fetch(new URL('/sign-in', base))).text();
  const folders = fs.readdirSync('.').filter((name) => name.startsWith('.next'));
  const found = folders.find((folder) => {
    const mark = path.join(folder, 'BUILD_ID');
    return fs.existsSync(mark) && html.includes(fs.readFileSync(mark, 'utf8').trim());
  });
  if (!found) throw new Error(`the build served at ${base} is not in this folder`);
  return path.join(found, 'server');
}

/** Everything that can be called from outside, from what Next wrote down as it built. */
export async function readBuildEntries(base: string): Promise<BuildEntries> {
  const folder = await servedBuild(base);
  const actions = read(path.join(folder, 'server-reference-manifest.json')).node as Record<
    string,
    { filename: string; exportedName: string }
  >;
  return {
    paths: Object.keys(read(path.join(folder, 'app-paths-manifest.json'))),
    actions: new Map(
      Object.entries(actions).map(([id, { filename, exportedName }]) => [
        `${filename}#${exportedName}`,
        id,
      ]),
    ),
  };
}
