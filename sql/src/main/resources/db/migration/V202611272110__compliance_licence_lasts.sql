-- A licence that ends on the way is worth knowing when the order is placed; the same kinds unlock the same goods as in the rule that refuses.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to)
select id, version, profile, act, 'licence-lasts', 'WARN', 'LICENCE_ENDS_BEFORE_DELIVERY', params, source_en, source_zh, source_kind, valid_from, valid_to
from compliance_rule where id = 'LIC-04' and act = 'SUBMIT' and predicate = 'licence-in-date';
update common_reference set version = version + 1 where kind = 'RULES';
