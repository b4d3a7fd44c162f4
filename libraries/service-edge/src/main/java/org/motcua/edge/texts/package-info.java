/** Texts for people, in Vietnamese and English. */
package org.motcua.edge.texts;
