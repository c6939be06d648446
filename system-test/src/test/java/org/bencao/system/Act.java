package org.bencao.system;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One call of REST and who may make it.
 *
 * @param operation as the OpenAPI document names it, parameters without their names
 * @param owner company whose call it is, other: one of the same kind that it does not concern
 * @param role of the owner, and of the other company's program
 * @param lower a role of the owner's company that is not enough
 * @param statuses what owner, other company and lower role are answered
 */
record Act(
    String operation,
    String path,
    String body,
    String owner,
    String other,
    String role,
    String lower,
    int... statuses) {

  /** Who in the demo does what another cannot know of. */
  static final Map<String, String> OTHERS =
      Map.of("QN", "BCY", "KH", "SL", "YS", "SL", "LKS", "KH", "MFP", "QN");

  /** Everything that is sent. */
  String asks() {
    return operation + path + body;
  }

  String method() {
    return operation.substring(0, operation.indexOf(' '));
  }

  /** Of what is no JSON. */
  Optional<String> mediaType() {
    return switch (operation) {
      case "POST /receiving/discrepancies/{}/photos" -> Optional.of("image/webp");
      case "POST /ordering/signed-forms" -> Optional.of("application/pkcs7-mime");
      case "POST /receiving/despatches/{}/recordings" -> Optional.of("text/csv");
      case "POST /catalogue/imports", "POST /exchange/partners/{}/trials" ->
          Optional.of("application/octet-stream");
      default -> Optional.empty();
    };
  }

  boolean isRead() {
    return method().equals("GET");
  }

  boolean isOpen() {
    return List.of("GET /openapi.json", "GET /audit/keys").contains(operation);
  }

  int ownerStatus() {
    return statuses[0];
  }

  int otherStatus() {
    return statuses[1];
  }

  int lowerStatus() {
    return statuses[2];
  }
}
