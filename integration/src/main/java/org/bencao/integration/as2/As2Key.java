package org.bencao.integration.as2;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** With which somebody signs, and reads what is encrypted to them. */
record As2Key(PrivateKey key, X509Certificate certificate) {}
