package org.motcua.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator may set of this service, besides the data source, the broker and the identity provider. */
@ConfigMapping(prefix = "motcua.deadline")
public interface DeadlineConfig {

    /** Items of a list when the caller names no limit. */
    @WithDefault("50")
    int pageSize();

    /** The most items of a list that a caller may ask for at once. */
    @WithDefault("500")
    int maxPageSize();
}
