/**
 * The gate of the OpenAPI documents in {@code docs/openapi}: what the services publish is what is committed, a client
 * generator accepts it, and nothing that a client may rely on goes away.
 */
package org.motcua.systemtests.openapi;
