/** How old the facts are that a service knows: heartbeats sent behind its facts and heard before those that it reads. */
package org.motcua.reliable.heartbeat;
