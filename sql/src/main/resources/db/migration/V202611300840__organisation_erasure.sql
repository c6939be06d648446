-- Whose personal data has to be erased; it is masked at once and gone when nothing needs it any more.
create table organisation_erasure (
  person_id bigint not null,
  company_id bigint not null,
  asked_at datetime(6) not null,
  asked_by varchar(120) not null,
  kept_until date not null,
  erased_at datetime(6) null,
  constraint pk_organisation_erasure primary key (person_id),
  constraint fk_organisation_erasure_person foreign key (person_id) references organisation_person (id)
);
create index ix_organisation_erasure_due on organisation_erasure (erased_at, kept_until);
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('PRV-05', 1, '*', 'ERASE', 'retention', 'REFUSE', 'RETENTION_HOLD', '10', 'PIPL Art. 19, 47; GDPR Art. 17(3)(b)', '《个人信息保护法》第十九条、第四十七条；欧盟《通用数据保护条例》第17条第3款(b)项', 'L', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
