/** The tables of this library, in a schema history of their own beside the service's. */
package org.motcua.reliable.schema;
