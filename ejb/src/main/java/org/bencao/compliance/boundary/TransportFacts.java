package org.bencao.compliance.boundary;

import java.util.Optional;

/**
 * What rules know of goods that leave.
 *
 * @param line of the order
 * @param storage ROOM, COOL, COLD or FROZEN
 * @param transport how they are carried, where it was said
 */
public record TransportFacts(
    int line, String itemEn, String itemZh, String storage, Optional<Transport> transport) {}
