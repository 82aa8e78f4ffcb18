import { describe, expect, it } from 'vitest';
import {
  withDatabase,
  withoutPassword,
  withStartupOptions,
} from '@/lib/platform/connection-string';

const ADDRESS = 'postgresql://owner:secret@127.0.0.1:5432/nennep';

describe('startup options', () => {
  it('are written so that the driver reads them back', () => {
    const address = withStartupOptions(ADDRESS, ['timezone=UTC', 'role=nennep_app']);
    expect(address).toBe(`${ADDRESS}?options=-c%20timezone%3DUTC%20-c%20role%3Dnennep_app`);
  });

  it('are added to those already there, once', () => {
    const once = withStartupOptions(`${ADDRESS}?options=-c%20role%3Dx`, ['timezone=UTC']);
    expect(new URL(once).searchParams.get('options')).toBe('-c role=x -c timezone=UTC');
    expect(withStartupOptions(once, ['timezone=UTC'])).toBe(once);
  });
});

describe('an address', () => {
  it('leads to another database of the same server', () => {
    expect(withDatabase(ADDRESS, 'other')).toBe('postgresql://owner:secret@127.0.0.1:5432/other');
  });

  it('is printed without its password', () => {
    expect(withoutPassword(ADDRESS)).not.toContain('secret');
    expect(withoutPassword('secret')).not.toContain('secret');
  });
});
