-- Who answers for quality at a company: 质量负责人 in China, responsible person in the European Union.
-- A deputy is a row of its own; who is away answers for nothing on those days.
create table organisation_responsible_person (
  id bigint not null,
  company_id bigint not null,
  person_name varchar(120) not null,
  number varchar(60) not null,
  from_day date not null,
  to_day date,
  away_from date,
  away_to date,
  named_by varchar(120) not null,
  named_at datetime(6) not null,
  constraint pk_organisation_responsible_person primary key (id),
  constraint fk_organisation_responsible_person_company foreign key (company_id) references organisation_company (id)
);
create index ix_organisation_responsible_person_company on organisation_responsible_person (company_id, from_day);
-- heads of quality are known already; who else answers is named on the compliance desk
insert into organisation_responsible_person (id, company_id, person_name, number, from_day, to_day, away_from, away_to, named_by, named_at)
  select distinct p.id, p.company_id, p.name, 'quality-head', date '2020-01-01', null, null, null, 'upgrade', current_timestamp
  from organisation_person p join organisation_grant g on g.person_id = p.id and g.company_id = p.company_id
  where g.role = 'quality-head' and p.active = true;
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('PER-03', 1, 'CN', 'PUBLISH', 'responsible-person', 'REFUSE', 'RESPONSIBLE_PERSON_MISSING', '', 'DAL Art. 52', '《药品管理法》第五十二条', 'L', '2019-12-01', null),
  ('PER-03', 1, 'CN', 'SHIP', 'responsible-person', 'REFUSE', 'RESPONSIBLE_PERSON_MISSING', '', 'DAL Art. 52', '《药品管理法》第五十二条', 'L', '2019-12-01', null),
  ('PER-03', 1, 'EU', 'PUBLISH', 'responsible-person', 'REFUSE', 'RESPONSIBLE_PERSON_MISSING', '', 'Directive 2001/83/EC Art. 79(b)', '欧盟2001/83/EC号指令第79条(b)', 'L', '2019-12-01', null),
  ('PER-03', 1, 'EU', 'SHIP', 'responsible-person', 'REFUSE', 'RESPONSIBLE_PERSON_MISSING', '', 'Directive 2001/83/EC Art. 79(b)', '欧盟2001/83/EC号指令第79条(b)', 'L', '2019-12-01', null);
update common_reference set version = version + 1 where kind in ('RULES', 'COMPANIES');
