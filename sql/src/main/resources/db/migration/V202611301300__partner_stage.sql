-- How far a partner is: PROPOSED by its company, LIVE, or PAUSED, when its documents wait on both sides. The revision tells two who change it at once apart.
alter table partner_profile add column stage varchar(20) default 'LIVE' not null;
alter table partner_profile add column revision bigint default 0 not null;
update partner_profile set stage = 'PAUSED' where active = false;
alter table partner_profile drop column active;
