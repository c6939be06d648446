package org.bencao.web.organisation;

import org.bencao.web.rest.Id;

/** A password that opens the door once and has to be replaced then. */
public record OneTimePassword(Id personId, String oneTimePassword) {}
