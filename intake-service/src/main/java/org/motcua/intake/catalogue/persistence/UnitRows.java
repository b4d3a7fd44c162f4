package org.motcua.intake.catalogue.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;

/** The rows of {@code unit}. */
@Singleton
public class UnitRows implements PanacheRepositoryBase<UnitRow, String> {}
