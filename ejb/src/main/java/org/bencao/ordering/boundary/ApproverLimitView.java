package org.bencao.ordering.boundary;

import java.util.Optional;
import org.bencao.common.Money;

/**
 * Somebody who approves, and up to which total.
 *
 * @param most tax included; without it any
 */
public record ApproverLimitView(long personId, String name, Optional<Money> most) {}
