/**
 * What the OpenAPI documents of all services have in common: names of operations, who may call them, and the problems
 * that they answer. It runs when a service is built; the document is stored in its {@code target/openapi}.
 */
package org.motcua.edge.openapi;
