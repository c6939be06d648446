package org.bencao.credit.boundary;

import org.bencao.common.Money;

/** A limit that was not enough when it was to be taken. */
public record LimitLost(Limit.Kind kind, Money left) {}
