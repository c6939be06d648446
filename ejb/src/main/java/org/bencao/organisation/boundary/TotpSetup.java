package org.bencao.organisation.boundary;

/**
 * What an authenticator needs: the secret in base 32, and the same as an {@code otpauth} address.
 */
public record TotpSetup(String secret, String uri) {}
