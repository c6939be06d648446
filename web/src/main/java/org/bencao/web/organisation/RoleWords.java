package org.bencao.web.organisation;

/** The words of the roles that people and programs may be given. */
final class RoleWords {

  static final String FORM =
      "buyer|site-head|approver|receiver|quality-officer|quality-head|accounts|supplier-desk|edi-administrator"
          + "|compliance-officer|company-administrator|platform-administrator|auditor|regulator";

  private RoleWords() {}
}
