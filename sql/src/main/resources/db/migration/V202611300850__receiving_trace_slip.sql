-- What the platform for traceability codes is told of packs that came and went.
create table receiving_trace_slip (
  id bigint not null,
  company_id bigint not null,
  site_id bigint not null,
  kind varchar(20) not null,
  source_id bigint not null,
  document varchar(60) not null,
  partner_id bigint not null,
  code_count int not null,
  made_at datetime(6) not null,
  next_at datetime(6) not null,
  tries int not null,
  last_fault varchar(400) null,
  uploaded_at datetime(6) null,
  uploaded_by_name varchar(120) null,
  reference varchar(60) null,
  version int not null,
  constraint pk_receiving_trace_slip primary key (id),
  constraint fk_receiving_trace_slip_company foreign key (company_id) references organisation_company (id)
);
create index ix_receiving_trace_slip_site on receiving_trace_slip (site_id, uploaded_at, id);
create index ix_receiving_trace_slip_company on receiving_trace_slip (company_id, id);
create index ix_receiving_trace_slip_due on receiving_trace_slip (uploaded_at, next_at);
create index ix_receiving_trace_slip_source on receiving_trace_slip (source_id);
create table receiving_trace_slip_code (
  slip_id bigint not null,
  code varchar(60) collate utf8mb4_bin not null,
  inferred boolean not null,
  constraint pk_receiving_trace_slip_code primary key (slip_id, code),
  constraint fk_receiving_trace_slip_code_slip foreign key (slip_id) references receiving_trace_slip (id)
);
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('TRC-05', 1, 'CN', 'TRACE', 'slip-upload', 'WARN', 'UPLOAD_LATE', 'late=24;loud=72', 'DAL Art. 36', '《药品管理法》第三十六条', 'L', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
