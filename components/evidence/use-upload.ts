import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { newKey } from '@/components/forms/device';
import { useKeeping } from '@/components/forms/keeper';
import { announce } from '@/components/forms/notices';
import type { SubjectFields } from '@/lib/evidence/view';
import { keepParcel } from './kept-files';
import { type FileParcel, sendFile } from './send-file';

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

/** Sends the chosen files one after the other; what the network does not take waits on this device. */
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

  const sendOne = async (parcel: FileParcel) => {
    const { key } = parcel;
    if (parcel.blob.size > MOST_BYTES) {
      return set(key, { problem: { message: TOO_LARGE, again: false } });
    }
    const answer = await sendFile(parcel, (percent) => set(key, { percent }));
    if (answer.kind === 'refused') {
      return set(key, { problem: { message: answer.message, again: false } });
    }
    if (answer.kind === 'waiting') {
      const kept = await keepParcel({ ...parcel, at: Date.now() });
      return set(key, kept ? null : { problem: { message: LOST, again: true } });
    }
    set(key, null);
    announce(answer.value);
    router.refresh();
  };

  const send = async (parcels: readonly FileParcel[]) => {
    for (const parcel of parcels) await sendOne(parcel);
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
