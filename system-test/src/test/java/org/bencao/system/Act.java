package org.bencao.system;

import java.util.Map;

/**
 * One call of REST and who may make it.
 *
 * @param operation as the OpenAPI document names it, parameters without their names
 * @param role of the owner, and of the other company's program
 * @param lower a role of the owner's company that is not enough
 * @param statuses what owner, other company and lower role are answered
 */
record Act(String operation, String path, String body, String role, String lower, int... statuses) {

  private static final Map<String, String> OWNERS =
      Map.of(
          "accounts", "QN",
          "buyer", "QN",
          "receiver", "QN",
          "quality-officer", "QN",
          "company-administrator", "QN",
          "edi-administrator", "KH",
          "supplier-desk", "KH");
  private static final Map<String, String> OTHERS =
      Map.of(
          "accounts", "BCY",
          "buyer", "BCY",
          "receiver", "BCY",
          "quality-officer", "BCY",
          "company-administrator", "BCY",
          "edi-administrator", "SL",
          "supplier-desk", "SL");

  String method() {
    return operation.substring(0, operation.indexOf(' '));
  }

  String ownerCompany() {
    return OWNERS.get(role);
  }

  String otherCompany() {
    return OTHERS.get(role);
  }

  int owner() {
    return statuses[0];
  }

  int other() {
    return statuses[1];
  }

  int lowerStatus() {
    return statuses[2];
  }

  boolean isOpen() {
    return operation.equals("GET /openapi.json");
  }
}
