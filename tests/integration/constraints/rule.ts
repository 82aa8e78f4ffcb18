/**
 * A rule the database keeps: in words; the constraint, index or trigger that keeps it; and one statement
 * that breaks this rule and no other, on the rows of oneOfEach(100) and oneOfEach(200).
 */
export type Rule = readonly [inWords: string, keptBy: string, violation: string];
