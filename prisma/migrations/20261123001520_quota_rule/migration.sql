-- A quota has the numbers of its own rule and no others: what was left over from another rule passed before, and
-- nobody could say which of the two was meant. Leftovers are dropped; only the rule's own numbers were ever read.
update quota set percent_max_bp = null, small_below = null, small_owes = null
where rule <> 'percent_of_members' and num_nonnulls(percent_max_bp, small_below, small_owes) > 0;
update quota set range_max = null where rule <> 'range' and range_max is not null;

alter table quota drop constraint quota_rule_complete, add constraint quota_rule_complete check (
  case rule
    when 'by_class' then num_nonnulls(with_committee, without_committee) = 2
      and num_nonnulls(percent_bp, percent_max_bp, small_below, small_owes, range_min, range_max) = 0
    when 'percent_of_members' then percent_bp is not null and num_nonnulls(small_below, small_owes) in (0, 2)
      and num_nonnulls(with_committee, without_committee, range_min, range_max) = 0
    when 'range' then range_min is not null
      and num_nonnulls(with_committee, without_committee, percent_bp, percent_max_bp, small_below, small_owes) = 0
  end
);
