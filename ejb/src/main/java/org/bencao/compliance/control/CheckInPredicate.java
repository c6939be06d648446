package org.bencao.compliance.control;

import org.bencao.compliance.boundary.CheckInFacts;

/** A question that rules ask of who took packs in. */
public interface CheckInPredicate extends FactQuestion<CheckInFacts> {}
