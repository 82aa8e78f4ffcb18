import { z } from 'zod';
import type { AnyCommand } from '@/lib/access/gate';

interface Shape {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly anyOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
}

const TEXTS = [
  '1',
  '1:1',
  '2199-06-05',
  'Nội dung',
  '8d4a8e5a-6f0e-4c57-9a51-0c9f2a2f1b11',
  '2022',
  'a',
];

function sampleOf(shape: Shape): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  const choice = shape.anyOf?.at(-1) ?? shape.allOf?.[0];
  if (choice) return sampleOf(choice);
  if (shape.type === 'array') {
    return [...Array(shape.minItems ?? 1)].map(() => sampleOf(shape.items ?? {}));
  }
  if (shape.type === 'object') {
    const entries = Object.entries(shape.properties ?? {});
    return Object.fromEntries(entries.map(([name, one]) => [name, sampleOf(one)]));
  }
  const pattern = new RegExp(shape.pattern ?? '');
  return TEXTS.find((text) => pattern.test(text)) ?? '1';
}

/** Fields whose names are data, which no schema can list. */
export const NAMED_BY_DATA: Readonly<Record<string, object>> = {
  'commitment.submit': { 'section-1': 'Nội dung' },
  'commitment.edit': { 'section-1': 'Nội dung' },
  'model.measure': { 'measure-1': '6' },
};

/** An input that the command's schema takes, so that only what is planted in it can be what is refused. */
export function sampleInput(command: AnyCommand): Readonly<Record<string, unknown>> {
  const shape = z.toJSONSchema(command.input, { io: 'input', unrepresentable: 'any' }) as Shape;
  const sample = { ...(sampleOf(shape) as object), ...NAMED_BY_DATA[command.name] };
  const tried = new Set<string>();
  for (;;) {
    const name = wrongField(command, sample);
    if (name === undefined || tried.has(name)) return sample;
    tried.add(name);
    repair(command, sample, name);
  }
}

function wrongField(command: AnyCommand, sample: object): string | undefined {
  const parsed = command.input.safeParse(sample);
  const name = parsed.success ? undefined : parsed.error.issues[0]?.path[0];
  return name === undefined ? undefined : String(name);
}

/** What JSON Schema cannot say (a transform's own check) is found by trying. */
function repair(command: AnyCommand, sample: Record<string, unknown>, name: string): void {
  const candidates = [...TEXTS, ...TEXTS.map((text) => [text]), undefined];
  for (const candidate of candidates) {
    sample[name] = candidate;
    if (candidate === undefined) delete sample[name];
    const parsed = command.input.safeParse(sample);
    if (parsed.success || !parsed.error.issues.some(({ path }) => path[0] === name)) return;
  }
}

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { a: value };
  return value;
}

export const DEEP = nested(10_000);

/** What no field of a form ever sends. */
export const HOSTILE: Readonly<Record<string, unknown>> = {
  'an operator object': { not: '' },
  'another operator object': { gt: '', contains: '' },
  'an array': [['1'], '1'],
  null: null,
  'a number': 5,
  'a negative number': -1,
  'a boolean': true,
  '50,000 characters': 'x'.repeat(50_000),
  'nested 10,000 deep': DEEP,
  '__proto__ inside': JSON.parse('{"__proto__":{"role":"administrator"}}'),
};

/** Keys that no command has. */
export const FOREIGN_KEYS = ['role', 'blocId', 'recordedBy', 'state', 'constructor', '__proto__'];

/** The sample with one more key, an own one even when it is called __proto__. */
export function withKey(sample: object, key: string): unknown {
  const others = JSON.stringify(sample).slice(1, -1);
  return JSON.parse(`{${others}${others ? ',' : ''}${JSON.stringify(key)}:"1"}`);
}
