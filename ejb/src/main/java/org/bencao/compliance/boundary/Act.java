package org.bencao.compliance.boundary;

/** Acts that rules judge (rules 0). */
public enum Act {
  REGISTER,
  PUBLISH,
  ADD,
  SUBMIT,
  APPROVE,
  CONFIRM,
  SHIP,
  RECEIVE,
  RELEASE,
  RETURN,
  INVOICE,
  PAY,
  RECALL
}
