package org.motcua.intake.lists.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.motcua.edge.parameters.Cursors;
import org.motcua.intake.lists.application.DossierFilter.Order;
import org.motcua.intake.lists.application.DossierLists.Place;
import org.motcua.intake.lists.application.DossierPage;

/**
 * A page of a list of dossiers.
 *
 * @param total        of the whole list, at most 10,000
 * @param totalIsExact false when there are more than that
 * @param next         cursor of the next page, left out at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DossierListView(int total, boolean totalIsExact, List<ListedDossierView> items, String next) {

    /** @param named whether people are named in full */
    static DossierListView of(DossierPage page, Order order, Set<ListField> fields, boolean named) {
        return new DossierListView(
                page.total(),
                page.totalIsExact(),
                page.items().stream()
                        .map(listed -> ListedDossierView.of(listed, fields, named))
                        .toList(),
                cursor(order, page.next()));
    }

    private static String cursor(Order order, Place place) {
        return place == null ? null : Cursors.encode(order.name(), place.at(), place.code());
    }
}
