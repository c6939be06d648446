package org.bencao.web.receiving;

/** The media types of pictures that a claim keeps; what the bytes are, the business looks at. */
final class ClaimPictures {

  static final String JPEG = "image/jpeg";
  static final String PNG = "image/png";
  static final String WEBP = "image/webp";

  private ClaimPictures() {}
}
