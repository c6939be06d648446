package org.bencao.ordering.boundary;

import java.time.LocalDate;

/**
 * Somebody approves in the place of another.
 *
 * @param to its last day
 * @param own the caller is who is away
 */
public record DelegationView(
    long id, String fromName, String toName, LocalDate from, LocalDate to, boolean own) {}
