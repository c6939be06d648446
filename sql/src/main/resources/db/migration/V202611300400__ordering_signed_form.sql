-- Orders for controlled substances of schedule II are signed outside the portal; what came back is
-- kept as it came, is used for one order and is never changed.
create table ordering_signed_form (
  id bigint not null,
  company_id bigint not null,
  site_id bigint not null,
  seller_company_id bigint not null,
  tracking_number varchar(9) not null,
  hash binary(32) not null,
  bytes longblob not null,
  added_at datetime(6) not null,
  added_by varchar(120) not null,
  used_by bigint,
  withdrawn_at datetime(6),
  constraint pk_ordering_signed_form primary key (id),
  constraint uq_ordering_signed_form_number unique (company_id, tracking_number),
  constraint uq_ordering_signed_form_used unique (used_by)
);
create index ix_ordering_signed_form_site on ordering_signed_form (site_id, seller_company_id, used_by);
-- an order says itself whether it was signed: all others ask no further
alter table ordering_purchase_order add column signed_form_id bigint;
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('SPC-08', 1, 'US', 'SUBMIT', 'signed-as-ordered', 'REFUSE', 'CSOS_ORDER_DEFECTIVE', 'C2=60', '21 CFR 1305.21, 1305.25', '美国联邦法规第21编1305.21、1305.25', 'L', '2019-12-01', null),
  ('SPC-08', 1, 'US', 'CONFIRM', 'signature-needed', 'REFUSE', 'CSOS_SIGNATURE', 'C2', '21 CFR 1305.22(c)', '美国联邦法规第21编1305.22(c)', 'L', '2019-12-01', null),
  ('SPC-09', 1, 'US', 'SHIP', 'signed-lately', 'REFUSE', 'CSOS_ORDER_TOO_OLD', '60', '21 CFR 1305.22(e)', '美国联邦法规第21编1305.22(e)', 'L', '2019-12-01', null),
  ('PER-02', 1, 'US', 'SUBMIT', 'signer-empowered', 'REFUSE', 'POA_MISSING', 'C2', '21 CFR 1305.05, 1305.21(a)', '美国联邦法规第21编1305.05、1305.21(a)', 'L', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
