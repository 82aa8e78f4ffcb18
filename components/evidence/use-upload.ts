import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { newKey } from '@/components/forms/device';
import { useKeeping } from '@/components/forms/keeper';
import { announce } from '@/components/forms/notices';
import type { SubjectFields } from '@/lib/evidence/view';
import { dropParcel, keepParcel } from './kept-files';
import { type FileParcel, sendFile } from './send-file';
import { asOnlySender, handleHere, leaveToOthers } from './senders';

/** A file on its way, as the page shows it. One that has arrived is in the list of evidence instead. */
export interface Upload {
  readonly parcel: FileParcel;
  readonly percent: number;
  /** Why it did not arrive; `again` where another try may help. */
  readonly problem?: { readonly message: string; readonly again: boolean };
}

const LOST =
  'Chưa gửi được vì mất mạng, và máy không giữ được tệp. Đồng chí vui lòng gửi lại khi có mạng.';
/** Refused here already, so that nobody waits minutes for a no. The server asks again. */
const TOO_LARGE = 'Tệp này lớn hơn 12 MB. Đồng chí vui lòng chọn tệp nhỏ hơn.';
const MOST_BYTES = 12 * 1024 * 1024;

/**
 * Keeps the chosen files on this device and sends them one after the other. What the network does not take waits there,
 * as does what a closed page, a flat battery or a reload cut off: it goes from the next page, under the same key.
 */
export function useUpload(of: SubjectFields) {
  const { user } = useKeeping();
  const router = useRouter();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const set = (key: string, change: Partial<Upload> | null) =>
    setUploads((all) =>
      all.flatMap((one) => {
        if (one.parcel.key !== key) return [one];
        return change ? [{ ...one, ...change }] : [];
      }),
    );

  const refuse = (key: string, message: string) => set(key, { problem: { message, again: false } });

  const sendOne = async (parcel: FileParcel, kept: boolean) => {
    const { key } = parcel;
    const answer = await asOnlySender(key, () =>
      sendFile(parcel, (percent) => set(key, { percent })),
    );
    leaveToOthers(key);
    // Another tab was faster: it says what became of it.
    if (answer === null) return set(key, null);
    if (answer.kind === 'waiting') {
      const still = kept && (await keepParcel({ ...parcel, at: Date.now() }));
      return set(key, still ? null : { problem: { message: LOST, again: true } });
    }
    await dropParcel(key);
    if (answer.kind === 'refused') return refuse(key, answer.message);
    set(key, null);
    announce(answer.value);
    router.refresh();
  };

  /** Each file is safe on this device before the first of them leaves it. */
  const send = async (parcels: readonly FileParcel[]) => {
    const at = Date.now();
    const kept: [FileParcel, boolean][] = [];
    for (const [place, parcel] of parcels.entries()) {
      if (parcel.blob.size > MOST_BYTES) refuse(parcel.key, TOO_LARGE);
      else {
        handleHere(parcel.key);
        kept.push([parcel, await keepParcel({ ...parcel, at: at + place })]);
      }
    }
    for (const one of kept) await sendOne(...one);
  };

  return {
    uploads,
    add(files: readonly File[]) {
      const parcels = files.map((file) => ({
        key: newKey(),
        user,
        of,
        name: file.name,
        blob: file,
      }));
      setUploads((all) => [...all, ...parcels.map((parcel) => ({ parcel, percent: 0 }))]);
      void send(parcels);
    },
    retry({ parcel }: Upload) {
      setUploads((all) =>
        all.map((one) => (one.parcel.key === parcel.key ? { parcel, percent: 0 } : one)),
      );
      void send([parcel]);
    },
    dismiss: ({ parcel }: Upload) => set(parcel.key, null),
  };
}
