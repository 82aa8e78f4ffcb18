-- What entering initiatives, models and propaganda outputs needs.

-- Who has a result has resolved it.
alter table initiative add constraint initiative_result check (result is null or resolved_on is not null);

-- The history of a model tells of what its measures had reached: these rows hang on the measures.
create index audit_entry_of_measure on audit_entry ((coalesce(after, before) ->> 'measure_id'))
  where table_name = 'measure_reading';

-- The kinds of outputs that a bloc has entered are the choices of its forms.
create index propaganda_output_of_kind on propaganda_output (bloc_id, kind);
