-- Licences are handed in by their company, compared by the platform, looked up again, and stopped when their issuer stops them.
alter table organisation_licence add column status_since datetime(6) null;
alter table organisation_licence add column status_note varchar(400) default '' not null;
alter table organisation_licence add column holder varchar(200) default '' not null;
alter table organisation_licence add column registry_id varchar(40) default '' not null;
alter table organisation_licence add column evidence varchar(400) default '' not null;
alter table organisation_licence add column checked_at datetime(6) null;
alter table organisation_licence add column scanned boolean default false not null;
alter table organisation_licence add column uploaded_by varchar(60) null;
alter table organisation_licence add column uploaded_name varchar(120) default '' not null;
alter table organisation_licence add column uploaded_at datetime(6) null;
update organisation_licence set checked_at = verified_at;
create index ix_organisation_licence_end on organisation_licence (valid_to, id);
-- Scans as AES-GCM seals them: the nonce, then the cipher's bytes. The key is not here.
create table organisation_scan (
  licence_id bigint not null,
  media_type varchar(40) not null,
  name varchar(120) not null,
  key_id varchar(16) not null,
  bytes longblob not null,
  kept_at datetime(6) not null,
  constraint pk_organisation_scan primary key (licence_id),
  constraint fk_organisation_scan_licence foreign key (licence_id) references organisation_licence (id)
);
create table organisation_scan_look (
  id bigint not null,
  licence_id bigint not null,
  actor varchar(60) not null,
  name varchar(120) not null,
  company_id bigint not null,
  looked_at datetime(6) not null,
  constraint pk_organisation_scan_look primary key (id),
  constraint fk_organisation_scan_look_licence foreign key (licence_id) references organisation_licence (id)
);
create index ix_organisation_scan_look_licence on organisation_scan_look (licence_id, id);
update common_reference set version = version + 1 where kind = 'COMPANIES';
-- What of it a rule asks.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to)
select 'LIC-05', version, profile, act, 'licence-stopped', 'REFUSE', 'LICENCE_SUSPENDED', case when profile = 'CN' then concat(params, ';ALL=CN_BL') else params end, source_en, source_zh, source_kind, valid_from, valid_to
from compliance_rule where id = 'LIC-04' and act = 'SUBMIT' and predicate = 'licence-in-date';
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to)
select 'LIC-10', version, profile, act, 'site-licensed', 'REFUSE', 'LICENCE_SITE_MISMATCH', params, source_en, source_zh, source_kind, valid_from, valid_to
from compliance_rule where id = 'LIC-04' and act = 'SUBMIT' and predicate = 'licence-in-date';
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to)
select id, version, profile, 'PUBLISH', predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to
from compliance_rule where id = 'LIC-05' and act = 'SUBMIT';
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to)
select 'LIC-12', version, profile, act, 'licence-rechecked', 'REFUSE', 'LICENCE_RECHECK_DUE', concat(params, ';warn=6;refuse=7'), 'On-line drug sales rules (Order 58)', '《药品网络销售监督管理办法》', source_kind, valid_from, valid_to
from compliance_rule where id = 'LIC-04' and act = 'SUBMIT' and predicate = 'licence-in-date';
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('LIC-01', 1, 'CN', 'REGISTER', 'licences-required', 'REFUSE', 'LICENCE_MISSING', 'MAH=CN_BL,CN_DML;WHOLESALER=CN_BL,CN_DDL;CHAIN=CN_BL,CN_DDL;PHARMACY=CN_BL,CN_DDL;CLINIC=CN_BL,CN_MPL;HOSPITAL=CN_BL,CN_MPL;AGENT=CN_BL', 'DAL Art. 62', '《药品管理法》第六十二条', 'L', '2019-12-01', null),
  ('LIC-01', 1, 'US', 'REGISTER', 'licences-required', 'REFUSE', 'LICENCE_MISSING', 'MAH=US_STATE;WHOLESALER=US_STATE;PHARMACY=US_STATE;CLINIC=US_STATE;HOSPITAL=US_STATE', 'FDCA 582', '美国《食品、药品和化妆品法》第582条', 'L', '2019-12-01', null),
  ('LIC-01', 1, 'EU', 'REGISTER', 'licences-required', 'REFUSE', 'LICENCE_MISSING', 'MAH=EU_MIA;WHOLESALER=EU_WDA;PHARMACY=EU_PHA;HOSPITAL=EU_PHA', 'Directive 2001/83/EC Art. 80', '欧盟2001/83/EC指令第80条', 'L', '2019-12-01', null),
  ('SCP-03', 1, 'CN', 'PUBLISH', 'own-product', 'REFUSE', 'NOT_OWN_PRODUCT', 'MAH', 'DAL Art. 34', '《药品管理法》第三十四条', 'L', '2019-12-01', null),
  ('SCP-03', 1, 'CN', 'SUBMIT', 'own-product', 'REFUSE', 'NOT_OWN_PRODUCT', 'MAH', 'DAL Art. 34', '《药品管理法》第三十四条', 'L', '2019-12-01', null),
  ('SCP-04', 1, 'CN', 'SUBMIT', 'chain-store', 'REFUSE', 'CHAIN_STORE_SELF_PURCHASE', 'kinds=CHAIN;mode=零售连锁', 'Order 84', '《药品经营和使用质量监督管理办法》', 'L', '2024-01-01', null),
  ('SCP-06', 1, 'CN', 'SUBMIT', 'retail-category', 'REFUSE', 'RX_NOT_IN_CATEGORY', 'kinds=CHAIN,PHARMACY;licence=CN_DDL;categories=RX,OTC_A,OTC_B', 'Rules on prescription and OTC medicines, Art. 8', '《处方药与非处方药分类管理办法》第八条', 'L', '2019-12-01', null),
  ('SPC-06', 1, 'CN', 'PUBLISH', 'pack-limit', 'REFUSE', 'EPHEDRINE_PACK_LIMIT', 'class=EPH_CPD;substance=ephedrine;limit=720;liquid=800;forms=口服液,口服溶液,糖浆,syrup,oral solution', 'Notice [2012] No. 260', '食药监办药化监〔2012〕260号', 'L', '2019-12-01', null),
  ('SPC-06', 1, 'CN', 'SUBMIT', 'pack-limit', 'REFUSE', 'EPHEDRINE_PACK_LIMIT', 'class=EPH_CPD;substance=ephedrine;limit=720;liquid=800;forms=口服液,口服溶液,糖浆,syrup,oral solution', 'Notice [2012] No. 260', '食药监办药化监〔2012〕260号', 'L', '2019-12-01', null),
  ('STO-01', 1, 'CN', 'SUBMIT', 'cold-capability', 'REFUSE', 'COLD_CAPABILITY', 'COLD,FROZEN', 'DAL Art. 59; GSP', '《药品管理法》第五十九条；《药品经营质量管理规范》', 'L', '2019-12-01', null),
  ('STO-01', 1, 'CN', 'PUBLISH', 'cold-capability', 'REFUSE', 'COLD_CAPABILITY', 'COLD,FROZEN', 'DAL Art. 59; GSP', '《药品管理法》第五十九条；《药品经营质量管理规范》', 'L', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
