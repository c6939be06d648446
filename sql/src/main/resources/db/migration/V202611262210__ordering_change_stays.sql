-- What the buyer still wanted of a line when it asked packs back: a wish names the quantity that stays, never a difference.
alter table ordering_change_line add column stays decimal(15,3) not null default 0;
update ordering_change_line set stays = coalesce((
  select case c.kind when 'CONSENT' then ordering_change_line.asked when 'REFUSAL' then 0
    else greatest(0, l.ordered - l.cancelled - l.rejected - ordering_change_line.asked) end
  from ordering_change c join ordering_line l on l.order_id = c.order_id
  where c.id = ordering_change_line.change_id and l.line_no = ordering_change_line.line_no), 0);
