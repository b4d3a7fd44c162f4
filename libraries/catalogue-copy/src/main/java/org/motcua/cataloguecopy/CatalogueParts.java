package org.motcua.cataloguecopy;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.motcua.postgres.Transactions;

/** Produces the library's parts, which know nothing of a container. */
@Singleton
public class CatalogueParts {

    @Produces
    @Singleton
    @DefaultBean
    UnitTree units(Transactions transactions, Clock clock) {
        return new PostgresUnitTree(transactions, clock);
    }

    @Produces
    @Singleton
    @DefaultBean
    CatalogueNames names(Transactions transactions) {
        return new PostgresCatalogueNames(transactions);
    }

    @Produces
    @Singleton
    CatalogueCopy catalogue() {
        return new CatalogueCopy();
    }
}
