'use client';

import type { ChangeEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { SubjectFields } from '@/lib/evidence/view';
import { type Upload, useUpload } from './use-upload';

const PICTURES = 'image/jpeg,image/png,image/webp';

/** A file input that looks like a button; the true input keeps keyboard and screen reader. */
function Choose(props: {
  readonly label: string;
  readonly camera?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}) {
  const { label, camera = false, onChoose } = props;
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    onChoose([...(target.files ?? [])]);
    // The same file may be chosen again.
    target.value = '';
  };
  return (
    <label
      className={`min-h-target cursor-pointer items-center justify-center rounded-md border border-control bg-card px-4 py-2 font-semibold leading-tight hover:border-ink focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-brand ${camera ? 'hidden pointer-coarse:inline-flex' : 'inline-flex'}`}
    >
      {label}
      <input
        type="file"
        className="sr-only"
        accept={camera ? PICTURES : `${PICTURES},application/pdf`}
        {...(camera ? { capture: 'environment' as const } : { multiple: true })}
        onChange={choose}
      />
    </label>
  );
}

function OnItsWay({ upload }: { readonly upload: Upload }) {
  const { parcel, percent } = upload;
  const words = percent < 100 ? `Đang gửi ${percent}%` : 'Đang lưu…';
  return (
    <li>
      <p className="flex flex-wrap justify-between gap-x-4">
        <span className="break-all">{parcel.name}</span>
        <span className="tabular text-ink-soft">{words}</span>
      </p>
      <progress
        className="h-2 w-full accent-brand"
        max={100}
        value={percent}
        aria-label={`Gửi ${parcel.name}`}
      />
    </li>
  );
}

/** Thêm minh chứng: from the camera or from files, several at once. */
export function AddFiles({ of }: { readonly of: SubjectFields }) {
  const { uploads, add, retry, dismiss } = useUpload(of);
  return (
    <div className="mt-4 flex flex-col gap-3 print:hidden">
      <ul className="flex flex-col gap-3 empty:hidden" aria-live="polite">
        {uploads.map((upload) =>
          upload.problem ? (
            <li key={upload.parcel.key}>
              <Notice tone="bad" title={`Chưa thêm được: ${upload.parcel.name}`} live>
                <p>{upload.problem.message}</p>
                <div className="flex flex-wrap gap-2">
                  {upload.problem.again ? (
                    <Button onClick={() => retry(upload)}>Gửi lại</Button>
                  ) : null}
                  <Button look="quiet" onClick={() => dismiss(upload)}>
                    Đóng
                  </Button>
                </div>
              </Notice>
            </li>
          ) : (
            <OnItsWay key={upload.parcel.key} upload={upload} />
          ),
        )}
      </ul>
      <div className="flex flex-wrap gap-3">
        <Choose label="Chụp ảnh" camera onChoose={add} />
        <Choose label="Chọn ảnh hoặc PDF" onChoose={add} />
      </div>
      <p className="text-sm text-ink-soft">
        Ảnh JPEG, PNG, WebP hoặc tệp PDF, mỗi tệp đến 12 MB. Thông tin nơi chụp trong ảnh được xóa
        khi lưu. Không gửi tài liệu mật.
      </p>
    </div>
  );
}
