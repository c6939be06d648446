-- Which tax a sale bears, and which rates an invoice has to prove.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('TAX-01', 1, 'CN', 'INVOICE', 'tax-rate-known', 'REFUSE', 'TAX_RATE_UNPROVEN', 'rates=13,9,6;filed=3;kind=CN_VAT3', 'VAT Law Art. 10-12; Cai Shui 2018 No. 47', '《增值税法》第十至十二条；财税〔2018〕47号', 'L', '2019-12-01', null),
  ('TAX-02', 1, 'US', 'INVOICE', 'tax-exempt', 'ALLOW', 'EXEMPTION_CERTIFICATE', 'classes=RX,C2,C3,C4,C5;taxing=;kind=US_RESALE', 'Sales tax law of the state', '各州销售税法', 'L', '2019-12-01', null),
  ('TAX-02', 1, 'US', 'SUBMIT', 'certificate-in-date', 'WARN', 'EXEMPTION_CERTIFICATE', 'US_RESALE', 'Sales tax law of the state', '各州销售税法', 'L', '2019-12-01', null),
  ('TAX-03', 1, 'EU', 'INVOICE', 'reverse-charge', 'REFUSE', 'TAX_RATE_UNPROVEN', 'EU_VAT', 'Directive 2006/112/EC Art. 138, 194-196', '欧盟2006/112/EC号指令第138、194至196条', 'L', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
