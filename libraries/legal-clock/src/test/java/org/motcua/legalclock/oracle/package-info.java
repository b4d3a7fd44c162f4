/**
 * A second, slow reading of the time rules, to judge the library by. It walks day by day and act by act, replays a dossier
 * with the acts known at a moment, and shares no class with the library. Local times throughout.
 */
package org.motcua.legalclock.oracle;
