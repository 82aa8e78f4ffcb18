import type { MemberId, UnitId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { queryRows } from '@/lib/platform/database';

export interface Alike {
  /** Whose text it is: never a name. */
  readonly whose: 'own' | 'branch' | 'organization';
  readonly text: string;
  readonly year: string;
  /** Độ giống, in hundredths. */
  readonly percent: number;
}

export type AlikeField = 'title' | 'studyContent' | 'practiceContent' | 'exampleContent';

const COLUMNS: Readonly<Record<AlikeField, string>> = {
  title: 'd.title',
  studyContent: 'd.study_content',
  practiceContent: 'd.practice_content',
  exampleContent: 'd.example_content',
};

/**
 * Texts nearly the same as $1: the own ones of $2, those in the unit $3, and what the units above it have registered
 * as their own. Each branch is a few hundred rows along the index of its unit, so it costs the same at any size of
 * the whole; titles are stored without marks (search_key) and sifted by their trigram index's operator first.
 */
const textFor = (field: AlikeField) => `
  with sought as materialized (select search_key($1) as key),
  above as materialized (select unit_id, height from ancestors($3, $4)),
  near as (
    select d.id, d.member_id, d.unit_id, d.year_id, ${COLUMNS[field]} as text,
           ${field === 'title' ? 'd.search_key' : `search_key(${COLUMNS[field]})`} as key
    from above a cross join lateral (
      select * from good_deed g
      where g.unit_id = a.unit_id and (a.height = 0 or g.kind = 'collective')
        and ${field === 'title' ? 'g.search_key % (select key from sought)' : 'true'}) d
    union
    select d.id, d.member_id, d.unit_id, d.year_id, ${COLUMNS[field]},
           ${field === 'title' ? 'd.search_key' : `search_key(${COLUMNS[field]})`}
    from good_deed d where d.member_id = $2),
  scored as (
    select n.*, similarity(n.key, (select key from sought)) as likeness
    from near n where n.id is distinct from $5::int),
  best as (
    select distinct on (text) * from scored where likeness >= 0.6
    order by text, likeness desc, id desc)
  select case when b.member_id = $2 then 'own' when b.unit_id = $3 then 'branch' else 'organization' end as whose,
         b.text, y.code as year, floor(b.likeness * 100)::int as percent
  from best b join campaign_year y on y.id = b.year_id
  order by b.likeness desc, b.id desc limit 3`;

const TEXTS = {
  title: textFor('title'),
  studyContent: textFor('studyContent'),
  practiceContent: textFor('practiceContent'),
  exampleContent: textFor('exampleContent'),
};

/** The three texts most like this one. */
export function findAlikeTexts(
  field: AlikeField,
  text: string,
  near: { readonly own: MemberId | null; readonly unitId: UnitId; readonly except: number | null },
  today: DateOnly,
): Promise<readonly Alike[]> {
  return queryRows<Alike & { readonly [column: string]: unknown }>(
    `deeds.alike-${field}`,
    TEXTS[field],
    [text, near.own, near.unitId, today, near.except],
  );
}
