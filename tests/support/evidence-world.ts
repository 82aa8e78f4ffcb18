import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import type { Actor } from '@/lib/access/actor';
import { type Received, receiveFile } from '@/lib/evidence/receive-file';
import { type EnteringWorld, openEnteringWorld } from './entering-world';

const text = (words: string) => new TextEncoder().encode(words);
export const PDF = text('%PDF-1.7\n1 0 obj << >> endobj\n%%EOF\n');

/** A photograph as a phone makes it: lying on its side, with the place in it. */
export const photo = (width = 400, height = 300): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#a33' } })
    .withExif({
      IFD0: { Make: 'Phone-Maker' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '9/1 47/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

export interface EvidenceWorld {
  readonly world: EnteringWorld;
  readonly secretary: Actor;
  /** Where the bytes lie. */
  readonly folder: string;
  /** Sends a file for a deed, as the secretary. */
  send(deedId: number, bytes: Uint8Array, name?: string, key?: string): Promise<Received>;
  keptFiles(): readonly fs.Dirent[];
  close(): Promise<void>;
}

/** The entering world with a store of its own for the bytes. */
export async function openEvidenceWorld(label: string): Promise<EvidenceWorld> {
  const room = fs.mkdtempSync(path.join(os.tmpdir(), 'evidence-'));
  const folder = path.join(room, 'kept');
  process.env.EVIDENCE_DIR = folder;
  const world = await openEnteringWorld(label);
  const secretary = await world.actor('a.secretary');
  return {
    world,
    secretary,
    folder,
    send: (deedId, bytes, name = 'anh.jpg', key = randomUUID()) =>
      receiveFile(secretary, { deedId }, { bytes, name }, key),
    keptFiles() {
      if (!fs.existsSync(folder)) return [];
      const all = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
      return all.filter((one) => one.isFile());
    },
    async close() {
      await world.close();
      fs.rmSync(room, { recursive: true });
    },
  };
}

export function idOf(outcome: Received): string {
  if (!outcome.ok) throw new Error(outcome.failure);
  return outcome.value.id;
}
