-- Where a partner's documents travel by files on its own SFTP server: the server, as whom the portal signs in, and by which key the server is known.
alter table partner_profile add column sftp_host varchar(200) null;
alter table partner_profile add column sftp_port int null;
alter table partner_profile add column sftp_user varchar(60) null;
alter table partner_profile add column sftp_host_key varchar(800) null;
