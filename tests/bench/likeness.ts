import pg from 'pg';
import { Visitor } from '../support/visitor';
import { BLOC, LIKENESS_TEXTS, LOGIN, plantTexts } from './likeness-texts';

/** What one kind of text took, answered over HTTP one after the other, in milliseconds. */
export interface LikenessMeasured {
  readonly name: string;
  /** Texts there are in the bloc that is searched. */
  readonly texts: number;
  readonly requests: number;
  readonly found: number;
  readonly failed: number;
  readonly p50: number;
  readonly p95: number;
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/**
 * How fast the hint "nội dung gần giống" answers (issue: below 100 ms at 100.000 texts). Call it once with the owner's
 * address of the benchmark's database and the address of the running server, after the other measurements: it plants a
 * bloc of its own with LIKENESS_TEXTS texts (some ten seconds, only the first time), signs a member of it in with the
 * password, and asks as somebody does who is typing: one request after the other, each with another text.
 *
 *     const rows = await measureLikeness({ ownerUrl: database.ownerUrl, base: server.url, password: PASSWORD });
 *     // rows: [{ name: 'tên việc làm tốt', texts: 115_200, requests: 200, found: 180, failed: 0, p50: 6.1, p95: 9.4 }, …]
 */
export async function measureLikeness({
  ownerUrl,
  base,
  password,
  requests = 200,
}: {
  readonly ownerUrl: string;
  readonly base: string;
  readonly password: string;
  readonly requests?: number;
}): Promise<readonly LikenessMeasured[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const texts = async (column: string, from: string) =>
    (
      await client.query<{ text: string }>(
        `select ${column} as text from ${from} where bloc_id = (select id from bloc where code = $1)
         order by md5(${column}) limit $2`,
        [BLOC, requests],
      )
    ).rows.map(({ text }) => text);
  try {
    await plantTexts(client, password);
    const visitor = new Visitor(base);
    await visitor.signIn(LOGIN, password);
    const section = await client.query<{ id: number }>(
      'select min(id) as id from commitment_section where bloc_id = (select id from bloc where code = $1)',
      [BLOC],
    );
    const kinds = [
      ['tên việc làm tốt', { kind: 'deed', field: 'title' }, await texts('title', 'good_deed')],
      [
        'nội dung việc làm tốt',
        { kind: 'deed', field: 'practiceContent' },
        await texts('practice_content', 'good_deed'),
      ],
      [
        'một phần cam kết',
        { kind: 'commitment', field: `section-${section.rows[0]?.id}` },
        await texts('body', 'commitment_entry'),
      ],
    ] as const;
    const measured: LikenessMeasured[] = [];
    for (const [name, query, typed] of kinds) {
      const took: number[] = [];
      let failed = 0;
      let found = 0;
      for (const text of typed) {
        const began = performance.now();
        const sought = new URLSearchParams({ ...query, text: text.slice(0, 1000) });
        const answer = await visitor.fetch(`/api/likeness?${sought}`);
        const body = (await answer.json()) as { ok: boolean; alike?: unknown[] };
        took.push(performance.now() - began);
        if (!body.ok) failed += 1;
        if (body.alike?.length) found += 1;
      }
      const sorted = took.sort((a, b) => a - b);
      measured.push({
        name,
        texts: LIKENESS_TEXTS,
        requests: typed.length,
        found,
        failed,
        p50: at(sorted, 0.5),
        p95: at(sorted, 0.95),
      });
    }
    return measured;
  } finally {
    await client.end();
  }
}
