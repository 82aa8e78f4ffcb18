import { describe, expect, it } from 'vitest';
import { readEnvironment } from '@/lib/platform/env';

const S3 = {
  EVIDENCE_STORE: 's3',
  S3_ENDPOINT: 'https://kho.example.vn',
  S3_BUCKET: 'minh-chung',
  S3_ACCESS_KEY_ID: 'khoa',
  S3_SECRET_ACCESS_KEY: 'bi-mat',
};
const read = (source: Record<string, string>) =>
  readEnvironment({ NODE_ENV: 'production', ...source });

describe('kho minh chứng theo thiết lập', () => {
  it('is the own folder where nothing is said', () => {
    expect(read({})).toMatchObject({ EVIDENCE_STORE: 'folder', EVIDENCE_DIR: '.data/evidence' });
  });
  it('is a bucket where all of it is said', () => {
    expect(read(S3)).toMatchObject({ ...S3, S3_REGION: 'us-east-1' });
  });
  it('names in one sentence what is missing', () => {
    const { S3_BUCKET: _, S3_SECRET_ACCESS_KEY: __, ...rest } = S3;
    expect(() => read(rest)).toThrow(
      'EVIDENCE_STORE=s3 cần thêm biến môi trường: S3_BUCKET, S3_SECRET_ACCESS_KEY. Hãy đặt rồi chạy lại.',
    );
  });
  it.each([
    ['EVIDENCE_STORE', { EVIDENCE_STORE: 'ftp' }],
    ['S3_ENDPOINT', { ...S3, S3_ENDPOINT: 'ftp://kho.example.vn' }],
    ['S3_ENDPOINT', { ...S3, S3_ENDPOINT: 'bi-mat' }],
  ])('refuses a wrong %s without saying what it was', (name, source) => {
    expect(() => read(source)).toThrow(
      `Biến môi trường không hợp lệ: ${name}. Hãy sửa rồi chạy lại.`,
    );
  });
});
