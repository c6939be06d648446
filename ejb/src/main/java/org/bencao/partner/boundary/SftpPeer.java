package org.bencao.partner.boundary;

import java.util.regex.Pattern;

/**
 * A partner's SFTP server, as it was agreed. None of its words can mean anything else in the
 * address that is made of them.
 *
 * @param host a name or an IPv4 address
 * @param user as whom the portal signs in, with its own key
 * @param hostKey by which the server is known: kind and key as a line of {@code known_hosts} says
 *     them, RFC 4253 section 6.6; another server is not spoken to
 * @param fetchFrom folder in which the partner leaves its documents
 * @param putInto folder in which it looks for ours
 */
public record SftpPeer(
    String host, int port, String user, String hostKey, String fetchFrom, String putInto) {

  public static final int USUAL_PORT = 22;

  private static final int HIGHEST_PORT = 65_535;
  private static final Pattern HOST =
      Pattern.compile("(?=.{1,200}$)[A-Za-z0-9][A-Za-z0-9-]*(?:\\.[A-Za-z0-9][A-Za-z0-9-]*)*");
  private static final Pattern USER = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,59}");
  private static final Pattern KEY =
      Pattern.compile(
          "(?:ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521)) [A-Za-z0-9+/]{40,760}={0,2}");
  private static final Pattern FOLDER =
      Pattern.compile(
          "(?=.{1,200}$)/?[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*");

  public SftpPeer {
    if (!isHost(host)
        || !isPort(port)
        || !isUser(user)
        || !isHostKey(hostKey)
        || !isFolder(fetchFrom)
        || !isFolder(putInto)) {
      throw new IllegalArgumentException(
          "SFTP server: found %s@%s:%d, %s, %s, %s, wanted a name, a port, a user, a key, two folders"
              .formatted(user, host, port, hostKey, fetchFrom, putInto));
    }
  }

  public static boolean isHost(String text) {
    return HOST.matcher(text).matches();
  }

  public static boolean isPort(int number) {
    return number > 0 && number <= HIGHEST_PORT;
  }

  public static boolean isUser(String text) {
    return USER.matcher(text).matches();
  }

  public static boolean isHostKey(String text) {
    return KEY.matcher(text).matches();
  }

  /** With single slashes between names, none of which begins with a dot. */
  public static boolean isFolder(String text) {
    return FOLDER.matcher(text).matches();
  }

  /** The server as people name it. */
  public String server() {
    return port == USUAL_PORT ? host : host + ":" + port;
  }
}
