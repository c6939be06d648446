-- Who may sell what to whom. Agents have a rule of their own, so the table of kinds lets them pass; a chain's own stores are sites of it, not buyers.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('SCP-01', 1, 'CN', 'SUBMIT', 'seller-scope', 'REFUSE', 'SELLER_SCOPE', 'CHEM,TCM_PATENT,TCM_SLICE,BIO,BLOOD,IVD_DRUG,FOOD,DEVICE_2,DEVICE_3', 'DAL Art. 51', '《药品管理法》第五十一条', 'L', '2019-12-01', null),
  ('SCP-03', 1, 'CN', 'SUBMIT', 'may-sell', 'REFUSE', 'BUYER_NOT_ENTITLED', 'MAH=MAH,WHOLESALER,CHAIN,PHARMACY,CLINIC,HOSPITAL,AGENT;WHOLESALER=MAH,WHOLESALER,CHAIN,PHARMACY,CLINIC,HOSPITAL,AGENT;AGENT=MAH,WHOLESALER,CHAIN,PHARMACY,CLINIC,HOSPITAL,AGENT', 'DAL Art. 34, 55', '《药品管理法》第三十四条、第五十五条', 'L', '2019-12-01', null),
  ('SCP-03', 1, 'US', 'SUBMIT', 'may-sell', 'REFUSE', 'BUYER_NOT_ENTITLED', 'MAH=MAH,WHOLESALER,CHAIN,PHARMACY,CLINIC,HOSPITAL,AGENT;WHOLESALER=MAH,WHOLESALER,CHAIN,PHARMACY,CLINIC,HOSPITAL,AGENT;AGENT=MAH,WHOLESALER,CHAIN,PHARMACY,CLINIC,HOSPITAL,AGENT', 'FDCA 582', '美国《食品、药品和化妆品法》第582条', 'L', '2019-12-01', null),
  ('SCP-03', 1, 'EU', 'SUBMIT', 'may-sell', 'REFUSE', 'BUYER_NOT_ENTITLED', 'MAH=MAH,WHOLESALER,CHAIN,PHARMACY,CLINIC,HOSPITAL,AGENT;WHOLESALER=MAH,WHOLESALER,CHAIN,PHARMACY,CLINIC,HOSPITAL,AGENT;AGENT=MAH,WHOLESALER,CHAIN,PHARMACY,CLINIC,HOSPITAL,AGENT', 'Directive 2001/83/EC Art. 77, 80', '欧盟2001/83/EC指令第77条、第80条', 'L', '2019-12-01', null),
  ('SCP-05', 1, '*', 'SUBMIT', 'may-trade', 'REFUSE', 'AGENT_MAY_NOT_TRADE', 'AGENT', 'DAL Art. 51, 88', '《药品管理法》第五十一条、第八十八条', 'L', '2019-12-01', null);
-- before an item is offered the same is asked
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to)
select id, version, profile, 'PUBLISH', predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to
from compliance_rule where id in ('SCP-01', 'SCP-03', 'SCP-05') and act = 'SUBMIT';
-- what servers remember of the rules is old
update common_reference set version = version + 1 where kind = 'RULES';
