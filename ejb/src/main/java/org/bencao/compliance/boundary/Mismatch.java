package org.bencao.compliance.boundary;

import org.bencao.common.Finding;
import org.bencao.common.Money;

/**
 * Something of an invoice line that is not as ordered and received.
 *
 * @param amount what it comes to, net of tax
 */
public record Mismatch(Finding finding, Money amount) {}
