create table organisation_company (
  id bigint not null,
  code varchar(6) not null,
  name_en varchar(200) not null,
  name_zh varchar(200) not null,
  kind varchar(20) not null,
  profile varchar(4) not null,
  zone varchar(40) not null,
  currency char(3) not null,
  gln char(13) not null,
  status varchar(10) not null,
  demo boolean not null,
  constraint pk_organisation_company primary key (id),
  constraint uq_organisation_company_code unique (code),
  constraint uq_organisation_company_gln unique (gln)
);
create table organisation_site (
  id bigint not null,
  company_id bigint not null,
  code varchar(20) not null,
  name_en varchar(200) not null,
  name_zh varchar(200) not null,
  gln char(13) not null,
  zone varchar(40) not null,
  address_en varchar(300) not null,
  address_zh varchar(300) not null,
  purpose varchar(10) not null,
  constraint pk_organisation_site primary key (id),
  constraint uq_organisation_site_code unique (company_id, code),
  constraint uq_organisation_site_gln unique (gln),
  constraint fk_organisation_site_company foreign key (company_id) references organisation_company (id)
);
create table organisation_licence (
  id bigint not null,
  company_id bigint not null,
  site_id bigint null,
  kind varchar(20) not null,
  number varchar(60) not null,
  issuer_en varchar(200) not null,
  issuer_zh varchar(200) not null,
  mode varchar(60) not null,
  issued date not null,
  valid_to date null,
  status varchar(10) not null,
  scan_hash binary(32) not null,
  verified_by varchar(60) null,
  verified_at datetime(6) null,
  constraint pk_organisation_licence primary key (id),
  constraint fk_organisation_licence_company foreign key (company_id) references organisation_company (id)
);
create index ix_organisation_licence_company on organisation_licence (company_id);
create table organisation_licence_scope (
  licence_id bigint not null,
  item_class varchar(20) not null,
  constraint pk_organisation_licence_scope primary key (licence_id, item_class),
  constraint fk_organisation_licence_scope foreign key (licence_id) references organisation_licence (id)
);
create table organisation_person (
  id bigint not null,
  company_id bigint not null,
  login varchar(120) not null,
  name varchar(120) not null,
  password_hash varchar(200) not null,
  must_change boolean not null,
  active boolean not null,
  totp_secret varchar(64) null,
  totp_on boolean not null,
  totp_step bigint not null,
  language varchar(2) not null,
  theme varchar(6) not null,
  session_epoch int not null,
  version int not null,
  constraint pk_organisation_person primary key (id),
  constraint uq_organisation_person_login unique (login),
  constraint fk_organisation_person_company foreign key (company_id) references organisation_company (id)
);
create index ix_organisation_person_company on organisation_person (company_id, id);
create table organisation_grant (
  person_id bigint not null,
  company_id bigint not null,
  site_id bigint not null,
  role varchar(30) not null,
  constraint pk_organisation_grant primary key (person_id, company_id, site_id, role),
  constraint fk_organisation_grant_person foreign key (person_id) references organisation_person (id)
);
create table organisation_token (
  id bigint not null,
  company_id bigint not null,
  name varchar(120) not null,
  hash binary(32) not null,
  made_by varchar(40) not null,
  made_at datetime(6) not null,
  ends_at datetime(6) not null,
  revoked_at datetime(6) null,
  roles varchar(200) not null,
  constraint pk_organisation_token primary key (id),
  constraint uq_organisation_token_hash unique (hash),
  constraint fk_organisation_token_company foreign key (company_id) references organisation_company (id)
);
create index ix_organisation_token_company on organisation_token (company_id, id);
-- Sign-in slows per account and per address; the key is a hash, so unknown names leave the same trace as known ones.
create table organisation_sign_in_delay (
  key_hash binary(32) not null,
  failures int not null,
  next_at datetime(6) not null,
  last_at datetime(6) not null,
  constraint pk_organisation_sign_in_delay primary key (key_hash)
);
create index ix_organisation_sign_in_delay_last on organisation_sign_in_delay (last_at);
