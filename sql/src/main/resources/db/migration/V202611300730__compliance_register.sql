-- The register of special medicines: rows that nobody changes, two signatures each, mistakes taken back by a row of their own.
create table compliance_register_row (
  id bigint not null,
  company_id bigint not null,
  site_id bigint not null,
  number_no int not null,
  command_key varchar(80) not null,
  content_hash varbinary(32) not null,
  item_id bigint not null,
  item_code varchar(40) not null,
  name_en varchar(1000) not null,
  name_zh varchar(1000) not null,
  classes varchar(200) not null,
  unit varchar(3) not null,
  way varchar(9) not null,
  happened_on date not null,
  quantity decimal(15,0) not null,
  balance decimal(15,0) not null,
  lot varchar(20) not null,
  expiry date null,
  party_kind varchar(20) null,
  party varchar(200) not null,
  licence varchar(60) not null,
  document varchar(60) not null,
  permit varchar(60) not null,
  letter varchar(60) not null,
  transporter varchar(200) not null,
  transport_permit varchar(60) not null,
  collector varchar(120) not null,
  identity_shown varchar(40) not null,
  identity_key varchar(16) null,
  identity_bytes varbinary(200) null,
  remark varchar(400) not null,
  corrects_id bigint null,
  written_by varchar(200) not null,
  written_by_name varchar(120) not null,
  written_at datetime(6) not null,
  constraint pk_compliance_register_row primary key (id)
);
create unique index ux_compliance_register_row_number on compliance_register_row (site_id, number_no);
create unique index ux_compliance_register_row_key on compliance_register_row (company_id, command_key);
create unique index ux_compliance_register_row_corrects on compliance_register_row (corrects_id);
create index ix_compliance_register_row_company on compliance_register_row (company_id, id);
create table compliance_register_signature (
  row_id bigint not null,
  company_id bigint not null,
  person varchar(200) not null,
  person_name varchar(120) not null,
  factor varchar(20) not null,
  signed_at datetime(6) not null,
  constraint pk_compliance_register_signature primary key (row_id)
);
create table compliance_register_report (
  row_id bigint not null,
  company_id bigint not null,
  due_on date not null,
  reported_on date null,
  reference varchar(60) null,
  reported_by varchar(120) null,
  constraint pk_compliance_register_report primary key (row_id)
);
create index ix_compliance_register_report_due on compliance_register_report (company_id, reported_on, due_on);
create table compliance_register_stock (
  site_id bigint not null,
  item_id bigint not null,
  lot varchar(360) collate utf8mb4_bin not null,
  packs decimal(15,0) not null,
  constraint pk_compliance_register_stock primary key (site_id, item_id, lot)
);
create table compliance_register_series (
  site_id bigint not null,
  last_no int not null,
  constraint pk_compliance_register_series primary key (site_id)
);
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('SPC-18', 1, 'CN', 'ENTER', 'register-complete', 'REFUSE', 'REGISTER_INCOMPLETE', 'classes=NARC,PSY1,PSY2,TOXIC,RADIO,VACCINE,BLOOD,PRECURSOR,ANABOLIC,PEPTIDE,EPH_CPD;IN=lot,expiry,party,licence,document;OUT=lot,expiry,party,licence,document,transporter;USE=lot,document;DESTROYED=lot,document,remark;BACK=remark', 'Regulations on narcotic and psychotropic medicines; Anti-Doping Regulations Art. 9; Precursor Regulations Art. 19', '《麻醉药品和精神药品管理条例》；《反兴奋剂条例》第九条；《易制毒化学品管理条例》第十九条', 'L', '2019-12-01', null),
  ('SPC-18', 1, 'US', 'ENTER', 'register-complete', 'REFUSE', 'REGISTER_INCOMPLETE', 'classes=C2,C3,C4,C5;IN=lot,expiry,party,licence,document;OUT=lot,expiry,party,licence,document;USE=lot,document;DESTROYED=lot,document,remark;BACK=remark', '21 CFR 1304.04, 1304.22', '美国联邦法规第21编1304.04、1304.22', 'L', '2019-12-01', null),
  ('SPC-18', 1, 'EU', 'ENTER', 'register-complete', 'REFUSE', 'REGISTER_INCOMPLETE', 'classes=EU_NARC;IN=lot,expiry,party,licence,document;OUT=lot,expiry,party,licence,document;USE=lot,document;DESTROYED=lot,document,remark;BACK=remark', 'National law on narcotics', '各国麻醉药品法', 'L', '2019-12-01', null),
  ('SPC-04', 1, 'CN', 'ENTER', 'vaccine-channel', 'REFUSE', 'VACCINE_CHANNEL', 'classes=VACCINE;ways=MAH>CDC,CDC>CLINIC,CDC>HOSPITAL', 'Vaccine Administration Law Art. 35', '《疫苗管理法》第三十五条', 'L', '2019-12-01', null),
  ('SPC-05', 1, 'CN', 'ENTER', 'precursor-permit', 'REFUSE', 'PRECURSOR_PERMIT', 'classes=PRECURSOR;own=CN_PUP,CN_SEAL;OUT=permit,letter,collector,identity', 'Precursor Regulations Art. 14-19', '《易制毒化学品管理条例》第十四至十九条', 'L', '2019-12-01', null),
  ('SPC-05', 1, 'CN', 'ENTER', 'report-due', 'WARN', 'REGULATOR_REPORT_DUE', 'classes=PRECURSOR;days=5', 'Precursor Regulations Art. 19', '《易制毒化学品管理条例》第十九条', 'L', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
