package org.bencao.compliance.control;

import org.bencao.compliance.boundary.TransportFacts;

/** A question that rules ask of how goods are carried. */
public interface TransportPredicate extends FactQuestion<TransportFacts> {}
