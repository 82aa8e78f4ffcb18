/** Vai trò. The same words as the database's enum `role`. */
export const ROLES = [
  'member',
  'secretary',
  'grassroots',
  'staff',
  'leader',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];
