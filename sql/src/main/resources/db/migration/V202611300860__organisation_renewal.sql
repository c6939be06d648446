-- A receipt says that the renewal of a licence was asked for; what it is for is named by it.
alter table organisation_licence add column renews_id bigint null;
alter table organisation_licence add constraint fk_organisation_licence_renews foreign key (renews_id) references organisation_licence (id);
update common_reference set version = version + 1 where kind = 'COMPANIES';
-- LIC-07 by days of grace: none until the platform's head of quality has it changed. LIC-04 holds for what stands too, not only for what is ordered.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to)
select 'LIC-07', 1, profile, act, 'licence-renewing', 'APPROVE', 'LICENCE_RENEWAL_PENDING', concat(params, ';kinds=CN_DDL,CN_MPL,CN_DML,CN_MDL;accepted=30;grace=0'), 'Administrative Licensing Law Art. 50', '《行政许可法》第五十条', 'L', valid_from, valid_to
from compliance_rule where id = 'LIC-04' and act = 'SUBMIT' and predicate = 'licence-in-date' and profile = 'CN' and valid_to is null;
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to)
select id, version, profile, 'CONFIRM', predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to
from compliance_rule where id in ('LIC-04', 'LIC-07') and act = 'SUBMIT' and predicate in ('licence-in-date', 'licence-renewing') and valid_to is null;
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to)
select id, version, profile, 'SHIP', predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to
from compliance_rule where id in ('LIC-04', 'LIC-07') and act = 'CONFIRM' and predicate in ('licence-in-date', 'licence-renewing') and valid_to is null;
update common_reference set version = version + 1 where kind = 'RULES';
