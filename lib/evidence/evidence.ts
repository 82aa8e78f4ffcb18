import type { BlocId } from '@/lib/access/ids';
import type { MediaType } from './media';

/** Of what: một việc làm tốt, một cuộc kiểm tra, một mô hình. */
export const SUBJECTS = ['deed', 'inspection', 'model'] as const;
export type SubjectKind = (typeof SUBJECTS)[number];

/** The record that evidence belongs to; the one who asks has been found to reach it. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: number;
  readonly blocId: BlocId;
}

/** Minh chứng. */
export interface Evidence {
  readonly id: string;
  readonly mediaType: MediaType;
  readonly byteSize: number;
  readonly fileName: string;
  readonly hasThumbnail: boolean;
  readonly recorder: string | null;
  readonly recordedAt: string;
}

/** What the server itself makes of a file that was sent. */
interface Content {
  /** Its name in the store; becomes the row's id. */
  readonly id: string;
  /** The digest of the bytes as they were sent. */
  readonly source: string;
  /** The digest of the bytes as they are kept. */
  readonly sha256: string;
  readonly mediaType: MediaType;
  readonly byteSize: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly fileName: string;
  readonly hasThumbnail: boolean;
}

/**
 * A file that is safe in the store. Only this program can make one: no JSON is an instance of it, so nobody can send a
 * row for bytes that are not there.
 */
export class KeptFile {
  constructor(readonly content: Content) {}

  /** What makes a repeated sending the same: what was sent, not the name it was stored under this time. */
  toJSON() {
    return { source: this.content.source, fileName: this.content.fileName };
  }
}
