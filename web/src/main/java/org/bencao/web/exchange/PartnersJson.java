package org.bencao.web.exchange;

import java.util.List;

/**
 * Systems, by code.
 *
 * @param sftpKey with which the portal signs in at SFTP servers: the public half, as a line of
 *     {@code authorized_keys}
 */
public record PartnersJson(List<PartnerJson> partners, String sftpKey) {}
