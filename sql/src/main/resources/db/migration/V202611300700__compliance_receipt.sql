-- Who does not sign for controlled goods gets no more of them.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('SPC-14', 1, 'US', 'SHIP', 'receipt-signed', 'REFUSE', 'RECEIPT_UNSIGNED', 'days=3;classes=C2,C3,C4,C5', 'Rule of the platform', '平台规则', 'P', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
create index ix_receiving_despatch_site on receiving_despatch (site_id, seller_company_id, closed_at);
