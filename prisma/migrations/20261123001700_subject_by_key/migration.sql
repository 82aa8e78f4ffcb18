-- A subject is found by its key. Its number was a bigint, which no index of the tables answers: a page of rows behind a
-- figure read every unit of the database, and with a million members took a second and a half.
drop view subject;
-- How each kind of subject reads in the list behind a figure. Reports are named by their month (see the store).
create view subject as
select 'unit'::text as kind, u.id as subject_id, u.name as title, null::text as detail, u.search_key as sort_key
from unit u
union all
select 'member', m.id, m.full_name, null, m.list_name
from member m
union all
select 'deed', g.id, g.title,
       coalesce(m.full_name || ' · ', '') || 'hạn ' || to_char(g.due_on, 'DD/MM/YYYY') || coalesce(' · ' || g.result, ''),
       g.search_key
from good_deed g left join member m on m.id = g.member_id
union all
select 'inspection', i.id, i.content, i.conclusion, to_char(i.held_on, 'YYYY-MM-DD')
from inspection i
union all
select 'session', s.id, s.topic,
       s.people_present || '/' || s.people_expected || ' người dự · ' || s.attendances || ' lượt',
       to_char(s.held_on, 'YYYY-MM-DD')
from study_session s
union all
select 'commendation', c.id, coalesce(m.full_name, c.named),
       r.form || ' · QĐ ' || r.decision_number || ' · ' || r.occasion, to_char(c.decided_on, 'YYYY-MM-DD')
from commendation c join commendation_round r on r.id = c.round_id left join member m on m.id = c.member_id
union all
select 'example', e.id, coalesce(m.full_name, e.named), e.field || ' · ' || e.title, to_char(e.recorded_on, 'YYYY-MM-DD')
from good_example e left join member m on m.id = e.member_id
union all
select 'model', g.id, g.name, g.summary, g.name
from good_model g
union all
select 'initiative', i.id, i.title, i.result, to_char(i.registered_on, 'YYYY-MM-DD')
from initiative i
union all
select 'output', o.id, o.title, o.quantity || ' ' || o.unit_of_measure || coalesce(' · ' || o.recipients, ''),
       to_char(o.issued_on, 'YYYY-MM-DD')
from propaganda_output o;
grant select on subject to nennep_app;
