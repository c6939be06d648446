package org.bencao.web.exchange;

import java.util.List;

/**
 * Systems, by code.
 *
 * @param sftpKey with which the portal signs in at SFTP servers: the public half, as a line of
 *     {@code authorized_keys}
 * @param as2Station to which partners send by AS2
 */
public record PartnersJson(
    List<PartnerJson> partners, String sftpKey, PortalStationJson as2Station) {}
