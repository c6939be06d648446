package org.bencao.compliance.control;

import org.bencao.compliance.boundary.UncodedFacts;

/** A question that rules ask of packs that are known by no code. */
public interface UncodedPredicate extends FactQuestion<UncodedFacts> {}
