-- The one definition of every figure (figures.md sections 1 and 4).
--
-- A contribution says: in this unit, from from_date until to_date, this subject adds adds_d to the denominator of
-- this figure, and, from done_on on, adds_n to its numerator too. Both stand in one row, so the numerator can never
-- outgrow its base. A plain count has no base (adds_d 0) and is done from its first day.
-- counted_on is the date that places the row in a period: it counts where counted_on >= S, the period's start. What
-- simply stands (a branch, a member) needs no period and says 'infinity'.
--
-- The figure of a unit U as of a date D takes the contributions, that hold D, of the units below U; within a unit a
-- subject counts once per figure (a deed registered at two levels stands once in the total, once at each level);
-- then it sums. So a parent is always the sum of its children.
--
-- noun is constant in each arm: with it a reader leaves out whole arms it does not ask for.
-- Read it unit by unit (cross join lateral ... where unit_id = t.unit_id): every arm of the union is then an index
-- read, and the cost does not grow with the rest of the database.

-- What each branch owes under a quota, and the day it was fulfilled.
create view quota_standing as
select q.id as quota_id, u.id as unit_id, life.from_date, life.to_date, class.has_committee, owed.owes, done.fulfilled_on
from unit u
join campaign_year y on y.bloc_id = u.bloc_id
  and u.opened_on <= y.ends_on and (u.closed_on is null or u.closed_on > y.starts_on)
join quota q on q.year_id = y.id
cross join lateral (
  select greatest(u.opened_on, y.starts_on) as from_date,
         least(u.closed_on, y.ends_on + 1) as to_date,
         -- A branch keeps the class it had on the plan date; a later one, the class it opened with.
         greatest(u.opened_on, q.plan_date) as class_date
) life
cross join lateral (
  select exists (
    select from branch_committee c
    where c.unit_id = u.id and c.from_date <= life.class_date and (c.to_date is null or c.to_date > life.class_date)
  ) as has_committee
) class
cross join lateral (
  select case q.rule
    when 'by_class' then case when class.has_committee then q.with_committee else q.without_committee end
    when 'range' then q.range_min
    when 'percent_of_members' then (
      select case when count(*) < q.small_below then q.small_owes
                  else greatest(1, ceil(count(*) * q.percent_bp / 10000.0))::int end
      from membership m
      where m.unit_id = u.id and m.kind = 'home'
        and m.from_date <= life.class_date and (m.to_date is null or m.to_date > life.class_date)
    )
  end as owes
) owed
left join lateral (
  select act.held_on as fulfilled_on
  from (
    select i.held_on
    from inspection i
    where q.rule <> 'percent_of_members'
      and i.unit_id = u.id and i.kind = 'inspection' and i.held_on between y.starts_on and y.ends_on
    union all
    select min(i.held_on)
    from inspection i
    join inspected_member im on im.inspection_id = i.id
    where q.rule = 'percent_of_members'
      and i.unit_id = u.id and i.kind = 'inspection' and i.held_on between y.starts_on and y.ends_on
    group by im.member_id
  ) act
  order by act.held_on
  offset owed.owes - 1
  limit 1
) done on true
where u.is_branch;

-- Each monthly report that each unit owes, with its deadline, and what was handed in. A report counts in the period
-- in which it falls due for its unit: one that was given time over the turn of the year belongs to the new one. Usual
-- deadlines and exceptions are two arms, so that each finds its due dates by index.
create view report_standing as
select u.id as unit_id, p.id as period_id, p.starts_on,
       due.due_on, due.due_on + due.grace_days as late_after, r.submitted_on, r.state, r.nothing_arose
from unit u
cross join lateral (
  select l.period_id, l.due_on, l.grace_days
  from report_deadline l
  where l.bloc_id = u.bloc_id and l.level = case when u.is_grassroots then 'grassroots' else 'branch' end::reporting_level
    and not exists (select from deadline_exception e where e.period_id = l.period_id and e.unit_id = u.id)
  union all
  -- An exception gives more time, never less.
  select l.period_id, greatest(e.due_on, l.due_on), l.grace_days
  from deadline_exception e
  join report_deadline l on l.period_id = e.period_id
    and l.level = case when u.is_grassroots then 'grassroots' else 'branch' end::reporting_level
  where e.unit_id = u.id
) due
-- Expected of the units that existed at the month's end. (offset 0: found by its key, not by reading all periods.)
cross join lateral (
  select p.id, p.starts_on from period p
  where p.id = due.period_id and p.kind = 'month'
    and u.opened_on <= p.ends_on and (u.closed_on is null or u.closed_on > p.ends_on)
  offset 0
) p
left join monthly_report r on r.unit_id = u.id and r.period_id = p.id
where u.is_branch or u.is_grassroots;

create view contribution as

-- Codes compare by their bytes (collate "C"): grouping by Vietnamese order would cost more than the reading.
-- Số TCCSĐ; số chi bộ; đảng số. A chi bộ cơ sở counts in both of the first two.
select 'hierarchy'::text collate "C" as noun, 'organizations'::text collate "C" as figure, u.kind::text collate "C" as facet, u.id as unit_id, u.id::bigint as subject_id,
       'infinity'::date as counted_on, u.opened_on as from_date, u.closed_on as to_date, u.opened_on as done_on,
       1 as adds_n, 0 as adds_d
from unit u where u.is_grassroots
union all
select 'hierarchy', 'branches', u.kind::text, u.id, u.id, 'infinity', u.opened_on, u.closed_on, u.opened_on, 1, 0
from unit u where u.is_branch
union all
select 'hierarchy', 'members', m.standing::text, m.unit_id, m.member_id, 'infinity', m.from_date, m.to_date, m.from_date, 1, 0
from membership m where m.kind = 'home'
union all
select 'hierarchy', 'admissions', null, m.unit_id, m.member_id, p.admitted_on, m.from_date, null, m.from_date, 1, 0
from membership m join member p on p.id = m.member_id
where m.kind = 'home' and m.standing = 'probationary' and m.from_date = p.admitted_on

-- Chi bộ hoàn thành kiểm tra đảng viên theo chỉ tiêu; cuộc kiểm tra, giám sát; đảng viên được kiểm tra.
union all
select 'inspections', 'inspection-quota', s.quota_id::text, s.unit_id, s.unit_id, 'infinity', s.from_date, s.to_date, s.fulfilled_on, 1, 1
from quota_standing s
union all
select 'inspections', 'inspections', i.kind::text, i.unit_id, i.id, i.held_on, i.held_on, null, i.held_on, 1, 0
from inspection i where i.held_on is not null
union all
select 'inspections', 'inspected-members', null, i.unit_id, im.member_id, i.held_on, i.held_on, null, i.held_on, 1, 0
from inspection i join inspected_member im on im.inspection_id = i.id
where i.held_on is not null and i.kind = 'inspection'

-- Việc làm tốt: đăng ký, đã thực hiện. A withdrawn deed leaves on the day it was withdrawn.
union all
select 'deeds', 'deeds-' || g.kind, l.level::text, g.unit_id, g.id, g.registered_on, g.registered_on,
       case when g.state = 'withdrawn' then g.ended_on end, g.completed_on, 1, 1
from good_deed g left join good_deed_level l on l.deed_id = g.id
where g.registered_on is not null

-- Đảng viên đã cam kết, trên số đảng viên phải cam kết (chính thức và dự bị; không tính miễn, đình chỉ).
union all
select 'commitments', 'commitments', null, m.unit_id, m.member_id, 'infinity',
       greatest(m.from_date, y.starts_on), least(m.to_date, y.ends_on + 1), c.confirmed_on, 1, 1
from membership m
join campaign_year y on y.bloc_id = m.bloc_id
  and m.from_date <= y.ends_on and (m.to_date is null or m.to_date > y.starts_on)
left join commitment c on c.member_id = m.member_id and c.year_id = y.id
where m.kind = 'home' and m.standing in ('official', 'probationary')

-- Báo cáo tháng đã đến hạn: đã gửi; đúng hạn. One subject is one unit's one month.
union all
select 'reports', f.figure, null, s.unit_id, (s.unit_id::bigint << 32) | s.period_id, s.due_on, s.due_on, null, f.done_on, 1, 1
from report_standing s
cross join lateral (
  values ('reports-submitted', s.submitted_on),
         ('reports-on-time', case when s.submitted_on <= s.late_after then s.submitted_on end)
) as f (figure, done_on)

-- Khen thưởng at its awarding level; gương người tốt, việc tốt; mô hình.
union all
select 'honours', case c.recipient when 'collective' then 'commendations-collective' else 'commendations-individual' end,
       c.level::text, c.unit_id, c.id, c.decided_on, c.decided_on, null, c.decided_on, 1, 0
from commendation c
union all
select 'honours', case e.recipient when 'collective' then 'good-examples-collective' else 'good-examples-individual' end,
       e.field, e.unit_id, e.id, e.recorded_on, e.recorded_on, null, e.recorded_on, 1, 0
from good_example e
union all
select 'initiatives', 'models', null, g.unit_id, g.id, 'infinity', g.started_on, g.ended_on, g.started_on, 1, 0
from good_model g

-- Khâu đột phá; hạn chế, yếu kém: the items, and the units that registered them, are two figures.
union all
select 'initiatives', f.figure, null, i.unit_id, f.subject_id, i.registered_on, i.registered_on, null, i.resolved_on, 1, 1
from initiative i
cross join lateral (
  values (i.kind || '-items', i.id), (i.kind || '-units', i.unit_id)
) as f (figure, subject_id)

-- Học tập, quán triệt: cuộc; người dự trên người được triệu tập; lượt; bài dự thi; cơ sở đảng đã tổ chức.
union all
select 'study', 'study-sessions', s.audience || '/' || s.kind, s.unit_id, s.id, s.held_on, s.held_on, null, s.held_on, 1, 0
from study_session s
union all
select 'study', 'study-participation', null, s.unit_id, s.id, s.held_on, s.held_on, null, s.held_on, s.people_present, s.people_expected
from study_session s where s.audience = 'party' and s.kind <> 'contest'
union all
select 'study', 'study-attendances', s.audience || '/' || s.kind, s.unit_id, s.id, s.held_on, s.held_on, null, s.held_on, s.attendances, 0
from study_session s
union all
select 'study', 'contest-entries', c.stage, s.unit_id, s.id, s.held_on, s.held_on, null, s.held_on, c.entries, 0
from study_session s join contest_result c on c.session_id = s.id
union all
select 'study', 'study-organizations', null, u.id, u.id, 'infinity', u.opened_on, u.closed_on, null, 1, 1
from unit u where u.is_grassroots
union all
select 'study', 'study-organizations', null, u.id, u.id, s.held_on, s.held_on, u.closed_on, s.held_on, 1, 1
from unit u
-- The organization itself, what stands below it, and below that: the kinds allow no fourth step.
cross join lateral (
  select u.id as unit_id, '-infinity'::date as from_date, 'infinity'::date as to_date
  union all
  select p.unit_id, p.from_date, coalesce(p.to_date, 'infinity') from unit_placement p where p.parent_id = u.id
  union all
  select b.unit_id, greatest(p.from_date, b.from_date), least(p.to_date, b.to_date, 'infinity')
  from unit_placement p join unit_placement b on b.parent_id = p.unit_id where p.parent_id = u.id
) t
join study_session s on s.unit_id = t.unit_id and s.held_on >= t.from_date and s.held_on < t.to_date
where u.is_grassroots and s.audience = 'party'

-- Sản phẩm tuyên truyền: quantities, a kind at a time.
union all
select 'study', 'propaganda', o.kind, o.unit_id, o.id, o.issued_on, o.issued_on, null, o.issued_on, o.quantity, 0
from propaganda_output o;

-- How each kind of subject reads in the list behind a figure. Reports are named by their month (see the store).
create view subject as
select 'unit'::text as kind, u.id::bigint as subject_id, u.name as title, null::text as detail, u.search_key as sort_key
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
       c.form || ' · QĐ ' || c.decision_number || ' · ' || c.occasion, to_char(c.decided_on, 'YYYY-MM-DD')
from commendation c left join member m on m.id = c.member_id
union all
select 'example', e.id, coalesce(m.full_name, e.named), e.field || ' · ' || e.story, to_char(e.recorded_on, 'YYYY-MM-DD')
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
