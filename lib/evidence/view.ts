import type { Evidence, Subject } from './evidence';

/** Which record, as the form and the upload name it. */
export type SubjectFields = Readonly<Partial<Record<`${Subject['kind']}Id`, string>>>;

export interface EvidenceItem {
  readonly id: string;
  readonly href: string;
  readonly thumbnail: string | null;
  /** "Ảnh 1" or "Tệp PDF 2", and the file's name: what a screen reader says of it. */
  readonly title: string;
  readonly fileName: string;
  /** "PDF · 1,2 MB"; of a picture nothing. */
  readonly size: string | null;
  readonly entered: string;
}

export interface EvidenceView {
  readonly of: SubjectFields;
  readonly items: readonly EvidenceItem[];
  readonly mayAdd: boolean;
}

const KB = 1024;
function sizeWords(bytes: number): string {
  if (bytes < KB * KB) return `${Math.max(1, Math.round(bytes / KB))} KB`;
  return `${(bytes / KB / KB).toFixed(1).replace('.', ',')} MB`;
}

/** Minh chứng of one record, in words. */
export function presentEvidence({
  subject,
  items,
  mayAdd,
}: {
  readonly subject: Subject;
  readonly items: readonly Evidence[];
  readonly mayAdd: boolean;
}): EvidenceView {
  return {
    of: { [`${subject.kind}Id`]: String(subject.id) },
    mayAdd,
    items: items.map((item, place) => {
      const pdf = item.mediaType === 'application/pdf';
      const href = `/api/evidence/${item.id}`;
      return {
        id: item.id,
        href,
        thumbnail: item.hasThumbnail ? `${href}?size=thumb` : null,
        title: `${pdf ? 'Tệp PDF' : 'Ảnh'} ${place + 1}: ${item.fileName}`,
        fileName: item.fileName,
        size: pdf ? `PDF · ${sizeWords(item.byteSize)}` : null,
        entered: `${item.recorder ?? 'Nhập từ dữ liệu cũ'} · ${item.recordedAt}`,
      };
    }),
  };
}
