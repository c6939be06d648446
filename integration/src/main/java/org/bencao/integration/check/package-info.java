/** What partners run before they send: the portal's own readers over files, without the portal. */
package org.bencao.integration.check;
