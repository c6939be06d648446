package org.bencao.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where to go next: a path of the portal and nothing else, whatever an address asks for. */
public final class OwnPath {

  private static final String HOME = "/";
  private static final int LONGEST = 2000;
  private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

  /** Paths that do something, or answer with a file or to a script: nobody is led there. */
  private static final Pattern NO_PAGE =
      Pattern.compile(
          "/sign-.*|/settings/.*|/catalogue/(add|watch|upload|import-act)|/ordering/upload-act|/ordering/signing/.*"
              + "|/receiving/(book|back|finish|photo|(claim|return)/change)|.*\\.(json|csv|xlsx)");

  private OwnPath() {}

  /** The address itself when it is a page of ours, else the first page. */
  public static String of(String asked) {
    return Optional.ofNullable(asked)
        .filter(path -> path.length() <= LONGEST && PATH.matcher(path).matches())
        .filter(OwnPath::isPage)
        .orElse(HOME);
  }

  /** The page from which a form was sent. */
  static String ofReferer(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Referer"))
        .map(referer -> referer.replaceFirst("^https?://[^/]+", ""))
        .map(OwnPath::of)
        .orElse(HOME);
  }

  private static boolean isPage(String path) {
    try {
      var address = new URI(path);
      var page = address.getRawPath();
      return !address.isAbsolute()
          && address.getRawAuthority() == null
          && PageAccess.of(page).isPresent()
          && !NO_PAGE.matcher(page).matches();
    } catch (URISyntaxException noAddress) {
      return false;
    }
  }
}
