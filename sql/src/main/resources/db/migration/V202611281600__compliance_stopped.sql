-- A licence that its issuer stops: nothing more is confirmed or shipped under it; what is on the way is held until the head of quality releases it.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to)
select id, version, profile, 'CONFIRM', predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to
from compliance_rule where id = 'LIC-05' and act = 'SUBMIT';
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to)
select id, version, profile, 'SHIP', predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to
from compliance_rule where id = 'LIC-05' and act = 'SUBMIT';
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to)
select id, version, profile, 'RECEIVE', predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to
from compliance_rule where id = 'LIC-05' and act = 'SUBMIT';
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to)
select id, version, profile, 'RELEASE', predicate, 'APPROVE', reason, params, source_en, source_zh, source_kind, valid_from, valid_to
from compliance_rule where id = 'LIC-05' and act = 'SUBMIT';
update common_reference set version = version + 1 where kind = 'RULES';
