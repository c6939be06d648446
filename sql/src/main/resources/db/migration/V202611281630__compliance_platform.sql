-- On-line trade in China needs the platform's filing and the seller's report.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('LIC-13', 1, 'CN', 'SUBMIT', 'platform-filed', 'REFUSE', 'PLATFORM_FILING_INVALID', 'platform=CN_PLAT;seller=CN_NET', 'DAL Art. 62; on-line drug sales rules (Order 58)', '《药品管理法》第六十二条；《药品网络销售监督管理办法》', 'L', '2022-12-01', null),
  ('LIC-13', 1, 'CN', 'PUBLISH', 'platform-filed', 'REFUSE', 'PLATFORM_FILING_INVALID', 'platform=CN_PLAT;seller=CN_NET', 'DAL Art. 62; on-line drug sales rules (Order 58)', '《药品管理法》第六十二条；《药品网络销售监督管理办法》', 'L', '2022-12-01', null);
update common_reference set version = version + 1 where kind in ('RULES', 'COMPANIES');
