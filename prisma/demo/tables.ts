/**
 * The columns the demo writes, table by table, in an order in which every reference finds its row. Types are
 * PostgreSQL's own; a question mark says that the column may be null. Generated columns and versions are left
 * to the database.
 */

type EnumValues = {
  unit_kind: 'bloc' | 'grassroots_committee' | 'grassroots_branch' | 'section_committee' | 'branch';
  membership_kind: 'home' | 'temporary';
  standing: 'official' | 'probationary' | 'exempt' | 'suspended';
  exempt_reason: 'age' | 'assignment' | 'other';
  post_kind: 'secretary' | 'deputy_secretary' | 'committee_member';
  role: 'member' | 'secretary' | 'grassroots' | 'staff' | 'leader' | 'administrator';
  percent_mode: 'cut' | 'half_up';
  quota_rule: 'by_class' | 'percent_of_members' | 'range';
  period_kind: 'month' | 'term';
  reporting_level: 'branch' | 'grassroots';
  deed_kind: 'collective' | 'individual';
  deed_state:
    | 'draft'
    | 'registered'
    | 'approved'
    | 'under_way'
    | 'completed'
    | 'not_completed'
    | 'withdrawn'
    | 'carried_over';
  award_level: 'grassroots' | 'bloc' | 'province' | 'central';
  review_kind: 'mid_year' | 'year_end';
  inspection_kind: 'inspection' | 'supervision';
  inspection_state: 'planned' | 'under_way' | 'completed' | 'cancelled';
  study_kind: 'plenary' | 'in_branch' | 'thematic' | 'contest' | 'talk';
  study_audience: 'party' | 'key_cadres' | 'youth_union' | 'veterans' | 'delegates';
  initiative_kind: 'breakthrough' | 'limitation';
  measure_operator: 'at_least' | 'at_most' | 'exactly';
  recipient_kind: 'collective' | 'member' | 'non_member';
  report_state: 'draft' | 'submitted' | 'returned' | 'resubmitted' | 'accepted' | 'locked';
};
type PlainValues = {
  int: number;
  numeric: number;
  text: string;
  date: import('@/lib/platform/clock').DateOnly;
  timestamptz: string;
  boolean: boolean;
};
type Values = EnumValues & PlainValues;
type ColumnType = keyof Values | `${keyof Values}?`;
type ValueOf<C extends ColumnType> = C extends `${infer Base extends keyof Values}?`
  ? Values[Base] | null
  : C extends keyof Values
    ? Values[C]
    : never;

export const tables = {
  bloc: { id: 'int', code: 'text', name: 'text', province: 'text', illustrative: 'boolean' },
  campaignSetting: { blocId: 'int', percentMode: 'percent_mode', percentDecimals: 'int' },
  sector: { id: 'int', blocId: 'int', name: 'text', rank: 'int' },
  unit: {
    id: 'int',
    blocId: 'int',
    kind: 'unit_kind',
    name: 'text',
    code: 'text',
    sectorId: 'int?',
    openedOn: 'date',
    closedOn: 'date?',
  },
  unitPlacement: {
    id: 'int',
    blocId: 'int',
    unitId: 'int',
    unitKind: 'unit_kind',
    parentId: 'int',
    parentKind: 'unit_kind',
    fromDate: 'date',
    toDate: 'date?',
  },
  branchCommittee: { id: 'int', blocId: 'int', unitId: 'int', fromDate: 'date', toDate: 'date?' },
  member: { id: 'int', blocId: 'int', fullName: 'text', birthYear: 'int?', admittedOn: 'date' },
  membership: {
    id: 'int',
    blocId: 'int',
    memberId: 'int',
    unitId: 'int',
    kind: 'membership_kind',
    standing: 'standing',
    exemptReason: 'exempt_reason?',
    fromDate: 'date',
    toDate: 'date?',
  },
  post: {
    id: 'int',
    blocId: 'int',
    unitId: 'int',
    memberId: 'int',
    kind: 'post_kind',
    fromDate: 'date',
    toDate: 'date?',
  },
  appUser: {
    id: 'int',
    blocId: 'int?',
    login: 'text',
    email: 'text?',
    displayName: 'text',
    passwordHash: 'text',
    memberId: 'int?',
    demo: 'boolean',
  },
  userGrant: {
    id: 'int',
    blocId: 'int',
    userId: 'int',
    role: 'role',
    unitId: 'int',
    fromDate: 'date',
  },
  campaignYear: {
    id: 'int',
    blocId: 'int',
    code: 'text',
    theme: 'text',
    startsOn: 'date',
    endsOn: 'date',
  },
  deedGroup: { id: 'int', blocId: 'int', name: 'text', rank: 'int' },
  ethicsStandard: {
    id: 'int',
    blocId: 'int',
    name: 'text',
    rank: 'int',
    fromDate: 'date',
    retiredOn: 'date?',
  },
  commitmentSection: { id: 'int', blocId: 'int', name: 'text', rank: 'int' },
  quota: {
    id: 'int',
    blocId: 'int',
    yearId: 'int',
    rule: 'quota_rule',
    planDate: 'date',
    withCommittee: 'int?',
    withoutCommittee: 'int?',
    percentBp: 'int?',
    smallBelow: 'int?',
    smallOwes: 'int?',
    rangeMin: 'int?',
    rangeMax: 'int?',
  },
  quotaIssuer: {
    id: 'int',
    blocId: 'int',
    quotaId: 'int',
    issuer: 'text',
    reference: 'text',
    rank: 'int',
  },
  target: {
    id: 'int',
    blocId: 'int',
    unitId: 'int',
    figure: 'text',
    issuer: 'text',
    reference: 'text',
    startsOn: 'date',
    endsOn: 'date',
    countMin: 'int?',
    shareMinBp: 'int?',
  },
  period: {
    id: 'int',
    blocId: 'int',
    kind: 'period_kind',
    name: 'text',
    startsOn: 'date',
    endsOn: 'date',
  },
  reportDeadline: {
    blocId: 'int',
    periodId: 'int',
    level: 'reporting_level',
    dueOn: 'date',
    graceDays: 'int',
  },
  deadlineException: {
    blocId: 'int',
    periodId: 'int',
    unitId: 'int',
    dueOn: 'date',
    reason: 'text',
  },
  goodDeed: {
    id: 'int',
    blocId: 'int',
    unitId: 'int',
    yearId: 'int',
    kind: 'deed_kind',
    memberId: 'int?',
    title: 'text',
    groupId: 'int',
    studyContent: 'text',
    practiceContent: 'text',
    exampleContent: 'text',
    measurableTarget: 'text?',
    startsOn: 'date',
    dueOn: 'date',
    state: 'deed_state',
    registeredOn: 'date?',
    approvedOn: 'date?',
    completedOn: 'date?',
    endedOn: 'date?',
    result: 'text?',
    recordedBy: 'int?',
    recordedAt: 'timestamptz',
  },
  goodDeedLevel: { blocId: 'int', deedId: 'int', level: 'award_level' },
  goodDeedStandard: { blocId: 'int', deedId: 'int', standardId: 'int' },
  commitment: {
    id: 'int',
    blocId: 'int',
    memberId: 'int',
    yearId: 'int',
    unitId: 'int',
    submittedOn: 'date',
    confirmedOn: 'date?',
    recordedAt: 'timestamptz',
  },
  commitmentEntry: { blocId: 'int', commitmentId: 'int', sectionId: 'int', body: 'text' },
  commitmentReview: {
    blocId: 'int',
    commitmentId: 'int',
    kind: 'review_kind',
    body: 'text',
    submittedOn: 'date',
  },
  inspection: {
    id: 'int',
    blocId: 'int',
    unitId: 'int',
    kind: 'inspection_kind',
    state: 'inspection_state',
    content: 'text',
    plannedOn: 'date?',
    heldOn: 'date?',
    conclusion: 'text?',
    strengths: 'text?',
    shortcomings: 'text?',
    remedyDueOn: 'date?',
    recordedAt: 'timestamptz',
  },
  inspectedMember: { blocId: 'int', inspectionId: 'int', memberId: 'int', result: 'text?' },
  studySession: {
    id: 'int',
    blocId: 'int',
    unitId: 'int',
    kind: 'study_kind',
    audience: 'study_audience',
    topic: 'text',
    heldOn: 'date',
    peopleExpected: 'int',
    peoplePresent: 'int',
    guests: 'int',
    attendances: 'int',
    recordedAt: 'timestamptz',
  },
  studyAttendance: { blocId: 'int', sessionId: 'int', memberId: 'int' },
  contestResult: { blocId: 'int', sessionId: 'int', stage: 'text', rank: 'int', entries: 'int' },
  initiative: {
    id: 'int',
    blocId: 'int',
    unitId: 'int',
    kind: 'initiative_kind',
    title: 'text',
    registeredOn: 'date',
    resolvedOn: 'date?',
    result: 'text?',
    recordedAt: 'timestamptz',
  },
  goodModel: {
    id: 'int',
    blocId: 'int',
    unitId: 'int',
    name: 'text',
    summary: 'text',
    startedOn: 'date',
    endedOn: 'date?',
    recordedAt: 'timestamptz',
  },
  modelMeasure: {
    id: 'int',
    blocId: 'int',
    modelId: 'int',
    name: 'text',
    unitOfMeasure: 'text',
    rank: 'int',
    operator: 'measure_operator?',
    target: 'numeric?',
  },
  measureReading: { blocId: 'int', measureId: 'int', readOn: 'date', achieved: 'numeric' },
  propagandaOutput: {
    id: 'int',
    blocId: 'int',
    unitId: 'int',
    kind: 'text',
    title: 'text',
    quantity: 'int',
    unitOfMeasure: 'text',
    recipients: 'text?',
    issuedOn: 'date',
    recordedAt: 'timestamptz',
  },
  goodExample: {
    id: 'int',
    blocId: 'int',
    unitId: 'int',
    recipient: 'recipient_kind',
    memberId: 'int?',
    named: 'text?',
    field: 'text',
    story: 'text',
    recordedOn: 'date',
    recordedAt: 'timestamptz',
  },
  commendation: {
    id: 'int',
    blocId: 'int',
    unitId: 'int',
    recipient: 'recipient_kind',
    memberId: 'int?',
    named: 'text?',
    form: 'text',
    level: 'award_level',
    decisionNumber: 'text',
    decidedOn: 'date',
    occasion: 'text',
    recordedAt: 'timestamptz',
  },
  monthlyReport: {
    id: 'int',
    blocId: 'int',
    unitId: 'int',
    periodId: 'int',
    state: 'report_state',
    submittedAt: 'timestamptz?',
    returnedAt: 'timestamptz?',
    returnReason: 'text?',
    acceptedAt: 'timestamptz?',
    acceptedBy: 'int?',
    submittedBy: 'int?',
    nothingArose: 'boolean',
    remarks: 'text?',
  },
} as const satisfies Record<string, Record<string, ColumnType>>;

export type TableName = keyof typeof tables;
export type Row<T extends TableName> = {
  -readonly [C in keyof (typeof tables)[T]]: (typeof tables)[T][C] extends ColumnType
    ? ValueOf<(typeof tables)[T][C]>
    : never;
};
/** The rows of one noun: some tables, each with its rows. */
export type Rows = { [T in TableName]?: Row<T>[] };

/** Tables whose rows carry a number of their own, given out by the loader. */
export type NumberedTable = {
  [T in TableName]: (typeof tables)[T] extends { id: 'int' } ? T : never;
}[TableName];

export function columnsOf(table: TableName): [name: string, type: ColumnType][] {
  return Object.entries(tables[table]);
}

/** unitPlacement -> unit_placement: what the table or column is called in the database. */
export function inDatabase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
