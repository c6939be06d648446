-- What a seller gives back: agreed in a contract, and in the books of both.
alter table pricing_contract add column rebate_percent decimal(5, 2) null;
alter table pricing_contract add column rebate_way varchar(12) null;
alter table pricing_contract add constraint ck_pricing_contract_rebate check ((rebate_percent is null) = (rebate_way is null));
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('PRC-09', 1, 'CN', 'CONTRACT', 'rebate-booked', 'REFUSE', 'REBATE_OFF_BOOKS', 'INVOICE,CREDIT_NOTE', 'Anti-Unfair Competition Law Art. 7; DAL Art. 88', '《反不正当竞争法》第七条；《药品管理法》第八十八条', 'L', '2019-12-01', null),
  ('PRC-09', 1, 'US', 'CONTRACT', 'rebate-booked', 'REFUSE', 'REBATE_OFF_BOOKS', 'INVOICE,CREDIT_NOTE', '42 CFR 1001.952(h)', '美国联邦法规第42编1001.952(h)', 'S', '2019-12-01', null),
  ('PRC-09', 1, 'EU', 'CONTRACT', 'rebate-booked', 'REFUSE', 'REBATE_OFF_BOOKS', 'INVOICE,CREDIT_NOTE', 'Rule of the platform', '平台规则', 'P', '2019-12-01', null),
  ('PRC-09', 1, 'CN', 'INVOICE', 'rebate-booked', 'REFUSE', 'REBATE_OFF_BOOKS', '', 'Anti-Unfair Competition Law Art. 7; DAL Art. 88', '《反不正当竞争法》第七条；《药品管理法》第八十八条', 'L', '2019-12-01', null),
  ('PRC-09', 1, 'US', 'INVOICE', 'rebate-booked', 'REFUSE', 'REBATE_OFF_BOOKS', '', '42 CFR 1001.952(h)', '美国联邦法规第42编1001.952(h)', 'S', '2019-12-01', null),
  ('PRC-09', 1, 'EU', 'INVOICE', 'rebate-booked', 'REFUSE', 'REBATE_OFF_BOOKS', '', 'Rule of the platform', '平台规则', 'P', '2019-12-01', null),
  ('PRC-10', 1, '*', 'INVOICE', 'free-goods', 'REFUSE', 'FREE_GOODS_NOT_INVOICED', '', 'Order 84 Art. 42; rule of the platform elsewhere', '《药品经营和使用质量监督管理办法》第四十二条；其他市场为平台规则', 'L', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
