-- In the United States a pack is taken with what its seller said of it, or not at all.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('TRC-01', 1, 'US', 'RECEIVE', 'trace-data', 'REFUSE', 'TRACE_DATA_MISSING', 'classes=RX,C2,C3,C4,C5', 'FD&C Act 582(d)(1)', '《联邦食品、药品和化妆品法》第582(d)(1)条', 'L', '2019-12-01', null),
  ('TRC-01', 1, 'US', 'RECEIVE', 'trace-exempt', 'WARN', 'TRACE_EXEMPTION_ENDING', 'classes=RX,C2,C3,C4,C5', 'FD&C Act 582(a)(3)', '《联邦食品、药品和化妆品法》第582(a)(3)条', 'L', '2019-12-01', null),
  ('TRC-01', 1, 'US', 'SHIP', 'trace-data', 'REFUSE', 'TRACE_DATA_MISSING', 'classes=RX,C2,C3,C4,C5', 'FD&C Act 582(c)(1)', '《联邦食品、药品和化妆品法》第582(c)(1)条', 'L', '2019-12-01', null),
  ('TRC-01', 1, 'US', 'RELEASE', 'trace-data', 'REFUSE', 'TRACE_DATA_MISSING', 'classes=RX,C2,C3,C4,C5', 'FD&C Act 582(d)(1)', '《联邦食品、药品和化妆品法》第582(d)(1)条', 'L', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
