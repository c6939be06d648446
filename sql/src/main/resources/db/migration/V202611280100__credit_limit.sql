-- What a company may still spend: budgets of the buyer's sites, credit that a seller gives to a buyer, and what each order holds of both.
create table credit_budget (
  id bigint not null,
  company_id bigint not null,
  site_id bigint not null,
  name varchar(120) not null,
  currency char(3) not null,
  from_day date not null,
  to_day date not null,
  amount decimal(19,4) not null,
  used decimal(19,4) not null,
  hard boolean not null,
  constraint pk_credit_budget primary key (id)
);
create unique index uq_credit_budget_name on credit_budget (site_id, name, currency, from_day);
create index ix_credit_budget_site on credit_budget (company_id, site_id, from_day);
create table credit_line (
  id bigint not null,
  seller_company_id bigint not null,
  buyer_company_id bigint not null,
  currency char(3) not null,
  amount decimal(19,4) not null,
  used decimal(19,4) not null,
  constraint pk_credit_line primary key (id),
  constraint uq_credit_line_parties unique (seller_company_id, buyer_company_id, currency)
);
create index ix_credit_line_buyer on credit_line (buyer_company_id, id);
-- The sums of these rows, less what was received, are what the limits above call used.
create table credit_hold (
  order_id bigint not null,
  kind varchar(8) not null,
  limit_id bigint not null,
  amount decimal(19,4) not null,
  waiting boolean not null,
  constraint pk_credit_hold primary key (order_id, kind, limit_id)
);
create index ix_credit_hold_limit on credit_hold (limit_id, waiting);
-- Money that a seller says it received from a buyer.
create table credit_receipt (
  id bigint not null,
  line_id bigint not null,
  command_key varchar(120) collate utf8mb4_bin not null,
  amount decimal(19,4) not null,
  reference varchar(60) not null,
  received_on date not null,
  recorded_at datetime(6) not null,
  recorded_by varchar(120) not null,
  constraint pk_credit_receipt primary key (id),
  constraint uq_credit_receipt_key unique (line_id, command_key)
);
insert into common_reference (kind, version) values ('SPENDING', 1);
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('BUD-01', 1, '*', 'SUBMIT', 'budget-left', 'APPROVE', 'BUDGET_EXCEEDED', 'ACCOUNTS', 'Budget of the site', '门店预算', 'P', '2019-12-01', null),
  ('CRD-01', 1, '*', 'SUBMIT', 'credit-left', 'REFUSE', 'CREDIT_LIMIT', '', 'Credit agreed with the seller', '与卖方约定的信用额度', 'P', '2019-12-01', null),
  ('APR-01', 1, '*', 'SUBMIT', 'approval-needed', 'APPROVE', 'APPROVAL_NEEDED', '', 'Approval rules of the buyer', '买方审批规则', 'P', '2019-12-01', null),
  ('APR-03', 1, '*', 'SUBMIT', 'quality-approval', 'APPROVE', 'QUALITY_APPROVAL', '', 'GSP; approval rules of the buyer', '《药品经营质量管理规范》；买方审批规则', 'P', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
