package org.bencao.web.organisation;

/** The words of the roles that people and programs may be given. */
final class RoleWords {

  static final String FORM =
      "buyer|approver|receiver|quality-officer|accounts|supplier-desk|edi-administrator"
          + "|company-administrator|platform-administrator|auditor";

  private RoleWords() {}
}
