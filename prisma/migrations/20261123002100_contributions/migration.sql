-- Nobody is counted in a branch that has closed, even where the membership was left open: the arms of members and of
-- commitments end with the branch. All else of the view is as it was.
create or replace view contribution as

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
select 'hierarchy', 'members', m.standing::text, m.unit_id, m.member_id, 'infinity', m.from_date,
       -- Nobody is counted in a branch that has closed, even where the membership was left open.
       least(m.to_date, u.closed_on), m.from_date, 1, 0
from membership m join unit u on u.id = m.unit_id where m.kind = 'home'
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
       greatest(m.from_date, y.starts_on), least(m.to_date, u.closed_on, y.ends_on + 1), c.confirmed_on, 1, 1
from membership m
join unit u on u.id = m.unit_id
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
