-- Lịch sử of a record tells of the rows that hang on it too, also of those that are gone: the audit finds them by
-- what they hung on. Small: each index holds a few tables only.
create index audit_entry_of_deed on audit_entry ((coalesce(after, before) ->> 'deed_id'))
  where table_name in ('good_deed_level', 'good_deed_standard', 'deed_progress', 'evidence');
create index audit_entry_of_commitment on audit_entry ((coalesce(after, before) ->> 'commitment_id'))
  where table_name in ('commitment_entry', 'commitment_review');
create index audit_entry_of_inspection on audit_entry ((coalesce(after, before) ->> 'inspection_id'))
  where table_name in ('inspected_member', 'evidence');
create index audit_entry_of_session on audit_entry ((coalesce(after, before) ->> 'session_id'))
  where table_name in ('study_attendance', 'contest_result');
create index audit_entry_of_model on audit_entry ((coalesce(after, before) ->> 'model_id'))
  where table_name in ('model_measure', 'evidence');
