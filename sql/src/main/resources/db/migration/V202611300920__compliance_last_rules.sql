-- What is left of the rules: what may be forgotten, what comes too late, and what one person alone may not say.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to)
select id, version, profile, 'SUBMIT', 'licences-held', outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to
from compliance_rule where id = 'LIC-01' and act = 'REGISTER';
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to)
select 'LIC-03', version, profile, act, 'licence-ending', 'WARN', 'LICENCE_EXPIRING', concat(params, ';within=7'), 'Notice of ending licences', '证照到期提醒', 'P', valid_from, valid_to
from compliance_rule where id = 'LIC-04' and act = 'SUBMIT' and predicate = 'licence-in-date';
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('ORD-01', 1, '*', 'SUBMIT', 'cut-off', 'WARN', 'CUT_OFF_PASSED', '', 'Terms of the seller', '卖方条款', 'P', '2019-12-01', null),
  ('ORD-02', 1, '*', 'SUBMIT', 'order-repeated', 'WARN', 'DUPLICATE_ORDER', '10', 'Orders of the same lines within minutes', '数分钟内相同内容的订单', 'P', '2019-12-01', null),
  ('SPC-17', 1, 'CN', 'RECEIVE', 'two-persons', 'REFUSE', 'TWO_PERSON_CHECK', 'NARC,PSY1,PSY2,TOXIC,RADIO,PRECURSOR,ANABOLIC,PEPTIDE,EPH_CPD', 'GSP, special drugs', '《药品经营质量管理规范》特殊管理药品', 'L', '2019-12-01', null),
  ('SPC-17', 1, 'US', 'RECEIVE', 'two-persons', 'REFUSE', 'TWO_PERSON_CHECK', 'C2', 'Check-in by two persons', '双人验收', 'P', '2019-12-01', null),
  ('SPC-17', 1, 'EU', 'RECEIVE', 'two-persons', 'REFUSE', 'TWO_PERSON_CHECK', 'EU_NARC', 'Check-in by two persons', '双人验收', 'P', '2019-12-01', null),
  ('STO-04', 1, 'CN', 'ENTER', 'register-complete', 'REFUSE', 'VACCINE_TEMPERATURE', 'classes=VACCINE;IN=temperature', 'Vaccine Administration Law Art. 39', '《疫苗管理法》第三十九条', 'L', '2019-12-01', null),
  ('PAY-01', 1, '*', 'SHIP', 'prepaid', 'REFUSE', 'PREPAYMENT_NEEDED', '', 'Contract between seller and buyer', '购销合同', 'P', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
-- The same goods for the same site from the same seller have the same hash; of earlier orders nobody asks.
alter table ordering_purchase_order add column goods_hash binary(32) null;
create index ix_ordering_purchase_order_goods on ordering_purchase_order (goods_hash, id);
-- Of a vaccine the number of the record of its way in the cold.
alter table compliance_register_row add column temperature varchar(60) default '' not null;
-- Whether goods are paid before they are sent; both agreed on it.
alter table pricing_contract add column prepaid boolean default false not null;
-- Why packs did not go into stock, as facts; the seller reads it.
alter table receiving_discrepancy add column reasons varchar(4000) default '[]' not null;
-- One word for a fact, that of the rules.
update ordering_exception set reason = 'SUBSTITUTION_CONSENT' where reason = 'SUBSTITUTION_OFFERED';
update ordering_history set reason = 'SUBSTITUTION_CONSENT' where reason = 'SUBSTITUTION_OFFERED';
