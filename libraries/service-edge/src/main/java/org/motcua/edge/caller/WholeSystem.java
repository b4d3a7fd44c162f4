package org.motcua.edge.caller;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What concerns every unit at once, such as the catalogue or records that could not be applied: only an administrator
 * whose token names no unit may do it. Whoever is limited to a unit would reach beyond it: by giving another unit a
 * new parent, by a limit that other units work by.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface WholeSystem {}
