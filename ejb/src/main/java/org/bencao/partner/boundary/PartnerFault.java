package org.bencao.partner.boundary;

/** Why a system is not agreed as somebody wrote it. */
public enum PartnerFault {
  COMPANY_UNKNOWN,
  /** A pharmacy or clinic hears no orders. */
  COMPANY_SELLS_NOTHING,
  /** A seller is one partner. */
  SELLER_HAS_ONE,
  CODE_UNREADABLE,
  CODE_TAKEN,
  /** Sellers speak X12. */
  STANDARD_OF_SELLER,
  /** No active person of the company who buys has that login. */
  BUYER_UNKNOWN,
  IDENTIFIER_UNREADABLE,
  ZONE_UNKNOWN,
  SECONDS_OUT_OF_RANGE,
  /** Catalogues of a desk come by queue. */
  DESK_BY_QUEUE,
  SERVER_HOST,
  SERVER_PORT,
  SERVER_USER,
  SERVER_KEY,
  SERVER_FOLDERS,
  /** What the portal leaves it would fetch. */
  SERVER_FOLDERS_SAME,
  /** Another system has one of them. */
  SERVER_FOLDERS_TAKEN,
  STATION_NAME,
  /** Another system's messages come under it. */
  STATION_NAME_TAKEN,
  STATION_URL,
  /** None, or not to be read. */
  STATION_CERTIFICATE,
  /** No RSA, or too few bits. */
  STATION_CERTIFICATE_WEAK,
  /** It is over. */
  STATION_CERTIFICATE_ENDED,
  /** A certificate without its day, or a day without one, or a day that is none. */
  STATION_SUCCESSOR,
  /** More than a try may have. */
  TRIAL_TOO_LARGE,
  /** Nothing was shown. */
  TRIAL_EMPTY,
  /** Others are being judged. */
  TRIAL_BUSY,
  /** What is on its way is still taken for some seconds after a pause. */
  STILL_CLOSING,
  /** What it left under the former terms would be judged by others, or by nobody. */
  DOCUMENTS_LEFT,
  /** It is exchanged with: it has to be paused first. */
  LIVE,
  /** Documents were exchanged: it stays, paused. */
  WAS_LIVE,
  /** Nothing is exchanged with it yet. */
  NOT_LIVE,
  /** Somebody changed it since it was looked at. */
  CHANGED_MEANWHILE
}
