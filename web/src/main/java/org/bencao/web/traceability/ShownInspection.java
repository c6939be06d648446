package org.bencao.web.traceability;

import org.bencao.web.exchange.Tag;

/**
 * What somebody of an authority may look at, as it is drawn.
 *
 * @param open it can still be ended
 */
public record ShownInspection(
    String id,
    String person,
    String authority,
    String reference,
    String scope,
    String until,
    Tag state,
    boolean open) {}
