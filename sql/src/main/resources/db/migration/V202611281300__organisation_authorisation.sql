-- Whom a company lets act in its name, for which classes; a company without a row keeps no register.
create table organisation_authorisation (
  id bigint not null,
  company_id bigint not null,
  person_id bigint not null,
  person_name varchar(120) not null,
  number varchar(60) not null,
  item_classes varchar(600) not null,
  from_day date not null,
  to_day date not null,
  given_by varchar(120) not null,
  given_at datetime(6) not null,
  constraint pk_organisation_authorisation primary key (id),
  constraint fk_organisation_authorisation_person foreign key (person_id) references organisation_person (id)
);
create index ix_organisation_authorisation_company on organisation_authorisation (company_id, to_day);
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('PER-01', 1, '*', 'SUBMIT', 'person-authorised', 'REFUSE', 'PERSON_AUTH_MISSING', 'classes=', 'Letter of authorisation; GSP', '法人授权委托书；《药品经营质量管理规范》', 'L', '2019-12-01', null),
  ('PER-01', 1, '*', 'SUBMIT', 'person-authorised', 'REFUSE', 'PERSON_AUTH_EXPIRED', 'classes=', 'Letter of authorisation; GSP', '法人授权委托书；《药品经营质量管理规范》', 'L', '2019-12-01', null),
  ('PER-01', 1, '*', 'SUBMIT', 'person-authorised', 'REFUSE', 'PERSON_AUTH_SCOPE', 'classes=RX,OTC_A,OTC_B,TCM_SLICE,BIO,DEVICE_2,DEVICE_3,FOOD,C2,C3,C4,C5', 'Letter of authorisation; GSP', '法人授权委托书；《药品经营质量管理规范》', 'L', '2019-12-01', null);
update common_reference set version = version + 1 where kind in ('RULES', 'COMPANIES');
