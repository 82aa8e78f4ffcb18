import { today } from '@/lib/platform/clock';
import { MEMBERS, type MemberName } from './access-world';
import { plantCatalogue } from './deed-world';
import type { EnteringWorld } from './entering-world';

/** What a commitment in these worlds is written with. */
export interface Plan {
  readonly yearId: number;
  readonly sectionIds: readonly number[];
}

/** This year, and two sections in force, in the bloc of a member; made once. */
export async function plantSections(world: EnteringWorld, member: MemberName): Promise<Plan> {
  const { yearId } = await plantCatalogue(world, MEMBERS[member].unit);
  for (const [rank, name] of ['Chính trị tư tưởng', '27 biểu hiện'].entries()) {
    await world.rows(
      `insert into commitment_section (bloc_id, name, rank)
       select bloc_id, $2, $3 from member where id = $1 on conflict do nothing`,
      [world.members[member], name, rank],
    );
  }
  const rows = await world.rows(
    `select s.id from commitment_section s join member m on m.bloc_id = s.bloc_id
     where m.id = $1 and s.retired_on is null order by s.rank, s.id`,
    [world.members[member]],
  );
  return { yearId, sectionIds: rows.map(({ id }) => Number(id)) };
}

/** The form's texts, filled in. */
export const texts = ({ sectionIds }: Plan, said = 'Gương mẫu') =>
  Object.fromEntries(sectionIds.map((id) => [`section-${id}`, `${said} ${id}`]));

/** A commitment of the member this year, put there by the database's owner in place of any other; its version is 1. */
export async function plantCommitment(
  world: EnteringWorld,
  member: MemberName,
  row: Readonly<Record<string, unknown>> = {},
): Promise<number> {
  const plan = await plantSections(world, member);
  const memberId = world.members[member];
  await world.rows('delete from commitment where member_id = $1 and year_id = $2', [
    memberId,
    row.year_id ?? plan.yearId,
  ]);
  const columns = {
    year_id: plan.yearId,
    unit_id: world.units[MEMBERS[member].unit],
    submitted_on: `${today().slice(0, 4)}-01-10`,
    ...row,
  };
  const names = Object.keys(columns);
  const [made] = await world.rows(
    `insert into commitment (bloc_id, member_id, ${names.join(', ')})
     select bloc_id, id, ${names.map((_, place) => `$${place + 2}`).join(', ')} from member where id = $1
     returning id`,
    [memberId, ...Object.values(columns)],
  );
  await world.rows(
    `insert into commitment_entry (bloc_id, commitment_id, section_id, body)
     select bloc_id, id, unnest($2::int[]), 'Đã viết' from commitment where id = $1`,
    [made?.id, plan.sectionIds],
  );
  return Number(made?.id);
}
