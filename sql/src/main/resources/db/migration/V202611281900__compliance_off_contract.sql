-- What is dearer than the same medicine on one of the buyer's contracts is approved by somebody.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('APR-04', 1, '*', 'SUBMIT', 'off-contract', 'APPROVE', 'OFF_CONTRACT', 'role=approver', 'Approval rules of the buyer', '买方审批规则', 'P', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
