-- Products under suspicion, and what others want to know of where a product came from.
create table receiving_trace_case (
  id bigint not null,
  company_id bigint not null,
  kind varchar(7) not null,
  item_id bigint null,
  item_code varchar(40) not null,
  name_en varchar(1000) not null,
  name_zh varchar(1000) not null,
  lot varchar(360) not null,
  subject varchar(400) not null,
  asker varchar(200) not null,
  opened_at datetime(6) not null,
  opened_by varchar(200) not null,
  command_key varchar(80) null,
  opened_by_name varchar(120) not null,
  due_at datetime(6) null,
  outcome varchar(12) null,
  outcome_note varchar(400) null,
  decided_at datetime(6) null,
  decided_by_name varchar(120) null,
  told_at datetime(6) null,
  told_by_name varchar(120) null,
  told_reference varchar(60) null,
  version int not null,
  constraint pk_receiving_trace_case primary key (id),
  constraint fk_receiving_trace_case_company foreign key (company_id) references organisation_company (id)
);
create unique index ux_receiving_trace_case_key on receiving_trace_case (company_id, command_key);
create index ix_receiving_trace_case_company on receiving_trace_case (company_id, id);
create index ix_receiving_trace_case_lot on receiving_trace_case (company_id, item_id, lot);
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('TRC-09', 1, 'US', 'TRACE', 'answer-due', 'WARN', 'TRACE_ANSWER_DUE', 'MAH=1;WHOLESALER=1;*=2;cap=48', 'FD&C Act 582(b)-(e)', '《联邦食品、药品和化妆品法》第582(b)至(e)条', 'L', '2019-12-01', null),
  ('TRC-10', 1, 'US', 'TRACE', 'suspect-told', 'WARN', 'SUSPECT_PRODUCT', 'hours=24', 'FD&C Act 582(c)(4)(B)', '《联邦食品、药品和化妆品法》第582(c)(4)(B)条', 'L', '2019-12-01', null),
  ('TRC-10', 1, 'EU', 'TRACE', 'suspect-told', 'WARN', 'SUSPECT_PRODUCT', 'hours=0', 'Directive 2001/83/EC Art. 80(i)', '欧盟2001/83/EC号指令第80(i)条', 'L', '2019-12-01', null),
  ('TRC-10', 1, 'CN', 'TRACE', 'suspect-told', 'WARN', 'SUSPECT_PRODUCT', 'hours=0', 'Drug recall measures Art. 6', '《药品召回管理办法》第六条', 'L', '2019-12-01', null),
  ('TRC-10', 1, '*', 'RECEIVE', 'lot-not-suspect', 'REFUSE', 'SUSPECT_PRODUCT', '', 'FD&C Act 582(c)(4); Directive 2001/83/EC Art. 80(i); drug recall measures Art. 6', '《联邦食品、药品和化妆品法》第582(c)(4)条；欧盟2001/83/EC号指令第80(i)条；《药品召回管理办法》第六条', 'L', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
