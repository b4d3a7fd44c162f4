/** Makes the library's parts beans of a Quarkus service and starts and stops them with it. */
package org.motcua.reliable.runtime;
