package org.bencao.compliance.boundary;

/** Acts that rules judge (rules 0). */
public enum Act {
  REGISTER,
  PUBLISH,
  /** A price is offered. */
  PRICE,
  ADD,
  SUBMIT,
  APPROVE,
  CONFIRM,
  SHIP,
  RECEIVE,
  RELEASE,
  RETURN,
  /** A pack leaves the stock: to a patient, or out of the market. */
  DISPENSE,
  INVOICE,
  PAY,
  RECALL,
  /** What two companies agree on. */
  CONTRACT,
  /** What two companies owe each other at the end of a month. */
  MONTH_END,
  /** A row of the register of special medicines. */
  ENTER,
  /** Personal data is taken in. */
  STORE,
  /** Personal data is erased. */
  ERASE,
  /** What an authority is told by a day. */
  REPORT,
  /** What somebody wants to know of a product, or suspects of it. */
  TRACE,
  /** A special order for one patient. */
  ASK,
  /** The approval of a first-trade dossier, from step to step. */
  DOSSIER
}
