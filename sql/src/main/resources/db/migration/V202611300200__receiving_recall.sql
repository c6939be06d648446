-- Lots of an item that are called back; what was recalled stays barred, also when the recall is closed.
create table receiving_recall (
  id bigint not null,
  company_id bigint not null,
  number varchar(40) not null,
  item_id bigint not null,
  item_code varchar(20) not null,
  name_en varchar(1000) not null,
  name_zh varchar(1000) not null,
  grade varchar(3) not null,
  cause varchar(400) not null,
  everywhere boolean not null,
  published_at datetime(6) not null,
  published_by varchar(120) not null,
  closed_at datetime(6) null,
  closed_by varchar(120) null,
  close_note varchar(400) null,
  constraint pk_receiving_recall primary key (id),
  constraint uq_receiving_recall_number unique (company_id, number),
  constraint fk_receiving_recall_company foreign key (company_id) references organisation_company (id)
);
create index ix_receiving_recall_item on receiving_recall (item_id);
create table receiving_recall_lot (
  recall_id bigint not null,
  lot varchar(20) collate utf8mb4_bin not null,
  constraint pk_receiving_recall_lot primary key (recall_id, lot),
  constraint fk_receiving_recall_lot_recall foreign key (recall_id) references receiving_recall (id)
);
-- What a site says became of its packs; it may be said again until the recall is closed.
create table receiving_recall_answer (
  recall_id bigint not null,
  site_id bigint not null,
  company_id bigint not null,
  received decimal(15,3) not null,
  returned decimal(15,3) not null,
  destroyed decimal(15,3) not null,
  dispensed decimal(15,3) not null,
  note varchar(400) null,
  answered_at datetime(6) not null,
  answered_by varchar(120) not null,
  constraint pk_receiving_recall_answer primary key (recall_id, site_id),
  constraint fk_receiving_recall_answer_recall foreign key (recall_id) references receiving_recall (id)
);
create index ix_receiving_despatch_line_item on receiving_despatch_line (item_id);
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('RCL-01', 1, '*', 'RECEIVE', 'lot-not-recalled', 'REFUSE', 'RECALLED', '', 'DAL Art. 82; 21 CFR 7.49; Directive 2001/83/EC Art. 117', '《药品管理法》第八十二条；美国联邦法规第21编7.49；欧盟2001/83/EC号指令第117条', 'L', '2019-12-01', null),
  ('RCL-02', 1, 'CN', 'RECALL', 'recall-answered', 'WARN', 'RECALL_ANSWER_DUE', 'I=4;II=24;III=72', 'Rule of the platform, hours by class', '平台规则，按级别计小时', 'P', '2019-12-01', null),
  ('RCL-02', 1, 'US', 'RECALL', 'recall-answered', 'WARN', 'RECALL_ANSWER_DUE', 'I=4;II=24;III=120', 'Rule of the platform, hours by class', '平台规则，按级别计小时', 'P', '2019-12-01', null),
  ('RCL-02', 1, 'EU', 'RECALL', 'recall-answered', 'WARN', 'RECALL_ANSWER_DUE', 'I=4;II=24;III=120', 'Rule of the platform, hours by class', '平台规则，按级别计小时', 'P', '2019-12-01', null),
  ('RCL-02', 1, '*', 'RECALL', 'recall-balanced', 'REFUSE', 'RECALL_NOT_BALANCED', '', 'Rule of the platform', '平台规则', 'P', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
