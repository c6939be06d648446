-- How many packs of a claim were credited so far: several credit notes may answer one claim.
alter table receiving_discrepancy add column credited decimal(15,3) default 0 not null;
