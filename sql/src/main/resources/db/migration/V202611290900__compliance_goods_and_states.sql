-- Goods whose approval ended are neither offered nor ordered; null: it has no end.
alter table catalogue_item add column approved_to date null;
-- The part of a country whose law holds there, ISO 3166-2, for example US-OH; empty where it has none of its own.
alter table organisation_site add column region varchar(6) not null default '';
alter table organisation_licence add column region varchar(6) not null default '';

insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('SCP-09', 1, 'CN', 'PUBLISH', 'item-approved', 'REFUSE', 'ITEM_NOT_APPROVED', 'RX,OTC_A,OTC_B,TCM_PATENT,BIO,BLOOD,VACCINE,DEVICE_2,DEVICE_3', 'DAL Art. 98', '《药品管理法》第九十八条', 'L', '2019-12-01', null),
  ('SCP-09', 1, 'US', 'PUBLISH', 'item-approved', 'REFUSE', 'ITEM_NOT_APPROVED', 'RX', 'FDCA 505', '美国《食品、药品和化妆品法》第505条', 'L', '2019-12-01', null),
  ('SCP-09', 1, 'EU', 'PUBLISH', 'item-approved', 'REFUSE', 'ITEM_NOT_APPROVED', 'RX', 'Directive 2001/83/EC Art. 6', '欧盟2001/83/EC指令第6条', 'L', '2019-12-01', null),
  ('SCP-07', 1, 'CN', 'SUBMIT', 'device-licence', 'REFUSE', 'DEVICE_LICENCE', 'DEVICE_3=CN_MDL,CN_MPL;DEVICE_2=CN_MDR,CN_MPL', 'Medical device regulations Art. 41-43', '《医疗器械监督管理条例》第四十一条至第四十三条', 'L', '2019-12-01', null),
  ('LIC-10', 1, 'US', 'SUBMIT', 'state-licensed', 'REFUSE', 'STATE_LICENCE_MISSING', 'licence=US_STATE;classes=RX,C2,C3,C4,C5', 'State pharmacy law', '美国州药房法', 'L', '2019-12-01', null),
  ('SPC-06', 1, 'CN', 'SUBMIT', 'class-barred', 'REFUSE', 'EPHEDRINE_CHANNEL', 'classes=EPH_CPD;kinds=MAH,WHOLESALER;unless=CN_SPEC', 'Notice 260 (2012) on compounds with ephedrine', '食药监办药化监〔2012〕260号', 'L', '2019-12-01', null);
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to)
select id, version, profile, 'SUBMIT', predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to
from compliance_rule where id = 'SCP-09' and act = 'PUBLISH';

-- Clinics and hospitals use devices under their practice licence; of devices, who never held a licence is SCP-07's.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to)
select id, 2, profile, act, predicate, outcome, reason, replace(replace(params, 'DEVICE_3=CN_MDL;', 'DEVICE_3=CN_MDL,CN_MPL;'), 'DEVICE_2=CN_MDR;', 'DEVICE_2=CN_MDR,CN_MPL;never=DEVICE_2,DEVICE_3;'), source_en, source_zh, source_kind, '2026-11-28', null
from compliance_rule where version = 1 and profile = 'CN' and params like '%DEVICE_3=CN_MDL;%' and valid_to is null;
update compliance_rule set valid_to = '2026-11-27' where version = 1 and profile = 'CN' and params like '%DEVICE_3=CN_MDL;%' and valid_to is null;
update common_reference set version = version + 1 where kind in ('RULES', 'OFFERS', 'COMPANIES');
