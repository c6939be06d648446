-- Nothing that is held, rejected, recalled or past its day goes to a patient or a customer.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('STO-05', 1, '*', 'DISPENSE', 'stock-free', 'REFUSE', 'QUARANTINED', '', 'DAL Art. 56, 59; rule of the platform elsewhere', '《药品管理法》第五十六、五十九条；其他市场为平台规则', 'L', '2019-12-01', null),
  ('STO-05', 1, '*', 'SHIP', 'stock-free', 'REFUSE', 'QUARANTINED', '', 'DAL Art. 56, 59; rule of the platform elsewhere', '《药品管理法》第五十六、五十九条；其他市场为平台规则', 'L', '2019-12-01', null);
create index ix_receiving_discrepancy_booking on receiving_discrepancy (booking_id);
update common_reference set version = version + 1 where kind = 'RULES';
