package org.bencao.compliance.control;

import org.bencao.compliance.boundary.AllocationFacts;

/** A question that rules ask of the lots that are sent. */
public interface AllocationPredicate extends FactQuestion<AllocationFacts> {}
