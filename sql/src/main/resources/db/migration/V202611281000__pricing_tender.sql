-- Tenders with committed volume: what was won, and what each buyer takes of it, from whom.
create table pricing_tender (
  id bigint not null,
  number varchar(40) not null,
  name varchar(200) not null,
  valid_from date not null,
  valid_to date not null,
  recorded_at datetime(6) not null,
  recorded_by varchar(120) not null,
  constraint pk_pricing_tender primary key (id),
  constraint uq_pricing_tender_number unique (number)
);
-- Amount is the most that the winner delivers, used what orders hold of it; both in packs.
create table pricing_tender_volume (
  id bigint not null,
  tender_id bigint not null,
  item_id bigint not null,
  generic_en varchar(400) not null,
  generic_zh varchar(400) not null,
  form_en varchar(200) not null,
  form_zh varchar(200) not null,
  buyer_company_id bigint not null,
  seller_company_id bigint not null,
  price decimal(19,6) not null,
  currency char(3) not null,
  committed int not null,
  done int not null,
  amount decimal(19,4) null,
  used decimal(19,4) not null,
  constraint pk_pricing_tender_volume primary key (id),
  constraint uq_pricing_tender_volume unique (tender_id, item_id, buyer_company_id)
);
create index ix_pricing_tender_volume_buyer on pricing_tender_volume (buyer_company_id, id);
create index ix_pricing_tender_volume_seller on pricing_tender_volume (seller_company_id, id);
update common_reference set version = version + 1 where kind = 'PRICES';
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('PRC-02', 1, 'CN', 'SUBMIT', 'price-ceiling', 'REFUSE', 'PRICE_ABOVE_CEILING', 'kinds=HOSPITAL', 'State Council [2021] No. 2', '国办发〔2021〕2号', 'L', '2021-01-28', null),
  ('PRC-02', 1, 'CN', 'SUBMIT', 'price-ceiling', 'WARN', 'PRICE_ABOVE_REFERENCE', 'kinds=PHARMACY,CHAIN,CLINIC', 'State Council [2021] No. 2', '国办发〔2021〕2号', 'P', '2021-01-28', null),
  ('VBP-01', 1, 'CN', 'SUBMIT', 'won-first', 'APPROVE', 'VBP_WINNER_FIRST', 'role=SITE_HEAD', 'State Council [2021] No. 2', '国办发〔2021〕2号', 'L', '2021-01-28', null),
  ('VBP-03', 1, 'CN', 'SUBMIT', 'won-supply', 'REFUSE', 'VBP_SUPPLY_EXCEEDED', '', 'Supply agreed with the winner', '与中选企业约定的供应量', 'P', '2021-01-28', null);
update common_reference set version = version + 1 where kind = 'RULES';
