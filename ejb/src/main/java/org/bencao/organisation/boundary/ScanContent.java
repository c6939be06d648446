package org.bencao.organisation.boundary;

/** A scan as it was handed in. */
public record ScanContent(String mediaType, byte[] bytes) {

  public ScanContent {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
