import { z } from 'zod';
import { blankAsAbsent, memberIdInput, searchInput, unitIdInput } from '@/lib/access/input';

export const UNIT_KINDS = [
  'bloc',
  'grassroots_committee',
  'grassroots_branch',
  'section_committee',
  'branch',
] as const;
export const STANDINGS = ['official', 'probationary', 'exempt', 'suspended'] as const;

/** A day somebody typed; a wrong one is answered with today and a sentence, not refused. */
const typedDay = z.string().max(40).optional().catch(undefined);

/** Danh sách đơn vị: what to search for, and as of which day. */
export const unitsInput = z.object({
  /** Only this unit and what is below it. */
  under: blankAsAbsent(unitIdInput),
  q: searchInput,
  kind: blankAsAbsent(z.enum(UNIT_KINDS)),
  sector: blankAsAbsent(unitIdInput.transform(Number)),
  asOf: typedDay,
});

/** Danh sách đảng viên: a page of it, from a member on in either direction. */
export const membersInput = z.object({
  q: searchInput,
  unit: blankAsAbsent(unitIdInput),
  standing: blankAsAbsent(z.enum(STANDINGS)),
  after: blankAsAbsent(memberIdInput),
  before: blankAsAbsent(memberIdInput),
});
