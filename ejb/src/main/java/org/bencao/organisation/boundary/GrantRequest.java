package org.bencao.organisation.boundary;

import java.util.Optional;
import org.bencao.common.Role;

/** A role asked for, at one site or, without a site, at all of them. */
public record GrantRequest(Optional<Long> siteId, Role role) {}
