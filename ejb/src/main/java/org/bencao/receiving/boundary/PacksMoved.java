package org.bencao.receiving.boundary;

import org.bencao.common.Caller;

/**
 * Packs came into stock or left it, in the running transaction.
 *
 * @param sourceId the delivery, or the return
 */
public record PacksMoved(Caller caller, SlipKind kind, long sourceId) {}
