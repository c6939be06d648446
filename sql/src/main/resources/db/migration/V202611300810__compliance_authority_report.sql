-- What a company reports to an authority by a day, and whether it did.
create table compliance_authority_report (
  id bigint not null,
  company_id bigint not null,
  kind varchar(20) not null,
  command_key varchar(80) collate utf8mb4_bin not null,
  subject varchar(400) not null,
  from_on date null,
  to_on date null,
  began_at datetime(6) not null,
  due_at datetime(6) null,
  opened_at datetime(6) not null,
  opened_by_name varchar(120) not null,
  sent_at datetime(6) null,
  sent_by_name varchar(120) null,
  reference varchar(60) null,
  version int not null,
  constraint pk_compliance_authority_report primary key (id),
  constraint uq_compliance_authority_report_key unique (company_id, command_key),
  constraint fk_compliance_authority_report_company foreign key (company_id) references organisation_company (id)
);
create index ix_compliance_authority_report_company on compliance_authority_report (company_id, id);
create index ix_receiving_despatch_shipped on receiving_despatch (seller_company_id, shipped_on);
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('SPC-15', 1, 'US', 'REPORT', 'authority-report', 'WARN', 'REGULATOR_REPORT_DUE', 'ARCOS=QUARTER,15;CONTROLLED_STOCK=YEAR,15;THEFT_LOSS=BUSINESS_DAYS,1;classes=C1,C2,C3N;alarm=5,1', '21 CFR 1304.33(b); 88 FR 40707', '美国联邦法规第21编1304.33(b)；88 FR 40707', 'L', '2019-12-01', null),
  ('PRV-07', 1, 'CN', 'REPORT', 'authority-report', 'WARN', 'REGULATOR_REPORT_DUE', 'DATA_BREACH=HOURS,0;alarm=5,1', 'PIPL Art. 57', '《个人信息保护法》第五十七条', 'L', '2019-12-01', null),
  ('PRV-07', 1, 'EU', 'REPORT', 'authority-report', 'WARN', 'REGULATOR_REPORT_DUE', 'DATA_BREACH=HOURS,72;alarm=5,1', 'GDPR Art. 33', '欧盟《通用数据保护条例》第33条', 'L', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
