-- From which day on a company keeps its first-trade dossiers here; without a row it keeps them elsewhere.
create table compliance_first_trade (
  company_id bigint not null,
  since date not null,
  begun_by varchar(120) not null,
  begun_at datetime(6) not null,
  constraint pk_compliance_first_trade primary key (company_id)
);
-- One of each supplier (item 0) and one of each item from each supplier.
create table compliance_dossier (
  id bigint not null,
  company_id bigint not null,
  seller_company_id bigint not null,
  item_id bigint not null,
  state varchar(10) not null,
  round int not null,
  signed int not null,
  paper varchar(60) not null,
  agreement_number varchar(60) not null,
  agreement_to date null,
  approved_on date null,
  reviewed_on date null,
  opened_by varchar(120) not null,
  opened_at datetime(6) not null,
  changed_at datetime(6) not null,
  version bigint not null,
  constraint pk_compliance_dossier primary key (id),
  constraint uq_compliance_dossier unique (company_id, seller_company_id, item_id)
);
create index ix_compliance_dossier_state on compliance_dossier (company_id, state, signed);
create index ix_compliance_dossier_company on compliance_dossier (company_id, id);
create table compliance_dossier_document (
  id bigint not null,
  dossier_id bigint not null,
  kind varchar(40) not null,
  number varchar(60) not null,
  sealed boolean not null,
  valid_to date null,
  current_one boolean not null,
  media_type varchar(40) not null,
  file_name varchar(200) not null,
  hash binary(32) not null,
  key_id varchar(16) not null,
  added_by varchar(120) not null,
  added_at datetime(6) not null,
  constraint pk_compliance_dossier_document primary key (id),
  constraint fk_compliance_dossier_document foreign key (dossier_id) references compliance_dossier (id)
);
create index ix_compliance_dossier_document on compliance_dossier_document (dossier_id, id);
-- Apart from its document, which is read far more often; sealed like the scans of licences.
create table compliance_dossier_scan (
  document_id bigint not null,
  bytes longblob not null,
  constraint pk_compliance_dossier_scan primary key (document_id),
  constraint fk_compliance_dossier_scan foreign key (document_id) references compliance_dossier_document (id)
);
create table compliance_dossier_look (
  id bigint not null,
  document_id bigint not null,
  actor varchar(60) not null,
  name varchar(120) not null,
  company_id bigint not null,
  looked_at datetime(6) not null,
  constraint pk_compliance_dossier_look primary key (id),
  constraint fk_compliance_dossier_look foreign key (document_id) references compliance_dossier_document (id)
);
create index ix_compliance_dossier_look on compliance_dossier_look (document_id, id);
-- Who signed what, never changed.
create table compliance_dossier_mark (
  id bigint not null,
  dossier_id bigint not null,
  round int not null,
  step varchar(20) not null,
  verdict varchar(10) not null,
  person varchar(60) not null,
  name varchar(120) not null,
  note varchar(400) not null,
  content varchar(64) not null,
  at datetime(6) not null,
  constraint pk_compliance_dossier_mark primary key (id),
  constraint fk_compliance_dossier_mark foreign key (dossier_id) references compliance_dossier (id)
);
create index ix_compliance_dossier_mark on compliance_dossier_mark (dossier_id, id);
insert into common_reference (kind, version) values ('FIRST_TRADE', 1);
-- Documents are KIND:step at which they must be there:s has to bear the supplier's seal, d has a last day.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('FTA-01', 1, '*', 'SUBMIT', 'first-trade', 'REFUSE', 'FIRST_COMPANY_MISSING', 'not=SERVICE,FOOD', 'First trade; GSP; GDP 5.2', '首营企业审核；《药品经营质量管理规范》；欧盟GDP 5.2', 'L', '2019-12-01', null),
  ('FTA-02', 1, 'CN', 'SUBMIT', 'first-trade', 'REFUSE', 'FIRST_ITEM_MISSING', 'not=SERVICE,FOOD', 'First trade; GSP', '首营品种审核；《药品经营质量管理规范》', 'L', '2019-12-01', null),
  ('FTA-02', 1, 'EU', 'SUBMIT', 'first-trade', 'REFUSE', 'FIRST_ITEM_MISSING', 'not=SERVICE,FOOD', 'First trade; GDP 5.2', '首营品种审核；欧盟GDP 5.2', 'L', '2019-12-01', null),
  ('FTA-05', 1, '*', 'SUBMIT', 'first-trade', 'REFUSE', 'QUALITY_AGREEMENT_EXPIRED', 'not=SERVICE,FOOD', 'Quality agreement; GSP; GDP 5.2', '质量保证协议；《药品经营质量管理规范》；欧盟GDP 5.2', 'L', '2019-12-01', null),
  ('FTA-05', 1, '*', 'SUBMIT', 'first-trade', 'WARN', 'PARTNER_REVIEW_DUE', 'not=SERVICE,FOOD;warn=12;refuse=15', 'Yearly review; GSP; GDP 5.2', '年度质量评审；《药品经营质量管理规范》；欧盟GDP 5.2', 'L', '2019-12-01', null),
  ('FTA-03', 1, 'CN', 'DOSSIER', 'dossier-complete', 'REFUSE', 'FIRST_DOSSIER_INCOMPLETE', 'COMPANY=QUALITY_AGREEMENT:1:sd,SALES_AUTHORISATION:1:sd,SALES_ID:1:s,ANNUAL_REPORT:1:s,GSP_EVIDENCE:2:s,BANK_ACCOUNT:2:s,SEAL_SPECIMEN:3:s,DELIVERY_NOTE_SPECIMEN:3:s;ITEM=REGISTRATION:1:sd,QUALITY_STANDARD:2:s,LABEL_LEAFLET:2:s,TEST_REPORT:3:s;BIO=BATCH_RELEASE:3:s', 'First trade; GSP', '首营审核；《药品经营质量管理规范》', 'L', '2019-12-01', null),
  ('FTA-03', 1, 'US', 'DOSSIER', 'dossier-complete', 'REFUSE', 'FIRST_DOSSIER_INCOMPLETE', 'COMPANY=TRADE_CONTACT:1:,BANK_ACCOUNT:2:;ITEM=LABEL_LEAFLET:1:', 'FDCA 582, authorised trading partner', '美国《食品、药品和化妆品法》第582条', 'L', '2019-12-01', null),
  ('FTA-03', 1, 'EU', 'DOSSIER', 'dossier-complete', 'REFUSE', 'FIRST_DOSSIER_INCOMPLETE', 'COMPANY=QUALITY_AGREEMENT:1:d,RP_CONTACT:1:,BANK_ACCOUNT:2:;ITEM=REGISTRATION:1:,LABEL_LEAFLET:2:', 'Directive 2001/83/EC Art. 80; GDP 5.2', '欧盟2001/83/EC指令第80条；GDP 5.2', 'L', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
