package org.bencao.exchange.boundary;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a receiver listens, taken apart.
 *
 * @param host without the brackets of an IPv6 address
 * @param authority as it goes into the Host header
 * @param path with the query, never empty
 */
public record WebhookUrl(boolean secure, String host, int port, String authority, String path) {

  private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]{1,400}");
  private static final int HIGHEST_PORT = 65_535;

  /** Empty when it is no absolute http or https URL without a fragment. */
  public static Optional<WebhookUrl> read(String text) {
    return uri(text).flatMap(WebhookUrl::of);
  }

  /** Whether a user or a password stands in it, also where the rest cannot be read. */
  public static boolean hasCredentials(String text) {
    return uri(text)
        .map(URI::getRawAuthority)
        .map(authority -> authority.contains("@"))
        .orElse(false);
  }

  private static Optional<URI> uri(String text) {
    if (!PRINTABLE.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<WebhookUrl> of(URI uri) {
    boolean secure = "https".equalsIgnoreCase(uri.getScheme());
    boolean readable =
        (secure || "http".equalsIgnoreCase(uri.getScheme()))
            && uri.getHost() != null
            && uri.getRawUserInfo() == null
            && uri.getRawFragment() == null
            && uri.getPort() != 0
            && uri.getPort() <= HIGHEST_PORT;
    if (!readable) {
      return Optional.empty();
    }
    int port = uri.getPort() > 0 ? uri.getPort() : secure ? 443 : 80;
    var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    var query = Optional.ofNullable(uri.getRawQuery()).map(text -> "?" + text).orElse("");
    var host = uri.getHost().replaceAll("[\\[\\]]", "");
    return Optional.of(new WebhookUrl(secure, host, port, uri.getRawAuthority(), path + query));
  }
}
