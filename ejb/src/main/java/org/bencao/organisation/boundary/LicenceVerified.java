package org.bencao.organisation.boundary;

import org.bencao.common.Caller;

/** A licence counts from now on; told inside the transaction that makes it so. */
public record LicenceVerified(Caller caller, long companyId) {}
