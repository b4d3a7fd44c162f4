package org.motcua.bench.reads;

import java.net.URI;
import java.util.Locale;
import org.motcua.local.LocalStack;

/**
 * A question of a service.
 *
 * @param service whose it is
 * @param path    with its query
 * @param body    JSON that is posted, null for a GET
 */
record Read(Service service, String path, String body) {

    /** Who is asked. */
    enum Service {
        INTAKE {
            @Override
            URI of(LocalStack stack) {
                return stack.intake().baseUri();
            }
        },
        DEADLINE {
            @Override
            URI of(LocalStack stack) {
                return stack.deadline().baseUri();
            }
        },
        REPORTING {
            @Override
            URI of(LocalStack stack) {
                return stack.reporting().baseUri();
            }
        };

        abstract URI of(LocalStack stack);
    }

    /** As it stands in a table. */
    String name() {
        String asked = path.startsWith(Reads.API) ? path.substring(Reads.API.length()) : path;
        String posted = body == null ? "" : " by " + body.split("\"")[1];
        return service.name().toLowerCase(Locale.ROOT) + " " + asked.replaceFirst("cursor=.*", "cursor=…") + posted;
    }
}
