package org.bencao.common;

import java.util.Arrays;
import java.util.Locale;

/** What a person or system may do in a company, and optionally at one of its sites. */
public enum Role {
  BUYER,
  /** Approves what a site orders. */
  SITE_HEAD,
  APPROVER,
  RECEIVER,
  QUALITY_OFFICER,
  QUALITY_HEAD,
  /** Of a seller: looks at orders of controlled medicines that are unusual. */
  COMPLIANCE_OFFICER,
  ACCOUNTS,
  SUPPLIER_DESK,
  EDI_ADMINISTRATOR,
  COMPANY_ADMINISTRATOR,
  PLATFORM_ADMINISTRATOR,
  AUDITOR,
  /** Of an authority: sees what an inspection names, as long as it lasts, and nothing else. */
  REGULATOR,
  /** No person: documents that partners send. */
  EXCHANGE,
  /** No person: acts that are due at a time. */
  CLOCK;

  /** The word used in files, REST and texts, for example {@code edi-administrator}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Refuses an unknown word. */
  public static Role ofCode(String code) {
    return Arrays.stream(values())
        .filter(role -> role.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown role: " + code));
  }

  /** Roles that a company administrator may give to people of the own company. */
  public boolean isForPeople() {
    return this != EXCHANGE && this != CLOCK;
  }

  /** Roles that only the platform's own company may hold. */
  public boolean isForPlatform() {
    return this == PLATFORM_ADMINISTRATOR;
  }
}
