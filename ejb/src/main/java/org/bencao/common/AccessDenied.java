package org.bencao.common;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;

/** A call by somebody who may not make it: answered with 403, never with a reason code. */
@ApplicationException(rollback = true)
public class AccessDenied extends RuntimeException {

  public AccessDenied(Caller caller, Role... wanted) {
    super(caller.actor() + " needs one of " + Arrays.toString(wanted));
  }
}
