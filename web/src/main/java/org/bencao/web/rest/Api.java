package org.bencao.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The portal for programs: the same acts as the pages, over the same boundaries. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
