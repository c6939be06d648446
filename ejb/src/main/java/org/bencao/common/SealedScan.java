package org.bencao.common;

/**
 * A scan that only its key opens.
 *
 * @param bytes the nonce, then what the cipher gave
 */
public record SealedScan(String keyId, byte[] bytes) {

  public SealedScan {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
