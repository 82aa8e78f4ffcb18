import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryRows } from '@/lib/platform/database';
import { type Alike, COMPARED, type Near } from './alike';

/** What a noun's texts are, to be held beside one that is being typed. */
export interface Texts {
  /** The statement's name: one a text. */
  readonly name: string;
  /**
   * SQL that gives (id, member_id, unit_id, year_id, text, key) of the texts near $2 and $3, each found along an index
   * of its unit or member; it may read `above` (unit_id, height) and `years` (id), and $6 on.
   */
  readonly near: string;
  /** How the key that is compared is made of a text: as typed, or without marks. */
  readonly key: (text: string) => string;
  /** Another's text of the branch may be quoted: what everybody there may read. */
  readonly quoted: boolean;
}

/** The same said twice is told once: of a plan its best sentence, of others' commitments the nearest. */
const APART = "case when whose = 'plan' then unit_id::text else shown end";

/**
 * The three texts most like $1: the own ones of $2, those in the unit $3, and what the units above it have written, of
 * this year ($4) and the last. Branch by branch along its index, never the whole database: the trigram index alone
 * reads a third of a hundred thousand texts, for ours share most of their syllables (decision 0013). A plan is held
 * beside it whole, by paragraph and by sentence. A text of half or twice the length cannot be alike.
 */
const textFor = ({ near, key, quoted }: Texts) => `
  with sought as materialized (select key, length(key) as size from (select left(${key('$1')}, ${COMPARED}) as key) k),
  years as materialized (
    select y.id, y.code from campaign_year y
    where y.bloc_id = (select bloc_id from unit where id = $3) and y.ends_on >= $4::date - 366 and y.starts_on <= $4),
  above as materialized (select unit_id, height from ancestors($3, $4)),
  plan as (
    select distinct p.unit_id, p.year_id, trim(part) as text
    from above a join unit_plan p on p.unit_id = a.unit_id and p.year_id in (select id from years)
    cross join lateral (
      select p.body union all select regexp_split_to_table(p.body, '\\n+')
      union all select regexp_split_to_table(p.body, '[.;:\\n]+')) as parts (part)),
  near as (${near}
    union all
    select null::int, null::int, unit_id, year_id, text, ${key('text')} from plan),
  begun as (select id, member_id, unit_id, year_id, text, left(key, ${COMPARED}) as key from near),
  sized as materialized (
    select b.*, s.key as sought from begun b cross join sought s
    where coalesce(b.id, 0) is distinct from $5::int and length(b.key) * 2 >= s.size and length(b.key) <= s.size * 2),
  scored as materialized (select *, similarity(key, sought) as likeness from sized),
  alike as (
    select *, case when id is null then 'plan' when member_id = $2 then 'own' when unit_id = $3 then 'branch'
                   else 'organization' end as whose
    from scored where likeness >= 0.6),
  told as (select *, case when ${quoted} or whose in ('own', 'plan') then text end as shown from alike),
  best as (select distinct on (whose, ${APART}) * from told order by whose, ${APART}, likeness desc, id desc)
  select b.whose, b.shown as text, y.code as year, floor(b.likeness * 100)::int as percent
  from best b join years y on y.id = b.year_id
  order by b.likeness desc, b.id desc nulls last limit 3`;

/** How a noun asks for texts like the one that is being typed. */
export function alikeAmong(texts: Texts) {
  const statement = textFor(texts);
  return (
    on: Queryable,
    text: string,
    near: Near,
    today: DateOnly,
    ...more: readonly unknown[]
  ): Promise<readonly Alike[]> =>
    queryRows<Alike & { readonly [column: string]: unknown }>(
      texts.name,
      statement,
      [text, near.own, near.unitId, today, near.except, ...more],
      on,
    );
}
