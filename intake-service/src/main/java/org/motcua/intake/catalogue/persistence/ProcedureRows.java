package org.motcua.intake.catalogue.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;

/** The rows of {@code procedure}. */
@Singleton
public class ProcedureRows implements PanacheRepositoryBase<ProcedureRow, String> {}
